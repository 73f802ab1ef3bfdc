#pragma once
#include "ui/paper/page.h"
#include "ui/text/language.h"
#include <QAbstractScrollArea>
#include <QImage>
#include <map>
#include <memory>

namespace lanyard::portfolio {

/// The pages as they will print, one below the other on the desk. Each fits the view whole unless it is enlarged or the view is very low. Painting is asked for by signal,
/// of the pages in sight alone; until it comes a page is white.
///
/// Keys: Page Up and Page Down go page by page, Home and End to the ends, arrows scroll.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
  public:
    explicit PageView(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);

    /// Shows these; the page in sight stays in sight if it is still there. Null: nothing to show.
    void setPages(std::shared_ptr<const paper::Paper> pages);
    void setPicture(const std::shared_ptr<const paper::Paper>& pages, int page, const QImage& picture);
    int page() const noexcept { return m_page; } ///< from 0: the one that takes most of the view
    int count() const noexcept { return m_pages ? int(m_pages->pages.size()) : 0; }
    void goToPage(int page);
    /// 1: a page fits the view. 1 to 6.
    double zoom() const noexcept { return m_zoom; }
    void setZoom(double zoom);
    QSize sizeHint() const override;

  signals:
    void pageChanged(int page);
    void pictureWanted(int page, int width); ///< in device pixels

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Picture {
        QImage image;
        int wanted = 0; ///< width asked for, in device pixels
        bool stale = false;
    };
    double scale() const; ///< pixels a millimetre
    QRect placeOf(int page) const;
    void arrange();
    void follow();
    const text::Language* m_in = nullptr;
    std::shared_ptr<const paper::Paper> m_pages;
    std::map<int, Picture> m_pictures;
    int m_page = 0;
    double m_zoom = 1;
};

} // namespace lanyard::portfolio
