#include "core/base/utf8.h"
#include "core/container/xml.h"
#include "core/container/xml_scan.h"
#include <algorithm>
#include <limits>
#include <new>

namespace lanyard {
namespace {

/// What XML 1.0 can hold at all (section 2.2, Char).
bool canStandInXml(std::string_view text) {
    return isUtf8(text) && std::ranges::all_of(codePoints(text), [](char32_t c) {
        return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c != 0xfffe && c != 0xffff);
    });
}

bool isPlainName(std::string_view name) noexcept {
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    return !name.empty() && letter(name.front()) &&
           std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; });
}

/// Writes markup and text in the encoding of one file.
class Writer {
  public:
    explicit Writer(XmlEncoding encoding) : m_encoding(encoding) {}

    /// UTF-8, which must be ASCII unless the file is UTF-8 too or the letters came out of it.
    void markup(std::string_view text) {
        if (m_encoding == XmlEncoding::utf8 || m_encoding == XmlEncoding::otherBytes) {
            m_bytes.insert(m_bytes.end(), text.begin(), text.end());
            return;
        }
        for (const char32_t c : codePoints(text)) {
            if (c < 0x10000) {
                unit(static_cast<std::uint32_t>(c));
            } else {
                unit(0xd800 + ((static_cast<std::uint32_t>(c) - 0x10000) >> 10U));
                unit(0xdc00 + ((static_cast<std::uint32_t>(c) - 0x10000) & 0x3ffU));
            }
        }
    }

    void attributeValue(std::string_view text) { escaped(text, true); }

    void content(std::string_view text) {
        if (m_encoding != XmlEncoding::utf8) return escaped(text, false);
        markup("<![CDATA[");
        for (std::size_t at = 0; at < text.size();) {
            const auto rest = text.substr(at);
            const auto stop = std::min(rest.find('\r'), rest.find("]]>"));
            markup(rest.substr(0, stop));
            if (stop == std::string_view::npos) break;
            const bool carriageReturn = rest[stop] == '\r';
            markup(carriageReturn ? "]]>&#13;<![CDATA[" : "]]]]><![CDATA[>");
            at += stop + (carriageReturn ? 1 : 3);
        }
        markup("]]>");
    }

    Bytes take() && { return std::move(m_bytes); }

  private:
    void unit(std::uint32_t value) {
        const auto low = static_cast<std::uint8_t>(value);
        const auto high = static_cast<std::uint8_t>(value >> 8U);
        const bool little = m_encoding == XmlEncoding::utf16LittleEndian;
        m_bytes.push_back(little ? low : high);
        m_bytes.push_back(little ? high : low);
    }

    void escaped(std::string_view text, bool inAttribute) {
        std::string out;
        for (const char32_t c : codePoints(text)) {
            const bool blank = c == U'\r' || (inAttribute && (c == U'\t' || c == U'\n'));
            const bool foreign = c >= 0x80 && m_encoding != XmlEncoding::utf8;
            if (c == U'&')
                out += "&amp;";
            else if (c == U'<')
                out += "&lt;";
            else if (c == U'>')
                out += "&gt;";
            else if (c == U'"' && inAttribute)
                out += "&quot;";
            else if (blank || foreign)
                out += "&#" + std::to_string(static_cast<std::uint32_t>(c)) + ";";
            else
                appendUtf8(out, c);
        }
        markup(out);
    }

    XmlEncoding m_encoding;
    Bytes m_bytes;
};

Bytes written(const XmlInsertion& element, bool declareHere, XmlEncoding encoding) {
    Writer writer(encoding);
    const std::string name = element.prefix + ":" + element.name.local;
    writer.markup("<" + name);
    if (declareHere) {
        writer.markup(" xmlns:" + element.prefix + "=\"");
        writer.attributeValue(element.name.space);
        writer.markup("\"");
    }
    for (const XmlAttribute& attribute : element.attributes) {
        writer.markup(" " + attribute.name.local + "=\"");
        writer.attributeValue(attribute.value);
        writer.markup("\"");
    }
    if (element.text) {
        writer.markup(">");
        writer.content(*element.text);
        writer.markup("</" + name + ">");
    } else {
        writer.markup("/>");
    }
    return std::move(writer).take();
}

bool canBeWritten(const XmlInsertion& element) {
    return !element.name.space.empty() && canStandInXml(element.name.space) && isPlainName(element.name.local) &&
           isPlainName(element.prefix) && (!element.text || canStandInXml(*element.text)) &&
           std::ranges::all_of(element.attributes, [](const XmlAttribute& attribute) {
               return isPlainName(attribute.name.local) && attribute.name.space.empty() && canStandInXml(attribute.value);
           });
}

} // namespace

Result<Bytes> withXmlElement(ByteView file, const XmlInsertion& element, std::span<const XmlName> removed, const ImportLimits& limits) try {
    if (!canBeWritten(element)) return fail(ErrorCode::badEncoding);
    std::vector<XmlWanted> wanted{{element.name.local, element.name.space}};
    for (const XmlName& name : removed) wanted.push_back({name.local, name.space});
    WorkBudget work(std::numeric_limits<std::uint64_t>::max());
    TRY(scan, scanXml(file, wanted, limits, work));
    if (!scan.wellFormed) return std::unexpected(scan.reading.notes.back());
    const XmlRootTag& root = scan.rootTag;

    const auto declared = std::ranges::find(root.declared, element.prefix, &std::pair<std::string, std::string>::first);
    const bool declareInRoot = declared == root.declared.end();
    const bool declareHere = !declareInRoot && declared->second != element.name.space;

    Bytes result;
    std::uint64_t copied = 0;
    const auto copyTo = [&](std::uint64_t end) {
        result.insert(result.end(), file.begin() + static_cast<std::ptrdiff_t>(copied), file.begin() + static_cast<std::ptrdiff_t>(end));
        copied = end;
    };
    const auto put = [&](const Bytes& bytes) { result.insert(result.end(), bytes.begin(), bytes.end()); };
    const auto putMarkup = [&](std::string_view text) {
        Writer writer(scan.encoding);
        writer.markup(text);
        put(std::move(writer).take());
    };

    const std::uint64_t unit = scan.encoding == XmlEncoding::utf8 || scan.encoding == XmlEncoding::otherBytes ? 1 : 2;
    copyTo(root.range.end - (root.empty ? 2 : 1) * unit);
    if (declareInRoot) {
        Writer writer(scan.encoding);
        writer.markup(" xmlns:" + element.prefix + "=\"");
        writer.attributeValue(element.name.space);
        writer.markup("\"");
        put(std::move(writer).take());
    }
    if (root.empty) {
        putMarkup(">");
        copied = root.range.end;
    } else {
        copyTo(root.range.end);
    }
    put(written(element, declareHere, scan.encoding));
    if (root.empty) putMarkup("</" + root.writtenName + ">");
    for (const XmlElement& earlier : scan.reading.elements) {
        if (earlier.depth == 0) return fail(ErrorCode::malformed, Offset{earlier.range.begin});
        if (earlier.range.begin < copied) continue; // inside one that is gone already
        copyTo(earlier.range.begin);
        copied = earlier.range.end;
    }
    copyTo(file.size());
    return result;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
