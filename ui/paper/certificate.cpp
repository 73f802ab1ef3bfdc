#include "ui/paper/certificate.h"
#include "ui/paper/answers_block.h"
#include "ui/paper/code.h"
#include "ui/paper/endorsements_block.h"
#include "ui/paper/words.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style title{Size::title, false, Voice::program, true};
constexpr Style foreignText{Size::text, false, Voice::program, true};
constexpr Style bodyText{};
constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style small{Size::small, false, Voice::program};

struct Fact {
    QString label, value;
};

std::vector<Fact> factsOf(const text::Language& in, const BadgeView& view, const BadgeWords& words, bool showOwner) {
    const Badge& badge = view.badge;
    std::vector<Fact> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty()) facts.push_back({label, value});
    };
    if (showOwner) add(in.translate("Paper", "Given to"), text::recipient(in, badge.recipient));
    add(in.translate("Paper", "Given by"), words.giver);
    if (badge.issuedAt) add(in.translate("Paper", "Given on"), text::date(in, *badge.issuedAt));
    if (badge.validUntil) add(in.translate("Paper", "Valid until"), text::date(in, *badge.validUntil));
    for (const AchievementResult& result : badge.results) {
        const std::string& value = !result.value.empty() ? result.value : !result.level.empty() ? result.level : result.status;
        const QString label = result.name.empty() ? in.translate("Paper", "Result") : text::onOneLine(text::toQString(result.name));
        add(label, text::onOneLine(text::toQString(value)));
    }
    if (badge.achievement.credits) add(in.translate("Paper", "Credits"), text::onOneLine(text::toQString(*badge.achievement.credits)));
    add(in.translate("Paper", "Number"), text::onOneLine(text::toQString(badge.achievement.humanCode)));
    return facts;
}

/// A section with its label at the left and a hairline above it.
void putSection(PageMaker& maker, Ink ink, const QString& label, const QString& under, const QString& words) {
    if (words.isEmpty()) return;
    const Frame& frame = maker.frame();
    const double line = maker.type().line();
    maker.need(line * 4);
    maker.rule(ink);
    maker.skip(line * 0.7);
    const double labelHeight = maker.textAt(frame.left, maker.y(), frame.labelWidth(), label, boldText);
    const double underHeight = maker.textAt(frame.left, maker.y() + labelHeight, frame.labelWidth(), under, small);
    const int page = maker.pageNumber();
    const double labelEnd = maker.y() + labelHeight + underHeight;
    maker.flow(frame.bodyLeft(), frame.bodyWidth(), words, foreignText);
    if (maker.pageNumber() == page) maker.moveTo(std::max(maker.y(), labelEnd));
    maker.skip(line * 1.2);
}

QString evidenceOf(const Badge& badge) {
    QStringList lines;
    for (const EvidenceItem& item : badge.evidence) {
        QStringList parts;
        for (const std::string& part : {item.name, item.description, item.narrative, item.id})
            if (!part.empty()) parts << text::onOneLine(text::toQString(part));
        lines << parts.join(u" · "_qs);
    }
    return lines.join(u'\n');
}

QString issuerWords(const text::Language& in, const Issuer& issuer) {
    QStringList lines;
    for (const QString& line : {text::best(in, issuer.description).text, text::toQString(issuer.address), text::toQString(issuer.email)})
        if (!line.isEmpty()) lines << text::onOneLine(line);
    return lines.join(u'\n');
}

void putEndorsements(PageMaker& maker, const QString& label, const std::vector<EndorsementRow>& rows) {
    if (rows.empty()) return;
    const Frame& frame = maker.frame();
    const double line = maker.type().line();
    if (maker.left() < line * 4) maker.beginPage();
    maker.rule();
    maker.skip(line * 0.7);
    const int page = maker.pageNumber();
    const double labelEnd = maker.y() + maker.textAt(frame.left, maker.y(), frame.labelWidth(), label, boldText);
    drawEndorsements(maker, rows, frame.bodyLeft(), frame.bodyWidth());
    if (maker.pageNumber() == page) maker.moveTo(std::max(maker.y(), labelEnd));
    maker.skip(line * 1.2);
}

