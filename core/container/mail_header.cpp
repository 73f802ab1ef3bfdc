#include "core/container/mail_header.h"
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/container/mail.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace lanyard {
namespace {

constexpr std::size_t mostFields = 1'000;
constexpr std::size_t longestWord = 8'192; // letters of an encoded word; RFC 2047 allows 75, programs write whole names
constexpr int mostSections = 1'000; // of one parameter

bool isBlank(char c) noexcept { return c == ' ' || c == '\t'; }

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (isBlank(text.front()) || text.front() == '\r' || text.front() == '\n')) text.remove_prefix(1);
    while (!text.empty() && (isBlank(text.back()) || text.back() == '\r' || text.back() == '\n')) text.remove_suffix(1);
    return text;
}

int hexDigit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

int base64Digit(char c) noexcept {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    if (c == '/' || c == '_') return 63;
    return -1;
}

/// windows-1252, 0x80 to 0x9f; the five places without a letter stay control characters.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                               0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                               0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

/// Nothing if the charset is not known, or the bytes are not in it.
std::optional<std::string> toUtf8(std::string_view bytes, std::string_view lowerCaseCharset) {
    if (lowerCaseCharset == "utf-8" || lowerCaseCharset == "utf8" || lowerCaseCharset == "us-ascii" || lowerCaseCharset.empty()) {
        if (!isUtf8(bytes)) return std::nullopt;
        return std::string(bytes);
    }
    if (lowerCaseCharset == "iso-8859-1" || lowerCaseCharset == "latin1") return latin1ToUtf8(bytes);
    if (lowerCaseCharset == "windows-1252" || lowerCaseCharset == "cp1252") {
        std::string text;
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            appendUtf8(text, byte >= 0x80 && byte < 0xa0 ? char32_t{windows1252[byte - 0x80U]} : char32_t{byte});
        }
        return text;
    }
    return std::nullopt;
}

std::string percentBytes(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escaped = text[at] == '%' && text.size() - at > 2 && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0;
        if (escaped) {
            bytes += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

/// One encoded word (RFC 2047, 2) at the front of `text`: its charset, its bytes, and how long it is.
struct EncodedWord {
    std::string charset;
    std::string bytes;
    std::size_t length = 0;
};

std::optional<EncodedWord> encodedWordAt(std::string_view text) {
    if (!text.starts_with("=?")) return std::nullopt;
    text = text.substr(0, longestWord);
    const auto encodingMark = text.find('?', 2);
    if (encodingMark == std::string_view::npos || text.size() - encodingMark < 4 || text[encodingMark + 2] != '?') return std::nullopt;
    const auto end = text.find("?=", encodingMark + 3);
    if (end == std::string_view::npos) return std::nullopt;
    EncodedWord word;
    word.charset = lowerAscii(text.substr(2, encodingMark - 2));
    word.charset.resize(std::min(word.charset.size(), word.charset.find('*'))); // RFC 2231, 5: a language may follow
    word.length = end + 2;
    std::string content(text.substr(encodingMark + 3, end - encodingMark - 3));
    bool sound = true;
    switch (text[encodingMark + 1]) {
    case 'B':
    case 'b':
        word.bytes = toText(mailBase64(content, sound));
        return word;
    case 'Q':
    case 'q':
        std::ranges::replace(content, '_', ' ');
        word.bytes = toText(mailQuotedPrintable(content, sound));
        return word;
    default:
        return std::nullopt;
    }
}

/// Takes a token or a quoted string off the front of `text`.
std::string takeParameterValue(std::string_view& text) {
    std::string value;
    if (!text.starts_with('"')) {
        const auto end = std::min(text.find(';'), text.size());
        value = trimmed(text.substr(0, end));
        text.remove_prefix(end);
        return value;
    }
    std::size_t at = 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && text.size() - at > 1) ++at;
        value += text[at];
    }
    text.remove_prefix(std::min(at + 1, text.size()));
    return value;
}

