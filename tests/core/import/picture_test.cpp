#include "core/base/vault_mark.h"
#include "core/container/packed_text.h"
#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("a QR code gives the badge it holds, plain or packed, with the picture it was read from") {
    const std::string json = ownText("import/small-json.json");
    const std::string token = ownText("import/small-jwt.jwt");
    for (const std::string& content : {json, token, *packedText(bytesOf(json))}) {
        const Bytes picture = qrPicture(content);
        const Found found = foundIn(picture);
        REQUIRE(found.documents.size() == 1);
        CHECK(found.documents[0].carrier == Carrier::qr);
        CHECK(textOf(found.documents[0].bytes) == (content == token ? token : json));
        CHECK(found.documents[0].carrierFile == picture);
    }
}

TEST_CASE("a QR code is read from a JPEG") {
    const Found found = foundIn(ownSample("import/qr-jwt.jpg"));
    REQUIRE(kinds(found) == Names{"qr vc-jwt"});
    CHECK(textOf(found.documents[0].bytes) == ownText("import/small-jwt.jwt"));
}

TEST_CASE("an address in a QR code is told and is no badge") {
    CHECK(codes(foundIn(qrPicture("https://school.example/badges/1")).findings) == Names{"link-to-badge"});
    CHECK(codes(foundIn(qrPicture("openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fx.example")).findings) == Names{"claim-link"});
    CHECK(codes(foundIn(qrPicture("https://www.credly.com/badges/1")).findings) == Names{"link-to-known-platform"});
    CHECK(codes(foundIn(qrPicture("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk")).findings) == Names{"name-of-badge"});
    CHECK(codes(foundIn(qrPicture("WIFI:S:guest;;")).findings) == Names{"text-without-badge"});
}

TEST_CASE("a baked badge keeps codes in its picture from being looked at") {
    const Found found = foundIn(ownSample("import/baked-itxt-credential-json.png"));
    CHECK(kinds(found) == Names{"png json"});
}

TEST_CASE("pictures that cannot hold a badge are told by kind, whatever they are called") {
    using namespace std::string_literals;
    const auto told = [](const std::string& file) { return codes(foundIn(file, "badge.png").findings); };
    CHECK(told("GIF89a\1\0\1\0\0\0\0;"s) == Names{"picture-without-badge"});
    CHECK(told("RIFF\x1A\0\0\0WEBPVP8L\x0D\0\0\0\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88\xFE\x07\0"s) == Names{"picture-without-badge"});
    CHECK(told("\0\0\0\x18"s + "ftypheic\0\0\0\0mif1heic"s) == Names{"phone-picture"});
    CHECK(told("\0\0\0\x18"s + "ftypavif\0\0\0\0mif1avif"s) == Names{"phone-picture"});
    CHECK(told("II*\0\x08\0\0\0\0\0\0\0\0\0"s) == Names{"picture-without-badge"});
    CHECK(told("<!DOCTYPE html><html><body>Not found</body></html>") == Names{"web-page"});
    CHECK(told("\x7F" "ELF\2\1\1\0\0\0\0\0\0\0\0\0"s) == Names{"not-understood"});
}

TEST_CASE("a vault is told from any other database") {
    std::string file("SQLite format 3\0", 16);
    file.resize(100);
    CHECK(codes(foundIn(file).findings) == Names{"not-understood"});
    file.replace(68, 4, "LNYD");
    CHECK(codes(foundIn(file).findings) == Names{"vault-file"});
}

TEST_CASE("a sealed vault is told as a vault") {
    const std::string file = std::string(sealedVaultMagic) + std::string("\x01\x11\0\0\0\x08", 6) + std::string(9'000, '\xEE');
    CHECK(codes(foundIn(file).findings) == Names{"vault-file"});
}

TEST_CASE("a European Learning Model 2 credential is kept whole, as XML") {
    const std::string xml = "<?xml version=\"1.0\"?><europassCredential xmlns=\"http://data.europa.eu/snb\"><id>urn:credential:1</id></europassCredential>\n";
    const Found found = foundIn(xml);
    REQUIRE(found.documents.size() == 1);
    CHECK(found.documents[0].form == Form::xml);
    CHECK(textOf(found.documents[0].bytes) == xml);
    CHECK(codes(foundIn("<?xml version=\"1.0\"?><note>hello</note>").findings) == Names{"not-understood"});
}
