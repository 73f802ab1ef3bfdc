#include "ui/paper/sheet.h"
#include "ui/paper/code.h"
#include "ui/paper/text_measure.h"
#include "ui/paper/words.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr double pageMargin = 12; // what is cut away outside the cells
constexpr double markLength = 5;
constexpr double markDistance = 2;
constexpr double pictureSide = 18;
constexpr Style heading{Size::heading, true, Voice::program, true};
constexpr Style bodyText{};
constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style foreignBold{Size::text, true, Voice::program, true};
constexpr Style small{Size::small, false, Voice::program};
constexpr Style boldSmall{Size::small, true, Voice::program};

struct CellWords {
    BadgeWords words;
    QString person, date, checkByPhoto, checkByFile, howToCheck;
};

/// What stands in one cell, relative to the cell's corner; empty if it does not fit.
struct Cell {
    std::vector<Item> items;
    bool fits = true;
    bool codeIsShort = false;
};

class CellMaker {
  public:
    CellMaker(QSizeF size, const PaperType& type) : m_size(size), m_type(type), m_inset(size.width() > 80 ? 7 : 5) {}

    Cell make(const BadgeView& view, CellWords words) {
        const auto code = codeFor(view.badge, room());
        m_cell.codeIsShort = !code || !code->carriesBadge;
        m_cell.items.push_back(PictureItem{{m_inset, m_inset, pictureSide, pictureSide}, std::make_shared<const Bytes>(view.picture), words.words.name});
        words.howToCheck = m_cell.codeIsShort ? words.checkByFile : words.checkByPhoto;
        const auto state = text::stateOf(view.report);
        if (isSmall())
            makeSmall(words, state, code);
        else
            makeLarge(words, state, code);
        return std::move(m_cell);
    }

  private:
    bool isSmall() const noexcept { return m_size.width() < 80; }
    /// The largest square that a code may take beside the words of the person and the state.
    double room() const noexcept {
        return isSmall() ? m_size.width() - 2 * m_inset - pictureSide - 4
                         : std::min(m_size.width() - 2 * m_inset - 30, m_size.height() - 2 * m_inset - pictureSide - 12);
    }

    double text(double x, double y, double width, const QString& words, const Style& style) {
        if (words.isEmpty()) return 0;
        const double height = heightOf(words, style, m_type, width);
        m_cell.items.push_back(TextItem{{x, y, width, height}, words, style, m_type, Align::start, false});
        return height;
    }
    void shape(double x, double y, text::State state) {
        m_cell.items.push_back(ShapeItem{{x, y + (m_type.line() - 3.4) / 2, 3.4, 3.4}, state});
    }

    // Twelve to a page: picture and code above, then the name, and the rest at the foot.
    void makeSmall(const CellWords& words, text::State state, const std::optional<Code>& code) {
        const double width = m_size.width() - 2 * m_inset;
        if (code)
            m_cell.items.push_back(CodeItem{{m_inset + width - code->side + 1.5, m_inset - 1.5, code->side, code->side}, code->modules, code->size});
        double y = m_inset + std::max(pictureSide, code ? code->side - 1.5 : 0) + 2;
        y += text(m_inset, y, width, words.words.name, foreignBold);

        const QString stateLine = words.words.stateWord;
        const double foot = heightOf(words.person, small, m_type, width) + heightOf(words.words.giver, small, m_type, width) +
                            heightOf(words.date, small, m_type, width) + heightOf(stateLine, boldSmall, m_type, width - 4.6) +
                            heightOf(words.howToCheck, small, m_type, width);
        double from = m_size.height() - m_inset - foot;
        m_cell.fits = from >= y;
        from += text(m_inset, from, width, words.person, small);
        from += text(m_inset, from, width, words.words.giver, small);
        from += text(m_inset, from, width, words.date, small);
        shape(m_inset, from, state);
        from += text(m_inset + 4.6, from, width - 4.6, stateLine, boldSmall);
        text(m_inset, from, width, words.howToCheck, small);
    }

    // Six or two to a page: picture and name above; person, date and state at the left of the code below.
    void makeLarge(const CellWords& words, text::State state, const std::optional<Code>& code) {
        const double nameLeft = m_inset + pictureSide + 5;
        const double nameWidth = m_size.width() - m_inset - nameLeft;
        double y = m_inset;
        y += text(nameLeft, y, nameWidth, words.words.name, heading);
        y += text(nameLeft, y, nameWidth, words.words.giver, small);
        y = std::max(y, m_inset + pictureSide) + 2;

        const double codeSide = code ? code->side : 0;
        const double codeLeft = m_size.width() - m_inset - codeSide + 1.5;
        const double codeTop = m_size.height() - m_inset - codeSide + 1.5;
        if (code) m_cell.items.push_back(CodeItem{{codeLeft, codeTop, codeSide, codeSide}, code->modules, code->size});
        const double width = (code ? codeLeft : m_size.width() - m_inset) - m_inset - 1;
        const double foot = heightOf(words.person, boldText, m_type, width) + heightOf(words.date, small, m_type, width) + m_type.line() / 2 +
                            heightOf(words.words.stateWord, boldSmall, m_type, width - 4.6) +
                            heightOf(words.words.answersFrom, small, m_type, width) + m_type.line() / 2 +
                            heightOf(words.howToCheck, small, m_type, width);
        double from = m_size.height() - m_inset - foot;
        m_cell.fits = from >= y && (!code || codeTop >= y - 2);
        from += text(m_inset, from, width, words.person, boldText);
        from += text(m_inset, from, width, words.date, small) + m_type.line() / 2;
        shape(m_inset, from, state);
        from += text(m_inset + 4.6, from, width - 4.6, words.words.stateWord, boldSmall);
        from += text(m_inset, from, width, words.words.answersFrom, small) + m_type.line() / 2;
        text(m_inset, from, width, words.howToCheck, small);
    }

