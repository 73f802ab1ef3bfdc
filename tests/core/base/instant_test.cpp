#include "core/base/instant.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

std::string strictly(std::string_view text) {
    const auto instant = parseRfc3339(text);
    return instant ? toRfc3339(*instant) : "none";
}

std::string asBadgeDate(std::string_view text) {
    const auto instant = parseBadgeDate(text);
    return instant ? toRfc3339(*instant) : "none";
}

} // namespace

TEST_CASE("an RFC 3339 date is read to the second in UTC") {
    CHECK(parseRfc3339("1970-01-01T00:00:00Z") == Instant{0});
    CHECK(parseRfc3339("2025-03-01T09:30:00Z") == Instant{1'740'821'400});
    CHECK(strictly("2025-03-01T09:30:00+01:00") == "2025-03-01T08:30:00Z");
    CHECK(strictly("2024-12-31T23:30:00+00:00") == "2024-12-31T23:30:00Z");
    CHECK(strictly("2024-12-31T23:30:00-02:15") == "2025-01-01T01:45:00Z");
    CHECK(strictly("2025-03-01t09:30:00z") == "2025-03-01T09:30:00Z");
    CHECK(strictly("2025-03-01T09:30:00-00:00") == "2025-03-01T09:30:00Z");
    CHECK(strictly("1969-12-31T23:59:59Z") == "1969-12-31T23:59:59Z");
}

TEST_CASE("fractions of a second are cut off") {
    CHECK(strictly("2025-03-01T09:30:00.999999999999Z") == "2025-03-01T09:30:00Z");
    CHECK(strictly("1969-12-31T23:59:59.9Z") == "1969-12-31T23:59:59Z");
    CHECK(strictly("2025-03-01T09:30:00.Z") == "none");
    CHECK(strictly("2025-03-01T09:30:00,5Z") == "none");
}

TEST_CASE("the calendar is kept strictly") {
    CHECK(strictly("2024-02-29T00:00:00Z") == "2024-02-29T00:00:00Z");
    CHECK(strictly("2000-02-29T00:00:00Z") == "2000-02-29T00:00:00Z");
    CHECK(strictly("2023-02-29T00:00:00Z") == "none");
    CHECK(strictly("1900-02-29T00:00:00Z") == "none");
    CHECK(strictly("2025-04-31T00:00:00Z") == "none");
    CHECK(strictly("2025-00-01T00:00:00Z") == "none");
    CHECK(strictly("2025-13-01T00:00:00Z") == "none");
    CHECK(strictly("2025-01-00T00:00:00Z") == "none");
    CHECK(strictly("2025-01-32T00:00:00Z") == "none");
    CHECK(strictly("2025-01-01T24:00:00Z") == "none");
    CHECK(strictly("2025-01-01T23:60:00Z") == "none");
    CHECK(strictly("2025-01-01T23:59:61Z") == "none");
    CHECK(strictly("2025-01-01T23:59:59+24:00") == "none");
    CHECK(strictly("2025-01-01T23:59:59+00:60") == "none");
}

TEST_CASE("a leap second counts as the second before it, and only at the end of a UTC day") {
    CHECK(strictly("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59Z");
    CHECK(strictly("1990-12-31T15:59:60-08:00") == "1990-12-31T23:59:59Z");
    CHECK(strictly("1969-12-31T23:59:60Z") == "1969-12-31T23:59:59Z");
    CHECK(strictly("2016-12-31T22:59:60Z") == "none");
    CHECK(strictly("2016-12-31T23:59:60+01:00") == "none");
}

TEST_CASE("the first and the last instant of four-digit years are dates, and nothing beyond them") {
    CHECK(strictly("0000-01-01T00:00:00Z") == "0000-01-01T00:00:00Z");
    CHECK(strictly("9999-12-31T23:59:59Z") == "9999-12-31T23:59:59Z");
    CHECK(strictly("0000-01-01T00:00:00+00:01") == "none");
    CHECK(strictly("9999-12-31T23:59:59-00:01") == "none");
}

TEST_CASE("what RFC 3339 does not allow is no RFC 3339 date") {
    for (const auto* text : {"", "2025", "2025-03-01", "2025-03-01T09:30:00", "2025-03-01 09:30:00Z", "2025-03-01T09:30Z", "2025-3-1T09:30:00Z",
                             "2025-03-01T09:30:00+0100", "2025-03-01T09:30:00+01", "2025-03-01T09:30:00Z ", " 2025-03-01T09:30:00Z",
                             "+2025-03-01T09:30:00Z", "-2025-03-01T09:30:00Z", "12025-03-01T09:30:00Z", "2025-03-01T9:30:00Z", "2025/03/01T09:30:00Z",
                             "2025-03-01T09:30:00Zjunk", "2025-03-01T+9:30:00Z", "2025-03-01T09:30:00 Z", "20250301T093000Z"}) {
        INFO(text);
        CHECK(parseRfc3339(text).error() == Error{ErrorCode::notADate, {}});
    }
}

TEST_CASE("every prefix of a date is no RFC 3339 date") {
    const std::string text = "2025-03-01T09:30:00.5+01:00";
    for (std::size_t length = 0; length < text.size(); ++length) CHECK(strictly(text.substr(0, length)) == "none");
    CHECK(strictly(text) != "none");
}

TEST_CASE("badges hold dates in forms that older software wrote") {
    CHECK(asBadgeDate("2025-03-01T09:30:00+01:00") == "2025-03-01T08:30:00Z");
    CHECK(asBadgeDate("2025-03-01") == "2025-03-01T00:00:00Z");
    CHECK(asBadgeDate("2025-03-01T09:30:00") == "2025-03-01T09:30:00Z");
    CHECK(asBadgeDate("2025-03-01T09:30:00.123456") == "2025-03-01T09:30:00Z");
    CHECK(asBadgeDate("2025-03-01T09:30:00+0000") == "2025-03-01T09:30:00Z");
    CHECK(asBadgeDate("2025-03-01T09:30:00-0530") == "2025-03-01T15:00:00Z");
    CHECK(asBadgeDate("2025-03-01T09:30:00+01") == "2025-03-01T08:30:00Z");
    CHECK(asBadgeDate("2025-03-01 09:30:00") == "2025-03-01T09:30:00Z");
    CHECK(asBadgeDate("2025-03-01T09:30Z") == "2025-03-01T09:30:00Z");
    CHECK(asBadgeDate("2025-03-01T24:00:00Z") == "2025-03-02T00:00:00Z");
    CHECK(asBadgeDate("20250301") == "2025-03-01T00:00:00Z");
}

TEST_CASE("digits alone are Unix seconds") {
    CHECK(parseBadgeDate("1400000000") == Instant{1'400'000'000});
    CHECK(parseBadgeDate("100000000") == Instant{100'000'000});
    CHECK(asBadgeDate("0") == "none");
    CHECK(asBadgeDate("2025") == "none");     // a year, and not half past midnight in 1970
    CHECK(asBadgeDate("20250230") == "none"); // no such day, and not a day of 1970
    CHECK(asBadgeDate("253402300799") == "9999-12-31T23:59:59Z");
    CHECK(asBadgeDate("253402300800") == "none");
    CHECK(asBadgeDate("99999999999999999999999999") == "none");
    CHECK(asBadgeDate("-1") == "none");
    CHECK(asBadgeDate("1.4e9") == "none");
}

TEST_CASE("what is no date in any form stays none") {
    for (const auto* text : {"", "yesterday", "2025-03", "2025-02-30", "01.03.2025", "March 1, 2025", "2025-03-01T", "2025-03-01T24:00:01Z",
                             "2025-03-01T24:00:00.1Z", "2025-03-01T25:00:00Z", "2025-03-01T09", "2025-03-01T09:30:00+1", "2025-03-01T09:30:00+010",
                             "2025-03-01x"}) {
        INFO(text);
        CHECK(parseBadgeDate(text).error() == Error{ErrorCode::notADate, {}});
    }
}

TEST_CASE("the day that a person reads is the issuer's own") {
    const auto day = [](std::string text) { return writtenDay({text, parseBadgeDate(text).value()}); };
    CHECK(day("2024-12-31T23:30:00+00:00") == CalendarDay{2024, 12, 31});
    CHECK(day("2024-12-31T23:30:00-10:00") == CalendarDay{2024, 12, 31}); // already the next year in UTC
    CHECK(day("2025-01-01T00:10:00+09:00") == CalendarDay{2025, 1, 1});   // still the old year in UTC
    CHECK(day("2025-03-01T24:00:00Z") == CalendarDay{2025, 3, 1});
    CHECK(day("1400000000") == CalendarDay{2014, 5, 13});
    CHECK(day("20250301") == CalendarDay{2025, 3, 1});
}

TEST_CASE("each day of four hundred years is written and read") {
    constexpr std::int64_t secondsPerDay = 86'400;
    constexpr int daysIn400Years = 146'097;
    auto before = utcDay(Instant{-secondsPerDay});
    for (int day = 0; day < daysIn400Years; ++day) {
        const Instant instant{day * secondsPerDay + secondsPerDay - 1};
        const auto text = toRfc3339(instant);
        const auto today = utcDay(instant);
        if (parseRfc3339(text) != instant || writtenDay({text, {}}) != today || !(before < today)) FAIL(text);
        before = today;
    }
    CHECK(before == CalendarDay{2369, 12, 31});
}
