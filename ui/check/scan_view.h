#pragma once
#include "core/import/seen_code.h"
#include <QImage>
#include <QPolygonF>
#include <QString>
#include <QWidget>
#include <vector>

namespace lanyard::check {

/// The picture in which codes were seen, with a frame around each and its number, upright as the codes stand. Fits the width it gets.
class ScanView final : public QWidget {
    Q_OBJECT
  public:
    struct Mark {
        SeenCode::Point corners[4];
        QString number;
        bool read = true; ///< false: a dashed frame
    };
    ScanView(const SeenPicture& picture, std::vector<Mark> marks, const QString& accessibleName, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// By how many quarters clockwise the picture was turned to stand upright: 0 to 3.
    int quarters() const noexcept { return m_quarters; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QPolygonF placeOf(const Mark& mark, const QRectF& picture) const;
    QImage m_image;
    std::vector<Mark> m_marks;
    int m_quarters = 0;
};

/// The strip of the picture in which the code stands, upright as the code: what is printed beside it. Null if the picture is empty.
QImage stripAround(const SeenPicture& picture, const SeenCode& code);

} // namespace lanyard::check
