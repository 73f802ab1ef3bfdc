#include "ui/paper/sheet.h"
#include "ui/paper/cell.h"
#include "ui/paper/certificate.h"
#include "ui/paper/grid.h"
#include "ui/paper/page_maker.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include <algorithm>
#include <iterator>
#include <numeric>

namespace lanyard::paper {
namespace {

/// Fills pages of one grid with what fits; gives the numbers of the badges that need more room.
class SheetMaker {
  public:
    SheetMaker(Paper& paper, const PaperInput& input, const Progress& progress, const std::stop_token& stop)
        : m_paper(paper), m_input(input), m_progress(progress), m_stop(stop),
          m_type(input.portfolio.largePrint ? PaperType::Kind::large : PaperType::Kind::sheet, input.language.direction() == Qt::RightToLeft) {}

    std::vector<std::size_t> put(const std::vector<std::size_t>& badges, const Grid& grid) {
        std::vector<std::size_t> remaining;
        const Portfolio& portfolio = m_input.portfolio;
        int used = grid.count();
        for (const std::size_t number : badges) {
            if (m_stop.stop_requested()) return {};
            const BadgeView& view = m_input.badges[number];
            Cell cell = cellOf(view, ownerOf(number), grid.cell(), m_type, m_input.language, portfolio.showOwner);
            if (!cell.fits) {
                remaining.push_back(number);
                continue;
            }
            if (used == grid.count()) {
                m_paper.pages.push_back({pageSize(portfolio.paper), {}, portfolio.grey, false});
                putCutMarks(m_paper.pages.back(), grid);
                used = 0;
            }
            const int page = int(m_paper.pages.size()) - 1;
            const QPointF corner = grid.corner(used++);
            shift(cell.items, corner);
            std::ranges::move(cell.items, std::back_inserter(m_paper.pages.back().items));
            const QString title = text::title(m_input.language, view.badge);
            m_paper.marks.push_back({title, page, corner.y(), 0, view.badge.source.id});
            if (m_moved) m_paper.overflows.push_back({Overflow::Kind::takesLargerCell, title, page});
            if (cell.codeIsShort && portfolio.layout != PaperLayout::cards) m_paper.overflows.push_back({Overflow::Kind::codeIsShort, title, page});
            tellDone();
        }
        m_moved = true;
        return remaining;
    }

    void putOnPagesOfTheirOwn(const std::vector<std::size_t>& badges) {
        const Portfolio& portfolio = m_input.portfolio;
        const Frame frame = frameOf(portfolio.paper);
        const PaperType type(portfolio.largePrint ? PaperType::Kind::large : PaperType::Kind::normal, m_input.language.direction() == Qt::RightToLeft);
        PageMaker maker(m_paper, frame, type, portfolio.grey);
        for (const std::size_t number : badges) {
            if (m_stop.stop_requested()) return;
            putCertificate(maker, m_input.badges[number], m_input.language, portfolio.showOwner, m_paper.overflows);
            const Mark& mark = m_paper.marks.back();
            m_paper.overflows.push_back({Overflow::Kind::takesLargerCell, mark.title, mark.page});
            tellDone();
        }
    }

  private:
    QString ownerOf(std::size_t number) const {
        return text::toQString(number < m_input.owners.size() ? m_input.owners[number] : m_input.portfolio.person);
    }
    void tellDone() {
        if (m_progress) m_progress(++m_done, m_input.badges.size());
    }

    Paper& m_paper;
    const PaperInput& m_input;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    PaperType m_type;
    std::size_t m_done = 0;
    bool m_moved = false; ///< badges that come now did not fit the cells asked for
};

} // namespace

void putSheets(Paper& paper, const PaperInput& input, const Progress& progress, const std::stop_token& stop) {
    SheetMaker maker(paper, input, progress, stop);
    std::vector<std::size_t> waiting(input.badges.size());
    std::iota(waiting.begin(), waiting.end(), std::size_t(0));
    for (std::optional<Grid> grid = gridOf(input.portfolio.layout, input.portfolio.paper); grid && !waiting.empty();
         grid = largerGrid(*grid, input.portfolio.paper)) {
        waiting = maker.put(waiting, *grid);
    }
    maker.putOnPagesOfTheirOwn(waiting);
}

} // namespace lanyard::paper
