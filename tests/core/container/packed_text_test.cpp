#include "core/container/packed_text.h"
#include "core/container/inflate.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;

namespace {

constexpr std::size_t limit = 1U << 20U;

ErrorCode errorOf(std::string_view text, std::size_t mostBytes = limit) { return unpackedText(text, mostBytes).error().code; }

} // namespace

TEST_CASE("packed text gives the exact bytes again, whatever they are and however many") {
    Bytes content;
    for (int length = 0; length < 300; ++length) {
        const std::string text = packedText(content).value();
        CHECK(isPackedText(text));
        CHECK(unpackedText(text, limit).value() == content);
        CHECK(packedText(content).value() == text);
        content.push_back(static_cast<std::uint8_t>(length * 7));
    }
    const Bytes badge = test::ownSample("import/plain-de.json");
    CHECK(unpackedText(packedText(badge).value(), limit).value() == badge);
}

TEST_CASE("packed text has only the letters of a code's alphanumeric set") {
    const std::string text = packedText(test::ownSample("import/plain-de.json")).value();
    CHECK(text.starts_with("LYB1:"));
    CHECK(text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") == std::string::npos);
}

TEST_CASE("packed text that was written by another program is read") {
    // A zlib stream of one stored block that holds "ok": 78 01, 01 02 00 fd ff 6f 6b, 01 4b 00 db.
    CHECK(toText(unpackedText("LYB1:V7FX50S506DWXNDUL9*4", limit).value()) == "ok");
}

TEST_CASE("a text that is not packed is told from one that is") {
    for (const char* text : {"", "L", "LYB1", "lyb1:00", "LYB2:00", "{}", " LYB1:00"}) {
        CHECK_FALSE(isPackedText(text));
        CHECK(errorOf(text) == ErrorCode::badEncoding);
    }
}

TEST_CASE("letters outside Base45, numbers too large for their bytes and a single letter left over are refused where they stand") {
    const std::string whole = packedText(bytesOf("Werkstatt")).value();
    for (const char* wrong : {"a", "é", ",", "\n", "_"}) {
        std::string text = whole;
        text.replace(7, 1, wrong);
        CHECK(errorOf(text) == ErrorCode::badEncoding);
    }
    for (const char* wrong : {"LYB1::::", "LYB1:GGW", "LYB1:::", "LYB1:0"}) {
        CAPTURE(wrong);
        CHECK(errorOf(wrong) == ErrorCode::badEncoding);
    }
}

TEST_CASE("packed text that is cut off, added to or changed in any letter never gives other bytes") {
    const Bytes content = toBytes("{\"name\":\"Werkstatt\",\"level\":3}");
    const std::string whole = packedText(content).value();
    for (std::size_t length = 0; length < whole.size(); ++length) CHECK_FALSE(unpackedText(std::string_view(whole).substr(0, length), limit));
    CHECK_FALSE(unpackedText(whole + "000", limit));
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const char letter : std::string_view("0AZ :")) {
            std::string changed = whole;
            if (changed[at] == letter) continue;
            changed[at] = letter;
            const auto read = unpackedText(changed, limit);
            if (read) CHECK(*read == content); // the compressor's own header has bits that say nothing about the content
        }
}

TEST_CASE("packed text that grows beyond the limit is stopped there") {
    const std::string bomb = packedText(Bytes(1U << 20U)).value();
    CHECK(bomb.size() < 5'000);
    CHECK(unpackedText(bomb, 1U << 20U).value().size() == 1U << 20U);
    CHECK(errorOf(bomb, (1U << 20U) - 1) == ErrorCode::limitReached);
    CHECK(errorOf(bomb, 0) == ErrorCode::limitReached);
}
