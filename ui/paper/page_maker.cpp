#include "ui/paper/page_maker.h"
#include "core/export/shared_address.h"
#include "ui/text/strings.h"

namespace lanyard::paper {

Frame frameOf(PaperSize paper) {
    Frame frame;
    frame.size = pageSize(paper);
    if (frame.narrow()) {
        frame.left = 18;
        frame.right = 12;
    }
    return frame;
}

void PageMaker::beginPage() {
    m_page = m_begun ? m_page + 1 : m_paper.pages.size();
    if (m_page == m_paper.pages.size()) m_paper.pages.push_back({m_frame.size, {}, m_grey, false});
    m_begun = true;
    m_y = m_top = m_frame.top;
}

void PageMaker::mark(const QString& title, int level, const DocumentId& badge) { m_paper.marks.push_back({title, pageNumber(), m_y, level, badge}); }

void PageMaker::putCode(const Code& code, QPointF at) { addCode(m_paper.pages[m_page].items, code, at); }

double PageMaker::textAt(double x, double y, double width, const QString& text, const Style& style, Align align) {
    if (text.isEmpty()) return 0;
    const double height = heightOf(text, style, m_type, width);
    put(TextItem{{x, y, width, height}, text, style, m_type, align, false});
    return height;
}

void PageMaker::rule(Ink ink) {
    put(RuleItem{{m_frame.left, m_y}, {m_frame.left + m_frame.width(), m_y}, ink == Ink::accent ? 0.35 : 0.18, ink});
}

void PageMaker::shapeAt(double x, double y, text::State state, const Style& besides, double side) {
    put(ShapeItem{{x, y + (m_type.lineHeight(besides) - side) / 2, side, side}, state});
}

void PageMaker::flow(double x, double width, const QString& text, const Style& style, std::optional<double> bar) { flow(x, width, text, style, bar, {}); }

void PageMaker::flowLink(double x, double width, const std::string& address, const Style& style) {
    if (address.starts_with("data:")) return; // a file in letters is nothing to read
    const std::string shared = sharedAddress(address);
    const bool leads = shared.starts_with("https://") || shared.starts_with("http://");
    flow(x, width, text::onOneLine(text::toQString(shared)), style, {}, leads ? shared : std::string());
}

void PageMaker::flow(double x, double width, const QString& words, const Style& style, std::optional<double> bar, const std::string& link) {
    QString rest = words;
    while (!rest.isEmpty()) {
        auto [fitting, further] = splitAt(rest, style, m_type, width, left());
        if (fitting.isEmpty()) {
            beginPage();
            std::tie(fitting, further) = splitAt(rest, style, m_type, width, left());
            // A page on which not one line fits cannot help: what is left is put there whole.
            if (fitting.isEmpty()) std::swap(fitting, further);
        }
        const double from = m_y;
        m_y += textAt(x, m_y, width, fitting, style);
        if (!link.empty()) put(LinkItem{{x, from, width, m_y - from}, link, 0});
        if (bar) put(RuleItem{{*bar, from}, {*bar, m_y}, 0.25, Ink::black});
        rest = further;
        if (!rest.isEmpty()) beginPage();
    }
}

} // namespace lanyard::paper
