// What went wrong for users of other programs when a badge came in: one test for each report's whole kind.
#include "core/base/encoding.h"
#include "core/container/pdf.h"
#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

Bytes sample(std::string_view name) { return ownSample("import/" + std::string(name)); }

} // namespace

TEST_CASE("fault 1: a file's name never decides, whatever is in it") {
    const std::string names[] = {"credly-demo-user (2).png", "a b.png", "[x]{y}.png", "100%25 %20.png", "a#b?c.png", "\U0001F393.png", "Gr\u00FC\u00DFe.png",
                                 "Gru\u0308\u00DFe.png", std::string(255, 'n'), "badge", "badge.", ".png", "badge.exe", "badge.png.txt", "..", "con", "\xFF\xFE.png", ""};
    for (const std::string& name : names) {
        INFO(name);
        CHECK(foundIn(sample("baked-itxt-credential-json.png"), name).documents.size() == 1);
        CHECK(foundIn(sample("small-jwt.jwt"), name).documents.size() == 1);
        CHECK(foundIn(sample("baked-cdata-json.svg"), name).documents.size() == 1);
    }
    CHECK(codes(foundIn(sample("baked-itxt-credential-json.png"), "badge.JPG").documents.at(0).notes) == Names{"name-does-not-fit"});
    CHECK(foundIn(sample("baked-itxt-credential-json.png"), "badge.PNG").documents.at(0).notes.empty());
}

TEST_CASE("fault 2: Open Badges 3 in PNG, plain and zipped, and in SVG") {
    const std::string json = ownText("import/small-json.json");
    CHECK(kinds(foundIn(png({iTXt("openbadgecredential", json)}))) == Names{"png json"});
    CHECK(kinds(foundIn(png({iTXtCompressed("openbadgecredential", json)}))) == Names{"png json"});
    CHECK(kinds(foundIn(sample("baked-cdata-json.svg"))) == Names{"svg json"});
    CHECK(kinds(foundIn(sample("baked-attribute-jwt.svg"))) == Names{"svg vc-jwt"});
}

TEST_CASE("fault 4: an SVG's attribute and its text are both read, and a difference is told") {
    const std::string json = ownText("import/small-json.json");
    CHECK(foundIn(svg("<ob:credential verify=\"" + ownText("import/small-jwt.jwt") + "\"/>")).documents.size() == 1);
    const Found both = foundIn(svg("<ob:credential verify=\"" + ownText("import/small-jwt.jwt") + "\">" + json + "</ob:credential>"));
    CHECK(textOf(both.documents.at(0).bytes) == json);
    CHECK(has(both.documents.at(0).notes, FindingCode::copiesDiffer));
}

TEST_CASE("fault 5: a signed badge of Open Badges 2 is found as one") {
    CHECK(kinds(foundIn(sample("ob2-signed-rs256.jws"))) == Names{"text jws"});
}

TEST_CASE("fault 6: a picture without data is told as only a picture") {
    CHECK(codes(foundIn(png({})).findings) == Names{"picture-without-badge"});
    CHECK(codes(foundIn(svg("")).findings) == Names{"picture-without-badge"});
}

TEST_CASE("fault 8: no server's or library's text stands in what is told") {
    const Found found = foundIn("<!DOCTYPE html><html><head><title>500 Traceback (most recent call last)</title></head></html>", "badge.png");
    REQUIRE(codes(found.findings) == Names{"web-page"});
    CHECK(found.findings[0].part.empty());
    CHECK(found.findings[0].address.empty());
}

TEST_CASE("fault 9: what is said about a file's type does not matter, its bytes do") {
    const std::string body = "Content-Type: text/html; name=\"x.html\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment";
    CHECK(kinds(foundIn(mail({{body, toBase64(sample("baked-cdata-json.svg"))}}))) == Names{"svg json"});
    CHECK(kinds(foundIn(mail({{body, toBase64(sample("small-json.json"))}}))) == Names{"mail json"});
}

TEST_CASE("fault 10: a JWT alone, in JSON, and in an envelope") {
    const std::string token = ownText("import/small-jwt.jwt");
    const std::string envelope = R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":"data:application/vc+jwt,)" + token + R"(","type":["EnvelopedVerifiableCredential"]})";
    for (const std::string& file : {token, R"({"jwt":")" + token + "\"}", R"({"credential":")" + token + "\"}", envelope}) {
        const Found found = foundIn(file, "badge.jwt");
        REQUIRE(found.documents.size() == 1);
        CHECK(found.documents[0].form == Form::vcJwt);
        CHECK(textOf(found.documents[0].bytes) == token);
    }
}

