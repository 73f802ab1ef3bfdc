#include "core/badge/vocabulary.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("type words come without their vocabulary, from type and @type, one or many") {
    const auto value = parseJson(R"({"type": ["obi:Assertion", "https://w3id.org/openbadges#BadgeClass", 7, ""], "@type": "Issuer"})");
    CHECK(typeWords(*value) == std::vector<std::string_view>{"Assertion", "BadgeClass", "Issuer"});
    CHECK(hasType(*value, {"Nothing", "Issuer"}));
    CHECK_FALSE(hasType(*value, {"assertion"}));
    CHECK(typeWords(Json(std::string("x"))).empty());
}

TEST_CASE("context addresses are known under every host and version they were published at") {
    using V = Vocabulary;
    const std::pair<const char*, V> known[] = {
        {"https://w3id.org/openbadges/v1", V::openBadges1},
        {"https://w3id.org/openbadges/v2", V::openBadges2},
        {"http://w3id.org/openbadges/v2", V::openBadges2},
        {"https://openbadgespec.org/v2/context.json", V::openBadges2},
        {"https://purl.imsglobal.org/spec/ob/v2p1/context/ob_v2p1.jsonld", V::openBadges2},
        {"https://w3id.org/openbadges/v3", V::openBadgesUnknown},
        {"https://w3id.org/openbadges/invalid", V::other},
        {"https://w3id.org/openbadges/extensions/applyLinkExtension/context.json", V::other},
        {"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", V::openBadges3},
        {"https://purl.imsglobal.org/spec/ob/v3p0/context.json", V::openBadges3},
        {"https://imsglobal.github.io/openbadges-specification/context.json", V::openBadges3},
        {"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", V::other},
        {"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json", V::clr2},
        {"https://www.w3.org/2018/credentials/v1", V::vc11},
        {"https://www.w3.org/ns/credentials/v2", V::vc20},
        {"http://data.europa.eu/snb/model/context/edc-ap", V::elm3},
        {"https://w3id.org/blockcerts/v1", V::blockcerts1},
        {"https://www.blockcerts.org/schema/2.0-alpha/context.json", V::blockcerts2},
        {"https://w3id.org/blockcerts/v3.2", V::blockcerts3},
        {"https://www.w3.org/ns/did/v1", V::did},
        {"https://schema.org", V::other},
        {"", V::other},
    };
    for (const auto& [address, vocabulary] : known) {
        INFO(address);
        CHECK(vocabularyOf(address) == vocabulary);
    }
}

TEST_CASE("inline contexts have no address") {
    const auto value = parseJson(R"({"@context": ["https://www.w3.org/ns/credentials/v2", {"a": "https://w3id.org/openbadges/v2"}]})");
    CHECK(contextAddresses(*value).size() == 1);
    CHECK_FALSE(hasContext(*value, Vocabulary::openBadges2));
}
