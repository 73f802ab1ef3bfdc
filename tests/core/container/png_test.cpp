#include "core/container/png.h"
#include "core/container/inflate.h"
#include "core/container/pixels.h"
#include "made.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace std::string_literals;
using test::madePng;
using test::pngChunk;

namespace {

const ImportLimits limits;

PngReading read(ByteView png) {
    WorkBudget inflated(limits.inflatedBytes);
    return readPngText(png, limits, inflated).value();
}

bool noted(const PngReading& reading, ErrorCode code) {
    return std::ranges::any_of(reading.notes, [&](const Error& note) { return note.code == code; });
}

std::string compressedITXt(std::string_view keyword, std::string_view text) {
    return pngChunk("iTXt", std::string(keyword) + "\0\1\0de\0Titel\0"s + toText(deflateZlib(bytesOf(text)).value()));
}

} // namespace

TEST_CASE("text in each of the three chunks is found, in file order, with its offset") {
    const std::string first = pngChunk("tEXt", "openbadges\0https://example.org/a"s);
    const std::string second = pngChunk("zTXt", "openbadge\0\0"s + toText(deflateZlib(bytesOf("zipped")).value()));
    const auto reading = read(madePng(first + second + test::iTXt("openbadgecredential", "{}") + compressedITXt("openbadges", "{\"ü\":1}")));
    REQUIRE(reading.texts.size() == 4);
    CHECK(reading.notes.empty());
    CHECK(reading.texts[0].keyword == "openbadges");
    CHECK(reading.texts[0].text == "https://example.org/a");
    CHECK(reading.texts[0].offset == 33);
    CHECK(reading.texts[1].offset == 33 + first.size());
    CHECK(reading.texts[1].text == "zipped");
    CHECK(reading.texts[1].compressed);
    CHECK(reading.texts[2].chunk == PngTextChunk::iTXt);
    CHECK(toText(reading.texts[2].raw) == "{}");
    CHECK_FALSE(reading.texts[2].compressed);
    CHECK(reading.texts[3].text == "{\"ü\":1}");
    CHECK(reading.texts[3].encoding == PngTextEncoding::utf8);
    CHECK(reading.texts[3].language == "de");
    CHECK(reading.texts[3].translatedKeyword == "Titel");
    for (const auto& text : reading.texts) CHECK((text.checksumFits && !text.truncated && !text.afterImageData && !text.afterEnd));
}

TEST_CASE("tEXt is Latin-1 unless its bytes are UTF-8, and the raw bytes are kept either way") {
    const auto reading = read(madePng(pngChunk("tEXt", "a\0f\xfcr"s) + pngChunk("tEXt", "b\0für"s)));
    REQUIRE(reading.texts.size() == 2);
    CHECK(reading.texts[0].text == "für");
    CHECK(reading.texts[0].encoding == PngTextEncoding::latin1);
    CHECK(toText(reading.texts[0].raw) == "f\xfcr");
    CHECK(reading.texts[1].text == "für");
    CHECK(reading.texts[1].encoding == PngTextEncoding::utf8);
}

TEST_CASE("a wrong checksum is a note, and the text is given") {
    auto png = madePng(test::iTXt("openbadges", "{}"));
    png[33 + 8 + 17] ^= 1U;
    const auto reading = read(png);
    REQUIRE(reading.texts.size() == 1);
    CHECK_FALSE(reading.texts[0].checksumFits);
    CHECK(reading.texts[0].text.size() == 2);
    CHECK(noted(reading, ErrorCode::badChecksum));
}

TEST_CASE("text behind the picture, and behind its end, is found and told") {
    const auto reading = read(madePng({}, test::iTXt("openbadges", "1"), test::iTXt("openbadges", "2") + "trailing"));
    REQUIRE(reading.texts.size() == 2);
    CHECK(reading.texts[0].afterImageData);
    CHECK_FALSE(reading.texts[0].afterEnd);
    CHECK(reading.texts[1].afterEnd);
    CHECK(reading.hasEnd);
    CHECK(reading.trailingBytes == 8);
}

