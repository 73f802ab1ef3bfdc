#include "ui/settings/diagnostic_report.h"
#include <QFontInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace lanyard::settings {
namespace {

using namespace Qt::StringLiterals;

QString word(std::string_view name) { return QString::fromLatin1(name.data(), qsizetype(name.size())); }
QString yesNo(bool value) { return value ? u"yes"_s : u"no"_s; }

} // namespace

QByteArray diagnosticReport(const DiagnosticFacts& facts) {
    QStringList lines;
    const auto say = [&lines](const QString& what, const QString& value) { lines += u"%1: %2"_s.arg(what, value); };
    const auto count = [&say](const QString& what, std::size_t value) { say(what, QString::number(value)); };
    say(u"lanyard"_s, u"" LANYARD_VERSION ""_s);
    say(u"qt"_s, u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    say(u"system"_s, u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    say(u"windowing"_s, QGuiApplication::platformName());
    for (const QScreen* const screen : QGuiApplication::screens())
        say(u"screen"_s, u"%1x%2, scale %3, %4 dpi"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()).arg(screen->logicalDotsPerInch()));
    const QFontInfo font(QGuiApplication::font());
    say(u"font"_s, u"%1, %2 pt"_s.arg(font.family()).arg(font.pointSizeF()));
    say(u"language"_s, facts.language);
    say(u"direction"_s, QGuiApplication::isRightToLeft() ? u"right to left"_s : u"left to right"_s);
    say(u"look"_s, facts.look);
    say(u"window"_s, u"%1x%2"_s.arg(facts.window.width()).arg(facts.window.height()));
    say(u"vault open"_s, yesNo(facts.vaultOpen));
    if (facts.openError) say(u"vault error"_s, word(*facts.openError));
    say(u"vault read-only"_s, yesNo(facts.readOnly));
    say(u"vault damage seen"_s, yesNo(facts.damageSeen));
    say(u"vault bytes"_s, QString::number(facts.vaultBytes));
    count(u"badges"_s, facts.badges);
    count(u"in the bin"_s, facts.inBin);
    count(u"portfolios"_s, facts.portfolios);
    for (std::size_t verdict = 0; verdict < facts.byVerdict.size(); ++verdict) count(u"verdict "_s + word(verdictName(Verdict(verdict))), facts.byVerdict[verdict]);
    for (const auto& [standard, number] : facts.byStandard) count(u"standard "_s + word(standardName(standard)), number);
    for (const auto& [carrier, number] : facts.byCarrier) count(u"carrier "_s + word(carrierName(carrier)), number);
    for (const auto& [reason, number] : facts.byReason) count(u"reason "_s + word(reasonName(reason)), number);
    count(u"givers accepted"_s, facts.givers);
    count(u"own addresses"_s, facts.addresses);
    count(u"documents of evidence"_s, facts.evidence);
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace lanyard::settings
