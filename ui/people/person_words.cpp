#include "ui/people/person_words.h"
#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include <QDateTime>
#include <algorithm>

namespace lanyard::people {

QString countsLine(const text::Language& in, const PersonEntry& entry) {
    if (entry.missing) return in.translate("people", "The file is not there now");
    if (entry.locked) return in.translate("people", "Opens with its passphrase");
    if (!entry.counts) return {};
    const QString badges = text::badges(in, entry.counts->badges);
    if (entry.counts->portfolios == 0) return badges;
    const int portfolios = int(std::min<std::size_t>(entry.counts->portfolios, 1'000'000));
    return in.translate("people", "%1, %2", "counts of badges and of portfolios").arg(badges, in.translate("people", "%n portfolio(s)", nullptr, portfolios));
}

QString openedLine(const text::Language& in, const PersonEntry& entry, Instant now) {
    if (!entry.opened) return in.translate("people", "Not opened here before");
    const QDate day = QDateTime::fromSecsSinceEpoch(entry.opened->seconds).date();
    const qint64 ago = day.daysTo(QDateTime::fromSecsSinceEpoch(now.seconds).date());
    if (ago == 0) return in.translate("people", "Opened today");
    if (ago == 1) return in.translate("people", "Opened yesterday");
    return in.translate("people", "Opened on %1").arg(text::date(in, CalendarDay{day.year(), day.month(), day.day()}));
}

QString noticeLine(const text::Language& in, const PersonEntry& entry) { return entry.counts ? text::wantALook(in, entry.counts->wantLook) : QString(); }

} // namespace lanyard::people
