#include "core/container/xml_scan.h"
#include "core/base/utf8.h"
#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#define XML_DTD // expat.h hides the bounds on growing entities without it
#include <expat.h>

namespace lanyard {
namespace {

constexpr std::size_t pieceBytes = 64U << 10U;
constexpr float entityGrowth = 8.0F;
constexpr unsigned long long entityBytes = 64U << 10U;
constexpr std::string_view xmlSpace = "http://www.w3.org/XML/1998/namespace";

/// The namespaces in scope, by prefix; the innermost declaration last.
class Scope {
  public:
    void declare(std::string_view prefix, std::string_view space, int depth) {
        m_spaces[std::string(prefix)].emplace_back(depth, space);
        m_undo.emplace_back(depth, prefix);
    }
    void leave(int depth) {
        for (; !m_undo.empty() && m_undo.back().first >= depth; m_undo.pop_back()) m_spaces[m_undo.back().second].pop_back();
    }
    std::string find(std::string_view prefix) const {
        if (prefix == "xml") return std::string(xmlSpace);
        const auto found = m_spaces.find(prefix);
        return found == m_spaces.end() || found->second.empty() ? std::string() : found->second.back().second;
    }

  private:
    std::map<std::string, std::vector<std::pair<int, std::string>>, std::less<>> m_spaces;
    std::vector<std::pair<int, std::string>> m_undo;
};

struct SplitName {
    std::string_view prefix, local;
};

SplitName split(std::string_view name) noexcept {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

XmlEncoding guessedEncoding(ByteView file) noexcept {
    if (file.size() < 2) return XmlEncoding::utf8;
    if ((file[0] == 0xff && file[1] == 0xfe) || (file[0] == '<' && file[1] == 0)) return XmlEncoding::utf16LittleEndian;
    if ((file[0] == 0xfe && file[1] == 0xff) || (file[0] == 0 && file[1] == '<')) return XmlEncoding::utf16BigEndian;
    return XmlEncoding::utf8;
}

bool sameLetters(std::string_view a, std::string_view b) noexcept {
    return std::ranges::equal(a, b, [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

/// How many bytes in front of the first '<' may be passed over: a mark of UTF-8 and blanks.
std::size_t blanksInFront(ByteView file) noexcept {
    std::size_t at = file.size() >= 3 && file[0] == 0xef && file[1] == 0xbb && file[2] == 0xbf ? 3 : 0;
    while (at < file.size() && (file[at] == ' ' || file[at] == '\t' || file[at] == '\n' || file[at] == '\r')) ++at;
    return at;
}

struct FreeParser {
    void operator()(XML_Parser parser) const noexcept { XML_ParserFree(parser); }
};

/// One run of expat over a file. Names are resolved here and not by expat, which would stop at an undeclared prefix.
class Scanner {
  public:
    Scanner(ByteView file, std::span<const XmlWanted> wanted, const ImportLimits& limits, WorkBudget& work, bool rootAlone)
        : m_file(file), m_wanted(wanted), m_limits(limits), m_work(work), m_rootAlone(rootAlone), m_front(blanksInFront(file)) {
        m_scan.encoding = guessedEncoding(file);
    }

    /// `encoding`: what to believe instead of the declaration, or null.
    Result<XmlScan> run(const char* encoding) {
        m_parser.reset(XML_ParserCreate(encoding));
        if (!m_parser) return fail(ErrorCode::outOfMemory);
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetDefaultHandler(m_parser.get(), onOther); // with it, entities in the text are not expanded
        XML_SetSkippedEntityHandler(m_parser.get(), onSkipped);
        XML_SetXmlDeclHandler(m_parser.get(), onDeclaration);
        XML_SetParamEntityParsing(m_parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
        XML_SetBillionLaughsAttackProtectionMaximumAmplification(m_parser.get(), entityGrowth);
        XML_SetBillionLaughsAttackProtectionActivationThreshold(m_parser.get(), entityBytes);
        return feed();
    }

    /// The code expat stopped with, after a run that failed.
    XML_Error stoppedBy() const noexcept { return m_error; }

  private:
    struct Frame {
        std::optional<std::size_t> element; ///< if it is wanted
    };

    Result<XmlScan> feed() {
        std::size_t at = m_front;
        for (bool last = false; !last;) {
            TRY_DO(m_work.spend());
            const auto length = std::min(pieceBytes, m_file.size() - at);
            last = at + length == m_file.size();
            const auto* piece = reinterpret_cast<const char*>(m_file.data() + at);
            const auto status = XML_Parse(m_parser.get(), piece, static_cast<int>(length), last ? 1 : 0);
            at += length;
            if (status == XML_STATUS_OK) continue;
            m_error = XML_GetErrorCode(m_parser.get());
            if (m_outOfMemory || m_error == XML_ERROR_NO_MEMORY) return fail(ErrorCode::outOfMemory);
            if (m_error != XML_ERROR_ABORTED) note(parserError());
            breakOff();
            if (m_scan.rootTag.range.end == 0) return std::unexpected(m_scan.reading.notes.back());
            return std::move(m_scan);
        }
        m_scan.wellFormed = true;
        return std::move(m_scan);
    }

    ErrorCode parserError() const noexcept {
        const auto isOneOf = [&](auto... codes) { return ((m_error == codes) || ...); };
        if (isOneOf(XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION)) return ErrorCode::truncated;
        if (isOneOf(XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING)) return ErrorCode::unsupported;
        return m_error == XML_ERROR_AMPLIFICATION_LIMIT_BREACH ? ErrorCode::limitReached : ErrorCode::malformed;
    }

    std::uint64_t here() const noexcept {
        const auto index = XML_GetCurrentByteIndex(m_parser.get());
        return index < 0 ? m_file.size() : m_front + static_cast<std::uint64_t>(index);
    }
    std::uint64_t behindHere() const noexcept { return here() + static_cast<std::uint64_t>(XML_GetCurrentByteCount(m_parser.get())); }

    void note(ErrorCode code) { m_scan.reading.notes.push_back({code, Offset{std::min<std::uint64_t>(here(), m_file.size())}}); }
    void stop() noexcept { XML_StopParser(m_parser.get(), XML_FALSE); }
    void stop(ErrorCode code) {
        note(code);
        stop();
    }

    void breakOff() {
        const auto end = std::min<std::uint64_t>(here(), m_file.size());
        for (const Frame& frame : m_open)
            if (frame.element) m_scan.reading.elements[*frame.element].range.end = end;
    }

    template <class Work> static void guarded(void* self, Work work) noexcept {
        auto& scanner = *static_cast<Scanner*>(self);
        try {
            work(scanner);
        } catch (...) { // only the allocator throws here, and expat is C
            scanner.m_outOfMemory = true;
            scanner.stop();
        }
    }
    static void onStart(void* self, const char* name, const char** attributes) {
        guarded(self, [=](Scanner& scanner) { scanner.start(name, attributes); });
    }
    static void onEnd(void* self, const char*) {
        guarded(self, [](Scanner& scanner) { scanner.end(); });
    }
    static void onText(void* self, const char* text, int length) {
        guarded(self, [=](Scanner& scanner) {
            if (XmlElement* element = scanner.innermost()) element->text.append(text, static_cast<std::size_t>(length));
        });
    }
    static void onOther(void*, const char*, int) {}
    static void onSkipped(void* self, const char*, int isParameterEntity) {
        guarded(self, [=](Scanner& scanner) {
            if (!isParameterEntity && scanner.innermost()) scanner.note(ErrorCode::unsupported);
        });
    }
    static void onDeclaration(void* self, const char*, const char* encoding, int) {
        auto& scan = static_cast<Scanner*>(self)->m_scan;
        if (encoding && scan.encoding == XmlEncoding::utf8 && !sameLetters(encoding, "utf-8") && !sameLetters(encoding, "utf8"))
            scan.encoding = XmlEncoding::otherBytes;
    }

    XmlElement* innermost() noexcept {
        if (m_open.empty() || !m_open.back().element) return nullptr;
        return &m_scan.reading.elements[*m_open.back().element];
    }

    int depth() const noexcept { return static_cast<int>(m_open.size()); }

    void start(std::string_view writtenName, const char** attributes) {
        if (m_open.size() >= m_limits.jsonDepth * 8) return stop(ErrorCode::limitReached);
        for (const char** pair = attributes; *pair; pair += 2) {
            const auto [prefix, local] = split(pair[0]);
            const bool ofDefault = prefix.empty() && local == "xmlns";
            if (!ofDefault && prefix != "xmlns") continue;
            m_scope.declare(ofDefault ? std::string_view() : local, pair[1], depth());
            if (m_open.empty()) m_scan.rootTag.declared.emplace_back(ofDefault ? std::string_view() : local, pair[1]);
        }
        const auto [prefix, local] = split(writtenName);
        XmlName name{m_scope.find(prefix), std::string(local)};
        if (XmlElement* parent = innermost()) parent->hasElements = true;
        if (m_open.empty()) {
            m_scan.reading.root = name;
            m_scan.rootTag.writtenName = writtenName;
            m_scan.rootTag.range = {here(), behindHere()};
            m_scan.rootTag.empty = endsInSlash(m_scan.rootTag.range);
            if (m_rootAlone) stop();
        }
        Frame frame;
        if (!m_rootAlone && isWanted(name)) {
            if (m_scan.reading.elements.size() == m_limits.members) return stop(ErrorCode::limitReached);
            frame.element = m_scan.reading.elements.size();
            m_scan.reading.elements.push_back(madeElement(std::move(name), prefix, attributes));
        }
        m_open.push_back(std::move(frame));
    }

    XmlElement madeElement(XmlName name, std::string_view prefix, const char** attributes) const {
        XmlElement element;
        element.name = std::move(name);
        element.prefix = prefix;
        element.depth = depth();
        element.range = {here(), behindHere()};
        for (auto frame = m_open.rbegin(); frame != m_open.rend() && !element.parent; ++frame) element.parent = frame->element;
        for (const char** pair = attributes; *pair; pair += 2) {
            const auto [attributePrefix, local] = split(pair[0]);
            if (attributePrefix == "xmlns" || (attributePrefix.empty() && local == "xmlns")) continue;
            std::string space = attributePrefix.empty() ? std::string() : m_scope.find(attributePrefix);
            element.attributes.push_back({{std::move(space), std::string(local)}, pair[1]});
        }
        return element;
    }

    void end() {
        if (m_open.empty()) return;
        if (XmlElement* element = innermost()) {
            element->complete = true;
            element->range.end = behindHere();
        }
        m_open.pop_back();
        m_scope.leave(depth());
    }

    bool isWanted(const XmlName& name) const noexcept {
        return m_wanted.empty() || std::ranges::any_of(m_wanted, [&](const XmlWanted& wanted) {
            return wanted.local == name.local && (wanted.anySpace || wanted.space == name.space);
        });
    }

    bool endsInSlash(const ByteRange& tag) const noexcept {
        const std::uint64_t unit = m_scan.encoding == XmlEncoding::utf16LittleEndian || m_scan.encoding == XmlEncoding::utf16BigEndian ? 2 : 1;
        if (tag.end > m_file.size() || tag.end - tag.begin < 2 * unit) return false;
        const auto letter = m_file.subspan(tag.end - 2 * unit, unit);
        return std::ranges::find(letter, '/') != letter.end();
    }

    ByteView m_file;
    std::span<const XmlWanted> m_wanted;
    const ImportLimits& m_limits;
    WorkBudget& m_work;
    bool m_rootAlone;
    std::size_t m_front;
    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    Scope m_scope;
    std::vector<Frame> m_open;
    XmlScan m_scan;
    XML_Error m_error = XML_ERROR_NONE;
    bool m_outOfMemory = false;
};

} // namespace

Result<XmlScan> scanXml(ByteView file, std::span<const XmlWanted> wanted, const ImportLimits& limits, WorkBudget& work, bool rootAlone) try {
    Scanner first(file, wanted, limits, work, rootAlone);
    auto scan = first.run(nullptr);
    const auto stopped = first.stoppedBy();
    if (stopped != XML_ERROR_UNKNOWN_ENCODING && stopped != XML_ERROR_INCORRECT_ENCODING) return scan;
    // A declaration that names no known encoding, or another than the bytes have, is believed less than the bytes.
    if (guessedEncoding(file) != XmlEncoding::utf8) return scan;
    const bool utf8 = isUtf8(textOf(file));
    auto again = Scanner(file, wanted, limits, work, rootAlone).run(utf8 ? "UTF-8" : "ISO-8859-1");
    if (!again) return again;
    again->encoding = utf8 ? XmlEncoding::utf8 : XmlEncoding::otherBytes;
    again->reading.notes.insert(again->reading.notes.begin(), Error{ErrorCode::unsupported, Offset{0}});
    return again;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