TEST_CASE("a length of 4 GiB is seen through: the text is there, and so is the next") {
    auto png = madePng(test::iTXt("openbadges", "{\"a\":1}") + test::iTXt("openbadgecredential", "{\"b\":2}"));
    for (std::size_t i = 0; i < 4; ++i) png[33 + i] = 0xff;
    const auto reading = read(png);
    REQUIRE(reading.texts.size() == 2);
    CHECK(reading.texts[0].text == "{\"a\":1}");
    CHECK(reading.texts[1].text == "{\"b\":2}");
    CHECK(noted(reading, ErrorCode::malformed));
    CHECK(reading.hasEnd);
}

TEST_CASE("chunks of length zero, without keyword and without fields are notes") {
    const auto reading = read(madePng(pngChunk("tEXt", "") + pngChunk("iTXt", "openbadges\0"s) + pngChunk("zTXt", "openbadges\0"s) + test::iTXt("k", "v")));
    CHECK(noted(reading, ErrorCode::malformed));
    CHECK(reading.texts.back().text == "v");
}

TEST_CASE("an iTXt without its fields, as some bakers wrote it, gives the words behind the keyword") {
    const auto reading = read(madePng(pngChunk("iTXt", "openbadges\0{\"uid\":1}"s)));
    REQUIRE(reading.texts.size() == 1);
    CHECK(reading.texts[0].text == "{\"uid\":1}");
    CHECK(noted(reading, ErrorCode::malformed));
}

TEST_CASE("a PNG cut at any length gives an answer, and the text as soon as its chunk is whole") {
    const std::string chunk = test::iTXt("openbadges", "{\"a\":\"b\"}");
    const auto png = madePng(chunk);
    for (std::size_t length = 0; length < png.size(); ++length) {
        const auto part = test::cut(png, length);
        if (!isPng(part)) continue;
        const auto reading = read(part);
        CHECK(noted(reading, ErrorCode::truncated));
        if (length < 33 + chunk.size()) continue;
        REQUIRE(reading.texts.size() == 1);
        CHECK(reading.texts[0].text == "{\"a\":\"b\"}");
        CHECK_FALSE(reading.texts[0].truncated);
    }
}

TEST_CASE("a bit flipped anywhere is told, unless it is in the picture's own business, and the text is never lost silently") {
    const auto png = madePng(test::iTXt("openbadges", "{\"a\":\"b\"}"));
    for (std::size_t at = 8; at < png.size(); ++at)
        for (unsigned bit = 0; bit < 8; ++bit) {
            const auto reading = read(test::flipped(png, at, bit));
            CHECK_FALSE(reading.notes.empty());
        }
}

TEST_CASE("a compressed text that would grow a thousand times is cut at the budget, which is then spent") {
    const std::string bomb = pngChunk("zTXt", "openbadges\0\0"s + toText(deflateZlib(Bytes(20'000'000, 'x')).value()));
    const auto png = madePng(bomb + bomb + test::iTXt("openbadges", "{}"));
    WorkBudget inflated(1'000'000);
    const auto reading = readPngText(png, limits, inflated).value();
    REQUIRE(reading.texts.size() == 3);
    CHECK(reading.texts[0].raw.size() == 1'000'000);
    CHECK(reading.texts[0].truncated);
    CHECK(reading.texts[1].raw.empty());
    CHECK(reading.texts[2].text == "{}");
    CHECK(noted(reading, ErrorCode::limitReached));
    CHECK(inflated.left() == 0);
}

