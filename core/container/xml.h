#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// A name as Namespaces in XML 1.0 understands it.
struct XmlName {
    std::string space; ///< the namespace's address; empty: none, or a prefix that nobody declared
    std::string local; ///< without prefix
    friend bool operator==(const XmlName&, const XmlName&) = default;
};

struct XmlAttribute {
    XmlName name;      ///< an attribute without prefix is in no namespace
    std::string value; ///< UTF-8, references resolved, normalised as XML 1.0 section 3.3.3 wants it
};

/// Bytes of the file as received, whatever its encoding: [begin, end).
struct ByteRange {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

struct XmlElement {
    XmlName name;
    std::string prefix;                    ///< as written, may be empty
    std::vector<XmlAttribute> attributes;  ///< in document order, namespace declarations left out
    /// The element's own characters and CDATA sections put together, UTF-8, not those of elements inside it. Line ends are "\n"
    /// (XML 1.0 section 2.11). Nothing is trimmed.
    std::string text;
    bool hasElements = false;              ///< elements lie inside
    bool complete = false;                 ///< its end tag was seen; otherwise the file broke off inside
    int depth = 0;                         ///< the root has 0
    std::optional<std::size_t> parent;     ///< position in XmlReading::elements of the nearest wanted element around it
    ByteRange range;                       ///< from '<' to behind the end tag; up to where the file broke off

    /// The value of the attribute of this local name in no namespace, if any.
    const std::string* attribute(std::string_view local) const noexcept;
};

/// Which elements are wanted: local name, and namespace unless `anySpace`.
struct XmlWanted {
    std::string local;
    std::string space;
    bool anySpace = false;
};

struct XmlReading {
    XmlName root;                     ///< empty if not even the root's start tag could be read
    std::vector<XmlElement> elements; ///< those wanted, in the order of their start tags
    /// What is wrong: malformed (not well-formed from here on; what came before is given), truncated, unsupported (an entity in
    /// the text that is not expanded, an encoding that is not known), limitReached (too many elements, nesting deeper than
    /// limits.jsonDepth * 8, entities that grow too much), badEncoding. Each with the offset in the file.
    std::vector<Error> notes;
};

/// Reads XML 1.0 in UTF-8, UTF-16, ISO 8859-1 or US-ASCII. `wanted` empty: all elements. At most limits.members elements are kept.
/// External entities and DTDs are never loaded; entities declared inside the file are not expanded in text, and in attribute values
/// only as far as drawing programs use them for namespace addresses (64 KiB, or eight times what was read). An undeclared prefix is no
/// reason to stop. Blanks before the XML declaration are tolerated. Time is linear in the file; `work` is counted down one step for
/// each 64 KiB, so that a stop is heard. Reentrant, never throws.
/// Errors: malformed (the root's start tag cannot be read), limitReached, cancelled, outOfMemory.
Result<XmlReading> readXml(ByteView file, std::span<const XmlWanted> wanted, const ImportLimits& limits, WorkBudget& work);

/// Whether the file is XML whose root is `svg` in the SVG namespace or in none. Reads no further than the root's start tag.
bool isSvg(ByteView file) noexcept;
/// The root's name, if the file is XML up to there. Reads no further than the root's start tag.
std::optional<XmlName> xmlRoot(ByteView file) noexcept;

/// An element to be put into a file.
struct XmlInsertion {
    XmlName name;                         ///< the namespace must not be empty
    std::string prefix;                   ///< wished for, e.g. "openbadges"
    std::vector<XmlAttribute> attributes; ///< in no namespace; "&", "<", '"' and blanks other than space are written as references
    std::optional<std::string> text;      ///< as CDATA; "]]>" and carriage returns are written so that they come back the same
};

/// The file with `element` as first child of the root, and without any element whose name is `element.name` or one of `removed`,
/// wherever it stood. The namespace is declared in the root's start tag, as Open Badges Baking 2.0 ("SVG") wants it, or in the element
/// itself where the root gives the prefix another meaning. All other bytes stay. In a file that is not UTF-8 the
/// element is written in ASCII with references. Reading the result gives the same text and attribute values back.
/// Errors: malformed, truncated (the file is not well-formed to its end), unsupported (encoding), badEncoding (not UTF-8, or a
/// character that XML cannot hold), limitReached. Reentrant, never throws.
Result<Bytes> withXmlElement(ByteView file, const XmlInsertion& element, std::span<const XmlName> removed, const ImportLimits& limits);

} // namespace lanyard
