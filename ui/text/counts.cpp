#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include <QStringList>
#include <algorithm>
#include <limits>

namespace lanyard::text {
namespace {

int asInt(std::size_t count) { return int(std::min<std::size_t>(count, std::size_t(std::numeric_limits<int>::max()))); }

} // namespace

QString badges(const Language& in, std::size_t count) {
    return count == 0 ? in.translate("count", "No badges yet") : in.translate("count", "%n badge(s)", nullptr, asInt(count));
}

QString wantALook(const Language& in, std::size_t count) {
    return count == 0 ? QString() : in.translate("count", "%n badge(s) want a look", "of the badges just counted: '2 want a look'", asInt(count));
}

QString filesRead(const Language& in, std::size_t done, std::size_t total) {
    return in.translate("count", "%1 of %n file(s) read", nullptr, asInt(total)).arg(number(in, asInt(done)));
}

QString receiptSummary(const Language& in, const ReceiptCounts& counts) {
    QStringList parts;
    parts += counts.added == 0 ? in.translate("count", "No new badge") : in.translate("count", "%n new badge(s)", nullptr, asInt(counts.added));
    if (counts.alreadyThere > 0) parts += in.translate("count", "%n badge(s) were already here", nullptr, asInt(counts.alreadyThere));
    if (counts.needSomething > 0) parts += in.translate("count", "%n file(s) need something from you", nullptr, asInt(counts.needSomething));
    if (counts.waiting > 0) parts += in.translate("count", "%n file(s) waiting", nullptr, asInt(counts.waiting));
    if (counts.cancelled) parts += in.translate("count", "stopped by you");
    return parts.join(QStringLiteral(" · "));
}

} // namespace lanyard::text
