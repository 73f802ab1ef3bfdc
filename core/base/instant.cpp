#include "core/base/instant.h"
#include <algorithm>
#include <charconv>
#include <chrono>

namespace lanyard {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;

std::chrono::sys_days daysOf(CalendarDay day) noexcept {
    return std::chrono::year{day.year} / std::chrono::month{static_cast<unsigned>(day.month)} /
           std::chrono::day{static_cast<unsigned>(day.day)};
}

std::int64_t midnight(CalendarDay day) noexcept { return std::int64_t{daysOf(day).time_since_epoch().count()} * secondsPerDay; }

constexpr std::int64_t earliest = -62'167'219'200; ///< 0000-01-01T00:00:00Z
constexpr std::int64_t latest = 253'402'300'799;   ///< 9999-12-31T23:59:59Z

Result<Instant> inRange(std::int64_t seconds) {
    if (seconds < earliest || seconds > latest) return fail(ErrorCode::notADate);
    return Instant{seconds};
}

/// Reads a date from its front on; a part that is not there leaves the place where it is.
class Reader {
  public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool atEnd() const noexcept { return m_text.empty(); }
    /// Any one of the letters.
    bool take(std::string_view letters) noexcept {
        if (m_text.empty() || letters.find(m_text.front()) == std::string_view::npos) return false;
        m_last = m_text.front();
        m_text.remove_prefix(1);
        return true;
    }
    char last() const noexcept { return m_last; }
    /// Exactly `count` digits with a value of `least` to `most`.
    std::optional<int> number(std::size_t count, int least, int most) noexcept {
        if (m_text.size() < count) return std::nullopt;
        int value = 0;
        for (const char letter : m_text.substr(0, count)) {
            if (letter < '0' || letter > '9') return std::nullopt;
            value = value * 10 + (letter - '0');
        }
        if (value < least || value > most) return std::nullopt;
        m_text.remove_prefix(count);
        return value;
    }
    /// One digit or more; says whether all were zeros.
    std::optional<bool> fraction() noexcept {
        const auto count = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
        if (count == 0) return std::nullopt;
        const auto zeros = m_text.substr(0, count).find_first_not_of('0') == std::string_view::npos;
        m_text.remove_prefix(count);
        return zeros;
    }

