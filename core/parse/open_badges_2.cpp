#include "core/parse/open_badges_2.h"
#include "core/badge/vocabulary.h"
#include "core/parse/assertion.h"
#include "core/parse/data_url.h"
#include "core/parse/deviations.h"
#include <algorithm>

namespace lanyard {
namespace {

void judgeContext(const Json& value, Badge& badge) {
    if (!hasPart(value, "@context")) return refuse(badge, Reason::partMissing, "/@context");
    if (!hasContext(value, Vocabulary::openBadges2)) refuse(badge, Reason::contextWrong, "/@context");
}

void judgeType(const Json& value, std::string_view wanted, Badge& badge) {
    if (typeWords(value).empty()) return refuse(badge, Reason::partMissing, "/type");
    if (!hasType(value, {wanted})) refuse(badge, Reason::typeWrong, "/type");
}

void judgeId(const Json& assertion, Badge& badge) {
    if (hasPart(assertion, "id") || hasPart(assertion, "@id")) return;
    if (hasPart(assertion, "uid")) return warn(badge, Reason::olderAndNewerFormMixed, "/uid");
    refuse(badge, Reason::partMissing, "/id");
}

void judgeRecipient(const Json& assertion, Badge& badge) {
    const Json* recipient = partOf(assertion, "recipient");
    if (!recipient) return refuse(badge, Reason::partMissing, "/recipient");
    if (!recipient->isObject()) return refuse(badge, Reason::partHasWrongForm, "/recipient");
    if (badge.recipient.identities.empty()) return refuse(badge, Reason::partMissing, "/recipient/identity");
    for (const std::string_view member : {"type", "hashed"})
        if (!hasPart(*recipient, member)) warn(badge, Reason::partMissing, "/recipient/" + std::string(member));
}

void judgeIssuer(const Json& badgeClass, Badge& badge) {
    const Json* issuer = partOf(badgeClass, "issuer");
    if (!issuer) return refuse(badge, Reason::partMissing, "/badge/issuer");
    if (badge.issuer.id.starts_with("http://")) warn(badge, Reason::addressNotSecure, "/badge/issuer/id");
    if (issuer->isObject() && badge.issuer.name.empty()) warn(badge, Reason::partMissing, "/badge/issuer/name");
}

void judgeBadge(const Json& assertion, Badge& badge) {
    const Json* badgeClass = partOf(assertion, "badge");
    if (!badgeClass) return refuse(badge, Reason::partMissing, "/badge");
    if (badgeClass->isString()) return;
    if (!badgeClass->isObject()) return refuse(badge, Reason::partHasWrongForm, "/badge");
    const bool onlyReference = badgeClass->object()->size() <= 2 && hasPart(*badgeClass, "id") && !hasPart(*badgeClass, "name");
    if (onlyReference) return;
    if (badge.achievement.name.empty()) refuse(badge, Reason::partMissing, "/badge/name");
    for (const std::string_view member : {"description", "image", "criteria"})
        if (!hasPart(*badgeClass, member)) warn(badge, Reason::partMissing, "/badge/" + std::string(member));
    judgeIssuer(*badgeClass, badge);
}

void judgeVerification(const Json& assertion, Badge& badge) {
    if (const Json* verification = partOf(assertion, "verification")) {
        if (!verification->isObject()) return refuse(badge, Reason::partHasWrongForm, "/verification");
        if (typeWords(*verification).empty()) return warn(badge, Reason::partMissing, "/verification/type");
        if (!hasType(*verification, {"hosted", "HostedBadge", "signed", "SignedBadge"})) warn(badge, Reason::partHasWrongForm, "/verification/type");
        return;
    }
    const Json* verify = partOf(assertion, "verify");
    if (!verify) return refuse(badge, Reason::partMissing, "/verification");
    warn(badge, Reason::olderAndNewerFormMixed, "/verify");
    const std::string id = textIn(assertion, {"id", "@id"});
    const std::string address = textIn(*verify, {"url"});
    if (!id.empty() && !address.empty() && id != address && hasType(*verify, {"hosted", "HostedBadge"}))
        warn(badge, Reason::idAndAddressDiffer, "/verify/url");
}

void judgeImage(const Json& assertion, Badge& badge) {
    const auto images = assertion.listOf("image");
    if (std::ranges::any_of(images, [](const Json& image) { return isDataUrl(idFrom(&image)); }))
        warn(badge, Reason::imageFormNotAllowed, "/image");
}

} // namespace

void readOpenBadges2(const Json& assertion, Badge& badge) {
    readAssertion(assertion, DateForm::instant, badge);
    judgeContext(assertion, badge);
    judgeType(assertion, "Assertion", badge);
    judgeId(assertion, badge);
    judgeRecipient(assertion, badge);
    judgeBadge(assertion, badge);
    judgeVerification(assertion, badge);
    if (!hasPart(assertion, "issuedOn")) {
        if (badge.issuedAt) warn(badge, Reason::olderAndNewerFormMixed, "/issued_on");
        else refuse(badge, Reason::partMissing, "/issuedOn");
    }
    judgeImage(assertion, badge);
    judgeExtensions(assertion, badge);
}

void readEndorsement2(const Json& endorsement, Badge& badge) {
    const std::string language = languageOf(endorsement);
    badge.id = idFrom(&endorsement);
    for (const std::string_view word : typeWords(endorsement)) badge.types.emplace_back(word);
    badge.issuer = profileFrom(endorsement.find("issuer"), language);
    badge.issuedAt = dateIn(endorsement, "issuedOn", DateForm::instant, badge);
    if (const Json* claim = partOf(endorsement, "claim")) {
        badge.endorsedId = idFrom(claim);
        badge.endorsementComment = localizedIn(*claim, {"endorsementComment"}, language);
    } else {
        refuse(badge, Reason::partMissing, "/claim");
    }
    if (badge.issuer.id.empty() && badge.issuer.name.empty()) refuse(badge, Reason::partMissing, "/issuer");
    const Json* verification = partOf(endorsement, "verification");
    if (verification && hasType(*verification, {"hosted", "HostedBadge"}) && badge.id.starts_with("http")) badge.hostedAt = badge.id;
}

} // namespace lanyard
