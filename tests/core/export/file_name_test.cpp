#include "core/export/file_name.h"
#include "core/base/utf8.h"
#include "made_badges.h"
#include "tests/catch.h"

using namespace lanyard;
using test::madeBadge;
using test::titledBadge;

namespace {

std::string named(std::string_view title) { return fileNameFor(titledBadge(title), false); }

} // namespace

TEST_CASE("a file is named for the badge's title and the first digits of its id") {
    CHECK(named("Schweißen") == "Schweißen aaaaaaaa.json");
    CHECK(named("شهادة في اللحام") == "شهادة في اللحام aaaaaaaa.json");
    CHECK(named("电焊 2.0") == "电焊 2.0 aaaaaaaa.json");
    CHECK(fileNameFor(madeBadge(Form::json, {}), false) == "badge aaaaaaaa.json");
}

TEST_CASE("no sign that a file system forbids, and no character that cannot be seen, stands in a file's name") {
    CHECK(named("a<b>c:d\"e/f\\g|h?i*j%k") == "a b c d e f g h i j k aaaaaaaa.json");
    CHECK(named("../../etc/passwd") == "etc passwd aaaaaaaa.json");
    CHECK(named("one\r\ntwo\tthree\x7F\x01") == "one two three aaaaaaaa.json");
    CHECK(named("left\u202Eright\u200B\u2066x\u2069\uFEFF\u061C") == "left right x aaaaaaaa.json");
    CHECK(named(std::string("a\0b", 3)) == "a b aaaaaaaa.json");
}

TEST_CASE("a file's name begins with a letter, not with a dot or a blank, and has none before the id") {
    CHECK(named("  ..  .hidden .. ") == "hidden aaaaaaaa.json");
    CHECK(named("...") == "badge aaaaaaaa.json");
    CHECK(named("///") == "badge aaaaaaaa.json");
    CHECK(named("   ") == "badge aaaaaaaa.json");
}

TEST_CASE("a title of any length and script gives a name of at most 255 bytes that is UTF-8") {
    for (const char* letter : {"x", "ß", "日", "\xF0\x9F\x8F\x85"}) {
        std::string title;
        for (int i = 0; i < 4'000; ++i) title += letter;
        const std::string name = named(title);
        CHECK(name.size() <= 255);
        CHECK(isUtf8(name));
        CHECK(codePoints(name).size() == 60 + 9 + 5);
    }
    CHECK(isUtf8(named("broken \xC3")));
}

TEST_CASE("no name is one that Windows keeps for a device, which it does up to the first dot") {
    for (const char* title : {"CON", "aux", "NUL", "com1", "LPT9", "PRN"}) CHECK(named(title) == std::string(title) + " aaaaaaaa.json");
    for (const char* title : {"CON.2", "aux.tex", "Nul .x", "com1.", "LPT9.a.b"}) {
        const std::string name = named(title);
        CAPTURE(name);
        const std::string stem = name.substr(0, name.find('.'));
        CHECK(stem.size() > 5);
    }
}

TEST_CASE("the ending and the media type fit the bytes that are written") {
    struct Expected {
        Form form;
        const char* ending;
        const char* mediaType;
    };
    for (const auto& [form, ending, mediaType] : {Expected{Form::json, ".json", "application/json"}, Expected{Form::jws, ".jws", "application/jose"},
                                                  Expected{Form::vcJwt, ".jwt", "application/jwt"}, Expected{Form::address, ".txt", "text/plain"},
                                                  Expected{Form::xml, ".xml", "application/xml"}}) {
        const Badge badge = madeBadge(form, toBytes("x"));
        CHECK(fileNameFor(badge, false).ends_with(ending));
        CHECK(fileNameFor(badge, true).ends_with(ending));
        CHECK(mediaTypeFor(badge, false) == mediaType);
    }
    Badge badge = madeBadge(Form::json, toBytes("{}"));
    const auto carriedBy = [&](Bytes carrier) {
        badge.source.carrierFile = std::move(carrier);
        CHECK(mediaTypeFor(badge, false) == "application/json");
        return fileNameFor(badge, true).substr(14) + ' ' + mediaTypeFor(badge, true);
    };
    CHECK(carriedBy(test::plainPng()) == ".png image/png");
    CHECK(carriedBy(test::plainSvg()) == ".svg image/svg+xml");
    CHECK(carriedBy({0xFF, 0xD8, 0xFF}) == ".jpg image/jpeg");
    CHECK(carriedBy({1, 2, 3}) == ".bin application/octet-stream");
}

TEST_CASE("the original is the picture that carried the badge, or the document itself") {
    Badge badge = madeBadge(Form::json, toBytes("{}"));
    CHECK(&originalBytes(badge, true) == &badge.source.bytes);
    badge.source.carrierFile = test::plainPng();
    CHECK(&originalBytes(badge, true) == &badge.source.carrierFile);
    CHECK(&originalBytes(badge, false) == &badge.source.bytes);
}
