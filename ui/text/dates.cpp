#include "ui/text/dates.h"
#include <QDate>
#include <QRegularExpression>

namespace lanyard::text {
namespace {

/// The language's own way without the day of the week: "d MMMM yyyy", "MMMM d, yyyy", "d. MMMM yyyy".
QString dayPattern(const QLocale& locale, bool shortMonth) {
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd[,،]?\\s*"));
    QString pattern = locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
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
