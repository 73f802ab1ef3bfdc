#include "core/verify/answer.h"
#include "core/verify/checks.h"
#include "core/verify/identity_match.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostIdentities = 200;

/// Whom the badge names, where it does so in the open.
void addPlain(std::vector<Fact>& facts, const Recipient& recipient) {
    for (const Identity& identity : recipient.identities)
        if (!identity.hashed && identity.value.find('$') == std::string::npos && facts.size() < 5) addFact(facts, Fact::Kind::text, identity.value);
    addFact(facts, Fact::Kind::name, recipient.name);
}

} // namespace

Check ownerCheck(const Examination& examination) {
    const Recipient& recipient = examination.badge.recipient;
    std::vector<Identity> identities(recipient.identities.begin(),
                                     recipient.identities.begin() + std::ptrdiff_t(std::min(recipient.identities.size(), mostIdentities)));
    if (!recipient.name.empty()) identities.push_back({"name", recipient.name, false, {}});

    std::vector<Fact> facts;
    addPlain(facts, recipient);
    const auto told = [&](Outcome outcome, Reason reason) { return answer(CheckId::owner, outcome, reason, facts); };
    const auto owners = examination.with.owners;
    if (identities.empty()) return told(Outcome::unknown, Reason::recipientNotNamed);
    if (owners.empty()) return told(Outcome::unknown, Reason::ownAddressesNotTold);

    bool differs = false;
    for (const Identity& identity : identities) {
        switch (matchOf(identity, owners)) {
        case Match::fits:
            facts.clear();
            addFact(facts, Fact::Kind::word, identity.type);
            return told(Outcome::passed, Reason::givenToYou);
        case Match::differs: differs = true; break;
        case Match::notComparable: break;
        }
    }
    return differs ? told(Outcome::failed, Reason::givenToSomebodyElse) : told(Outcome::unknown, Reason::recipientNotComparable);
}

} // namespace lanyard::checks
