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

QString bounded(const text::Language& in, QString whole) {
    if (whole.size() <= mostLetters) return whole;
    whole.truncate(mostLetters);
    return whole + u"\n\n"_s + in.translate("experts", "There is more. Save the file to see all of it.");
}

bool isOfEncoding(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/' || c == u'-' || c == u'_' || c == u'=';
}

/// With runs of base64 replaced by their length: they say nothing to a reader, and there may be megabytes of them.
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
    for (const TextInBadge& each : everyText(view.badge)) {
        out += onOnePlace(each.path) + u": "_s + text::toQString(each.text) + u'\n';
        if (out.size() > mostLetters) break;
    }
    if (out.isEmpty()) return in.translate("experts", "There are no words in this document that can be read.");
    return bounded(in, out);
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
    return bounded(in, out);
}

QString documentAsText(const text::Language& in, const BadgeView& view) {
    const Badge& badge = view.badge;
    if (badge.jws) {
        const QString token = in.translate("experts", "Header:") + u'\n' + text::toQString(writeJsonIndented(badge.jws->header)) + u"\n\n"_s +
                              in.translate("experts", "What was signed:") + u'\n' + text::toQString(writeJsonIndented(badge.jws->claims)) + u"\n\n"_s +
                              in.translate("experts", "Signature: %n byte(s)", nullptr, int(badge.jws->signature.size()));
        return bounded(in, withoutEncodedRuns(in, token));
    }
    return bounded(in, withoutEncodedRuns(in, text::toQString(textOf(badge.source.bytes))));
}

QString canonicalText(const text::Language& in, std::string_view text) { return bounded(in, text::toQString(text)); }

std::vector<ProofFact> proofFacts(const text::Language& in, const ProofMaterial& proof) {
    std::vector<ProofFact> facts;
    const auto add = [&](const QString& label, const std::string& value, bool canBeCopied) {
        if (!value.empty()) facts.push_back({label, text::onOneLine(text::toQString(value)), canBeCopied});
    };
    add(in.translate("experts", "Suite", "of a signature: eddsa-rdfc-2022"), proof.suite, false);
    add(in.translate("experts", "Verification method"), proof.keyName, true);
    add(in.translate("experts", "Key’s thumbprint"), proof.keyThumbprint, true);
    add(in.translate("experts", "Hash of the document"), proof.documentHash, true);
    add(in.translate("experts", "Hash of the options"), proof.proofHash, true);
    for (const ProofMaterial::Context& context : proof.contexts)
        facts.push_back({in.translate("experts", "Context taken", "which of the published texts of a context the signature fits"),
                         in.translate("experts", "%1, the text with SHA-256 %2", "the address of a context").arg(text::onOneLine(text::toQString(context.address)), text::toQString(context.sha256)), false});
    if (proof.canonicalDocument.empty())
        facts.push_back({in.translate("experts", "Signed document"), in.translate("experts", "The check ended before it was worked out."), false});
    return facts;
}

} // namespace lanyard::pages
