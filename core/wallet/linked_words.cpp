#include "core/wallet/linked_words.h"
#include "core/json/json.h"
#include "core/parse/parse.h"

namespace lanyard {
namespace {

bool leavesWordsToAddresses(Standard standard) noexcept {
    return standard == Standard::openBadges05 || standard == Standard::openBadges10 || standard == Standard::openBadges11 ||
           standard == Standard::openBadges20;
}

/// The object that an address showed, if it is one.
Json shownAt(const Evidence& evidence, const std::string& address) {
    const EvidenceDocument* const document = evidence.newestContent(address);
    if (document == nullptr) return {};
    auto value = parseJson(textOf(document->content));
    return value && value->isObject() ? std::move(*value) : Json{};
}

/// Puts what the address showed in the place of a member that holds only the address. Gives whether it did.
bool follow(Json& object, std::string_view member, const Evidence& evidence) {
    const std::string* const address = object.textOf(member);
    if (address == nullptr) return false;
    Json shown = shownAt(evidence, *address);
    if (!shown.isObject()) return false;
    if (shown.find("id") == nullptr) shown.set("id", Json(*address));
    object.set(member, std::move(shown));
    return true;
}

} // namespace

Badge withLinkedWords(Badge badge, const Evidence& evidence) {
    if (!leavesWordsToAddresses(badge.standard) || evidence.empty() || !badge.content.isObject()) return badge;
    if (!badge.achievement.name.empty() && !badge.issuer.name.empty()) return badge;
    Json whole = badge.content;
    bool followed = follow(whole, "badge", evidence);
    if (Json* const badgeClass = whole.find("badge"); badgeClass != nullptr && badgeClass->isObject())
        followed |= follow(*badgeClass, "issuer", evidence);
    if (!followed) return badge;

    Document document;
    document.bytes = toBytes(writeJson(whole));
    const std::vector<Badge> read = parseBadges(document);
    if (read.empty()) return badge;
    const Badge& linked = read.front();
    if (badge.achievement.name.empty()) {
        const std::string id = badge.achievement.id;
        badge.achievement = linked.achievement;
        if (!id.empty()) badge.achievement.id = id;
    }
    if (badge.issuer.name.empty()) {
        const std::string id = badge.issuer.id;
        badge.issuer = linked.issuer;
        if (!id.empty()) badge.issuer.id = id;
    }
    return badge;
}

} // namespace lanyard
