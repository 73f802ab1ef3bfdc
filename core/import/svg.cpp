#include "core/container/recognise.h"
#include "core/container/xml.h"
#include "core/import/baked.h"
#include "core/import/carriers.h"
#include "core/import/embedded.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

constexpr std::array spaces{std::string_view{"http://openbadges.org"}, std::string_view{"https://openbadges.org"},
                            std::string_view{"https://purl.imsglobal.org/ob/v3p0"}, std::string_view{"http://purl.imsglobal.org/ob/v3p0"}};

bool isBadgeSpace(std::string_view space) {
    if (space.ends_with('/')) space.remove_suffix(1);
    return std::ranges::find(spaces, space) != spaces.end();
}

bool isBadgeElement(const XmlElement& element) { return element.name.local == "assertion" || element.name.local == "credential"; }

std::string verifyAttribute(const XmlElement& element) {
    for (const XmlAttribute& attribute : element.attributes)
        if (attribute.name.local == "verify") return attribute.value;
    return {};
}

bool isBlankText(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

/// An address beside a badge is where the badge lies, unless the badge names other addresses on the web and not this one.
bool contradicts(const TextBadge& attribute, const TextBadge& text) {
    if (attribute.form != Form::address) return attribute.text != text.text;
    const auto isOnTheWeb = [](const std::string& address) { return address.starts_with("http"); };
    return std::ranges::any_of(text.addresses, isOnTheWeb) && !names(text, attribute.text);
}

/// Open Badges Baking 2.0, "SVG": the text holds a badge as JSON, the attribute an address or a token. The text wins.
std::vector<BakedBadge> badgesOfElement(const XmlElement& element, const ImportLimits& limits, std::vector<Finding>& problems) {
    TextReading textReading = readBadgeText(element.text, limits);
    const std::vector<Finding> textFindings = textReading.findings;
    std::vector<TextBadge> texts = badgesOf(std::move(textReading));
    TextReading attributeReading = readBadgeText(verifyAttribute(element), limits);
    const std::vector<Finding> attributeFindings = attributeReading.findings;
    const std::vector<TextBadge> attributes = badgesOf(std::move(attributeReading));

    const bool real = std::ranges::any_of(texts, [](const TextBadge& badge) { return badge.form != Form::address; });
    const bool fromText = real || attributes.empty();
    std::vector<FindingCode> notes;
    if (!isBadgeSpace(element.name.space)) notes.push_back(FindingCode::wrongKeyword);
    if (fromText && !attributes.empty() && contradicts(attributes.front(), texts.front())) notes.push_back(FindingCode::copiesDiffer);
    if (!fromText && texts.empty() && !isBlankText(element.text)) notes.push_back(FindingCode::carrierDamaged);
    if (!element.complete) notes.push_back(FindingCode::carrierDamaged);

    if (texts.empty() && attributes.empty()) {
        problems.insert(problems.end(), textFindings.begin(), textFindings.end());
        problems.insert(problems.end(), attributeFindings.begin(), attributeFindings.end());
    }
    std::vector<BakedBadge> badges;
    for (const TextBadge& badge : fromText ? texts : attributes) badges.push_back({badge, element.name.local, notes});
    return badges;
}

/// A badge that an editor or a person put where none is meant to be.
void findInOddPlaces(const XmlReading& reading, ByteView file, const Place& place, Search& search) {
    for (const XmlElement& element : reading.elements) {
        if (search.isOver() || isBadgeElement(element)) continue;
        for (TextBadge& badge : readBadgeText(element.text, search.limits(), search.stop()).badges)
            keepBaked({{std::move(badge), element.name.local, {FindingCode::wrongKeyword}}}, Carrier::svg, place, file, search);
        for (const XmlAttribute& attribute : element.attributes)
            if (attribute.name.local == "href") findInDataUrls(attribute.value, place, Carrier::svg, search);
    }
}

} // namespace

void findInSvg(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    const std::array wanted{XmlWanted{"assertion", {}, true}, XmlWanted{"credential", {}, true}, XmlWanted{"metadata", {}, true},
                            XmlWanted{"image", {}, true}, XmlWanted{"script", {}, true}, XmlWanted{"desc", {}, true}};
    const auto reading = readXml(file, wanted, search.limits(), search.inflated());
    if (!reading) return search.tell(reading.error(), place);

    std::vector<BakedBadge> badges;
    std::vector<Finding> problems;
    for (const XmlElement& element : reading->elements)
        if (isBadgeElement(element))
            for (BakedBadge& badge : badgesOfElement(element, search.limits(), problems)) badges.push_back(std::move(badge));
    keepBaked(std::move(badges), Carrier::svg, place, file, search);
    if (!search.foundSince(before)) findInOddPlaces(*reading, file, place, search);

    const auto isBreak = [](const Error& note) { return note.code == ErrorCode::truncated || note.code == ErrorCode::malformed; };
    const auto broken = std::ranges::find_if(reading->notes, isBreak);
    if (search.foundSince(before)) {
        if (broken != reading->notes.end()) search.noteSince(before, FindingCode::carrierDamaged);
        return;
    }
    search.forgetSince(before, [](const Finding& finding) { return saysNothing(finding.code); });
    if (search.toldSince(before)) return;
    if (broken != reading->notes.end()) return search.tell(FindingCode::damaged, place, {}, broken->where);
    for (const Finding& problem : problems) search.tell({problem.code, place.joined(problem.part), problem.address, problem.where});
    if (!search.toldSince(before)) search.tell(FindingCode::pictureWithoutBadge, place);
}

} // namespace lanyard
