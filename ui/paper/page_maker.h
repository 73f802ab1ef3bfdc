#pragma once
#include "ui/paper/code.h"
#include "ui/paper/page.h"
#include "ui/paper/text_measure.h"
#include <QString>
#include <optional>
#include <string>

namespace lanyard::paper {

/// Margins and columns of upright text pages, in millimetres (left to right; right-to-left pages are mirrored at the end).
struct Frame {
    QSizeF size;
    double left = 25;      ///< binding side: room for a hole punch
    double right = 17;
    double top = 16.8;
    double bottom = 23.2;  ///< below the text; the footer stands in it
    double footer = 14;    ///< its baseline above the edge

    double width() const noexcept { return size.width() - left - right; }
    double end() const noexcept { return size.height() - bottom; }
    double labelWidth() const noexcept { return width() / 4; }
    double gap() const noexcept { return 6; }
    double bodyLeft() const noexcept { return left + labelWidth() + gap(); }
    double bodyWidth() const noexcept { return width() - labelWidth() - gap(); }
    bool narrow() const noexcept { return width() < 150; }
};

/// That of a size of paper: narrow margins on narrow paper.
Frame frameOf(PaperSize paper);

/// Puts things on pages from the top down and goes on to the next page, which is made if it is not there yet: several columns may flow over the
/// same pages one after the other. Begins behind the last page of `paper`.
class PageMaker {
  public:
    PageMaker(Paper& paper, const Frame& frame, const PaperType& type, bool grey)
        : m_paper(paper), m_frame(frame), m_type(type), m_grey(grey) {}

    const Frame& frame() const noexcept { return m_frame; }
    const PaperType& type() const noexcept { return m_type; }
    double y() const noexcept { return m_y; }
    double left() const noexcept { return m_frame.end() - m_y; } ///< millimetres until the end of the text
    int pageNumber() const noexcept { return int(m_page); } ///< from 0. Precondition of this and of all below: a page was begun

    void beginPage();
    /// Nothing of what flows down the page stands on it yet: what follows needs no distance from what is above.
    bool isAtTop() const noexcept { return m_y <= m_top + 0.1; }
    /// What stands above `y` now is the page's head.
    void beginBody() noexcept { m_top = m_y; }
    /// Begins a page unless `height` is left on this one. A tenth of a millimetre more than is left counts as fitting: sums of parts are rounded.
    void need(double height) {
        if (height > left() + 0.1) beginPage();
    }
    void moveTo(double y) noexcept { m_y = y; }
    void moveTo(int page, double y) noexcept { ///< Precondition: the page is there
        m_page = std::size_t(page);
        m_y = y;
    }
    void skip(double millimetres) noexcept { m_y += millimetres; }
    std::size_t itemCount() const noexcept { return m_paper.pages[m_page].items.size(); } ///< on this page
    void put(Item item) { m_paper.pages[m_page].items.push_back(std::move(item)); }
    void putCode(const Code& code, QPointF at); ///< its white edge's upper left corner
    void mark(const QString& title, int level, const DocumentId& badge = {});

    /// Text at a place of the page, not moving `y`; gives its height.
    double textAt(double x, double y, double width, const QString& text, const Style& style, Align align = Align::start);
    void rule(Ink ink = Ink::black);
    void shapeAt(double x, double y, text::State state, const Style& besides, double side = 3.4);

    /// Text that goes on on the next pages when it does not fit; moves `y` behind it. With an upright rule at `bar` along all of it.
    void flow(double x, double width, const QString& text, const Style& style, std::optional<double> bar = {});
    /// The same for the name of a place on the web, which leads there. Addresses of another kind lead nowhere, and
    /// what is a file itself (data:) is left out.
    void flowLink(double x, double width, const std::string& address, const Style& style);

  private:
    void flow(double x, double width, const QString& text, const Style& style, std::optional<double> bar, const std::string& link);
    Paper& m_paper;
    const Frame& m_frame;
    const PaperType& m_type;
    bool m_grey;
    bool m_begun = false;
    std::size_t m_page = 0;
    double m_y = 0;
    double m_top = 0; ///< where the body of this page begins
};

} // namespace lanyard::paper
