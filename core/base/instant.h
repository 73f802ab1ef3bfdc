#pragma once
#include "core/base/result.h"
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// A point in time: whole seconds since 1970-01-01T00:00:00Z, years 0000 to 9999. No time zone: how an issuer wrote a date
/// is kept apart (WrittenDate), since a date is shown as it was written.
struct Instant {
    std::int64_t seconds = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// RFC 3339 section 5.6 date-time ("2025-03-01T09:30:00.5+01:00"); fractions are cut off, a leap second (the last of a UTC day)
/// counts as :59. The calendar is strict: no 30 February, no 24:00. Errors: notADate.
Result<Instant> parseRfc3339(std::string_view text);
/// What badges hold as dates: RFC 3339; ISO 8601 date alone (UTC midnight); without offset (UTC); basic offset "+0000" or "+00";
/// without seconds; 24:00:00 as the end of the day (XML Schema); `2025-03-01 09:30:00`; nine digits or more alone as Unix
/// seconds (Open Badges 0.5 and 1.0), eight as a day ("20250301"). The calendar is strict. Errors: notADate.
Result<Instant> parseBadgeDate(std::string_view text);
/// "2025-03-01T09:30:00Z".
std::string toRfc3339(Instant instant);

/// A date as the issuer wrote it, with the instant it means.
struct WrittenDate {
    std::string text;  ///< as it stands in the document
    Instant instant{}; ///< what it means
    friend bool operator==(const WrittenDate&, const WrittenDate&) = default;
};

struct CalendarDay {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    friend auto operator<=>(const CalendarDay&, const CalendarDay&) = default;
};
/// The day in UTC.
CalendarDay utcDay(Instant instant) noexcept;
/// The day that a person reads in the text: the issuer's own, before any shift to another zone.
CalendarDay writtenDay(const WrittenDate& date) noexcept;

} // namespace lanyard