/// The sections of one parameter (RFC 2231, 3): number and whether it is percent-encoded.
struct Sections {
    std::map<int, std::pair<bool, std::string>> parts;
    std::optional<std::string> plain;
};

std::string putTogether(const Sections& sections) {
    if (sections.parts.empty()) return decodedWords(sections.plain.value_or(""));
    std::string bytes;
    std::string charset;
    for (const auto& [number, part] : sections.parts) {
        std::string_view text = part.second;
        if (part.first && number == 0) { // [RFC 2231, 4] charset'language'text
            const auto first = text.find('\'');
            const auto second = first == std::string_view::npos ? first : text.find('\'', first + 1);
            if (second != std::string_view::npos) {
                charset = lowerAscii(text.substr(0, first));
                text.remove_prefix(second + 1);
            }
        }
        bytes += part.first ? percentBytes(text) : std::string(text);
    }
    if (auto text = toUtf8(bytes, charset)) return *text;
    return isUtf8(bytes) ? bytes : latin1ToUtf8(bytes);
}

/// "filename*0*" is section 0 of "filename", encoded.
void addSection(std::map<std::string, Sections>& all, std::string_view name, std::string value) {
    const bool encoded = name.ends_with('*');
    if (encoded) name.remove_suffix(1);
    const auto star = name.find('*');
    int number = 0;
    if (star != std::string_view::npos) {
        const auto digits = name.substr(star + 1);
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (problem != std::errc{} || end != digits.data() + digits.size() || number < 0 || number > mostSections) return;
        name = name.substr(0, star);
    }
    Sections& sections = all[lowerAscii(name)];
    if (!encoded && star == std::string_view::npos) {
        if (!sections.plain) sections.plain = std::move(value);
    } else {
        sections.parts.emplace(number, std::pair(encoded, std::move(value)));
    }
}

} // namespace

MailLine mailLineAt(std::string_view text, std::size_t offset) noexcept {
    const auto end = text.find('\n', offset);
    if (end == std::string_view::npos) return {text.substr(offset), text.size()};
    auto line = text.substr(offset, end - offset);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return {line, end + 1};
}

const std::string* MailHeader::find(std::string_view lowerCaseName) const noexcept {
    const auto found = std::ranges::find(fields, lowerCaseName, &std::pair<std::string, std::string>::first);
    return found == fields.end() ? nullptr : &found->second;
}

