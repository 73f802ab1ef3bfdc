#include "core/container/mail.h"
#include "core/base/ascii.h"
#include "core/container/mail_header.h"
#include <algorithm>
#include <array>
#include <new>
#include <optional>

namespace lanyard {
namespace {

constexpr int deepest = 16;               // multiparts and messages within each other
constexpr std::size_t headBytes = 16U << 10U;

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

std::size_t frontMarks(std::string_view text) noexcept {
    std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    while (at < text.size() && (text[at] == '\r' || text[at] == '\n')) ++at;
    return at;
}

/// Whether a `From ` line holds a time and behind it a year, as every program writes it that keeps mailboxes.
bool endsInDate(std::string_view line) noexcept {
    bool time = false;
    while (!line.empty()) {
        const auto end = std::min(line.find(' '), line.size());
        const auto word = line.substr(0, end);
        if (word.size() >= 5 && isDigit(word[0]) && word.find(':') != std::string_view::npos) time = true;
        if (time && word.size() == 4 && std::ranges::all_of(word, isDigit)) return true;
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return false;
}

bool isFromLine(std::string_view line) noexcept { return line.starts_with("From ") && endsInDate(line.substr(5)); }

/// Whether lines of the form `Name: value` stand at `offset`, at least `least` of them with names that every mail has.
bool hasMailHeader(std::string_view text, std::size_t offset, int least) noexcept {
    constexpr std::array<std::string_view, 21> known{
        "from", "to", "cc", "subject", "date", "received", "return-path", "delivered-to", "mime-version", "message-id", "content-type",
        "content-transfer-encoding", "content-disposition", "reply-to", "sender", "dkim-signature", "authentication-results",
        "arc-seal", "x-mailer", "x-received", "x-mozilla-status"};
    text = text.substr(0, std::min(text.size(), offset + headBytes));
    int found = 0;
    bool first = true;
    while (offset < text.size()) {
        const auto [line, next] = mailLineAt(text, offset);
        offset = next;
        if (line.empty()) break;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (folded && !first) continue;
        first = false;
        const auto colon = line.find(':');
        const auto name = line.substr(0, colon);
        const bool field = colon != std::string_view::npos && std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~'; });
        if (!field) {
            if (next == text.size() || line.starts_with(">From ")) continue; // cut off, or kept by a mailbox
            return false;
        }
        if (std::ranges::any_of(known, [&](std::string_view each) { return equalIgnoringCase(name, each); })) ++found;
    }
    return found >= least;
}

/// One ">" off each line that begins with some of them and "From ".
Bytes withoutFromMarks(std::string_view text) {
    Bytes result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto next = mailLineAt(text, offset).next;
        auto line = text.substr(offset, next - offset);
        const auto marks = line.find_first_not_of('>');
        if (marks != 0 && marks != std::string_view::npos && line.substr(marks).starts_with("From ")) line.remove_prefix(1);
        result.insert(result.end(), line.begin(), line.end());
        offset = next;
    }
    return result;
}

std::string_view withoutLastLineEnd(std::string_view text) noexcept {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

/// Whether `line` divides the parts of a multipart (RFC 2046, 5.1.1), and whether it is the last.
enum class Divider : std::uint8_t { none, next, last };
Divider dividerIn(std::string_view line, std::string_view boundary) noexcept {
    if (!line.starts_with("--") || !line.substr(2).starts_with(boundary)) return Divider::none;
    auto rest = line.substr(2 + boundary.size());
    const bool last = rest.starts_with("--");
    if (last) rest.remove_prefix(2);
    const bool blank = rest.find_first_not_of(" \t") == std::string_view::npos;
    return !blank ? Divider::none : last ? Divider::last : Divider::next;
}

/// Walks one file. All ranges are offsets into it.
class Walk {
  public:
    Walk(std::string_view text, const ImportLimits& limits, WorkBudget& decoded) : m_text(text), m_limits(limits), m_decoded(decoded) {}

    Result<MailReading> run(bool mailbox) {
        m_mailbox = mailbox;
        std::size_t begin = frontMarks(m_text);
        while (begin < m_text.size() && !m_stopped) {
            const std::size_t end = mailbox ? messageEnd(begin) : m_text.size();
            std::size_t header = begin;
            if (mailbox && m_text.substr(begin).starts_with("From ")) header = mailLineAt(m_text, begin).next;
            TRY_DO(entity(header, end, 0, "text/plain"));
            ++m_reading.messages;
            begin = end;
        }
        return std::move(m_reading);
    }

  private:
    void note(ErrorCode code, std::size_t offset) { m_reading.notes.push_back({code, Offset{offset}}); }

    /// Where the next message of the mailbox begins.
    std::size_t messageEnd(std::size_t begin) const noexcept {
        std::size_t offset = mailLineAt(m_text, begin).next;
        bool afterEmpty = false;
        while (offset < m_text.size()) {
            const auto [line, next] = mailLineAt(m_text, offset);
            if (afterEmpty && isFromLine(line)) return offset;
            afterEmpty = line.empty();
            offset = next;
        }
        return m_text.size();
    }

    /// A message or part in [begin, end), its header first.
    Result<void> entity(std::size_t begin, std::size_t end, int depth, std::string_view typeIfNone) {
        if (m_stopped) return {};
        TRY_DO(m_decoded.spend(0)); // hears a stop
        const std::string_view text = m_text.substr(0, end);
        const MailHeader header = readMailHeader(text, begin);
        const std::string* typeField = header.find("content-type");
        MailValue type = typeField ? readMailValue(*typeField) : MailValue{std::string(typeIfNone), {}};
        if (type.value.find('/') == std::string::npos) type.value = "text/plain"; // RFC 2045, 5.2
        const auto* encodingField = header.find("content-transfer-encoding");
        const std::string encoding = encodingField ? readMailValue(*encodingField).value : std::string();
        const bool asItStands = encoding.empty() || encoding == "7bit" || encoding == "8bit" || encoding == "binary";

        const auto* boundary = type.parameter("boundary");
        const bool multipart = type.value.starts_with("multipart/") && boundary && !boundary->empty();
        const bool message = type.value == "message/rfc822" && asItStands;
        if ((multipart || message) && depth >= deepest) {
            note(ErrorCode::tooDeep, begin);
            return {};
        }
        if (multipart) return parts(header.end, end, depth, *boundary, type.value == "multipart/digest" ? "message/rfc822" : "text/plain");
        if (message) return entity(header.end, end, depth + 1, "text/plain");
        return leaf(begin, text.substr(header.end), depth, header, type, encoding);
    }

    Result<void> parts(std::size_t begin, std::size_t end, int depth, std::string_view boundary, std::string_view typeIfNone) {
        const std::string_view text = m_text.substr(0, end);
        std::optional<std::size_t> open; // where the current part begins
        for (std::size_t offset = begin; offset < end;) {
            const auto [line, next] = mailLineAt(text, offset);
            const auto divider = dividerIn(line, boundary);
            if (divider != Divider::none) {
                if (open) TRY_DO(entity(*open, std::max(*open, withoutLastLineEnd(text.substr(0, offset)).size()), depth + 1, typeIfNone));
                open = next;
                if (divider == Divider::last) return {};
            }
            offset = next;
        }
        note(ErrorCode::truncated, open.value_or(begin));
        if (open && *open < end) return entity(*open, end, depth + 1, typeIfNone);
        return {};
    }

    Result<void> leaf(std::size_t begin, std::string_view body, int depth, const MailHeader& header, MailValue& type, const std::string& encoding) {
        if (m_reading.parts.size() == m_limits.members || body.size() > m_decoded.left()) {
            m_stopped = m_reading.parts.size() == m_limits.members;
            note(ErrorCode::limitReached, begin);
            return {};
        }
        MailPart part;
        part.message = m_reading.messages;
        part.depth = depth;
        part.offset = begin;
        part.mediaType = std::move(type.value);
        if (const auto* charset = type.parameter("charset")) part.charset = lowerAscii(*charset);
        if (const auto* name = type.parameter("name")) part.fileName = *name;
        if (const auto* field = header.find("content-disposition")) {
            const MailValue disposition = readMailValue(*field);
            part.attachment = disposition.value == "attachment";
            if (const auto* name = disposition.parameter("filename")) part.fileName = *name;
        }
        bool sound = true;
        if (encoding == "base64") {
            part.content = mailBase64(body, sound);
        } else if (encoding == "quoted-printable") {
            part.content = mailQuotedPrintable(body, sound);
        } else {
            const bool known = encoding.empty() || encoding == "7bit" || encoding == "8bit" || encoding == "binary";
            if (!known) note(ErrorCode::unsupported, begin);
            const bool marked = m_mailbox && encoding != "binary" && part.mediaType.starts_with("text/");
            part.content = marked ? withoutFromMarks(body) : toBytes(body);
        }
        if (!sound) note(ErrorCode::badEncoding, begin);
        TRY_DO(m_decoded.spend(part.content.size()));
        m_reading.parts.push_back(std::move(part));
        return {};
    }

    std::string_view m_text;
    const ImportLimits& m_limits;
    WorkBudget& m_decoded;
    MailReading m_reading;
    bool m_mailbox = false;
    bool m_stopped = false;
};

} // namespace

bool isMail(ByteView file) noexcept {
    const std::string_view text = textOf(file);
    return hasMailHeader(text, frontMarks(text), 2);
}

bool isMbox(ByteView file) noexcept {
    const std::string_view text = textOf(file);
    const std::size_t begin = frontMarks(text);
    const auto head = text.substr(0, std::min(text.size(), begin + headBytes));
    if (!head.substr(begin).starts_with("From ")) return false;
    return hasMailHeader(text, mailLineAt(head, begin).next, 1);
}

Result<MailReading> readMail(ByteView file, const ImportLimits& limits, WorkBudget& decoded) try {
    const std::string_view text = textOf(file);
    const bool mailbox = isMbox(file);
    if (!mailbox && !hasMailHeader(text, frontMarks(text), 1)) return fail(ErrorCode::malformed, Offset{0});
    return Walk(text, limits, decoded).run(mailbox);
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
