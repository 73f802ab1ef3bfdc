#include "core/container/xml.h"
#include "core/container/xml_scan.h"
#include <algorithm>
#include <new>

namespace lanyard {
namespace {

constexpr std::string_view svgSpace = "http://www.w3.org/2000/svg";

/// A tag soup of other text is refused without a parser: the first letter of XML is '<', in one of its encodings.
bool beginsLikeXml(ByteView file) noexcept {
    const auto head = file.first(std::min<std::size_t>(file.size(), 1024));
    const auto letter = std::ranges::find_if(head, [](std::uint8_t c) { return c > ' ' && c < 0x80; });
    return letter != head.end() && *letter == '<';
}

} // namespace

const std::string* XmlElement::attribute(std::string_view local) const noexcept {
    const auto found = std::ranges::find_if(attributes, [&](const XmlAttribute& each) { return each.name.space.empty() && each.name.local == local; });
    return found == attributes.end() ? nullptr : &found->value;
}

Result<XmlReading> readXml(ByteView file, std::span<const XmlWanted> wanted, const ImportLimits& limits, WorkBudget& work) {
    TRY(scan, scanXml(file, wanted, limits, work));
    return std::move(scan.reading);
}

std::optional<XmlName> xmlRoot(ByteView file) noexcept try {
    if (!beginsLikeXml(file)) return std::nullopt;
    WorkBudget work(file.size() / 1024 + 16);
    auto scan = scanXml(file, {}, ImportLimits{}, work, true);
    if (!scan) return std::nullopt;
    return std::move(scan->reading.root);
} catch (const std::bad_alloc&) {
    return std::nullopt;
}

bool isSvg(ByteView file) noexcept {
    const auto root = xmlRoot(file);
    return root && root->local == "svg" && (root->space.empty() || root->space == svgSpace);
}

} // namespace lanyard
