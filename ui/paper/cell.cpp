#include "ui/paper/cell.h"
#include "ui/paper/code.h"
#include "ui/paper/text_measure.h"
#include "ui/paper/words.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <algorithm>
#include <optional>

namespace lanyard::paper {
namespace {

constexpr double pictureSide = 18;
constexpr double signSide = 3.4;
constexpr double signWidth = 4.6; // with the blank behind it
constexpr double cardHeight = 60; // below it
constexpr double cardCode = 24;   // room for the short form
constexpr double quietEdge = 1.5; // of a code's white edge, which may lie outside the words' column
constexpr Style heading{Size::heading, true, Voice::program, true};
constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style foreignBold{Size::text, true, Voice::program, true};
constexpr Style small{Size::small, false, Voice::program};
constexpr Style boldSmall{Size::small, true, Voice::program};

struct CellWords {
    BadgeWords words;
    QString person, date, giverAndYear, stateAndDate, howToCheck, cardHowToCheck;
};

CellWords wordsFor(const text::Language& in, const BadgeView& view, const QString& owner, bool showOwner, bool codeIsShort) {
    CellWords cell;
    cell.words = wordsOf(in, view, showOwner);
    const QString person = text::toQString(view.badge.recipient.name);
    if (showOwner) cell.person = text::onOneLine(person.isEmpty() ? owner : person);
    cell.howToCheck = codeIsShort ? in.translate("Paper", "To check: open the file in Lanyard.") : in.translate("Paper", "To check: open a photo in Lanyard.");
    cell.cardHowToCheck = in.translate("Paper", "Check it in Lanyard");
    const auto& issued = view.badge.issuedAt;
    if (issued) cell.date = text::date(in, *issued);
    cell.giverAndYear = issued ? in.translate("Paper", "%1, %2", "a giver and a year").arg(cell.words.giver, text::year(in, *issued)) : cell.words.giver;
    cell.stateAndDate = in.translate("Paper", "%1, %2", "a state and the day of its answers: Confirmed, 3 Mar 2026")
                            .arg(cell.words.stateWord, text::shortDate(in, view.report.at).replace(u' ', QChar::Nbsp));
    return cell;
}

class CellMaker {
  public:
    CellMaker(QSizeF size, const PaperType& type) : m_size(size), m_type(type), m_inset(size.width() > 90 ? 7 : 5) {}

    Cell make(const BadgeView& view, const QString& owner, const text::Language& in, bool showOwner) {
        const auto code = isCard() ? shortCodeFor(view.badge, room()) : codeFor(view.badge, room());
        m_cell.codeIsShort = !code || !code->carriesBadge;
        const CellWords words = wordsFor(in, view, owner, showOwner, m_cell.codeIsShort);
        m_cell.items.push_back(PictureItem{{m_inset, m_inset, pictureSide, pictureSide}, std::make_shared<const Bytes>(view.picture), words.words.name});
        const auto state = text::stateOf(view.report);
        if (isCard())
            makeCard(words, state, code);
        else if (isNarrow())
            makeNarrow(words, state, code);
        else if (isTall())
            makeTall(words, state, code);
        else
            makeWide(words, state, code);
        return std::move(m_cell);
    }

  private:
    bool isNarrow() const noexcept { return m_size.width() < 80; }
    bool isCard() const noexcept { return !isNarrow() && m_size.height() < cardHeight; }
    /// Four to a page: a code of the cell's whole width holds more badges than one beside the words.
    bool isTall() const noexcept { return !isNarrow() && m_size.height() > m_size.width() * 1.2; }
    /// The largest square that a code may take beside the words of the person and the state.
    double room() const noexcept {
        if (isCard()) return cardCode;
        if (isNarrow()) return m_size.width() - 2 * m_inset - pictureSide - 4;
        if (isTall()) return std::min(m_size.width() - 2 * (m_inset - quietEdge), m_size.height() - 2 * m_inset - pictureSide - 8 * m_type.line());
        return std::min(m_size.width() - 2 * m_inset - 30, m_size.height() - 2 * m_inset - pictureSide - 12);
    }

    double text(double x, double y, double width, const QString& words, const Style& style) {
        if (words.isEmpty()) return 0;
        const double height = heightOf(words, style, m_type, width);
        m_cell.items.push_back(TextItem{{x, y, width, height}, words, style, m_type, Align::start, false});
        return height;
    }
    double height(double width, const QString& words, const Style& style) const { return heightOf(words, style, m_type, width); }
    void shape(double x, double y, text::State state) { m_cell.items.push_back(ShapeItem{{x, y + (m_type.line() - signSide) / 2, signSide, signSide}, state}); }

