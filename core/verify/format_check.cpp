#include "core/verify/answer.h"
#include "core/verify/checks.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostNamed = 20;

/// How much a deviation says: one that fails before one that warns, and that older and newer words are mixed, which harms nobody, last.
int weight(const Deviation& deviation) noexcept {
    if (deviation.worst == Outcome::failed) return 2;
    return deviation.reason == Reason::olderAndNewerFormMixed ? 0 : 1;
}

/// The deviation that decides is the first of those that say most. The others are told beside it.
Check fromDeviations(const Badge& badge, const std::vector<Deviation>& deviations) {
    const Deviation& worst = *std::ranges::max_element(deviations, {}, weight);
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::word, worst.pointer);
    if (worst.reason == Reason::idAndAddressDiffer) {
        addFact(facts, Fact::Kind::address, badge.hostedAt);
        addFact(facts, Fact::Kind::otherAddress, badge.id);
    }
    for (const Deviation& deviation : deviations)
        if (&deviation != &worst && facts.size() < mostNamed) {
            addFact(facts, Fact::Kind::note, reasonName(deviation.reason));
            addFact(facts, Fact::Kind::word, deviation.pointer);
        }
    return answer(CheckId::format, worst.worst, worst.reason, std::move(facts));
}

bool anyFails(const std::vector<Deviation>& deviations) {
    for (const Deviation& deviation : deviations)
        if (deviation.worst == Outcome::failed) return true;
    return false;
}

/// What parsing saw, and that the picture held another badge beside this one, which only the carrier shows.
std::vector<Deviation> deviationsOf(const Badge& badge) {
    std::vector<Deviation> deviations = badge.deviations;
    for (const Finding& note : badge.source.notes)
        if (note.code == FindingCode::copiesDiffer) deviations.push_back({Reason::copiesInFileDiffer, Outcome::warning, note.part});
    return deviations;
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
    const auto deviations = deviationsOf(examination.badge);
    if (anyFails(deviations)) return fromDeviations(examination.badge, deviations);
    if (const auto reason = notJudgedBecause(examination)) {
        std::vector<Fact> facts;
        if (*reason == Reason::onlyAnAddress) addFact(facts, Fact::Kind::address, examination.badge.hostedAt);
        for (const Deviation& deviation : deviations)
            if (facts.size() < mostNamed) addFact(facts, Fact::Kind::note, reasonName(deviation.reason));
        return answer(CheckId::format, Outcome::unknown, *reason, std::move(facts));
    }
    if (!deviations.empty()) return fromDeviations(examination.badge, deviations);
    return answer(CheckId::format, Outcome::passed, Reason::conforms);
}

} // namespace lanyard::checks
