#include "core/verify/key_document.h"
#include "core/base/encoding.h"
#include "core/verify/key_resolution.h"
#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string address = "https://lernhaus.example.org/keys.json";

std::string multikey() { return *json(ownText("verify/made-key.json")).textOf("multikey"); }

PublicKey key() {
    const auto made = PublicKey::fromMultikey(multikey());
    REQUIRE(made);
    return *made;
}

std::string pem() { return *json(ownText("verify/evidence-ob2-key-1-json.json")).textOf("publicKeyPem"); }

std::optional<checks::KeyDocument> read(std::string_view content, int status = 200) {
    return checks::readKeyDocument({address, at(asked), status, toBytes(content)}, address);
}

} // namespace

TEST_CASE("keys are read in every form in which documents hold them") {
    const auto coded = fromBase58(multikey().substr(1)); // the multicodec's two bytes, then the key
    REQUIRE(coded->size() == 34);
    const std::string base58 = toBase58(ByteView(*coded).subspan(2));
    const std::string jwk = writeJson(*json(ownText("verify/made-key.json")).find("jwk"));
    for (const std::string& method : {R"("publicKeyMultibase":")" + multikey() + "\"", R"("publicKeyJwk":)" + jwk,
                                      R"("type":"Ed25519VerificationKey2018","publicKeyBase58":")" + base58 + "\""}) {
        INFO(method);
        const auto document = read(R"({"id":"did:web:a","verificationMethod":[{"id":"#k",)" + method + R"(}],"assertionMethod":["did:web:a#k"]})");
        REQUIRE(document);
        REQUIRE(document->keys.size() == 1);
        CHECK(document->keys.front().key == key());
        CHECK(document->keys.front().id == "did:web:a#k");
        CHECK(document->keys.front().forAssertions);
    }
    CHECK(read(jwk)->keys.size() == 1);
    CHECK(read(R"({"keys":[)" + jwk + "]}")->keys.size() == 1);
    CHECK(read(R"({"id":"https://a","jwks":{"keys":[)" + jwk + "]}}")->keys.size() == 1);
    CHECK(read(pem())->keys.size() == 1); // [Open Badges 1.0] the text alone
}

TEST_CASE("a key for BBS is read from a Multikey and from its type of 2020") {
    const std::string multikey = "zUC7EK3ZakmukHhuncwkbySmomv3FmrkmS36E4Ks5rsb6VQSRpoCrx6Hb8e2Nk6UvJFSdyw9NK1scFXJp21gNNYFjVWNgaqyGnkyhtagagCp"
                                 "Qb5B7tagJu3HDbjQ8h5ypoHjwBb";
    const std::string base58 = toBase58(ByteView(*fromBase58(std::string_view(multikey).substr(1))).subspan(2));
    for (const std::string& method : {R"("type":"Multikey","publicKeyMultibase":")" + multikey + "\"",
                                      R"("type":"Bls12381G2Key2020","publicKeyBase58":")" + base58 + "\""}) {
        INFO(method);
        const auto document = read(R"({"id":"did:web:a","assertionMethod":[{"id":"#k",)" + method + "}]}");
        REQUIRE(document);
        REQUIRE(document->keys.size() == 1);
        CHECK(document->keys.front().key == *PublicKey::fromMultikey(multikey));
    }
}

TEST_CASE("keys that cannot be read are counted and never taken for others") {
    const auto document = read(R"({"id":"did:web:a","verificationMethod":[{"id":"#k","publicKeyMultibase":"zBroken"},{"id":"#j","publicKeyJwk":{"kty":"OKP","crv":"Ed448","x":"AA"}}]})");
    REQUIRE(document);
    CHECK(document->keys.empty());
    CHECK(document->unusable == 2);
    CHECK_FALSE(document->listsNothing());
    CHECK(read("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")->unusable == 1);
}

TEST_CASE("pages, other answers and doubtful JSON are no key documents") {
    CHECK_FALSE(read("<html>"));
    CHECK_FALSE(read(pem(), 404));
    CHECK_FALSE(read(R"({"id":"did:web:a","id":"did:web:b"})"));
    CHECK_FALSE(read("[]"));
    CHECK(read("\xEF\xBB\xBF{\"id\":\"did:web:a\"}")->listsNothing());
}

TEST_CASE("of a thousand keys two hundred are read") {
    std::string methods;
    for (int i = 0; i < 1'000; ++i) methods += (i ? "," : "") + std::string(R"({"id":"#k)") + std::to_string(i) + R"(","publicKeyMultibase":")" + multikey() + "\"}";
    CHECK(read(R"({"id":"did:web:a","verificationMethod":[)" + methods + "]}")->keys.size() == 200);
}

TEST_CASE("a key that an issuer's page refers to in another document is that document's key of that name") {
    const std::string page = "https://lernhaus.example.org/issuer", other = "did:web:keys.example.org";
    const auto kind = [&](std::string_view reference, std::string_view purposes) {
        const Shelf shelf = Shelf()
                                .with(page, R"({"id":")" + page + R"(","assertionMethod":[")" + std::string(reference) + "\"]}")
                                .with(other, R"({"id":")" + other + R"(","verificationMethod":[{"id":"#k","controller":")" + other + R"(","publicKeyMultibase":")" +
                                                 multikey() + "\"}]," + std::string(purposes) + "}");
        return checks::bindingOf(key(), page, at(asked), shelf.evidence()).kind;
    };
    using Kind = checks::Binding::Kind;
    CHECK(kind(other + "#k", R"("assertionMethod":["#k"])") == Kind::bound);
    CHECK(kind(other + "#another", R"("assertionMethod":["#k"])") == Kind::notIssuers);
    CHECK(kind("did:web:never-seen.example.org#k", R"("assertionMethod":["#k"])") == Kind::neverSeen);
    CHECK(kind("did:key:" + multikey() + "#" + multikey(), "\"x\":1") == Kind::bound);
}

TEST_CASE("a list of keys longer than anybody looks through leaves the question open") {
    const std::string page = "https://lernhaus.example.org/issuer";
    std::string references;
    for (int i = 0; i < 300; ++i) references += (i ? ",\"" : "\"") + std::string("did:key:z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp\"");
    const Shelf shelf = Shelf().with(page, R"({"id":")" + page + R"(","assertionMethod":[)" + references + "]}");
    CHECK(checks::bindingOf(key(), page, at(asked), shelf.evidence()).kind == checks::Binding::Kind::neverSeen);
}
