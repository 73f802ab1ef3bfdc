#include "core/verify/answer.h"
#include "core/verify/checks.h"

namespace lanyard::checks {
namespace {

constexpr std::size_t mostNamed = 20;

/// The deviation that decides: the first that fails, else the first that warns. The others are told beside it.
Check fromDeviations(const std::vector<Deviation>& deviations) {
    const Deviation* worst = &deviations.front();
    for (const Deviation& deviation : deviations)
        if (deviation.worst == Outcome::failed && worst->worst != Outcome::failed) worst = &deviation;
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::word, worst->pointer);
    for (const Deviation& deviation : deviations)
        if (&deviation != worst && facts.size() < mostNamed) {
            addFact(facts, Fact::Kind::note, reasonName(deviation.reason));
            addFact(facts, Fact::Kind::word, deviation.pointer);
        }
    return answer(CheckId::format, worst->worst, worst->reason, std::move(facts));
}

bool anyFails(const std::vector<Deviation>& deviations) {
    for (const Deviation& deviation : deviations)
        if (deviation.worst == Outcome::failed) return true;
    return false;
}

std::optional<Reason> notJudgedBecause(const Examination& examination) {
    if (examination.badge.source.form == Form::address && !(examination.hosted && examination.hosted->assertion)) return Reason::onlyAnAddress;
    switch (examination.badge.standard) {
    case Standard::elm2:
    case Standard::elm3: return Reason::elmNotJudged;
    case Standard::blockcerts1:
    case Standard::blockcerts2:
    case Standard::blockcerts3: return Reason::blockcertsNotJudged;
    case Standard::unknown: return Reason::standardUnknown;
    case Standard::openBadges05:
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20:
    case Standard::openBadges30:
    case Standard::clr20:
    case Standard::vc11:
    case Standard::vc20: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Check formatCheck(const Examination& examination) {
    const auto& deviations = examination.badge.deviations;
    if (anyFails(deviations)) return fromDeviations(deviations);
    if (const auto reason = notJudgedBecause(examination)) {
        std::vector<Fact> facts;
        if (*reason == Reason::onlyAnAddress) addFact(facts, Fact::Kind::address, examination.badge.hostedAt);
        for (const Deviation& deviation : deviations)
            if (facts.size() < mostNamed) addFact(facts, Fact::Kind::note, reasonName(deviation.reason));
        return answer(CheckId::format, Outcome::unknown, *reason, std::move(facts));
    }
    if (!deviations.empty()) return fromDeviations(deviations);
    return answer(CheckId::format, Outcome::passed, Reason::conforms);
}

} // namespace lanyard::checks
