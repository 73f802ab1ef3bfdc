#include "ui/text/dates.h"
#include <QDate>

namespace lanyard::text {
namespace {

bool isComma(QChar sign) { return sign == u',' || sign == u'\u060C'; }

/// The pattern without the day of the week and what divides it from the date. By hand: a regular expression would be compiled for one use.
QString withoutWeekday(QString pattern) {
    const qsizetype found = pattern.indexOf(QLatin1String("dddd"));
    if (found < 0) return pattern;
    qsizetype begin = found, end = found + 4;
    while (begin > 0 && pattern[begin - 1].isSpace()) --begin;
    if (begin > 0 && isComma(pattern[begin - 1])) --begin;
    if (end < pattern.size() && isComma(pattern[end])) ++end;
    while (end < pattern.size() && pattern[end].isSpace()) ++end;
    return pattern.remove(begin, end - begin);
}

/// The language's own way without the day of the week: "d MMMM yyyy", "MMMM d, yyyy", "d. MMMM yyyy".
QString dayPattern(const QLocale& locale, bool shortMonth) {
    QString pattern = withoutWeekday(locale.dateFormat(QLocale::LongFormat)).trimmed();
    if (shortMonth) pattern.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return pattern;
}

QString written(const Language& in, CalendarDay day, bool shortMonth) {
    return in.locale().toString(QDate(day.year, day.month, day.day), dayPattern(in.locale(), shortMonth));
}

QString yearOf(const Language& in, CalendarDay day) {
    QLocale locale = in.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(day.year);
}

} // namespace

QString date(const Language& in, CalendarDay day) { return written(in, day, false); }
QString date(const Language& in, const WrittenDate& date) { return written(in, writtenDay(date), false); }
QString date(const Language& in, Instant instant) { return written(in, utcDay(instant), false); }
QString shortDate(const Language& in, CalendarDay day) { return written(in, day, true); }
QString shortDate(const Language& in, const WrittenDate& date) { return written(in, writtenDay(date), true); }
QString shortDate(const Language& in, Instant instant) { return written(in, utcDay(instant), true); }
QString year(const Language& in, const WrittenDate& date) { return yearOf(in, writtenDay(date)); }
QString year(const Language& in, Instant instant) { return yearOf(in, utcDay(instant)); }

QString askedOn(const Language& in, const std::optional<Instant>& asOf) {
    if (!asOf) return {};
    return in.translate("date", "asked on %1", "stands alone beside an answer; %1 is a date").arg(date(in, *asOf));
}

QString number(const Language& in, long long value) { return in.locale().toString(qlonglong(value)); }

} // namespace lanyard::text
