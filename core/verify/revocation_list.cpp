#include "core/verify/revocation_list.h"
#include "core/badge/vocabulary.h"
#include "core/verify/address.h"
#include "core/verify/answer.h"
#include "core/verify/evidence_json.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::string_view listMembers[] = {"revokedAssertions", "revokedCredentials", "revokedCredential"};

constexpr std::string_view entryNames[] = {"id", "uid", "@id", "url"};
/// Words of a server's excuse, which is no list.
constexpr std::string_view otherWords[] = {"error", "message", "detail", "status", "title", "name", "@context", "type"};

struct Mark {
    bool found = false;
    std::string reason;
};

bool isName(const std::string* text, std::span<const std::string> names) {
    return text && std::ranges::any_of(names, [&](const std::string& name) { return samePlace(name, *text); });
}

std::string reasonIn(const Json& entry) {
    const std::string* reason = entry.textOf("revocationReason");
    return reason ? *reason : std::string();
}

Mark markIn(std::span<const Json> entries, std::span<const std::string> names) {
    for (const Json& entry : entries) {
        if (isName(entry.string(), names)) return {true, {}};
        const bool named = std::ranges::any_of(entryNames, [&](std::string_view member) { return isName(entry.textOf(member), names); });
        if (!named) continue;
        const Json* revoked = entry.find("revoked");
        if (revoked && revoked->boolean() && !*revoked->boolean()) continue;
        return {true, reasonIn(entry)};
    }
    return {};
}

/// [Open Badges 1.0] {"<uid>": "reason", …}
Mark markAmongMembers(const Json& list, std::span<const std::string> names) {
    for (const auto& [name, value] : *list.object())
        if (isName(&name, names)) return {true, value.string() ? *value.string() : std::string()};
    return {};
}

/// Nothing if the object is no revocation list but something else that stood at the address.
std::optional<Mark> markOf(const Json& list, std::span<const std::string> names) {
    for (const std::string_view member : listMembers)
        if (const Json* entries = list.find(member)) return markIn(entries->asList(), names);
    if (const Json* subject = list.find("credentialSubject"); subject && subject->isObject()) return markOf(*subject, names);
    if (hasType(list, {"RevocationList", "1EdTechRevocationList"})) return Mark{};
    const bool plain = std::ranges::all_of(*list.object(), [](const Json::Member& member) { return member.second.isString(); });
    const bool other = std::ranges::any_of(otherWords, [&](std::string_view word) { return list.find(word) != nullptr; });
    if (!plain || other) return std::nullopt;
    return markAmongMembers(list, names);
}

} // namespace

Check askRevocationList(std::string_view address, std::span<const std::string> names, const Evidence& evidence) {
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::address, address);
    for (const EvidenceDocument& document : evidence.at(address)) {
        const auto list = objectOf(document);
        const auto mark = list ? markOf(*list, names) : std::nullopt;
        if (!mark) continue;
        if (mark->found) {
            addFact(facts, Fact::Kind::text, mark->reason);
            return answer(CheckId::revocation, Outcome::failed, Reason::revoked, std::move(facts), document.obtained);
        }
        if (names.empty()) return answer(CheckId::revocation, Outcome::unknown, Reason::statusUnreadable, std::move(facts), document.obtained);
        return answer(CheckId::revocation, Outcome::passed, Reason::notRevoked, std::move(facts), document.obtained);
    }
    const bool shown = evidence.newestContent(address) != nullptr;
    return answer(CheckId::revocation, Outcome::unknown, shown ? Reason::statusUnreadable : Reason::statusNeverAsked, std::move(facts));
}

} // namespace lanyard::checks