TEST_CASE("more chunks than the limit end the walk with a note") {
    std::string many;
    for (int i = 0; i < 50; ++i) many += test::iTXt("k", "v");
    ImportLimits few;
    few.members = 10;
    WorkBudget inflated(1000);
    const auto reading = readPngText(madePng(many), few, inflated).value();
    CHECK(reading.texts.size() == 9);
    CHECK(noted(reading, ErrorCode::limitReached));
}

TEST_CASE("what is no PNG is refused, and a stop is heard") {
    WorkBudget inflated(1000);
    CHECK(readPngText(bytesOf("<svg/>"), limits, inflated).error() == Error{ErrorCode::malformed, Offset{0}});
    std::stop_source stop;
    stop.request_stop();
    WorkBudget stopped(1000, stop.get_token());
    CHECK(readPngText(madePng(), limits, stopped).error().code == ErrorCode::cancelled);
}

TEST_CASE("what is baked is read, byte for byte, and everything else stays") {
    const std::string other = test::iTXt("Comment", "mine") + pngChunk("tEXt", "OpenBadges\0old"s);
    const auto png = madePng(other, pngChunk("zTXt", "openbadgecredential\0\0old"s), "behind");
    const std::string text = "{\"name\":\"Gärtnerei\",\n\"r\":\"\r\n\"}";
    const std::string_view removed[] = {"openbadges"};
    const auto baked = withPngText(png, "openbadgecredential", text, removed).value();
    const auto reading = read(baked);
    REQUIRE(reading.texts.size() == 2);
    CHECK(reading.notes.empty());
    CHECK(reading.texts[0].keyword == "openbadgecredential");
    CHECK(reading.texts[0].offset == 33);
    CHECK(toText(reading.texts[0].raw) == text);
    CHECK(reading.texts[1].text == "mine");
    CHECK(reading.trailingBytes == 6);
    CHECK(decodePicture(baked, limits).value().grey == decodePicture(png, limits).value().grey);

    const auto expected = withPngText(madePng(test::iTXt("Comment", "mine"), {}, "behind"), "openbadgecredential", text).value();
    CHECK(baked == expected);
    CHECK(withPngText(baked, "openbadgecredential", text).value() == baked);
}

TEST_CASE("a picture that is not whole is not baked") {
    const auto png = madePng();
    for (std::size_t length = 0; length < png.size(); ++length) CHECK_FALSE(withPngText(test::cut(png, length), "openbadges", "{}"));
    CHECK(withPngText(png, "openbadges", "\xff").error().code == ErrorCode::badEncoding);
    CHECK(withPngText(png, "openbadges", "a\0b"s).error().code == ErrorCode::badEncoding);
    CHECK(withPngText(png, "", "{}").error().code == ErrorCode::badEncoding);
    CHECK(withPngText(png, std::string(80, 'k'), "{}").error().code == ErrorCode::badEncoding);
}

TEST_CASE("badges baked by other people's programs are found") {
    if (!test::haveSharedData()) return test::skipped("badges baked by other people's programs are found", "no shared data");
    const auto keyword = [](std::string_view file, std::string_view wanted) {
        const auto reading = read(test::sharedSample(file));
        return std::ranges::any_of(reading.texts, [&](const PngText& text) { return text.keyword == wanted && !text.raw.empty(); });
    };
    CHECK(keyword("badges/ob1/text-url.png", "openbadges"));
    CHECK(keyword("badges/ob1/itxt-json.png", "openbadges"));
    CHECK(keyword("badges/ob2/hosted-credly-aws-itxt.png", "openbadges"));
    CHECK(keyword("badges/ob3/baked-jwt.png", "openbadgecredential"));
    CHECK(keyword("badges/odd/compressed-itxt.png", "openbadges"));
    CHECK(keyword("signed/valid/baked-itxt-compressed-json.png", "openbadgecredential"));
    CHECK_FALSE(keyword("badges/odd/png-without-badge.png", "openbadges"));
    CHECK(noted(read(test::sharedSample("signed/mutant/baked-crc-wrong.png")), ErrorCode::badChecksum));
}
