#include "core/parse/open_badges_1.h"
#include "core/badge/vocabulary.h"
#include "core/parse/assertion.h"
#include "core/parse/deviations.h"

namespace lanyard {
namespace {

bool classIsInside(const Json& assertion) {
    const Json* badgeClass = partOf(assertion, "badge");
    return badgeClass && badgeClass->isObject();
}

void judgeRecipient(const Json& assertion, Badge& badge) {
    if (badge.recipient.identities.empty()) return refuse(badge, Reason::partMissing, "/recipient");
    const Json* recipient = partOf(assertion, "recipient");
    if (!recipient) return warn(badge, Reason::partHasWrongForm, "/identity"); // the names of both are swapped
    if (recipient->isString()) {
        if (classIsInside(assertion)) return warn(badge, Reason::olderAndNewerFormMixed, "/recipient");
        return refuse(badge, Reason::partHasWrongForm, "/recipient");
    }
    for (const std::string_view member : {"type", "hashed"})
        if (!hasPart(*recipient, member)) warn(badge, Reason::partMissing, "/recipient/" + std::string(member));
}

void judgeBadge(const Json& assertion, Badge& badge) {
    const Json* badgeClass = partOf(assertion, "badge");
    if (!badgeClass) return refuse(badge, Reason::partMissing, "/badge");
    if (badgeClass->isObject()) return warn(badge, Reason::olderAndNewerFormMixed, "/badge");
    if (!badgeClass->isString()) refuse(badge, Reason::partHasWrongForm, "/badge");
}

void judgeVerification(const Json& assertion, Badge& badge) {
    const Json* verify = partOf(assertion, "verify");
    if (!verify) {
        if (hasPart(assertion, "verification")) return warn(badge, Reason::olderAndNewerFormMixed, "/verification");
        return refuse(badge, Reason::partMissing, "/verify");
    }
    if (!verify->isObject()) return refuse(badge, Reason::partHasWrongForm, "/verify");
    for (const std::string_view member : {"type", "url"})
        if (!hasPart(*verify, member)) warn(badge, Reason::partMissing, "/verify/" + std::string(member));
}

void judgeDates(const Json& assertion, Badge& badge) {
    const bool older = hasPart(assertion, "issued_on");
    if (!hasPart(assertion, "issuedOn")) {
        if (older) return warn(badge, Reason::olderAndNewerFormMixed, "/issued_on");
        return refuse(badge, Reason::partMissing, "/issuedOn");
    }
    if (!older) return;
    warn(badge, Reason::olderAndNewerFormMixed, "/issued_on");
    Badge scratch; // an unreadable older date is no fault beside a readable newer one
    const auto other = dateIn(assertion, "issued_on", DateForm::any, scratch);
    if (badge.issuedAt && other && other->instant != badge.issuedAt->instant) warn(badge, Reason::datesUnderTwoNamesDiffer, "/issued_on");
}

} // namespace

void readOpenBadges05(const Json& assertion, Badge& badge) {
    readAssertion(assertion, DateForm::any, badge);
    badge.achievement.version.clear(); // in 0.5 it is the standard's, not the badge's
    if (badge.recipient.identities.empty()) refuse(badge, Reason::partMissing, "/recipient");
    const Json* badgeClass = partOf(assertion, "badge");
    if (!badgeClass) return refuse(badge, Reason::partMissing, "/badge");
    if (badge.achievement.name.empty()) refuse(badge, Reason::partMissing, "/badge/name");
    for (const std::string_view member : {"image", "description", "criteria", "issuer"})
        if (!hasPart(*badgeClass, member)) warn(badge, Reason::partMissing, "/badge/" + std::string(member));
    if (const Json* issuer = partOf(*badgeClass, "issuer"))
        for (const std::string_view member : {"origin", "name"})
            if (!hasPart(*issuer, member)) warn(badge, Reason::partMissing, "/badge/issuer/" + std::string(member));
}

void readOpenBadges1(const Json& assertion, Badge& badge) {
    readAssertion(assertion, DateForm::any, badge);
    if (!hasPart(assertion, "uid")) warn(badge, Reason::partMissing, "/uid");
    judgeRecipient(assertion, badge);
    judgeBadge(assertion, badge);
    judgeVerification(assertion, badge);
    judgeDates(assertion, badge);
    if (badge.standard != Standard::openBadges11) return;
    if (badge.types.empty()) warn(badge, Reason::partMissing, "/type");
    else if (!hasType(assertion, {"Assertion"})) refuse(badge, Reason::typeWrong, "/type");
    judgeExtensions(assertion, badge);
}

} // namespace lanyard
