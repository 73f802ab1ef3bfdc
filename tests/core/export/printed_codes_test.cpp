#include "core/export/printed_codes.h"
#include "core/container/linked_text.h"
#include "core/container/packed_text.h"
#include "core/container/qr.h"
#include "made_badges.h"
#include "tests/catch.h"
#include <algorithm>
#include <cmath>

using namespace lanyard;
using test::madeBadge;
using test::tokenLetters;

namespace {

const ImportLimits limits;

std::string readFrom(const PrintedCodes& printed, std::size_t number) {
    QrMatrix matrix;
    matrix.size = printed.size;
    matrix.modules = printed.codes[number].modules;
    WorkBudget pixels(1U << 30U);
    const auto reading = findQr(drawQr(matrix, 4).value(), limits, pixels).value();
    REQUIRE(reading.codes.size() == 1);
    return toText(reading.codes.front().bytes);
}

void checkInvariants(const PrintedCodes& printed, const CodeRoom& room) {
    CHECK(printed.module >= moduleFloor);
    const double dots = printed.module / (25.4 / 300);
    CHECK(std::abs(dots - std::round(dots)) < 1e-9);
    CHECK(printed.columns * printed.side() <= room.width + 1e-6);
    CHECK(printed.rows() * printed.side() <= room.height + 1e-6);
    REQUIRE_FALSE(printed.codes.empty());
    for (const auto& code : printed.codes) CHECK(code.modules.size() == static_cast<std::size_t>(printed.size) * static_cast<std::size_t>(printed.size));
}

Badge hosted(std::size_t letters, std::string address = "https://example.org/badges/1") {
    Badge badge = madeBadge(Form::vcJwt, toBytes(tokenLetters(letters)));
    badge.hostedAt = std::move(address);
    return badge;
}

} // namespace

TEST_CASE("printed codes keep the floor, whole printer's dots and their room, whatever the badge and the room") {
    int whole = 0, linked = 0, brief = 0;
    for (const std::size_t letters : {60U, 300U, 700U, 1'500U, 3'000U})
        for (const double width : {24.0, 42.0, 80.0, 168.0})
            for (const double height : {24.0, 42.0, 90.0})
                for (const int most : {1, 4, 16}) {
                    CAPTURE(letters, width, height, most);
                    const CodeRoom room{width, height, most, false};
                    const auto printed = printedCodes(hosted(letters), room);
                    if (!printed) {
                        CHECK(printed.error().code == ErrorCode::limitReached);
                        CHECK(std::min(width, height) < 30);
                        continue;
                    }
                    checkInvariants(*printed, room);
                    CHECK(printed->codes.size() <= static_cast<std::size_t>(most));
                    ++(printed->linked() ? linked : printed->carriesBadge() ? whole : brief);
                }
    CHECK(whole > 0);
    CHECK(linked > 0);
    CHECK(brief > 0);
}

TEST_CASE("a badge that fits one code stands in one, and in a wider module where there is room") {
    const Badge badge = hosted(300);
    const auto small = printedCodes(badge, {34, 34, 4, false}).value();
    CHECK(small.codes.size() == 1);
    CHECK(small.carriesBadge());
    CHECK(readFrom(small, 0) == tokenLetters(300));
    const auto large = printedCodes(badge, {60, 60, 4, false}).value();
    CHECK(large.module > small.module);
    CHECK(large.size >= small.size); // at the same or a higher level of error correction
}

TEST_CASE("a badge that one code does not hold is spread over as few linked codes as hold it") {
    const Badge badge = hosted(1'500);
    const CodeRoom room{126, 42, 8, false};
    CHECK_FALSE(printedCodes(badge, {42, 42, 1, false}).value().carriesBadge());
    const auto printed = printedCodes(badge, room).value();
    checkInvariants(printed, room);
    REQUIRE(printed.linked());
    CHECK(printed.carriesBadge());
    std::vector<LinkedPart> parts;
    for (std::size_t i = 0; i < printed.codes.size(); ++i) parts.push_back(readLinkedText(readFrom(printed, i)).value());
    CHECK(toText(joinedContent(parts, 10'000).value()) == tokenLetters(1'500));
    CHECK(parts.front().name == Bytes(32, 0xAA)); // the document's id
    CHECK_FALSE(printedCodes(badge, {126, 42, static_cast<int>(printed.codes.size()) - 1, false}).value().carriesBadge());
}

TEST_CASE("where there is room for a reference only, the short form stands with the address and its end") {
    const Badge badge = hosted(200, "https://store.example/b.json?X-Amz-Date=20260301T093000Z&X-Amz-Expires=604800");
    const auto card = printedCodes(badge, {40, 40, 1, true}).value();
    CHECK(card.kind == QrContent::Kind::address);
    CHECK_FALSE(card.carriesBadge());
    CHECK(card.address == badge.hostedAt);
    CHECK(card.ends == parseRfc3339("2026-03-08T09:30:00Z").value());
    CHECK(readFrom(card, 0).starts_with(badge.hostedAt + "#sha-256="));

    const auto name = printedCodes(hosted(4'000, ""), {40, 40, 1, false}).value();
    CHECK(name.kind == QrContent::Kind::name);
    CHECK(name.address.empty());
    CHECK_FALSE(name.ends.has_value());
}

TEST_CASE("a badge that is nothing but an address is never taken for carried") {
    const auto printed = printedCodes(madeBadge(Form::address, toBytes("https://example.org/b/7"), Standard::openBadges05), {80, 80, 4, false}).value();
    CHECK(printed.kind == QrContent::Kind::address);
    CHECK(printed.address == "https://example.org/b/7");
}
