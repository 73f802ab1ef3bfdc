#pragma once
#include "core/container/xml.h"
#include <string>
#include <utility>
#include <vector>

namespace lanyard {

/// How the bytes of an XML file stand for letters; `otherBytes`: one byte a letter, ASCII below 0x80.
enum class XmlEncoding : std::uint8_t { utf8, utf16LittleEndian, utf16BigEndian, otherBytes };

/// The root's start tag as it stands in the file.
struct XmlRootTag {
    ByteRange range;                 ///< from '<' to behind '>'
    std::string writtenName;         ///< with prefix
    bool empty = false;              ///< "<svg/>": no end tag follows
    std::vector<std::pair<std::string, std::string>> declared; ///< prefix ("" for the default) and namespace
};

struct XmlScan {
    XmlReading reading;
    XmlRootTag rootTag;
    XmlEncoding encoding{};
    bool wellFormed = false;         ///< read to the end without an error of form
};

/// The work behind readXml. With `rootAlone` it ends at the root's start tag.
Result<XmlScan> scanXml(ByteView file, std::span<const XmlWanted> wanted, const ImportLimits& limits, WorkBudget& work, bool rootAlone = false);

} // namespace lanyard
