#include "core/base/utf8.h"
#include "core/container/xml.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

namespace {

constexpr ImportLimits limits{.members = 1000};

void requireSound(const XmlReading& reading, std::size_t size) {
    for (std::size_t index = 0; index < reading.elements.size(); ++index) {
        const XmlElement& element = reading.elements[index];
        require(element.range.begin < element.range.end && element.range.end <= size, "an element lies in the file");
        require(!element.parent || *element.parent < index, "what is around an element begins before it");
        require(isUtf8(element.text) && isUtf8(element.name.local), "text is well-formed");
        require(element.text.size() <= 3 * size, "text does not grow");
        for (const XmlAttribute& attribute : element.attributes) require(isUtf8(attribute.value), "attributes are well-formed");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView file(data, size);
    WorkBudget work(1'000'000);
    const auto all = readXml(file, {}, limits, work);
    if (all) requireSound(*all, size);
    if (isSvg(file)) require(all.has_value() || all.error().code != ErrorCode::malformed || size > 0, "an SVG has a root");

    const XmlName name{"https://purl.imsglobal.org/ob/v3p0", "credential"};
    const std::string words = "]]>\r\n<&ü";
    const XmlInsertion badge{name, "openbadges", {{{"", "verify"}, words}}, words};
    const auto baked = withXmlElement(file, badge, {}, limits);
    if (!baked) return 0;
    const XmlWanted wanted[] = {{name.local, name.space}};
    const auto read = readXml(*baked, wanted, limits, work);
    require(read && read->elements.size() == 1, "what is baked is found, and it alone");
    require(read->elements[0].text == words && *read->elements[0].attribute("verify") == words, "what is baked is read");
    if (all && all->notes.empty()) require(withXmlElement(*baked, badge, {}, limits) == baked, "baking twice changes nothing");
    return 0;
}
