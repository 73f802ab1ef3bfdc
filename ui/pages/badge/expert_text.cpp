#include "ui/pages/badge/expert_text.h"
#include "core/badge/every_text.h"
#include "ui/text/answers.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <QStringList>

namespace lanyard::pages {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestRun = 256; ///< letters without a blank that can still be a word or an address

bool isOfEncoding(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/' || c == u'-' || c == u'_' || c == u'=';
}

} // namespace

QString shownPart(const text::Language& in, QString whole) {
    if (whole.size() <= mostLetters) return whole;
    whole.truncate(whole[mostLetters - 1].isHighSurrogate() ? mostLetters - 1 : mostLetters);
    return whole + u"\n\n"_s + in.translate("experts", "There is more. Save this text to see all of it.");
}

QString withoutEncodedRuns(const text::Language& in, const QString& whole) {
    QString out;
    qsizetype begin = 0;
    while (begin < whole.size()) {
        qsizetype end = begin;
        while (end < whole.size() && isOfEncoding(whole[end])) ++end;
        const auto letters = int(std::min<qsizetype>(end - begin, 2000000000));
        if (letters > longestRun)
            out += in.translate("experts", "[%n letter(s) left out here]", nullptr, letters);
        else
            out += whole.mid(begin, end - begin);
        if (end < whole.size()) out += whole[end];
        begin = end + 1;
        if (out.size() > mostLetters) break;
    }
    return out;
}

namespace {

QString onOnePlace(const std::vector<std::string>& path) {
    QStringList names;
    for (const std::string& name : path) names += text::onOneLine(text::toQString(name));
    return names.join(u" › "_s);
}

QString reportLines(const VerificationReport& report) {
    QString out;
    for (const Check& check : report.checks) {
        out += text::toQString(checkName(check.id)) + u": "_s + text::toQString(outcomeName(check.outcome)) + u", "_s + text::toQString(reasonName(check.reason)) + u'\n';
        if (check.asOf) out += u"    as of: "_s + text::toQString(toRfc3339(*check.asOf)) + u'\n';
        const QStringList facts = text::factLines(check).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& fact : facts) out += u"    "_s + fact + u'\n';
    }
    return out;
}

} // namespace

QString everythingInIt(const text::Language& in, const BadgeView& view) {
    QString out;
    for (const TextInBadge& each : everyText(view.badge)) out += onOnePlace(each.path) + u": "_s + text::toQString(each.text) + u'\n';
    return out.isEmpty() ? in.translate("experts", "There are no words in this document that can be read.") : out;
}

QString checksForExperts(const text::Language& in, const BadgeView& view) {
    if (view.report.checks.empty()) return in.translate("experts", "This badge was never checked.");
    QString out = in.translate("experts", "Checked at %1").arg(text::toQString(toRfc3339(view.report.at))) + u"\nverdict: "_s +
                  text::toQString(verdictName(view.report.verdict())) + u"\n\n"_s + reportLines(view.report);
    if (!view.badge.deviations.empty()) {
        out += u'\n' + in.translate("experts", "Departures from the standard:") + u'\n';
        for (const Deviation& deviation : view.badge.deviations)
            out += u"    "_s + text::toQString(reasonName(deviation.reason)) + u" "_s + text::toQString(deviation.pointer) + u'\n';
    }
    for (const VerificationReport& earlier : view.history)
        out += u'\n' + in.translate("experts", "Earlier, at %1").arg(text::toQString(toRfc3339(earlier.at))) + u"\nverdict: "_s +
               text::toQString(verdictName(earlier.verdict())) + u'\n' + reportLines(earlier);
    return out;
}

QString documentAsText(const text::Language& in, const BadgeView& view) {
    const Badge& badge = view.badge;
    if (!badge.jws) return text::toQString(textOf(badge.source.bytes));
    return in.translate("experts", "Header:") + u'\n' + text::toQString(writeJsonIndented(badge.jws->header)) + u"\n\n"_s +
           in.translate("experts", "What was signed:") + u'\n' + text::toQString(writeJsonIndented(badge.jws->claims)) + u"\n\n"_s +
           in.translate("experts", "Signature: %n byte(s)", nullptr, int(badge.jws->signature.size()));
}

std::vector<ProofFact> proofFacts(const text::Language& in, const ProofMaterial& proof) {
    std::vector<ProofFact> facts;
    const auto add = [&](const QString& label, const std::string& value, const QString& copied = {}) {
        if (!value.empty()) facts.push_back({label, text::onOneLine(text::toQString(value)), copied});
    };
    const auto addCopied = [&](const QString& label, const std::string& value) { add(label, value, label); };
    add(in.translate("experts", "Suite", "of a signature: eddsa-rdfc-2022"), proof.suite);
    addCopied(in.translate("experts", "Verification method"), proof.keyName);
    addCopied(in.translate("experts", "Key’s thumbprint"), proof.keyThumbprint);
    addCopied(in.translate("experts", "Hash of the document"), proof.documentHash);
    addCopied(in.translate("experts", "Hash of the options"), proof.proofHash);
    for (const ProofMaterial::Context& context : proof.contexts) {
        const QString address = text::onOneLine(text::toQString(context.address));
        add(in.translate("experts", "Context taken", "which of the published texts of a context the signature fits"), context.address, address);
        add(in.translate("experts", "Its SHA-256", "of the text of a context"), context.sha256, in.translate("experts", "SHA-256 of %1", "the address of a context").arg(address));
    }
    if (proof.canonicalDocument.empty())
        facts.push_back({in.translate("experts", "Signed document"), in.translate("experts", "The check ended before it was worked out."), {}});
    return facts;
}

} // namespace lanyard::pages