    QSizeF m_size;
    const PaperType& m_type;
    double m_inset;
    Cell m_cell;
};

struct Shift {
    QPointF by;
    void operator()(TextItem& item) const { item.place.translate(by); }
    void operator()(RuleItem& item) const {
        item.from += by;
        item.to += by;
    }
    void operator()(ShapeItem& item) const { item.place.translate(by); }
    void operator()(PictureItem& item) const { item.place.translate(by); }
    void operator()(CodeItem& item) const { item.place.translate(by); }
};

/// Marks outside the grid's edge, crosses inside.
void putCutMarks(Page& page, const QRectF& area, Grid grid) {
    const auto rule = [&page](double x1, double y1, double x2, double y2) { page.items.push_back(RuleItem{{x1, y1}, {x2, y2}, 0.18, Ink::black}); };
    const double width = area.width() / grid.columns;
    const double height = area.height() / grid.rows;
    for (int column = 0; column <= grid.columns; ++column) {
        const double x = area.left() + column * width;
        rule(x, area.top() - markDistance - markLength, x, area.top() - markDistance);
        rule(x, area.bottom() + markDistance, x, area.bottom() + markDistance + markLength);
    }
    for (int row = 0; row <= grid.rows; ++row) {
        const double y = area.top() + row * height;
        rule(area.left() - markDistance - markLength, y, area.left() - markDistance, y);
        rule(area.right() + markDistance, y, area.right() + markDistance + markLength, y);
    }
    for (int column = 1; column < grid.columns; ++column)
        for (int row = 1; row < grid.rows; ++row) {
            const QPointF at(area.left() + column * width, area.top() + row * height);
            rule(at.x() - 2, at.y(), at.x() + 2, at.y());
            rule(at.x(), at.y() - 2, at.x(), at.y() + 2);
        }
}

CellWords wordsFor(const text::Language& in, const BadgeView& view, const Portfolio& portfolio) {
    CellWords cell;
    cell.words = wordsOf(in, view, portfolio.showOwner);
    const QString person = text::toQString(view.badge.recipient.name);
    cell.person = !person.isEmpty() ? text::onOneLine(person) : portfolio.showOwner ? text::onOneLine(text::toQString(portfolio.person)) : QString();
    cell.checkByPhoto = in.translate("Paper", "To check: open a photo in Lanyard.");
    cell.checkByFile = in.translate("Paper", "To check: open the file in Lanyard.");
    if (view.badge.issuedAt) cell.date = text::date(in, *view.badge.issuedAt);
    return cell;
}

/// The next larger cells, or the same if there are none.
Grid larger(Grid grid, bool narrowPage) {
    if (grid.columns == 3) return {2, 3};
    if (grid.rows == 3) return {1, 2};
    return narrowPage ? Grid{1, 1} : Grid{1, 2};
}

} // namespace

void putSheets(Paper& paper, const std::vector<BadgeView>& badges, Grid grid, const Portfolio& portfolio, const text::Language& in,
               const Progress& progress, const std::stop_token& stop) {
    const QSizeF size = pageSize(portfolio.paper);
    const QRectF area(pageMargin, pageMargin, size.width() - 2 * pageMargin, size.height() - 2 * pageMargin);
    const PaperType type(portfolio.largePrint ? PaperType::Kind::large : PaperType::Kind::sheet, in.direction() == Qt::RightToLeft);
    std::vector<const BadgeView*> here, next;
    for (const BadgeView& view : badges) here.push_back(&view);
    std::size_t done = 0;

    while (!here.empty()) {
        const QSizeF cellSize(area.width() / grid.columns, area.height() / grid.rows);
        const Grid nextGrid = larger(grid, size.width() < 160);
        const bool largest = nextGrid.columns == grid.columns && nextGrid.rows == grid.rows;
        int used = grid.columns * grid.rows;
        for (const BadgeView* view : here) {
            if (stop.stop_requested()) return;
            const CellWords words = wordsFor(in, *view, portfolio);
            Cell cell = CellMaker(cellSize, type).make(*view, words);
            if (!cell.fits && !largest) {
                next.push_back(view);
                continue;
            }
            if (used == grid.columns * grid.rows) {
                paper.pages.push_back({size, {}, portfolio.grey, false});
                putCutMarks(paper.pages.back(), area, grid);
                used = 0;
            }
            const int page = int(paper.pages.size()) - 1;
            const QPointF corner(area.left() + (used % grid.columns) * cellSize.width(), area.top() + (used / grid.columns) * cellSize.height());
            for (Item& item : cell.items) {
                std::visit(Shift{corner}, item);
                paper.pages.back().items.push_back(std::move(item));
            }
            paper.marks.push_back({words.words.name, page, corner.y(), 0});
            if (cell.codeIsShort) paper.overflows.push_back({Overflow::Kind::codeIsShort, words.words.name, page});
            ++used;
            if (progress) progress(++done, badges.size());
        }
        for (const BadgeView* view : next)
            paper.overflows.push_back({Overflow::Kind::takesLargerCell, text::title(in, view->badge), int(paper.pages.size())});
        here = std::move(next);
        next.clear();
        grid = nextGrid;
    }
}

} // namespace lanyard::paper
