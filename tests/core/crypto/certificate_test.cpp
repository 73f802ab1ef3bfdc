#include "core/base/encoding.h"
#include "core/crypto/public_key.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;

namespace {

Bytes der(std::string_view file) {
    const auto pem = test::ownText("crypto/" + std::string(file));
    const auto begin = pem.find('\n');
    auto bytes = fromBase64(std::string_view(pem).substr(begin, pem.find("-----END") - begin));
    REQUIRE(bytes);
    return *std::move(bytes);
}

} // namespace

TEST_CASE("a certificate tells its key, its names and its dates") {
    const auto certificate = parseCertificate(der("leaf.pem"));
    REQUIRE(certificate);
    CHECK(certificate->subject == R"(CN=Volkshochschule Öttingen\, Büro,O=Bildung \+ Beruf e.V.,C=DE)");
    CHECK(certificate->issuer == "CN=Trust Root,O=Example Trust,C=DE");
    CHECK(toRfc3339(certificate->notBefore) == "2024-02-29T12:30:05Z");
    CHECK(toRfc3339(certificate->notAfter) == "2054-03-01T00:00:00Z"); // beyond UTCTime
    CHECK(certificate->dnsNames == std::vector<std::string>{"badges.example.org", "www.example.org"});
    CHECK(certificate->uris == std::vector<std::string>{"https://badges.example.org/issuer", "did:web:badges.example.org"});
    CHECK(certificate->key == *PublicKey::fromPem(test::ownText("crypto/leaf-key.pem")));
    CHECK(*PublicKey::fromPem(test::ownText("crypto/leaf.pem")) == certificate->key);
}

TEST_CASE("a certificate without other names has none") {
    const auto root = parseCertificate(der("root.pem"));
    REQUIRE(root);
    CHECK(root->dnsNames.empty());
    CHECK(root->uris.empty());
    CHECK(root->key.kind() == KeyKind::rsa);
}

TEST_CASE("a chain holds by the key of the next certificate, not by its name") {
    const auto leaf = der("leaf.pem");
    const auto root = der("root.pem");
    CHECK(chainHolds({leaf, root}) == true);
    CHECK(chainHolds({leaf, root, root}) == true); // the root signed itself
    CHECK(chainHolds({leaf}) == true);
    CHECK(chainHolds({leaf, der("other-root.pem")}) == false); // the same name, another key
    CHECK(chainHolds({root, leaf}) == false);
}

TEST_CASE("what is no chain says which certificate is at fault") {
    const auto leaf = der("leaf.pem");
    const auto root = der("root.pem");
    const auto failure = [](ErrorCode code, const char* part) { return Result<bool>(std::unexpected(Error{code, Part{part}})); };
    CHECK(chainHolds({}) == Result<bool>(fail(ErrorCode::malformed)));
    CHECK(chainHolds({leaf, Bytes{0x30, 0x00}}) == failure(ErrorCode::malformed, "certificate 2"));
    CHECK(chainHolds({der("leaf-sha1.pem"), root}) == failure(ErrorCode::unsupported, "certificate 1"));
}

TEST_CASE("a certificate with anything behind it, or cut anywhere, is refused") {
    const auto leaf = der("leaf.pem");
    auto longer = leaf;
    longer.push_back(0);
    CHECK(parseCertificate(longer).error().code == ErrorCode::malformed);
    for (std::size_t length = 0; length < leaf.size(); ++length)
        CHECK(parseCertificate(ByteView(leaf).first(length)).error().code == ErrorCode::malformed);
}

TEST_CASE("no flipped bit of a certificate leaves its chain whole") {
    const auto leaf = der("leaf.pem");
    const auto root = der("root.pem");
    int attempted = 0;
    for (std::size_t bit = 0; bit < leaf.size() * 8; ++bit, ++attempted) {
        auto changed = leaf;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        const auto holds = chainHolds({changed, root});
        CHECK((!holds || !*holds));
    }
    CHECK(attempted == static_cast<int>(leaf.size()) * 8);
}
