#include "core/parse/elm.h"
#include "core/badge/vocabulary.h"
#include "core/base/encoding.h"
#include "core/parse/credential.h"
#include "core/parse/parts.h"
#include <algorithm>

namespace lanyard {
namespace {

const Json* firstOf(const Json* value) {
    if (!value) return nullptr;
    const auto list = value->asList();
    return list.empty() ? nullptr : &list.front();
}

const Json* firstIn(const Json* object, std::string_view member) { return object ? firstOf(object->find(member)) : nullptr; }

/// What stands at the end of a chain of members, the first entry of each list taken.
const Json* along(const Json& start, std::initializer_list<std::string_view> members) {
    const Json* at = &start;
    for (const std::string_view member : members)
        if (at = firstIn(at, member); !at) return nullptr;
    return at;
}

LocalizedText nameOf(const Json& agent) {
    return localizedIn(agent, {"legalName", "prefLabel", "altLabel", "title", "name", "fullName"});
}

/// An authority list's entry is named by the last part of its address: "…/country/FRA".
std::string conceptName(const Json* value) {
    if (!value) return {};
    if (std::string label = textIn(*value, {"prefLabel"}); !label.empty()) return label;
    return std::string(lastWord(idFrom(value)));
}

Issuer issuerFrom(const Json* value) {
    Issuer issuer = profileFrom(value);
    const Json* agent = firstOf(value);
    if (!agent || !agent->isObject()) return issuer;
    if (issuer.name.empty()) issuer.name = nameOf(*agent);
    issuer.place.clear();
    if (const Json* address = along(*agent, {"location", "address"})) {
        if (std::string line = textIn(*address, {"fullAddress"}); !line.empty()) issuer.place.push_back(std::move(line));
        else if (const Json* note = along(*address, {"fullAddress", "noteLiteral"})) issuer.place.push_back(textFrom(note));
        if (std::string country = conceptName(firstIn(address, "countryCode")); !country.empty()) issuer.place.push_back(std::move(country));
    }
    if (const Json* page = along(*agent, {"homepage"})) issuer.address = textIn(*page, {"contentURL", "contentUrl"});
    if (issuer.image.empty()) issuer.image = imageFrom(firstIn(agent, "logo"));
    for (const std::string_view member : {"eIDASIdentifier", "taxIdentifier", "vatIdentifier", "registration", "identifier"})
        for (Identifier& identifier : identifiersIn(*agent, member)) issuer.identifiers.push_back(std::move(identifier));
    return issuer;
}

/// What was learnt: `hasClaim` of the person, in older files `achieved` or `performed`.
const Json* claimOf(const Json& subject) {
    for (const std::string_view member : {"hasClaim", "achieved", "performed", "entitledTo"})
        if (const Json* claim = firstIn(&subject, member); claim && claim->isObject()) return claim;
    return nullptr;
}

void readOutcomes(const Json& specification, Achievement& achievement) {
    for (const Json& outcome : specification.listOf("learningOutcome")) {
        Alignment alignment;
        alignment.name = textIn(outcome, {"title", "prefLabel"});
        alignment.address = idFrom(&outcome);
        if (!alignment.name.empty()) achievement.alignments.push_back(std::move(alignment));
        for (const Json& skill : outcome.listOf("relatedSkill")) {
            Alignment related;
            related.name = textIn(skill, {"prefLabel", "targetName"});
            related.address = idFrom(&skill);
            if (!related.name.empty() || !related.address.empty()) achievement.alignments.push_back(std::move(related));
        }
    }
}

void readClaim(const Json& claim, Badge& badge) {
    Achievement& achievement = badge.achievement;
    achievement.id = idFrom(&claim);
    achievement.name = localizedIn(claim, {"title"});
    achievement.description = localizedIn(claim, {"description"});
    if (const Json* specification = firstIn(&claim, "specifiedBy"); specification && specification->isObject()) {
        if (achievement.name.empty()) achievement.name = localizedIn(*specification, {"title"});
        if (achievement.description.empty()) achievement.description = localizedIn(*specification, {"description", "definition"});
        achievement.type = conceptName(firstIn(specification, "dcType"));
        achievement.hours = textIn(*specification, {"volumeOfLearning", "workload"});
        achievement.language = conceptName(firstIn(specification, "language"));
        if (const Json* points = along(*specification, {"creditPoint", "point"})) achievement.credits = textFrom(points);
        readOutcomes(*specification, achievement);
    }
    if (const Json* points = along(claim, {"creditReceived", "point"})) badge.creditsEarned = textFrom(points);
    if (const Json* grade = along(claim, {"provenBy", "grade", "noteLiteral"})) badge.results.emplace_back().value = textFrom(grade);
    if (const Json* body = along(claim, {"awardedBy", "awardingBody"})) badge.assessor = issuerFrom(body);
    if (const Json* process = along(claim, {"awardedBy"}))
        badge.awardedAt = dateIn(*process, "awardingDate", DateForm::lenient, badge, "/credentialSubject/hasClaim/awardedBy");
}

void addMail(const std::string& mail, Recipient& recipient) {
    if (std::ranges::find(recipient.identities, mail, &Identity::value) != recipient.identities.end()) return;
    recipient.identities.push_back({.type = "email", .value = mail, .hashed = false, .salt = {}});
}

Image displayImage(const Json& credential) {
    const Json* media = along(credential, {"displayParameter", "individualDisplay", "displayDetail", "image"});
    return imageFrom(media);
}

} // namespace

std::optional<std::string> sealedPayload(const Json& sealed) {
    const std::string* payload = sealed.textOf("payload");
    if (!payload || (!sealed.find("signatures") && !sealed.find("signature"))) return std::nullopt;
    if (payload->starts_with('{')) return *payload;
    const auto decoded = fromBase64Url(*payload);
    if (!decoded) return std::nullopt;
    return toText(*decoded);
}

void readElm3(const Json& credential, Badge& badge) {
    readCredential(credential, badge);
    badge.issuer = issuerFrom(credential.find("issuer"));
    if (auto issued = dateIn(credential, "issued", DateForm::lenient, badge)) badge.issuedAt = std::move(issued);
    if (auto from = dateIn(credential, "validFrom", DateForm::lenient, badge)) badge.validFrom = std::move(from);
    if (!badge.issuedAt) badge.issuedAt = badge.validFrom;

    if (const Json* display = along(credential, {"displayParameter"})) {
        if (badge.name.empty()) badge.name = localizedIn(*display, {"title"});
        if (badge.description.empty()) badge.description = localizedIn(*display, {"description"});
    }
    if (badge.image.empty()) badge.image = displayImage(credential);
    const Json* subject = subjectOf(credential);
    if (!subject || !subject->isObject()) return;
    if (const Json* mail = along(*subject, {"contactPoint", "emailAddress"}))
        if (const std::string address = idFrom(mail); address.starts_with("mailto:")) addMail(address.substr(7), badge.recipient);
    if (const Json* claim = claimOf(*subject)) readClaim(*claim, badge);
}

} // namespace lanyard