MailHeader readMailHeader(std::string_view text, std::size_t offset) {
    MailHeader header;
    bool inField = false;
    while (offset < text.size()) {
        const auto [line, next] = mailLineAt(text, offset);
        offset = next;
        if (line.empty()) break;
        if (isBlank(line.front())) {
            if (inField) {
                header.fields.back().second += ' ';
                header.fields.back().second += trimmed(line);
            }
            continue;
        }
        const auto colon = line.find(':');
        inField = colon != std::string_view::npos && colon > 0 && header.fields.size() < mostFields;
        if (inField) header.fields.emplace_back(lowerAscii(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
    }
    header.end = offset;
    return header;
}

const std::string* MailValue::parameter(std::string_view lowerCaseName) const noexcept {
    const auto found = std::ranges::find(parameters, lowerCaseName, &std::pair<std::string, std::string>::first);
    return found == parameters.end() ? nullptr : &found->second;
}

MailValue readMailValue(std::string_view field) {
    MailValue result;
    const auto end = std::min(field.find(';'), field.size());
    result.value = lowerAscii(trimmed(field.substr(0, end)));
    field.remove_prefix(end);
    std::map<std::string, Sections> sections;
    while (!field.empty()) {
        field.remove_prefix(1); // the semicolon
        const auto equals = std::min(field.find('='), field.find(';'));
        if (equals == std::string_view::npos) break;
        const bool hasValue = field[equals] == '=';
        const auto name = trimmed(field.substr(0, equals));
        field.remove_prefix(equals);
        if (!hasValue) continue;
        field.remove_prefix(1);
        while (!field.empty() && isBlank(field.front())) field.remove_prefix(1);
        addSection(sections, name, takeParameterValue(field));
        field.remove_prefix(std::min(field.find(';'), field.size()));
    }
    for (const auto& [name, each] : sections) result.parameters.emplace_back(name, putTogether(each));
    return result;
}

std::string decodedWords(std::string_view field) {
    std::string result;
    std::size_t at = 0;
    while (at < field.size()) {
        const auto begin = field.find("=?", at);
        result += field.substr(at, begin == std::string_view::npos ? begin : begin - at);
        if (begin == std::string_view::npos) break;
        const auto first = encodedWordAt(field.substr(begin));
        if (!first) {
            result += "=?";
            at = begin + 2;
            continue;
        }
        // [RFC 2047, 6.2] Blanks between encoded words do not count. A letter may be torn apart over two of them.
        std::string bytes = first->bytes;
        std::size_t end = begin + first->length;
        for (;;) {
            std::size_t next = end;
            while (next < field.size() && isBlank(field[next])) ++next;
            const auto word = encodedWordAt(field.substr(next));
            if (!word || word->charset != first->charset) break;
            bytes += word->bytes;
            end = next + word->length;
        }
        if (const auto text = toUtf8(bytes, first->charset))
            result += *text;
        else
            result += field.substr(begin, end - begin);
        at = end;
    }
    return isUtf8(result) ? result : latin1ToUtf8(result);
}

Bytes mailBase64(std::string_view text, bool& sound) {
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t held = 0;
    int digits = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] != '='; ++at) {
        const int digit = base64Digit(text[at]);
        if (digit < 0) {
            if (!isBlank(text[at]) && text[at] != '\r' && text[at] != '\n') sound = false;
            continue;
        }
        held = held << 6U | static_cast<std::uint32_t>(digit);
        if (++digits < 4) continue;
        for (const unsigned shift : {16U, 8U, 0U}) bytes.push_back(static_cast<std::uint8_t>(held >> shift));
        held = 0;
        digits = 0;
    }
    if (digits == 1) sound = false;
    if (digits >= 2) bytes.push_back(static_cast<std::uint8_t>(held >> (digits == 2 ? 4U : 10U)));
    if (digits == 3) bytes.push_back(static_cast<std::uint8_t>(held >> 2U));
    for (; at < text.size() && sound; ++at) // behind the padding, as mailing lists write there
        if (text[at] != '=' && !isBlank(text[at]) && text[at] != '\r' && text[at] != '\n') sound = false;
    return bytes;
}

Bytes mailQuotedPrintable(std::string_view text, bool& sound) {
    Bytes bytes;
    bytes.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [written, next] = mailLineAt(text, offset);
        std::string_view line = written;
        const auto lineEnd = text.substr(offset + line.size(), next - offset - line.size());
        offset = next;
        if (!lineEnd.empty())
            while (!line.empty() && isBlank(line.back())) line.remove_suffix(1); // blanks that were added on the way
        const bool soft = line.ends_with('=');
        if (soft) line.remove_suffix(1);
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (line[at] != '=') {
                bytes.push_back(static_cast<std::uint8_t>(line[at]));
                continue;
            }
            const bool whole = line.size() - at > 2 && hexDigit(line[at + 1]) >= 0 && hexDigit(line[at + 2]) >= 0;
            if (whole) {
                bytes.push_back(static_cast<std::uint8_t>(hexDigit(line[at + 1]) * 16 + hexDigit(line[at + 2])));
                at += 2;
            } else {
                sound = false;
                bytes.push_back('=');
            }
        }
        if (!soft) bytes.insert(bytes.end(), lineEnd.begin(), lineEnd.end());
    }
    return bytes;
}

} // namespace lanyard
