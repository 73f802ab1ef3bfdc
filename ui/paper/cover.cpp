#include "ui/paper/cover.h"
#include "ui/paper/legend.h"
#include "ui/paper/own_words.h"
#include "ui/paper/title_block.h"
#include "ui/paper/words.h"
#include "ui/text/badge_words.h"
#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <algorithm>
#include <array>

namespace lanyard::paper {
namespace {

constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style bodyText{};
constexpr Style foreignBold{Size::text, true, Voice::program, true};
constexpr Style small{Size::small, false, Voice::program};
constexpr std::array verdicts{Verdict::valid, Verdict::caution, Verdict::undetermined, Verdict::invalid};

void putHead(PageMaker& maker, const Portfolio& portfolio, const text::Language& in) {
    const Frame& frame = maker.frame();
    maker.skip(frame.size.height() * 0.06);
    putTitleBlock(maker, portfolio, in, frame.bodyLeft(), frame.bodyWidth());
    maker.skip(maker.type().line() * 2);
    maker.rule(Ink::accent);
    maker.skip(maker.type().line() * 0.7);
}

/// The label at the left of a section; gives its lower end.
double putLabel(PageMaker& maker, const QString& label, const QString& under = {}) {
    const Frame& frame = maker.frame();
    double y = maker.y();
    y += maker.textAt(frame.left, y, frame.labelWidth(), label, boldText);
    return y + maker.textAt(frame.left, y, frame.labelWidth(), under, small);
}

void closeSection(PageMaker& maker) {
    maker.skip(maker.type().line() * 1.2);
    maker.rule();
    maker.skip(maker.type().line() * 0.7);
}

/// How many badges there are of each state, from `y` down; gives the lower end.
double putCounts(PageMaker& maker, double y, const std::vector<const BadgeView*>& badges, const text::Language& in) {
    const Frame& frame = maker.frame();
    y += maker.textAt(frame.left, y, frame.labelWidth(), text::badges(in, badges.size()), small);
    for (const Verdict verdict : verdicts) {
        const auto count = std::ranges::count_if(badges, [&](const BadgeView* view) { return text::stateOf(view->report) == text::stateOf(verdict); });
        if (count == 0) continue;
        maker.shapeAt(frame.left, y, text::stateOf(verdict), small);
        const QString words = in.translate("Paper", "%1 × %2", "a count and the name of a state: 4 × Confirmed")
                                  .arg(text::number(in, count), text::stateName(in, verdict));
        y += maker.textAt(frame.left + 5, y, frame.labelWidth() - 5, words, small);
    }
    return y;
}

CoverLines putList(PageMaker& maker, const std::vector<const BadgeView*>& badges, const text::Language& in) {
    CoverLines lines;
    if (badges.empty()) return lines;
    const Frame& frame = maker.frame();
    const double x = frame.bodyLeft();
    constexpr double numberWidth = 14;
    const double width = frame.bodyWidth() - numberWidth;
    if (maker.left() < maker.type().line() * 12) maker.beginPage();
    const double labelEnd = putLabel(maker, in.translate("Paper", "What I can do"), in.translate("Paper", "and who says so"));
    const double countsEnd = putCounts(maker, labelEnd + maker.type().line(), badges, in);
    const int firstPage = maker.pageNumber();
    const double numberHead = maker.textAt(x + width, maker.y(), numberWidth, in.translate("Paper", "Page"), small, Align::end);
    const double nameHead = maker.textAt(x, maker.y(), width, in.translate("Paper", "Badge, and who gave it"), small);
    maker.skip(std::max(numberHead, nameHead) + maker.type().line() / 2);
    for (const BadgeView* each : badges) {
        const BadgeView& view = *each;
        const QString name = text::title(in, view.badge);
        QString giver = text::isolated(text::giver(in, view.badge.issuer));
        if (view.badge.issuedAt) giver = in.translate("Paper", "%1, %2", "a giver and a year").arg(giver, text::year(in, *view.badge.issuedAt));
        if (text::stateOf(view.report) != text::State::confirmed)
            giver = in.translate("Paper", "%1 · %2", "a giver, and a note such as: Ended 2024").arg(giver, text::cardWord(in, view.report, view.badge));
        const double height = heightOf(name, boldText, maker.type(), width) + heightOf(giver, small, maker.type(), width - 5);
        maker.need(height);
        // Written once the pages of the entries are known; the digit keeps its place.
        lines.pageNumbers.emplace_back(maker.pageNumber(), std::size_t(0));
        maker.put(TextItem{{x + width, maker.y(), numberWidth, maker.type().line()}, QStringLiteral("0"), bodyText, maker.type(), Align::end, false});
        lines.pageNumbers.back().second = maker.itemCount() - 1;
        maker.skip(maker.textAt(x, maker.y(), width, name, foreignBold));
        maker.shapeAt(x, maker.y(), text::stateOf(view.report), small);
        maker.skip(maker.textAt(x + 5, maker.y(), width - 5, giver, small) + maker.type().line() * 0.4);
    }
    if (maker.pageNumber() == firstPage) maker.moveTo(std::max(maker.y(), countsEnd));
    closeSection(maker);
    return lines;
}

void putLegend(PageMaker& maker, const text::Language& in) {
    const Frame& frame = maker.frame();
    const PaperType& type = maker.type();
    const QString how = in.translate("Paper", "Beside each badge stands its code. Open a photo or scan of the page in Lanyard. It reads the code and asks the "
                                              "questions again. It is free and needs no account.");
    const double height = heightOf(how, bodyText, type, frame.bodyWidth()) + type.line() / 2 + legendHeight(type, in, frame.bodyWidth());
    maker.need(height);

    putLabel(maker, in.translate("Paper", "Is it real?"));
    maker.skip(maker.textAt(frame.bodyLeft(), maker.y(), frame.bodyWidth(), how, bodyText) + type.line() / 2);
    drawLegend(maker, in, frame.bodyLeft(), frame.bodyWidth());
}

} // namespace

CoverLines putCover(PageMaker& maker, const Portfolio& portfolio, const std::vector<const BadgeView*>& badges, const text::Language& in) {
    maker.beginPage();
    maker.mark(portfolio.person.empty() ? in.translate("Paper", "Portfolio") : text::toQString(portfolio.person), 0);
    putHead(maker, portfolio, in);
    if (const QString words = text::toQString(portfolio.words).trimmed(); !words.isEmpty()) {
        putOwnWords(maker, words, in);
        closeSection(maker);
    }
    CoverLines lines = putList(maker, badges, in);
    putLegend(maker, in);
    return lines;
}

void numberPages(Paper& paper, const CoverLines& lines, const std::vector<int>& pages, const text::Language& in) {
    for (std::size_t i = 0; i < lines.pageNumbers.size() && i < pages.size(); ++i) {
        const auto [page, item] = lines.pageNumbers[i];
        std::vector<Item>& items = paper.pages[std::size_t(page)].items;
        auto& number = std::get<TextItem>(items[item]);
        number.text = text::number(in, pages[i] + 1);
        items.push_back(LinkItem{number.place, {}, pages[i]});
    }
}

} // namespace lanyard::paper