TEST_CASE("fault 12: byte order marks, line ends and text behind it make no other badge of it") {
    const std::string json = ownText("import/small-json.json");
    const DocumentId id = foundIn(json).documents.at(0).id;
    for (const std::string& file : {"\xEF\xBB\xBF" + json, json + "\r\n", "\r\n" + json + "\r\n\r\n", json + "\n\nbye"})
        CHECK(foundIn(file).documents.at(0).id == id);
}

TEST_CASE("fault 13: a claim link is told as one, pasted, in a code and in a mail") {
    const std::string link = "dccrequest://request?issuer=issuer.example.com&vc_request_url=https%3A%2F%2Fx.example";
    CHECK(codes(foundIn(link).findings) == Names{"claim-link"});
    CHECK(codes(foundIn(qrPicture(link)).findings) == Names{"claim-link"});
    CHECK(codes(foundIn(mail({{"Content-Type: text/plain", "Open " + link + " on your phone"}})).findings) == Names{"claim-link"});
}

TEST_CASE("fault 14: arrays, presentations and wallets' backups are read") {
    const std::string json = ownText("import/small-json.json");
    CHECK(foundIn("[" + json + "]").documents.size() == 1);
    CHECK(foundIn(ownText("import/presentation.json")).documents.size() == 1);
    CHECK(foundIn(R"([{"type":"UniversalWallet2020","contents":[)" + json + "]}]").documents.size() == 1);
}

TEST_CASE("fault 16: a wrong checksum of a text chunk is a note and no refusal") {
    Chunk chunk = tEXt("openbadges", "https://example.org/assertion");
    chunk.wrongChecksum = true;
    const Found found = foundIn(png({chunk}));
    REQUIRE(kinds(found) == Names{"png address"});
    CHECK(codes(found.documents[0].notes) == Names{"wrong-checksum"});
}

TEST_CASE("fault 17: a malformed PNG ends in one finding") {
    const Bytes whole = png({iTXt("openbadges", ownText("import/small-json.json"))});
    for (const int first : {0x00, 0x7F, 0x80, 0xFF}) {
        Bytes file = whole;
        file[33] = std::uint8_t(first); // the text chunk's length
        const Found found = foundIn(file);
        CHECK(found.documents.size() + found.findings.size() == 1);
    }
    CHECK(codes(foundIn(ByteView(whole).first(20)).findings) == Names{"damaged"});
}

TEST_CASE("fault 18: a carrier that holds {} holds no badge") {
    CHECK(codes(foundIn(png({iTXt("openbadges", "{}")})).findings) == Names{"json-without-badge"});
    CHECK(codes(foundIn(svg("<ob:assertion>{}</ob:assertion>")).findings) == Names{"json-without-badge"});
    CHECK(codes(foundIn("{}").findings) == Names{"json-without-badge"});
}

TEST_CASE("fault 20: every badge attached to a PDF is taken") {
    PdfFinishing finishing;
    finishing.attachments = {{"a.json", "", "application/json", sample("small-json.json"), {}},
                             {"b.json", "", "application/json", sample("plain-de.json"), {}}};
    const auto file = finishPdf(bytesOf(emptyPdf()), finishing);
    REQUIRE(file);
    CHECK(foundIn(*file).documents.size() == 2);
}

TEST_CASE("fault 21: the big platforms' addresses are known without asking anybody") {
    const Found found = foundIn("https://www.credly.com/badges/0b2c0f4e-0000-4000-8000-000000000000");
    REQUIRE(codes(found.findings) == Names{"link-to-known-platform"});
    CHECK(found.findings[0].address == "https://www.credly.com/badges/0b2c0f4e-0000-4000-8000-000000000000");
}

TEST_CASE("fault 22: two badges in one ZIP are two, and what is left out is told with its name") {
    const Found found = foundIn(zip({{"one.json", sample("small-json.json")}, {"two.json", sample("plain-de.json")}, {"three.json", toBytes("{\"a\":")}}));
    CHECK(found.documents.size() == 2);
    REQUIRE(codes(found.findings) == Names{"json-broken"});
    CHECK(found.findings[0].part == "three.json");
}
