#pragma once
#include "ui/widgets/palette.h"
#include <QProxyStyle>
#include <optional>

namespace lanyard::widgets {

/// Draws Qt's own controls (buttons, fields, lists, boxes, menus, scroll bars) in Lanyard's measures and colours. Follows the system's
/// light, dark and high-contrast palette; no style sheet is used anywhere.
/// QApplication owns it: `QApplication::setStyle(new Style)`.
class Style final : public QProxyStyle {
    Q_OBJECT
  public:
    Style();
    /// Instead of what the system says; nothing: follow it again. Repaints everything, no restart.
    void setScheme(std::optional<Scheme> scheme);

    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::optional<Scheme> m_scheme;
};

} // namespace lanyard::widgets
