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
constexpr double quietEdge = 1.5; // of a code's white edge, which may lie outside the column

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

/// One line of a section: words, or an address on the web that leads there.
struct Line {
    QString words;
    std::string address{};
};

/// A section with its label at the left and a hairline above it.
void putSection(PageMaker& maker, Ink ink, const QString& label, const QString& under, const std::vector<Line>& lines) {
    if (std::ranges::all_of(lines, [](const Line& each) { return each.words.isEmpty() && each.address.empty(); })) return;
    const Frame& frame = maker.frame();
    const double line = maker.type().line();
    maker.need(line * 4);
    maker.rule(ink);
    maker.skip(line * 0.7);
    const double labelHeight = maker.textAt(frame.left, maker.y(), frame.labelWidth(), label, boldText);
    const double underHeight = maker.textAt(frame.left, maker.y() + labelHeight, frame.labelWidth(), under, small);
    const int page = maker.pageNumber();
    const double labelEnd = maker.y() + labelHeight + underHeight;
    for (const Line& each : lines) {
        if (!each.words.isEmpty()) maker.flow(frame.bodyLeft(), frame.bodyWidth(), each.words, foreignText);
        if (!each.address.empty()) maker.flowLink(frame.bodyLeft(), frame.bodyWidth(), each.address, foreignText);
    }
    if (maker.pageNumber() == page) maker.moveTo(std::max(maker.y(), labelEnd));
    maker.skip(line * 1.2);
}

std::vector<Line> evidenceOf(const Badge& badge) {
    std::vector<Line> lines;
    for (const EvidenceItem& item : badge.evidence) {
        QStringList parts;
        for (const std::string& part : {item.name, item.description, item.narrative})
            if (!part.empty()) parts << text::onOneLine(text::toQString(part));
        lines.push_back({parts.join(u" · "_qs), item.id});
    }
    return lines;
}

std::vector<Line> issuerLines(const text::Language& in, const Issuer& issuer) {
    return {{text::onOneLine(text::best(in, issuer.description).text)}, {{}, issuer.address}, {text::onOneLine(text::toQString(issuer.email))}};
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

/// At the foot of the page: state, code, the six answers. Beside the code if there is room for words, else below it; linked codes take the page's width.
void putIsItReal(PageMaker& maker, const BadgeView& view, const BadgeWords& words, const text::Language& in, std::vector<Overflow>& overflows) {
    const Frame& frame = maker.frame();
    const PaperType& type = maker.type();
    const double line = type.line();
    auto code = codeFor(view.badge, std::min(80.0, frame.width() * 0.6));
    if (!code || !code->carriesBadge)
        if (auto linked = codesFor(view.badge, {frame.width() + 2 * quietEdge, frame.width()}); linked && linked->carriesBadge) code = std::move(linked);
    const bool across = code && code->width() > frame.width() * 0.6;
    const double codeWidth = code ? code->width() : 0;
    const double codeHeight = code ? code->height() : 0;
    const double stateLeft = across ? frame.left : std::max(frame.bodyLeft(), frame.left + codeWidth + frame.gap());
    const double stateWidth = frame.left + frame.width() - stateLeft;
    const bool below = across || stateWidth < 75 || type.isLarge();
    const double answersLeft = below ? frame.left : stateLeft;
    const double answersWidth = below ? frame.width() : stateWidth;
    const auto rows = answerRows(in, view, answersWidth);
    const QString how = code && code->carriesBadge
                            ? in.translate("Paper", "To check this page yourself: open a photo or scan of it in Lanyard. The badge is in the code. It is free "
                                                    "and needs no account.")
                            : in.translate("Paper", "To check this page yourself: open the file that this page came from in Lanyard. It holds the badge.");
    if (code && !code->carriesBadge) overflows.push_back({Overflow::Kind::codeIsShort, words.name, maker.pageNumber()});

    const QString label = in.translate("Paper", "Is it real?");
    const double labelWidth = std::max(frame.labelWidth(), codeWidth);
    const double labelHeight = heightOf(label, boldText, type, labelWidth);
    const double stateBlock = heightOf(words.stateWord, boldText, type, stateWidth - 6.5) + heightOf(words.stateSentence, small, type, stateWidth);
    const double stateTop = across ? labelHeight : 0; // below the label and above the codes, or beside both
    const double codeTop = across ? stateTop + stateBlock + 1 : labelHeight + 1;
    const double upper = std::max(codeTop + codeHeight, stateTop + stateBlock);
    const double answersBlock = line / 2 + answersHeight(rows, type, answersWidth) + line / 2 + heightOf(how, small, type, answersWidth);
    const double foot = line * 0.7 + (below ? upper + answersBlock : std::max(codeTop + codeHeight, stateBlock + answersBlock));
    maker.need(std::min(foot, frame.end() - frame.top));
    maker.moveTo(std::max(maker.y(), frame.end() - foot));
    maker.rule();
    maker.skip(line * 0.7);

    const double top = maker.y();
    maker.textAt(frame.left, top, labelWidth, label, boldText);
    if (code) maker.putCode(*code, {frame.left - quietEdge, top + codeTop});
    maker.moveTo(top + stateTop);
    maker.shapeAt(stateLeft, maker.y(), text::stateOf(view.report), boldText, 4.8);
    maker.skip(maker.textAt(stateLeft + 6.5, maker.y(), stateWidth - 6.5, words.stateWord, boldText));
    maker.skip(maker.textAt(stateLeft, maker.y(), stateWidth, words.stateSentence, small));
    if (below) maker.moveTo(top + upper);
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

    putSection(maker, Ink::accent, in.translate("Paper", "What it says"), in.translate("Paper", "in the giver’s words"), {{words.says}});
    putSection(maker, Ink::black, in.translate("Paper", "What had to be done"), {}, {{words.criteria}, {{}, view.badge.achievement.criteriaAddress}});
    putSection(maker, Ink::black, in.translate("Paper", "What the person did"), {}, {{text::best(in, view.badge.narrative).text}});
    putSection(maker, Ink::black, in.translate("Paper", "Skills"), {}, {{words.skillNames.join(u'\n')}});
    putSection(maker, Ink::black, in.translate("Paper", "Who gave it"), {}, issuerLines(in, view.badge.issuer));
    putSection(maker, Ink::black, in.translate("Paper", "What it rests on"), {}, evidenceOf(view.badge));
    putEndorsements(maker, in.translate("Paper", "What others say about it"), endorsementRows(in, view));

    putIsItReal(maker, view, words, in, overflows);
}

} // namespace lanyard::paper
