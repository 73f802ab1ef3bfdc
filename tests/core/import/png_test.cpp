#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string& token() {
    static const std::string text = ownText("import/small-jwt.jwt");
    return text;
}
const std::string& json() {
    static const std::string text = ownText("import/small-json.json");
    return text;
}
const std::string& hosted() {
    static const std::string text = ownText("import/ob2-hosted-sha256.json");
    return text;
}
const char* const hostedAddress = "https://ampelonas.example.org/ob2/assertion-sha256.json";

std::string changed(std::string text, std::string_view from, std::string_view to) { return text.replace(text.find(from), from.size(), to); }

} // namespace

TEST_CASE("a badge is found in every text chunk of a PNG, under every keyword, byte for byte") {
    for (const std::string_view keyword : {"openbadges", "openbadge", "openbadgecredential"})
        for (const std::string& badge : {token(), json(), hosted()})
            for (const Chunk& chunk : {tEXt(keyword, badge), zTXt(keyword, badge), iTXt(keyword, badge), iTXtCompressed(keyword, badge)}) {
                INFO(keyword << " in " << chunk.type);
                const Bytes file = png({chunk});
                const Found found = foundIn(file);
                REQUIRE(found.documents.size() == 1);
                CHECK(textOf(found.documents[0].bytes) == badge);
                CHECK(found.documents[0].carrierFile == file);
                CHECK(found.documents[0].carrier == Carrier::png);
                CHECK(found.findings.empty());
            }
}

TEST_CASE("letters of the keyword in another case are a note and no refusal") {
    const Found found = foundIn(png({tEXt("OpenBadges", token())}));
    REQUIRE(found.documents.size() == 1);
    CHECK(codes(found.documents[0].notes) == Names{"wrong-keyword"});
}

TEST_CASE("a badge under a foreign keyword is found, an address under one is not taken for a badge") {
    const Found found = foundIn(png({tEXt("Comment", json())}));
    REQUIRE(found.documents.size() == 1);
    CHECK(has(found.documents[0].notes, FindingCode::wrongKeyword));
    CHECK(codes(foundIn(png({tEXt("Software", "https://example.org/")})).findings) == Names{"picture-without-badge"});
}

TEST_CASE("compression, a wrong checksum and a place behind the pixels are notes") {
    CHECK(codes(foundIn(png({iTXtCompressed("openbadges", json())})).documents.at(0).notes) == Names{"compressed-text"});
    Chunk late = iTXt("openbadges", json());
    late.behindPixels = true;
    CHECK(codes(foundIn(png({late})).documents.at(0).notes) == Names{"odd-place"});
    Chunk wrong = iTXt("openbadges", json());
    wrong.wrongChecksum = true;
    CHECK(codes(foundIn(png({wrong})).documents.at(0).notes) == Names{"wrong-checksum"});
}

TEST_CASE("two different badges in one picture are two") {
    const Found found = foundIn(png({iTXt("openbadges", hosted()), iTXt("openbadgecredential", token())}));
    CHECK(kinds(found) == Names{"png json", "png vc-jwt"});
    CHECK(found.documents[0].notes.empty());
}

TEST_CASE("the same badge twice in one picture is one") {
    CHECK(foundIn(png({iTXt("openbadges", json()), tEXt("openbadgecredential", json())})).documents.size() == 1);
}

TEST_CASE("two texts that call themselves by one id and differ are both found, and that is told") {
    const std::string other = changed(hosted(), "2031-04-20", "2099-04-20");
    const Found found = foundIn(png({iTXt("openbadges", hosted()), iTXt("openbadges", other)}));
    REQUIRE(found.documents.size() == 2);
    CHECK(codes(found.documents[0].notes) == Names{"copies-differ"});
    CHECK(codes(found.documents[1].notes) == Names{"copies-differ"});
}

TEST_CASE("an address beside the assertion that lies there is the same badge") {
    const Found found = foundIn(png({tEXt("openbadges", hostedAddress), iTXt("openbadges", hosted())}));
    CHECK(kinds(found) == Names{"png json"});
    CHECK(found.documents[0].notes.empty());
}

TEST_CASE("a picture that holds nothing but an address is a badge of that address") {
    const Found found = foundIn(png({tEXt("openbadges", "https://ampelonas.example.org/ob2/assertion-sha256.json\n")}));
    REQUIRE(kinds(found) == Names{"png address"});
    CHECK(textOf(found.documents[0].bytes) == hostedAddress);
    CHECK(kinds(foundIn(png({iTXt("openbadges", R"({"verify": {"type": "hosted", "url": "https://example.org/a"}})")}))) == Names{"png address"});
}

TEST_CASE("text in a tEXt chunk is read as UTF-8 if it is that and as Latin-1 if not") {
    const std::string utf8 = R"({"uid":"1","recipient":"g@example.org","badge":{"name":"Gärtnerei"},"issuedOn":"2026-01-01"})";
    const std::string latin1 = changed(utf8, "\xC3\xA4", "\xE4");
    CHECK(textOf(foundIn(png({tEXt("openbadges", utf8)})).documents.at(0).bytes) == utf8);
    CHECK(textOf(foundIn(png({tEXt("openbadges", latin1)})).documents.at(0).bytes) == utf8);
}

TEST_CASE("a payload that is no badge is told as what it is") {
    CHECK(codes(foundIn(png({iTXt("openbadges", "{}")})).findings) == Names{"json-without-badge"});
    CHECK(codes(foundIn(png({iTXt("openbadges", "{\"a\":")})).findings) == Names{"json-broken"});
    CHECK(codes(foundIn(png({iTXt("openbadges", "hello")})).findings) == Names{"text-without-badge"});
    CHECK(codes(foundIn(png({iTXt("openbadges", token().substr(0, token().find('.')))})).findings) == Names{"jws-incomplete"});
}

TEST_CASE("a chunk that says it is 4 GiB long, or nothing, ends in one finding") {
    Bytes giant = png({});
    giant[8] = 0xFF;
    CHECK(foundIn(giant).findings.size() == 1);
    CHECK(foundIn(png({iTXt("openbadges", "")})).findings.size() == 1);
    CHECK(codes(foundIn(png({{"iTXt", "", false, false}})).findings).size() == 1);
}
