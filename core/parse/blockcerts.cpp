#include "core/parse/blockcerts.h"
#include "core/badge/vocabulary.h"
#include "core/parse/assertion.h"
#include "core/parse/credential.h"

namespace lanyard {

void readBlockcerts1(const Json& certificate, Badge& badge) {
    const Json* wrapped = partOf(certificate, "document");
    const Json& document = wrapped ? *wrapped : certificate;
    for (const std::string_view word : typeWords(certificate)) badge.types.emplace_back(word);
    badge.recipient = recipientOfAssertion(document);
    if (const Json* award = partOf(document, "certificate")) {
        badge.achievement = achievementOfClass(award);
        badge.issuer = profileFrom(award->find("issuer"));
        if (const std::string* language = award->textOf("language")) badge.achievement.language = *language;
    }
    if (const Json* assertion = partOf(document, "assertion")) {
        badge.id = textIn(*assertion, {"id", "uid"});
        badge.evidence = evidenceIn(*assertion);
        badge.issuedAt = dateIn(*assertion, "issuedOn", DateForm::lenient, badge, wrapped ? "/document/assertion" : "/assertion");
        badge.validUntil = dateIn(*assertion, "expires", DateForm::lenient, badge, wrapped ? "/document/assertion" : "/assertion");
    }
}

void readBlockcerts2(const Json& assertion, Badge& badge) { readAssertion(assertion, DateForm::lenient, badge); }

void readBlockcerts3(const Json& credential, Badge& badge) { readPlainCredential(credential, badge); }

} // namespace lanyard
