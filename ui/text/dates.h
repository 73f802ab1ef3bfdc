#pragma once
#include "core/base/instant.h"
#include "ui/text/language.h"
#include <QString>
#include <optional>

namespace lanyard::text {

/// "3 March 2026", as the language writes it. A written date is the issuer's own day, before any shift to another zone; an instant is
/// its day in UTC, so that the same evidence reads the same everywhere.
QString date(const Language& in, CalendarDay day);
QString date(const Language& in, const WrittenDate& written);
QString date(const Language& in, Instant instant);
/// "3 Mar 2026", for narrow places on paper.
QString shortDate(const Language& in, CalendarDay day);
QString shortDate(const Language& in, const WrittenDate& written);
QString shortDate(const Language& in, Instant instant);
/// "2026", in the language's digits, ungrouped.
QString year(const Language& in, const WrittenDate& written);
QString year(const Language& in, Instant instant);
/// "asked on 3 March 2026", to stand beside an answer; empty if the answer needed no evidence.
QString askedOn(const Language& in, const std::optional<Instant>& asOf);
/// A number in the language's digits and grouping.
QString number(const Language& in, long long value);

} // namespace lanyard::text