  private:
    std::string_view m_text;
    char m_last = 0;
};

/// `separator` is "-", or "" for the basic form.
std::optional<CalendarDay> readDay(Reader& reader, std::string_view separator) {
    const auto year = reader.number(4, 0, 9999);
    if (!year || (!separator.empty() && !reader.take(separator))) return std::nullopt;
    const auto month = reader.number(2, 1, 12);
    if (!month || (!separator.empty() && !reader.take(separator))) return std::nullopt;
    const auto day = reader.number(2, 1, 31);
    if (!day) return std::nullopt;
    const auto date = std::chrono::year{*year} / std::chrono::month{static_cast<unsigned>(*month)} /
                      std::chrono::day{static_cast<unsigned>(*day)};
    if (!date.ok()) return std::nullopt;
    return CalendarDay{*year, *month, *day};
}

struct Grammar {
    std::string_view between;   ///< letters that may stand between day and time
    bool loose = false;         ///< what ISO 8601 allows beyond RFC 3339: no offset, basic offset, no seconds, 24:00
};

/// Seconds east of UTC.
std::optional<std::int64_t> readOffset(Reader& reader, const Grammar& grammar) {
    if (grammar.loose && reader.atEnd()) return 0;
    if (reader.take("Zz")) return 0;
    if (!reader.take("+-")) return std::nullopt;
    const int sign = reader.last() == '-' ? -1 : 1;
    const auto hours = reader.number(2, 0, 23);
    if (!hours) return std::nullopt;
    std::optional<int> minutes;
    if (reader.take(":"))
        minutes = reader.number(2, 0, 59);
    else if (grammar.loose)
        minutes = reader.atEnd() ? 0 : reader.number(2, 0, 59);
    if (!minutes) return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

Result<Instant> readDateTime(Reader& reader, CalendarDay day, const Grammar& grammar) {
    const auto wrong = fail(ErrorCode::notADate);
    if (!reader.take(grammar.between)) return wrong;
    const auto hour = reader.number(2, 0, grammar.loose ? 24 : 23);
    if (!hour || !reader.take(":")) return wrong;
    const auto minute = reader.number(2, 0, 59);
    if (!minute) return wrong;
    std::optional<int> second = 0;
    bool wholeSecond = true;
    if (reader.take(":")) {
        second = reader.number(2, 0, 60);
        if (!second) return wrong;
        if (reader.take(grammar.loose ? ".," : ".")) {
            const auto zeros = reader.fraction();
            if (!zeros) return wrong;
            wholeSecond = *zeros;
        }
    } else if (!grammar.loose) {
        return wrong;
    }
    if (*hour == 24 && (*minute != 0 || *second != 0 || !wholeSecond)) return wrong;
    const auto offset = readOffset(reader, grammar);
    if (!offset || !reader.atEnd()) return wrong;

    const auto seconds = midnight(day) + *hour * 3600 + *minute * 60 + std::min(*second, 59) - *offset;
    // RFC 3339 section 5.7: a leap second is the last one of a UTC day.
    if (*second == 60 && (seconds % secondsPerDay + secondsPerDay) % secondsPerDay != secondsPerDay - 1) return wrong;
    return inRange(seconds);
}

bool isDigits(std::string_view text) noexcept {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Result<Instant> parseDigits(std::string_view text) {
    if (text.size() == 8) {
        Reader reader(text);
        const auto day = readDay(reader, "");
        if (!day) return fail(ErrorCode::notADate);
        return Instant{midnight(*day)};
    }
    constexpr std::size_t leastDigits = 9; // fewer are seconds before March 1973: a year, a day or a zero for "never", but no badge's date
    if (text.size() < leastDigits) return fail(ErrorCode::notADate);
    std::int64_t seconds = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), seconds).ec != std::errc{}) return fail(ErrorCode::notADate);
    return inRange(seconds);
}

} // namespace

Result<Instant> parseRfc3339(std::string_view text) {
    Reader reader(text);
    const auto day = readDay(reader, "-");
    if (!day) return fail(ErrorCode::notADate);
    return readDateTime(reader, *day, {.between = "Tt"});
}

Result<Instant> parseBadgeDate(std::string_view text) {
    if (isDigits(text)) return parseDigits(text);
    Reader reader(text);
    const auto day = readDay(reader, "-");
    if (!day) return fail(ErrorCode::notADate);
    if (reader.atEnd()) return Instant{midnight(*day)};
    return readDateTime(reader, *day, {.between = "Tt ", .loose = true});
}

std::string toRfc3339(Instant instant) {
    const auto day = utcDay(instant);
    const auto second = instant.seconds - midnight(day);
    std::string text;
    const auto append = [&](std::int64_t value, std::size_t width, std::string_view after) {
        const auto digits = std::to_string(value);
        text.append(width > digits.size() ? width - digits.size() : 0, '0').append(digits).append(after);
    };
    append(day.year, 4, "-");
    append(day.month, 2, "-");
    append(day.day, 2, "T");
    append(second / 3600, 2, ":");
    append(second / 60 % 60, 2, ":");
    append(second % 60, 2, "Z");
    return text;
}

CalendarDay utcDay(Instant instant) noexcept {
    const std::chrono::sys_seconds time{std::chrono::seconds{instant.seconds}};
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
    return {int{date.year()}, static_cast<int>(unsigned{date.month()}), static_cast<int>(unsigned{date.day()})};
}

CalendarDay writtenDay(const WrittenDate& date) noexcept {
    Reader reader(date.text);
    return readDay(reader, "-").value_or(utcDay(date.instant));
}

} // namespace lanyard
