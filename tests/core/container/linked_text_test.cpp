#include "core/container/linked_text.h"
#include "tests/catch.h"
#include <set>

using namespace lanyard;

namespace {

const Bytes name(32, 0x5A);

/// Bytes without pattern, so that packing takes nothing away.
Bytes noise(std::size_t count) {
    Bytes bytes;
    std::uint32_t seed = 3;
    while (bytes.size() < count) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        bytes.push_back(static_cast<std::uint8_t>(seed >> 24U));
    }
    return bytes;
}

std::vector<LinkedPart> readAll(const std::vector<std::string>& texts) {
    std::vector<LinkedPart> parts;
    for (const auto& text : texts) parts.push_back(readLinkedText(text).value());
    return parts;
}

} // namespace

TEST_CASE("content spread over any number of texts is joined to the same bytes") {
    for (int count = 2; count <= mostLinkedParts; ++count)
        for (const std::size_t size : {100U, 101U, 2'000U, 2'001U}) {
            CAPTURE(count, size);
            const auto texts = linkedTexts(noise(size), name, count).value();
            REQUIRE(texts.size() == static_cast<std::size_t>(count));
            const auto parts = readAll(texts);
            CHECK(joinedContent(parts, size).value() == noise(size));
            CHECK(joinedContent(parts, size - 1).error().code == ErrorCode::limitReached);
        }
}

TEST_CASE("parts say which they are, of how many and of what, and are about equally long") {
    const auto texts = linkedTexts(noise(1'000), name, 3).value();
    CHECK(texts.front().starts_with("LYP1:1/3:"));
    std::set<std::size_t> lengths;
    for (const auto& part : readAll(texts)) {
        CHECK(part.parts == 3);
        CHECK(part.name == name);
        lengths.insert(part.slice.size());
    }
    CHECK(*lengths.rbegin() - *lengths.begin() <= 2);
    constexpr std::string_view alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"; // [ISO/IEC 18004, table 5]
    for (const auto& text : texts) CHECK(text.find_first_not_of(alphanumeric) == std::string::npos);
}

TEST_CASE("parts that are missing, doubled, out of order or of another whole are not joined") {
    const auto parts = readAll(linkedTexts(noise(300), name, 3).value());
    const auto refused = [](std::vector<LinkedPart> some) { return joinedContent(some, 1'000).error().code == ErrorCode::malformed; };
    CHECK(refused({}));
    CHECK(refused({parts[0], parts[1]}));
    CHECK(refused({parts[0], parts[0], parts[2]}));
    CHECK(refused({parts[1], parts[0], parts[2]}));
    auto other = parts;
    other[1].name[0] ^= 1U;
    CHECK(refused(other));
}

TEST_CASE("a part that was changed on the way does not join to other bytes unnoticed") {
    const auto parts = readAll(linkedTexts(noise(300), name, 2).value());
    for (std::size_t at = 0; at < parts[1].slice.size(); ++at) {
        auto changed = parts;
        changed[1].slice[at] ^= 0x10U;
        CHECK_FALSE(joinedContent(changed, 1'000).has_value());
    }
}

TEST_CASE("texts of another form are not taken for parts") {
    const std::string text = linkedTexts(noise(50), name, 2).value().front();
    const std::string head = "LYP1:1/2:";
    for (const std::string& wrong : {std::string(), std::string("LYB1:AB"), "LYP2" + text.substr(4), "LYP1:0/2:" + text.substr(head.size()), "LYP1:3/2:" + text.substr(head.size()),
                                     "LYP1:1/1:" + text.substr(head.size()), "LYP1:1/17:" + text.substr(head.size()), "LYP1:01/2:" + text.substr(head.size()),
                                     "LYP1:+1/2:" + text.substr(head.size()), text.substr(0, head.size() + 49), text + "a", text.substr(0, head.size() + 20)}) {
        CAPTURE(wrong);
        CHECK(readLinkedText(wrong).error().code == ErrorCode::badEncoding);
    }
    for (const int count : {-1, 0, 1, 17}) CHECK(linkedTexts(noise(50), name, count).error().code == ErrorCode::limitReached);
    CHECK(linkedTexts(noise(50), Bytes(31), 2).error().code == ErrorCode::malformed);
}
