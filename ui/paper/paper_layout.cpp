#include "ui/paper/paper_layout.h"
#include "ui/paper/certificate.h"
#include "ui/paper/cv.h"
#include "ui/paper/page_maker.h"
#include "ui/paper/portfolio_pages.h"
#include "ui/paper/sheet.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style small{Size::small, false, Voice::program};

/// The oldest day from which answers on these pages come.
QString answersDate(const text::Language& in, const std::vector<BadgeView>& badges) {
    std::optional<Instant> oldest;
    for (const BadgeView& view : badges)
        if (!view.report.checks.empty() && (!oldest || view.report.at < *oldest)) oldest = view.report.at;
    return oldest ? in.translate("Paper", "Answers of %1").arg(text::date(in, *oldest)) : QString();
}

/// Name of the person, page of pages, date of the answers.
void putFooters(Paper& paper, const PaperInput& input, const Frame& frame, const PaperType& type) {
    const double side = frame.width() * 0.38; // names and dates are longer than the page's number
    // There is no room for more lines, and the name stands whole on the first page.
    auto [person, further] = splitAt(text::onOneLine(text::toQString(input.portfolio.person)), small, type, side, 2 * type.lineHeight(small));
    if (!further.isEmpty()) person = person.chopped(1) + u'…';
    const QString date = answersDate(input.language, input.badges);
    const double middle = frame.width() - 2 * side;
    const double y = frame.size.height() - frame.footer - type.lineHeight(small) * 0.8;
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
        const auto put = [&](double x, double width, const QString& words, Align align) {
            if (words.isEmpty()) return;
            paper.pages[i].items.push_back(TextItem{{x, y, width, heightOf(words, small, type, width)}, words, small, type, align, false});
        };
        put(frame.left, side, person, Align::start);
        put(frame.left + side, middle,
            input.language.translate("Paper", "Page %1 of %2")
                .arg(text::number(input.language, qlonglong(i) + 1), text::number(input.language, qlonglong(paper.pages.size()))),
            Align::centre);
        put(frame.left + side + middle, side, date, Align::end);
    }
}

} // namespace

Paper layOut(const PaperInput& input, const Progress& progress, std::stop_token stop) {
    const Portfolio& portfolio = input.portfolio;
    const bool rightToLeft = input.language.direction() == Qt::RightToLeft;
    Paper paper;
    paper.person = text::toQString(portfolio.person);
    paper.language = text::toUtf8(input.language.tag());
    paper.rightToLeft = rightToLeft;
    const QString heading = text::toQString(portfolio.heading);
    paper.title = !heading.isEmpty() ? heading : paper.person.isEmpty() ? input.language.translate("Paper", "Badges") : paper.person;

    const Frame frame = frameOf(portfolio.paper);
    const PaperType type(portfolio.largePrint ? PaperType::Kind::large : PaperType::Kind::normal, rightToLeft);
    switch (portfolio.layout) {
    case PaperLayout::portfolio:
        putPortfolioPages(paper, input, frame, type, progress, stop);
        putFooters(paper, input, frame, type);
        break;
    case PaperLayout::oneBadge: {
        PageMaker maker(paper, frame, type, portfolio.grey);
        std::size_t done = 0;
        for (const BadgeView& view : input.badges) {
            if (stop.stop_requested()) break;
            putCertificate(maker, view, input.language, portfolio.showOwner, paper.overflows);
            if (progress) progress(++done, input.badges.size());
        }
        putFooters(paper, input, frame, type);
        break;
    }
    case PaperLayout::cvPages:
        putCv(paper, input, frame, type, progress, stop);
        putFooters(paper, input, frame, type);
        break;
    case PaperLayout::sheet2:
    case PaperLayout::sheet4:
    case PaperLayout::sheet6:
    case PaperLayout::sheet8:
    case PaperLayout::sheet12:
    case PaperLayout::cards:
        putSheets(paper, input, progress, stop);
        break;
    }
    if (rightToLeft) std::ranges::for_each(paper.pages, mirror);
    return paper;
}

} // namespace lanyard::paper