/// At the foot of the page: state, code, the six answers. Beside the code if there is room for words, else below it.
void putIsItReal(PageMaker& maker, const BadgeView& view, const BadgeWords& words, const text::Language& in, std::vector<Overflow>& overflows) {
    const Frame& frame = maker.frame();
    const PaperType& type = maker.type();
    const double line = type.line();
    const auto code = codeFor(view.badge, std::min(80.0, frame.width() * 0.6));
    const double codeSide = code ? code->side : 0;
    const double stateLeft = std::max(frame.bodyLeft(), frame.left + codeSide + frame.gap());
    const double stateWidth = frame.left + frame.width() - stateLeft;
    const bool below = stateWidth < 75 || type.isLarge();
    const double answersLeft = below ? frame.left : stateLeft;
    const double answersWidth = below ? frame.width() : stateWidth;
    const auto rows = answerRows(in, view, answersWidth);
    const QString how = code && code->carriesBadge
                            ? in.translate("Paper", "To check this page yourself: open a photo or scan of it in Lanyard. The badge is in the code. It is free "
                                                    "and needs no account.")
                            : in.translate("Paper", "To check this page yourself: open the file that this page came from in Lanyard. It holds the badge.");
    if (code && !code->carriesBadge) overflows.push_back({Overflow::Kind::codeIsShort, words.name, maker.pageNumber()});

    const QString label = in.translate("Paper", "Is it real?");
    const double labelWidth = std::max(frame.labelWidth(), codeSide);
    const double codeBlock = heightOf(label, boldText, type, labelWidth) + 1 + codeSide;
    const double stateBlock = heightOf(words.stateWord, boldText, type, stateWidth - 6.5) + heightOf(words.stateSentence, small, type, stateWidth);
    const double answersBlock = line / 2 + answersHeight(rows, type, answersWidth) + line / 2 + heightOf(how, small, type, answersWidth);
    const double foot = line * 0.7 + (below ? std::max(codeBlock, stateBlock) + answersBlock : std::max(codeBlock, stateBlock + answersBlock));
    maker.need(foot);
    maker.moveTo(std::max(maker.y(), frame.end() - foot));
    maker.rule();
    maker.skip(line * 0.7);

    const double top = maker.y();
    const double labelHeight = maker.textAt(frame.left, top, labelWidth, label, boldText);
    if (code) maker.put(CodeItem{{frame.left - 1.5, top + labelHeight + 1, code->side, code->side}, code->modules, code->size});
    maker.shapeAt(stateLeft, top, text::stateOf(view.report), boldText, 4.8);
    maker.skip(maker.textAt(stateLeft + 6.5, maker.y(), stateWidth - 6.5, words.stateWord, boldText));
    maker.skip(maker.textAt(stateLeft, maker.y(), stateWidth, words.stateSentence, small));
    if (below) maker.moveTo(top + std::max(codeBlock, stateBlock));
    if (below) maker.need(answersBlock);
    maker.skip(line / 2);
    drawAnswers(maker, rows, answersLeft, answersWidth);
    maker.skip(line / 2);
    maker.need(heightOf(how, small, type, answersWidth));
    maker.textAt(answersLeft, maker.y(), answersWidth, how, small);
}

} // namespace

void putCertificate(PageMaker& maker, const BadgeView& view, const text::Language& in, bool showOwner, std::vector<Overflow>& overflows) {
    const Frame& frame = maker.frame();
    const PaperType& type = maker.type();
    const double line = type.line();
    const BadgeWords words = wordsOf(in, view, showOwner);
    maker.beginPage();
    maker.mark(words.name, 0, view.badge.source.id);
    const int firstPage = maker.pageNumber();

    const double pictureSide = std::min(42.0, frame.labelWidth());
    maker.put(PictureItem{{frame.left, maker.y(), pictureSide, pictureSide}, std::make_shared<const Bytes>(view.picture), words.name});
    const double pictureEnd = maker.y() + pictureSide;
    const double x = frame.bodyLeft();
    maker.skip(maker.textAt(x, maker.y(), frame.bodyWidth(), in.translate("Paper", "Badge"), bodyText) + line / 2);
    maker.flow(x, frame.bodyWidth(), words.name, title);
    maker.skip(line / 2);
    const auto facts = factsOf(in, view, words, showOwner);
    const double factLabel = frame.bodyWidth() * 0.28;
    for (const Fact& fact : facts) {
        const double height = std::max(heightOf(fact.label, small, type, factLabel - 2),
                                       heightOf(fact.value, bodyText, type, frame.bodyWidth() - factLabel));
        maker.need(height);
        maker.textAt(x, maker.y(), factLabel - 2, fact.label, small);
        maker.textAt(x + factLabel, maker.y(), frame.bodyWidth() - factLabel, fact.value, bodyText);
        maker.skip(height);
    }
    if (maker.pageNumber() == firstPage) maker.moveTo(std::max(maker.y(), pictureEnd));
    maker.skip(line * 1.5);

    putSection(maker, Ink::accent, in.translate("Paper", "What it says"), in.translate("Paper", "in the giver’s words"), words.says);
    putSection(maker, Ink::black, in.translate("Paper", "What had to be done"), {}, words.criteria);
    putSection(maker, Ink::black, in.translate("Paper", "What the person did"), {}, text::best(in, view.badge.narrative).text);
    putSection(maker, Ink::black, in.translate("Paper", "Skills"), {}, words.skillNames.join(u'\n'));
    putSection(maker, Ink::black, in.translate("Paper", "Who gave it"), {}, issuerWords(in, view.badge.issuer));
    putSection(maker, Ink::black, in.translate("Paper", "What it rests on"), {}, evidenceOf(view.badge));
    putEndorsements(maker, in.translate("Paper", "What others say about it"), endorsementRows(in, view));

    putIsItReal(maker, view, words, in, overflows);
}

} // namespace lanyard::paper
