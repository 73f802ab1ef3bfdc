#include "core/parse/assertion.h"
#include "core/badge/vocabulary.h"
#include "core/parse/extensions.h"
#include <algorithm>

namespace lanyard {
namespace {

bool isHash(std::string_view text) noexcept {
    return text.starts_with("sha256$") || text.starts_with("md5$") || text.starts_with("sha1$") || text.starts_with("sha512$");
}

bool saysTrue(const Json* value) {
    if (!value) return false;
    if (const bool* truth = value->boolean()) return *truth;
    const std::string* text = value->string();
    return text && (*text == "true" || *text == "True");
}

std::optional<Identity> identityFrom(const Json& object) {
    Identity identity;
    identity.value = textIn(object, {"identity", "recipient"});
    if (identity.value.empty()) return std::nullopt;
    identity.type = textIn(object, {"type", "@type"});
    identity.salt = textIn(object, {"salt"});
    identity.hashed = saysTrue(object.find("hashed")) || isHash(identity.value);
    return identity;
}

Identity identityFromText(const std::string& text, const Json& assertion) {
    return {.type = "email", .value = text, .hashed = isHash(text), .salt = textIn(assertion, {"salt"})};
}

std::string nameOfRecipient(const Json& assertion) {
    for (const std::string_view member : {"extensions:recipientProfile", "recipientProfile"})
        if (const Json* profile = partOf(assertion, member))
            if (std::string name = textIn(*profile, {"name"}); !name.empty()) return name;
    const Json* recipient = partOf(assertion, "recipient");
    if (!recipient) return {};
    for (const std::string_view member : {"recipientProfile", "extensions:recipientProfile"})
        if (const Json* profile = partOf(*recipient, member))
            if (std::string name = textIn(*profile, {"name"}); !name.empty()) return name;
    if (std::string name = textIn(*recipient, {"name", "plaintextName"}); !name.empty()) return name;
    const std::string given = textIn(*recipient, {"givenName"});
    const std::string family = textIn(*recipient, {"familyName"});
    return given.empty() || family.empty() ? given + family : given + ' ' + family;
}

void readCriteria(const Json& badgeClass, std::string_view language, Achievement& achievement) {
    for (const Json& entry : badgeClass.listOf("criteria")) {
        if (entry.isObject()) {
            for (LocalizedText::Entry& text : localizedIn(entry, {"narrative"}, language).entries) achievement.criteria.entries.push_back(std::move(text));
            if (achievement.criteriaAddress.empty()) achievement.criteriaAddress = idFrom(&entry);
        } else if (const std::string* address = entry.string(); address && achievement.criteriaAddress.empty()) {
            achievement.criteriaAddress = *address;
        }
    }
}

/// Where a hosted assertion says it lies. Open Badges 1.0 and 1.1 name the address in `verify`, 2.0 takes the id.
std::string hostOf(const Json& assertion) {
    for (const std::string_view member : {"verify", "verification"}) {
        const Json* verification = partOf(assertion, member);
        if (!verification) continue;
        if (hasType(*verification, {"signed", "SignedBadge", "MerkleProofVerification2017", "ECDSA(secp256k1)"})) return {};
        const std::string id = textIn(assertion, {"id", "@id"});
        const bool idIsAddress = id.starts_with("http://") || id.starts_with("https://");
        if (idIsAddress && member == "verification") return id; // a `url` beside it has no meaning there
        if (std::string address = textIn(*verification, {"url"}); !address.empty()) return address;
        return idIsAddress ? id : std::string{};
    }
    return {};
}

void addEndorsements(const Json& holder, const std::string& pointer, std::vector<Inside>& found) {
    const auto entries = holder.listOf("endorsement");
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].isObject()) found.push_back({&entries[i], Relation::endorsement, pointer + "/endorsement/" + std::to_string(i)});
}

} // namespace

Recipient recipientOfAssertion(const Json& assertion) {
    Recipient recipient;
    recipient.name = nameOfRecipient(assertion);
    const auto list = assertion.listOf("recipient");
    for (const Json& entry : list)
        if (entry.isObject())
            if (auto identity = identityFrom(entry)) recipient.identities.push_back(std::move(*identity));
    if (!recipient.identities.empty()) return recipient;
    for (const std::string_view member : {"_originalRecipient", "identity"})
        if (const Json* object = partOf(assertion, member); object && object->isObject())
            if (auto identity = identityFrom(*object)) {
                recipient.identities.push_back(std::move(*identity));
                return recipient;
            }
    for (const Json& entry : list)
        if (const std::string* text = entry.string(); text && !text->empty()) recipient.identities.push_back(identityFromText(*text, assertion));
    return recipient;
}

