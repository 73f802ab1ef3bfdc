#include "ui/paper/portfolio_pages.h"
#include "ui/paper/brief_entry.h"
#include "ui/paper/cover.h"
#include "ui/paper/entry.h"
#include "ui/paper/own_words.h"
#include "ui/text/strings.h"
#include <algorithm>
#include <map>

namespace lanyard::paper {
namespace {

constexpr Style small{Size::small, false, Voice::program};
constexpr Style heading{Size::heading, true, Voice::program};

void putRunningHead(PageMaker& maker, const text::Language& in) {
    const Frame& frame = maker.frame();
    const double left = frame.width() * 0.3; // a word here, a sentence beside it
    maker.textAt(frame.left, maker.y(), left, in.translate("Paper", "Badges"), heading);
    maker.textAt(frame.left + left, maker.y(), frame.width() - left, in.translate("Paper", "Page 1 says what the four signs mean."), small, Align::end);
    maker.skip(maker.type().lineHeight(heading) + 2);
    maker.rule(Ink::accent);
    maker.skip(maker.type().line() * 0.6);
    maker.beginBody();
}

/// What is printed one after the other: a badge that was given, or a text.
struct Printed {
    const BadgeView* view = nullptr; ///< null: a text
    PortfolioPart part;
};

std::vector<Printed> printedOf(const PaperInput& input) {
    std::map<DocumentId, const BadgeView*> given;
    for (const BadgeView& view : input.badges) given.emplace(view.badge.source.id, &view);
    std::vector<Printed> printed;
    for (PortfolioPart& part : partsOf(input.portfolio)) {
        if (!part.isBadge()) {
            printed.push_back({nullptr, std::move(part)});
        } else if (const auto found = given.find(part.badge); found != given.end()) {
            printed.push_back({found->second, std::move(part)});
            given.erase(found);
        }
    }
    for (const BadgeView& view : input.badges)
        if (given.erase(view.badge.source.id) > 0) printed.push_back({&view, {view.badge.source.id, {}, {}}});
    return printed;
}

bool isBrief(const Portfolio& portfolio, const DocumentId& badge) { return std::ranges::find(portfolio.brief, badge) != portfolio.brief.end(); }

} // namespace

void putPortfolioPages(Paper& paper, const PaperInput& input, const Frame& frame, const PaperType& type, const Progress& progress, const std::stop_token& stop) {
    const Portfolio& portfolio = input.portfolio;
    const text::Language& in = input.language;
    const std::vector<Printed> printed = printedOf(input);
    std::vector<const BadgeView*> badges;
    for (const Printed& one : printed)
        if (one.view != nullptr) badges.push_back(one.view);

    PageMaker maker(paper, frame, type, portfolio.grey);
    const CoverLines lines = putCover(maker, portfolio, badges, in);
    if (printed.empty()) return;
    maker.beginPage();
    putRunningHead(maker, in);
    std::vector<int> pages;
    EntryHead head;
    const auto endSection = [&] { // one with nothing in it
        if (head.section.isEmpty()) return;
        maker.need(entryHeadHeight(head, type, frame.width()));
        putEntryHead(maker, head);
        head = {};
    };
    for (const Printed& one : printed) {
        if (stop.stop_requested()) break;
        const QString words = text::toQString(one.part.text).trimmed();
        if (one.view != nullptr) {
            if (isBrief(portfolio, one.part.badge))
                (void)putBriefEntry(maker, *one.view, in, portfolio.showOwner, head); // of what was to be short, a short code is no surprise
            else
                putEntry(maker, *one.view, in, portfolio.showOwner, head, paper.overflows);
            pages.push_back(paper.marks.back().page);
            if (progress) progress(pages.size(), badges.size());
        } else if (words.isEmpty()) {
            continue;
        } else if (one.part.kind == PortfolioText::Kind::heading) {
            endSection();
            head.section = text::onOneLine(words);
            continue;
        } else {
            putOwnWords(maker, head, words, in);
        }
        head = {};
    }
    endSection();
    numberPages(paper, lines, pages, in);
}

} // namespace lanyard::paper