    // Picture and code above, then the name, and the rest at the foot.
    void makeNarrow(const CellWords& words, text::State state, const std::optional<Code>& code) {
        const double width = m_size.width() - 2 * m_inset;
        if (code)
            addCode(m_cell.items, *code, {m_inset + width - code->side + quietEdge, m_inset - quietEdge});
        double y = m_inset + std::max(pictureSide, code ? code->side - quietEdge : 0) + 2;
        y += text(m_inset, y, width, words.words.name, foreignBold);

        const double foot = height(width, words.person, small) + height(width, words.words.giver, small) + height(width, words.date, small) +
                            height(width - signWidth, words.words.stateWord, boldSmall) + height(width, words.howToCheck, small);
        double from = m_size.height() - m_inset - foot;
        m_cell.fits = from >= y;
        from += text(m_inset, from, width, words.person, small);
        from += text(m_inset, from, width, words.words.giver, small);
        from += text(m_inset, from, width, words.date, small);
        shape(m_inset, from, state);
        from += text(m_inset + signWidth, from, width - signWidth, words.words.stateWord, boldSmall);
        text(m_inset, from, width, words.howToCheck, small);
    }

    /// Picture, and beside it the name and one line below; gives their lower end.
    double putHead(const CellWords& words, const Style& nameStyle, const QString& under) {
        const double left = m_inset + pictureSide + 4;
        const double width = m_size.width() - m_inset - left;
        double y = m_inset;
        y += text(left, y, width, words.words.name, nameStyle);
        y += text(left, y, width, under, small);
        return std::max(y, m_inset + pictureSide);
    }

    /// The code in the lower corner; gives the width that is left for the foot beside it.
    double putCode(const std::optional<Code>& code, double headEnd) {
        if (!code) return m_size.width() - 2 * m_inset;
        const double left = m_size.width() - m_inset - code->side + quietEdge;
        const double top = m_size.height() - m_inset - code->side + quietEdge;
        addCode(m_cell.items, *code, {left, top});
        m_cell.fits = top >= headEnd - quietEdge;
        return left - m_inset - 1;
    }

    // Picture and name above; person, date and state at the left of the code below.
    void makeWide(const CellWords& words, text::State state, const std::optional<Code>& code) {
        const double y = putHead(words, heading, words.words.giver) + 2;
        const double width = putCode(code, y);
        const double from = m_size.height() - m_inset - footHeight(words, width);
        m_cell.fits = m_cell.fits && from >= y;
        putFoot(words, state, from, width);
    }

    // Picture and name above, then the code, then the rest, each as wide as the cell.
    void makeTall(const CellWords& words, text::State state, const std::optional<Code>& code) {
        const double y = putHead(words, heading, words.words.giver) + 2;
        const double width = m_size.width() - 2 * m_inset;
        const double from = m_size.height() - m_inset - footHeight(words, width);
        const double codeTop = from - (code ? code->side : 0);
        if (code) addCode(m_cell.items, *code, {m_inset - quietEdge, codeTop});
        m_cell.fits = codeTop >= y - quietEdge;
        putFoot(words, state, from, width);
    }

    double footHeight(const CellWords& words, double width) const {
        return height(width, words.person, boldText) + height(width, words.date, small) + m_type.line() / 2 +
               height(width - signWidth, words.words.stateWord, boldSmall) + height(width, words.words.answersFrom, small) + m_type.line() / 2 +
               height(width, words.howToCheck, small);
    }

    /// Person, date, state and how to check, from there down.
    void putFoot(const CellWords& words, text::State state, double from, double width) {
        from += text(m_inset, from, width, words.person, boldText);
        from += text(m_inset, from, width, words.date, small) + m_type.line() / 2;
        shape(m_inset, from, state);
        from += text(m_inset + signWidth, from, width - signWidth, words.words.stateWord, boldSmall);
        from += text(m_inset, from, width, words.words.answersFrom, small) + m_type.line() / 2;
        text(m_inset, from, width, words.howToCheck, small);
    }

    void makeCard(const CellWords& words, text::State state, const std::optional<Code>& code) {
        const double y = putHead(words, foreignBold, words.giverAndYear) + 1;
        const double width = putCode(code, y);
        const double foot = height(width, words.person, boldText) + height(width - signWidth, words.stateAndDate, small) + height(width, words.cardHowToCheck, small);
        double from = m_size.height() - m_inset - foot;
        m_cell.fits = m_cell.fits && from >= y;
        from += text(m_inset, from, width, words.person, boldText);
        shape(m_inset, from, state);
        from += text(m_inset + signWidth, from, width - signWidth, words.stateAndDate, small);
        text(m_inset, from, width, words.cardHowToCheck, small);
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
    void operator()(LinkItem& item) const { item.place.translate(by); }
};

} // namespace

Cell cellOf(const BadgeView& view, const QString& owner, QSizeF size, const PaperType& type, const text::Language& in, bool showOwner) {
    return CellMaker(size, type).make(view, owner, in, showOwner);
}

void shift(std::vector<Item>& items, QPointF by) {
    for (Item& item : items) std::visit(Shift{by}, item);
}

} // namespace lanyard::paper
