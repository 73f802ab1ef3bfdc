#include "core/verify/hosted.h"
#include "core/badge/classify.h"
#include "core/verify/answer.h"
#include "core/verify/evidence_json.h"
#include "core/verify/hosted_comparison.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostNamed = 10;

/// Some write the mark as a text or a number.
bool saysRevoked(const Json& assertion) {
    const Json* revoked = assertion.find("revoked");
    if (!revoked) return false;
    if (const std::string* text = revoked->string()) return *text == "true" || *text == "True" || *text == "1";
    if (const Json::Number* number = revoked->number()) return number->value != 0;
    return revoked->boolean() && *revoked->boolean();
}

std::string reasonIn(const Json& assertion) {
    const std::string* reason = assertion.textOf("revocationReason");
    return reason ? *reason : std::string();
}

/// [Open Badges 2.0, "revoked"] What was taken back may be shown with its id and the mark alone.
bool isBareRecall(const Json& value) { return saysRevoked(value) && !value.find("recipient") && !value.find("badge"); }

bool isAssertion(const Json& value) {
    const JsonNature nature = classify(value).nature;
    return nature == JsonNature::award || nature == JsonNature::endorsement;
}

std::optional<WrittenDate> dateIn(const Json& value, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members) {
        const Json* found = value.find(member);
        if (!found) continue;
        const std::string text = found->string() ? *found->string() : found->number() ? found->number()->text : std::string();
        if (const auto instant = parseBadgeDate(text)) return WrittenDate{text, *instant};
    }
    return std::nullopt;
}

std::string firstText(const Json& value, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members)
        if (const std::string* text = value.textOf(member)) return *text;
    return {};
}

std::vector<Identity> identitiesIn(const Json& assertion) {
    const Json* recipient = assertion.find("recipient");
    if (!recipient) return {};
    Identity identity;
    if (const std::string* text = recipient->string()) { // [Open Badges 0.5] the address or its hash, the salt beside it
        identity = {"email", *text, text->find('$') != std::string::npos, firstText(assertion, {"salt"})};
    } else {
        const Json* hashed = recipient->find("hashed");
        identity = {firstText(*recipient, {"type"}), firstText(*recipient, {"identity"}), hashed && hashed->boolean() && *hashed->boolean(),
                    firstText(*recipient, {"salt"})};
    }
    if (identity.value.empty()) return {};
    return {identity};
}

} // namespace

HostedAnswer askedAt(std::string_view address, const Evidence& evidence) {
    HostedAnswer answered;
    bool decided = false;
    for (const EvidenceDocument& document : evidence.at(address)) {
        if (!answered.asked) answered.notFound = document.status != 200;
        answered.asked = true;
        if (document.status == 410) {
            if (!decided) {
                answered.takenBack = answered.gone = decided = true;
                answered.takenBackSeen = document.obtained;
            }
            continue;
        }
        const auto object = objectOf(document);
        if (!object || (!isAssertion(*object) && !isBareRecall(*object))) continue;
        if (!decided && saysRevoked(*object)) {
            answered.takenBack = true;
            answered.revocationReason = reasonIn(*object);
            answered.takenBackSeen = document.obtained;
        }
        decided = true;
        if (answered.assertion || isBareRecall(*object)) continue;
        answered.assertion = *object;
        answered.assertionSeen = document.obtained;
    }
    return answered;
}

Attestation attestHosted(const Badge& badge, const HostedAnswer& answered, const Evidence& evidence) {
    Attestation attestation;
    if (badge.issuedAt) attestation.signedAt = badge.issuedAt->instant;
    std::vector<Fact> facts{{Fact::Kind::address, badge.hostedAt}};
    const auto unknown = [&](Reason reason) {
        attestation.signature = answer(CheckId::signature, Outcome::unknown, reason, facts);
        return attestation;
    };
    if (!answered.asked) return unknown(Reason::neverFetched);
    if (!answered.assertion) return unknown(answered.notFound || answered.takenBack ? Reason::addressNotFound : Reason::addressShowedSomethingElse);

    if (badge.source.form != Form::address) {
        const Comparison compared = compareWithItsAddress(badge.content, *answered.assertion, evidence);
        if (!compared.differences.empty()) {
            for (const auto& difference : compared.differences)
                if (facts.size() <= mostNamed) addFact(facts, Fact::Kind::word, difference.member);
            addFact(facts, Fact::Kind::text, compared.differences.front().here);
            addFact(facts, Fact::Kind::otherText, compared.differences.front().there);
            attestation.signature =
                answer(CheckId::signature, Outcome::failed, Reason::differsFromItsAddress, std::move(facts), answered.assertionSeen);
            return attestation;
        }
        if (!compared.unseen.empty()) {
            facts.front().value = compared.unseen.front();
            return unknown(Reason::neverFetched);
        }
    }
    attestation.signature = answer(CheckId::signature, Outcome::passed, Reason::seenAtItsAddress, std::move(facts), answered.assertionSeen);
    return attestation;
}

Badge badgeAsShown(const Badge& address, const Json& assertion) {
    Badge badge = address;
    badge.standard = classify(assertion).standard;
    badge.content = assertion;
    badge.id = firstText(assertion, {"id", "@id", "uid"});
    badge.issuedAt = dateIn(assertion, {"issuedOn", "issued_on"});
    badge.validUntil = dateIn(assertion, {"expires"});
    badge.recipient.identities = identitiesIn(assertion);
    badge.deviations.clear();
    const auto missing = [&](std::string_view member, bool there) {
        if (!there) badge.deviations.push_back({Reason::partMissing, Outcome::failed, '/' + std::string(member)});
    };
    missing("recipient", !badge.recipient.identities.empty() || assertion.find("recipient") != nullptr);
    missing("badge", assertion.find("badge") != nullptr);
    return badge;
}

} // namespace lanyard::checks
