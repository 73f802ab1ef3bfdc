#include "app/cli/text_output.h"
#include "core/wallet/judge.h"
#include "ui/text/answers.h"
#include "ui/text/badge_words.h"
#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/findings.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"

namespace lanyard::cli {
namespace {

/// One line each, indented; without marks for writing direction, which terminals show as boxes.
std::string line(int indent, const QString& words) {
    return std::string(std::size_t(indent), ' ') + text::toUtf8(text::withoutIsolates(words)) + '\n';
}

std::string findingText(const text::Language& in, const Finding& finding) {
    const QString part = text::toQString(finding.part);
    std::string lines = part.isEmpty() ? std::string() : line(2, part);
    lines += line(part.isEmpty() ? 2 : 4, text::findingName(in, finding));
    lines += line(4, text::findingSentence(in, finding));
    for (const QString& step : text::findingSteps(in, finding)) lines += line(6, step);
    return lines;
}

std::string badgeText(const text::Language& in, const JudgedBadge& judged, bool withChecks) {
    const Badge& badge = judged.badge;
    const int indent = badge.relation == Relation::none ? 2 : 4;
    std::string lines = line(indent, text::title(in, badge));
    lines += line(indent + 2, withChecks ? text::giverAsKnown(in, badge.issuer, judged.report) : text::giver(in, badge.issuer));
    if (badge.issuedAt) lines += line(indent + 2, text::date(in, *badge.issuedAt));
    lines += line(indent + 2, text::standardWords(in, badge.standard));
    if (!withChecks) return lines;
    lines += line(indent + 2, text::cardWord(in, judged.report, badge));
    for (const Check& check : judged.report.checks)
        lines += line(indent + 4, text::question(in, check.id)) + line(indent + 6, text::answer(in, check, badge));
    return lines;
}

} // namespace

std::string fileText(const text::Language& in, const std::string& name, const JudgedFile& file, bool withChecks) {
    std::string lines = name + '\n';
    for (const JudgedBadge& judged : file.badges) {
        lines += badgeText(in, judged, withChecks);
        for (const Finding& note : judged.badge.source.notes) lines += findingText(in, note);
    }
    for (const Finding& finding : file.findings) lines += findingText(in, finding);
    return lines;
}

std::string receiptText(const text::Language& in, const FileReceipt& receipt) {
    std::string lines = receipt.name + '\n';
    for (const FileReceipt::Item& item : receipt.badges) {
        text::ReceiptCounts one;
        (item.alreadyThere ? one.alreadyThere : one.added) = 1;
        lines += line(2, text::title(in, item.title)) + line(4, text::receiptSummary(in, one));
    }
    for (const Finding& finding : receipt.findings) lines += findingText(in, finding);
    return lines;
}

std::string receiptSummaryText(const text::Language& in, const Receipt& receipt) {
    text::ReceiptCounts counts;
    counts.added = receipt.added;
    counts.alreadyThere = receipt.alreadyThere;
    counts.cancelled = receipt.cancelled;
    for (const FileReceipt& file : receipt.files) counts.needSomething += file.badges.empty() ? 1U : 0U;
    return line(0, text::receiptSummary(in, counts));
}

std::string summaryText(const text::Language& in, const BadgeSummary& summary) {
    std::string lines = line(0, text::title(in, summary.title));
    lines += line(2, text::giver(in, summary));
    if (summary.issuedAt) lines += line(2, text::date(in, *summary.issuedAt));
    lines += line(2, text::cardWord(in, summary));
    lines += line(2, text::toQString(summary.id));
    return lines;
}

std::string errorText(const text::Language& in, const std::string& name, const Error& error) {
    return name + ": " + text::toUtf8(text::withoutIsolates(text::errorSentence(in, error))) + '\n';
}

} // namespace lanyard::cli
