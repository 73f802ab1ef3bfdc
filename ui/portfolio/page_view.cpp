#include "ui/portfolio/page_view.h"
#include "ui/text/dates.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace lanyard::portfolio {
namespace {

using widgets::u;

constexpr double mostZoom = 6;
constexpr double zoomStep = 1.25;
constexpr int leastPage = 70;   ///< units: a page is never shown narrower than that to show it whole
constexpr int shadow = 5;       ///< pixels of the soft shadow
constexpr std::size_t kept = 12; ///< pictures of pages that are kept

int gap() { return u(5); }

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(u(36));
}

QSize PageView::sizeHint() const { return {u(120), u(120)}; }

void PageView::setLanguage(const text::Language& in) {
    m_in = &in;
    follow();
}

double PageView::scale() const {
    if (count() == 0) return 1;
    const QSizeF page = m_pages->pages.front().size;
    const double width = std::max(viewport()->width() - 2 * u(4), u(20));
    const double height = std::max(viewport()->height() - 2 * gap(), u(20));
    const double whole = std::min(width, height / page.height() * page.width());
    return std::max(whole, std::min<double>(width, u(leastPage))) / page.width() * m_zoom;
}

QRect PageView::placeOf(int page) const {
    const double factor = scale();
    const QSizeF size = m_pages->pages[std::size_t(page)].size * factor;
    const int width = int(std::lround(size.width()));
    const int height = int(std::lround(size.height()));
    const int pitch = int(std::lround(m_pages->pages.front().size.height() * factor)) + gap();
    const int x = width <= viewport()->width() ? (viewport()->width() - width) / 2 : u(4) - horizontalScrollBar()->value();
    return {x, gap() + page * pitch - verticalScrollBar()->value(), width, height};
}

void PageView::setPages(std::shared_ptr<const paper::Paper> pages) {
    const int before = m_page;
    m_pages = std::move(pages);
    for (auto& [page, picture] : m_pictures) { // shown until the new one comes, so that nothing flickers while one types
        picture.stale = true;
        picture.wanted = 0;
    }
    std::erase_if(m_pictures, [this](const auto& entry) { return entry.first >= count(); });
    arrange();
    if (before >= count() && count() > 0) goToPage(count() - 1);
    follow();
    viewport()->update();
}

void PageView::setPicture(const std::shared_ptr<const paper::Paper>& pages, int page, const QImage& picture) {
    if (pages != m_pages) return;
    m_pictures[page].image = picture;
    m_pictures[page].stale = false;
    if (m_pictures.size() > kept)
        std::erase_if(m_pictures, [this](const auto& entry) { return std::abs(entry.first - m_page) > int(kept) / 2; });
    viewport()->update(placeOf(page));
}

void PageView::arrange() {
    if (count() == 0) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const QSizeF size = m_pages->pages.front().size * scale();
    const int pitch = int(std::lround(size.height())) + gap();
    verticalScrollBar()->setRange(0, std::max(0, gap() + count() * pitch - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(u(8));
    horizontalScrollBar()->setRange(0, std::max(0, int(std::lround(size.width())) + 2 * u(4) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(u(8));
}

void PageView::follow() {
    int page = 0;
    if (count() > 0) {
        const int pitch = std::max(1, int(std::lround(m_pages->pages.front().size.height() * scale())) + gap());
        page = std::clamp((verticalScrollBar()->value() + viewport()->height() / 2 - gap() / 2) / pitch, 0, count() - 1);
    }
    if (m_in != nullptr) {
        setAccessibleName(m_in->translate("portfolio", "The pages as they will print"));
        setAccessibleDescription(count() == 0 ? QString()
                                              : m_in->translate("portfolio", "Page %1 of %2").arg(text::number(*m_in, page + 1), text::number(*m_in, count())));
    }
    if (page == m_page) return;
    m_page = page;
    emit pageChanged(page);
}

void PageView::goToPage(int page) {
    if (page < 0 || page >= count()) return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + placeOf(page).top() - gap());
}

void PageView::setZoom(double zoom) {
    const int page = m_page;
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    arrange();
    goToPage(page);
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const widgets::Colours colours = widgets::coloursOf(this);
    painter.fillRect(viewport()->rect(), colours(widgets::Role::sidebar));
    for (int page = 0; page < count(); ++page) {
        const QRect place = placeOf(page);
        if (!place.intersects(viewport()->rect())) continue;
        widgets::paintSheet(painter, place, shadow);
        Picture& picture = m_pictures[page];
        if (!picture.image.isNull()) painter.drawImage(place, picture.image);
        const int wanted = int(std::lround(place.width() * devicePixelRatioF()));
        const bool fits = picture.image.width() == wanted && !picture.stale;
        if (!fits && picture.wanted != wanted) {
            picture.wanted = wanted;
            emit pictureWanted(page, wanted);
        }
    }
    if (widgets::wantsRing(this)) widgets::paintInnerRing(painter, viewport()->rect(), colours(widgets::Role::accent));
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_page;
    arrange();
    if (m_zoom == 1) goToPage(page);
    follow();
}

void PageView::scrollContentsBy(int, int) {
    follow();
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown: return goToPage(std::min(m_page + 1, count() - 1));
    case Qt::Key_PageUp: return goToPage(std::max(m_page - 1, 0));
    case Qt::Key_Home: return goToPage(0);
    case Qt::Key_End: return goToPage(count() - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() != Qt::ControlModifier) return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    event->accept();
}

void PageView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setMinimumWidth(u(36));
        arrange();
    }
    viewport()->update();
}

} // namespace lanyard::portfolio
