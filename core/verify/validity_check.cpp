#include "core/verify/answer.h"
#include "core/verify/checks.h"
#include <algorithm>
#include <cmath>

namespace lanyard::checks {
namespace {

constexpr std::int64_t secondsADay = 86'400;

/// [RFC 7519 4.1.4, 4.1.5] `exp` and `nbf` are seconds since 1970, fractions allowed.
std::optional<WrittenDate> claimDate(const Badge& badge, std::string_view claim) {
    if (!badge.jws) return std::nullopt;
    const Json* found = badge.jws->claims.find(claim);
    const Json::Number* number = found ? found->number() : nullptr;
    if (!number || !(number->value >= 0 && number->value < 253'402'300'800.0)) return std::nullopt;
    const Instant instant{std::int64_t(std::floor(number->value))};
    return WrittenDate{toRfc3339(instant), instant};
}

/// An end that is stated, but not in a form that can be held against a day: a text, milliseconds, a time before 1970.
bool isUnusableEnd(const Badge& badge) {
    const Json* claim = badge.jws ? badge.jws->claims.find("exp") : nullptr;
    return claim && !claim->isNull() && !claimDate(badge, "exp") && !badge.validUntil;
}

bool isDayAlone(const WrittenDate& date) { return date.text.size() == 10 && date.text[4] == '-'; }

/// A badge that ends on a day is good on that day.
Instant lastMoment(const WrittenDate& end) { return isDayAlone(end) ? Instant{end.instant.seconds + secondsADay - 1} : end.instant; }

bool isDateRequired(Standard standard) noexcept {
    switch (standard) {
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20:
    case Standard::openBadges30:
    case Standard::clr20:
    case Standard::vc11: return true;
    case Standard::unknown:
    case Standard::openBadges05:
    case Standard::vc20:
    case Standard::elm2:
    case Standard::elm3:
    case Standard::blockcerts1:
    case Standard::blockcerts2:
    case Standard::blockcerts3: return false;
    }
    return true;
}

std::optional<WrittenDate> latest(std::initializer_list<std::optional<WrittenDate>> dates) {
    std::optional<WrittenDate> result;
    for (const auto& date : dates)
        if (date && (!result || date->instant > result->instant)) result = date;
    return result;
}

} // namespace

Check validityCheck(const Examination& examination) {
    const Badge& badge = examination.badge;
    const auto begin = latest({badge.issuedAt, badge.validFrom, claimDate(badge, "nbf")});
    auto end = claimDate(badge, "exp");
    if (badge.validUntil && (!end || lastMoment(*badge.validUntil) < lastMoment(*end))) end = badge.validUntil;

    std::vector<Fact> facts;
    if (begin) addFact(facts, Fact::Kind::date, begin->text);
    if (end) addFact(facts, Fact::Kind::otherDate, end->text);
    const Instant now = examination.with.now;
    if (begin && end && lastMoment(*end) < begin->instant)
        return answer(CheckId::validity, Outcome::failed, Reason::datesContradict, std::move(facts));
    const bool unreadable = isUnusableEnd(badge) || std::ranges::any_of(badge.deviations, [](const Deviation& deviation) { return deviation.reason == Reason::dateUnreadable; });
    if (end && lastMoment(*end) < now) return answer(CheckId::validity, Outcome::warning, Reason::expired, std::move(facts));
    if (begin && begin->instant > now) return answer(CheckId::validity, Outcome::warning, Reason::notYetValid, std::move(facts));
    if (const auto& proofsEnd = examination.attestation.proofsEnd; proofsEnd && lastMoment(*proofsEnd) < now)
        return answer(CheckId::validity, Outcome::warning, Reason::proofExpired, {{Fact::Kind::date, proofsEnd->text}});
    if (unreadable || (!begin && isDateRequired(badge.standard)) || (!begin && badge.source.form == Form::address))
        return answer(CheckId::validity, Outcome::unknown, Reason::noUsableDate, std::move(facts));
    return answer(CheckId::validity, Outcome::passed, end ? Reason::insideItsDates : Reason::noEndDate, std::move(facts));
}

} // namespace lanyard::checks