Achievement achievementOfClass(const Json* badgeClass, std::string_view language) {
    Achievement achievement;
    if (!badgeClass) return achievement;
    achievement.id = idFrom(badgeClass);
    if (!badgeClass->isObject()) return achievement;
    const std::string own = languageOf(*badgeClass, language);
    achievement.language = own;
    achievement.type = textIn(*badgeClass, {"achievementType"});
    achievement.name = localizedIn(*badgeClass, {"name"}, own);
    achievement.description = localizedIn(*badgeClass, {"description"}, own);
    readCriteria(*badgeClass, own, achievement);
    achievement.image = imageFrom(badgeClass->find("image"));
    achievement.alignments = alignmentsIn(*badgeClass);
    for (Alignment& alignment : alignmentsIn(*badgeClass, "alignments")) achievement.alignments.push_back(std::move(alignment));
    achievement.tags = textsIn(*badgeClass, "tags");
    achievement.version = textIn(*badgeClass, {"version"});
    for (const Json& entry : badgeClass->listOf("related"))
        achievement.related.push_back({idFrom(&entry), textIn(entry, {"@language"}), textIn(entry, {"version"})});
    if (const Json* creator = partOf(*badgeClass, "extensions:OriginalCreator")) achievement.creator.address = textIn(*creator, {"url"});
    for (const Json::Member& member : *badgeClass->object())
        if (lastWord(member.first) == "ECTSExtension")
            if (std::string credits = textIn(member.second, {"ECTS"}); !credits.empty()) achievement.credits = std::move(credits);
    return achievement;
}

void readAssertion(const Json& assertion, DateForm dates, Badge& badge) {
    const std::string language = languageOf(assertion);
    badge.id = textIn(assertion, {"id", "@id", "uid"});
    for (const std::string_view word : typeWords(assertion)) badge.types.emplace_back(word);
    badge.recipient = recipientOfAssertion(assertion);
    badge.image = imageFrom(assertion.find("image"));
    badge.narrative = localizedIn(assertion, {"narrative"}, language);
    badge.evidence = evidenceIn(assertion);
    badge.hostedAt = hostOf(assertion);

    const Json* badgeClass = partOf(assertion, "badge");
    badge.achievement = achievementOfClass(badgeClass, language);
    badge.issuer = profileFrom(badgeClass && badgeClass->isObject() ? badgeClass->find("issuer") : assertion.find("issuer"), language);
    if (const Json* issuer = badgeClass ? partOf(*badgeClass, "issuer") : nullptr)
        if (std::string list = textIn(*issuer, {"revocationList"}); !list.empty())
            badge.statuses.push_back({.id = {}, .type = "RevocationList", .purpose = "revocation", .listAddress = std::move(list), .index = {}, .size = {}});

    badge.issuedAt = dateIn(assertion, "issuedOn", dates, badge);
    if (!badge.issuedAt && !hasPart(assertion, "issuedOn")) badge.issuedAt = dateIn(assertion, "issued_on", dates, badge);
    badge.validUntil = dateIn(assertion, "expires", dates, badge);
    badge.saysTakenBack = saysTrue(assertion.find("revoked"));
    badge.takenBackReason = textIn(assertion, {"revocationReason"});
}

std::vector<Inside> endorsementsInAssertion(const Json& assertion) {
    std::vector<Inside> found;
    addEndorsements(assertion, "", found);
    if (const Json* badgeClass = assertion.find("badge")) {
        addEndorsements(*badgeClass, "/badge", found);
        if (const Json* issuer = badgeClass->find("issuer")) addEndorsements(*issuer, "/badge/issuer", found);
    }
    return found;
}

void judgeExtensions(const Json& assertion, Badge& badge) {
    judgeExtensionsOf(assertion, "", badge);
    if (const Json* badgeClass = assertion.find("badge")) {
        judgeExtensionsOf(*badgeClass, "/badge", badge);
        if (const Json* issuer = badgeClass->find("issuer")) judgeExtensionsOf(*issuer, "/badge/issuer", badge);
    }
}

} // namespace lanyard
