#include "core/verify/answer.h"
#include "core/verify/checks.h"
#include "core/verify/revocation_list.h"
#include "core/verify/status_list.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

/// Each may mean a list of megabytes to unpack; badges have one or two.
constexpr std::size_t mostStatuses = 16;

/// What a list may call the badge: id, uid, jti.
std::vector<std::string> namesOf(const Badge& badge) {
    std::vector<std::string> names;
    const auto add = [&](const std::string* name) {
        if (name && !name->empty() && std::ranges::find(names, *name) == names.end()) names.push_back(*name);
    };
    add(&badge.id);
    for (const std::string_view member : {"id", "@id", "uid"}) add(badge.content.textOf(member));
    if (badge.jws) add(badge.jws->claims.textOf("jti"));
    return names;
}

Check plain(Outcome outcome, Reason reason, std::vector<Fact> facts = {}, std::optional<Instant> asOf = std::nullopt) {
    return answer(CheckId::revocation, outcome, reason, std::move(facts), asOf);
}

/// The file itself may say that it was taken back.
std::optional<Check> saidByItself(const Badge& badge) {
    if (!badge.saysTakenBack) return std::nullopt;
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::text, badge.takenBackReason);
    return plain(Outcome::failed, Reason::revoked, std::move(facts));
}

std::optional<Check> saidAtItsAddress(const Examination& examination) {
    if (!examination.hosted || !examination.hosted->takenBack) return std::nullopt;
    const HostedAnswer& hosted = *examination.hosted;
    std::vector<Fact> facts{{Fact::Kind::address, examination.badge.hostedAt}};
    addFact(facts, Fact::Kind::text, hosted.revocationReason);
    return plain(Outcome::failed, hosted.gone ? Reason::takenBackAtAddress : Reason::revoked, std::move(facts), hosted.takenBackSeen);
}

/// The lists that the issuer's profile names, as its address showed it and as the file holds it.
std::vector<std::string> listsOf(const Examination& examination) {
    std::vector<std::string> lists;
    const auto add = [&](const std::string& list) {
        if (std::ranges::find(lists, list) == lists.end()) lists.push_back(list);
    };
    // A list that is named in a form without an address was never asked, which an empty address says.
    for (const Json& named : examination.linked->issuer.listOf("revocationList")) {
        const std::string* address = named.string() ? named.string() : named.textOf("id");
        if (address || !named.isNull()) add(address ? *address : std::string());
    }
    for (const StatusEntry& status : examination.badge.statuses)
        if (!status.listAddress.empty()) add(status.listAddress);
    return lists;
}

/// Open Badges 1 and 2: the address of a hosted badge, and the list that the issuer's profile names ([Open Badges 2.0] revocationList).
/// Whether there is such a list is only known from the profile.
Check openBadge(const Examination& examination) {
    if (auto said = saidAtItsAddress(examination)) return *said;
    if (auto said = saidByItself(examination.badge)) return *said;
    const LinkedDocuments& linked = *examination.linked;

    const auto names = namesOf(examination.badge);
    std::optional<Check> listed;
    for (const std::string& list : listsOf(examination)) {
        const Check next = askRevocationList(list, names, examination.with.evidence);
        listed = listed ? worse(*listed, next) : next;
    }
    if (listed && listed->outcome == Outcome::failed) return *listed;

    const bool hosted = examination.backing == Backing::hosted;
    if (hosted && !examination.hosted->assertion)
        return plain(Outcome::unknown, Reason::statusNeverAsked, {{Fact::Kind::address, examination.badge.hostedAt}});
    const bool byOrigin = hosted && examination.badge.standard == Standard::openBadges05 && linked.unseen.empty();
    if (linked.issuer.isNull() && !byOrigin) {
        std::vector<Fact> facts;
        addFact(facts, Fact::Kind::address, linked.unseen);
        return plain(Outcome::unknown, Reason::statusNeverAsked, std::move(facts));
    }
    if (listed) return *listed;
    if (hosted) return plain(Outcome::passed, Reason::notRevoked, {{Fact::Kind::address, examination.badge.hostedAt}}, examination.hosted->assertionSeen);
    return plain(Outcome::passed, Reason::noRecallOffered, {}, linked.issuerSeen);
}

bool isStatusList(std::string_view type) {
    return type == "BitstringStatusListEntry" || type == "StatusList2021Entry" || type == "RevocationList2020Status" ||
           type == "RevocationList2021Status" || type == "SuspensionList2020Status";
}

Check credentialStatus(const StatusEntry& entry, const Examination& examination) {
    if (entry.type.empty() && entry.id.empty()) return plain(Outcome::unknown, Reason::statusUnreadable);
    // [1EdTech Revocation List 1.0] the entry's id is the list's address
    if (entry.type == "1EdTechRevocationList" || entry.type == "RevocationList") {
        const std::string& address = entry.listAddress.empty() ? entry.id : entry.listAddress;
        return askRevocationList(address, namesOf(examination.badge), examination.with.evidence);
    }
    if (isStatusList(entry.type) || (!entry.index.empty() && !entry.listAddress.empty())) return askStatusList(entry, examination.with);
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::word, entry.type);
    addFact(facts, Fact::Kind::address, entry.id);
    return plain(Outcome::unknown, Reason::statusKindUnknown, std::move(facts));
}

bool isPresent(const Json* value) { return value && !value->isNull() && !value->asList().empty(); }

/// VC Data Model `credentialStatus`: of several entries the worst answer counts, the oldest date is told.
Check credential(const Examination& examination) {
    const Badge& badge = examination.badge;
    // [Token Status List 6.1] a status that the token names beside the credential
    const bool inToken = badge.jws && badge.jws->claims.find("status") && badge.jws->claims.find("status")->find("status_list");
    if (inToken) return plain(Outcome::unknown, Reason::statusKindUnknown, {{Fact::Kind::word, "status_list"}});
    if (badge.statuses.empty()) {
        if (isPresent(badge.content.find("credentialStatus"))) return plain(Outcome::unknown, Reason::statusUnreadable);
        return plain(Outcome::passed, Reason::noRecallOffered);
    }
    std::optional<Check> worst;
    std::optional<Instant> oldest;
    std::size_t asked = 0;
    for (const StatusEntry& entry : badge.statuses) {
        if (++asked > mostStatuses) {
            worst = worse(*worst, plain(Outcome::unknown, Reason::statusUnreadable));
            break;
        }
        const Check next = credentialStatus(entry, examination);
        oldest = earlier(oldest, next.asOf);
        worst = worst ? worse(*worst, next) : next;
    }
    if (worst->outcome == Outcome::passed) worst->asOf = oldest;
    return *worst;
}

/// A Blockcert's recall hangs on the issuer's profile and a chain, neither of which is asked here.
bool isBlockcert(Standard standard) noexcept {
    return standard == Standard::blockcerts1 || standard == Standard::blockcerts2 || standard == Standard::blockcerts3;
}

} // namespace

Check revocationCheck(const Examination& examination) {
    if (examination.linked) return openBadge(examination);
    if (isBlockcert(examination.badge.standard) && examination.badge.statuses.empty()) return plain(Outcome::unknown, Reason::statusNeverAsked);
    if (examination.badge.source.form == Form::address)
        return saidAtItsAddress(examination).value_or(
            plain(Outcome::unknown, Reason::statusNeverAsked, {{Fact::Kind::address, examination.badge.hostedAt}}));
    return credential(examination);
}

} // namespace lanyard::checks
