#include "ui/widgets/measures.h"
#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QLayout>
#include <QPointer>
#include <QSet>
#include <QWidget>
#include <cmath>

namespace lanyard::widgets {
namespace {

constexpr double smallestPoints = 9;

double factorOf(Type type) {
    switch (type) {
    case Type::title: return 1.6;
    case Type::heading: return 1.2;
    case Type::text: return 1.0;
    case Type::small: return 0.87;
    }
    return 1.0;
}

class UnitKeeper;

/// Sees once for all layouts that the application's font or direction changed: a filter for each would be asked about every event. Lives
/// as long as the application object.
class UnitWatch final : public QObject {
  public:
    static UnitWatch* ofApplication() {
        static QPointer<UnitWatch> watch;
        if (!watch) {
            watch = new UnitWatch(qApp);
            qApp->installEventFilter(watch);
        }
        return watch;
    }
    QSet<UnitKeeper*> keepers;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    explicit UnitWatch(QObject* parent) : QObject(parent) {}
};

/// Sets a layout's margins again whenever the font or the direction changes. Owned by the layout.
class UnitKeeper final : public QObject {
  public:
    UnitKeeper(QLayout* layout, QMarginsF margins, double spacing) : QObject(layout), m_layout(layout), m_margins(margins), m_spacing(spacing) {
        setObjectName(QStringLiteral("units"));
        m_watch = UnitWatch::ofApplication();
        m_watch->keepers.insert(this);
        apply();
    }
    ~UnitKeeper() override {
        if (m_watch) m_watch->keepers.remove(this);
    }
    void set(QMarginsF margins, double spacing) {
        m_margins = margins;
        m_spacing = spacing;
        apply();
    }
    void apply() {
        const QWidget* widget = m_layout->parentWidget();
        const bool mirrored = (widget ? widget->layoutDirection() : QApplication::layoutDirection()) == Qt::RightToLeft;
        const double left = mirrored ? m_margins.right() : m_margins.left();
        const double right = mirrored ? m_margins.left() : m_margins.right();
        m_layout->setContentsMargins(u(left), u(m_margins.top()), u(right), u(m_margins.bottom()));
        if (const int spacing = u(m_spacing); m_layout->spacing() != spacing) m_layout->setSpacing(spacing);
    }

  private:
    QLayout* m_layout;
    QMarginsF m_margins;
    double m_spacing;
    QPointer<UnitWatch> m_watch;
};

bool UnitWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationLayoutDirectionChange:
        if (watched == qApp)
            for (UnitKeeper* keeper : std::as_const(keepers)) keeper->apply();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::Polish:
        if (watched->isWidgetType())
            if (const QLayout* layout = static_cast<QWidget*>(watched)->layout())
                for (QObject* keeper : layout->findChildren<QObject*>(QStringLiteral("units"))) static_cast<UnitKeeper*>(keeper)->apply();
        break;
    default: break;
    }
    return false;
}

} // namespace

QFont typeFont(Type type, bool bold) {
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() * factorOf(type), type == Type::small ? std::min(smallestPoints, font.pointSizeF()) : 0));
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factorOf(type))));
    font.setBold(bold || type == Type::title || type == Type::heading);
    return font;
}

int u(double units) {
    const double line = QFontMetricsF(QApplication::font()).lineSpacing();
    return int(std::lround(units * line / 4));
}

int columnWidth(Type type) { return int(std::ceil(QFontMetricsF(typeFont(type)).averageCharWidth() * 70)); }

int iconEdge(Type type) { return int(std::lround(QFontMetricsF(typeFont(type)).height() * 0.88)); }

double cornerRadius() { return u(1) * 2.0 / 3.0; }

void setUnits(QLayout* layout, QMarginsF margins, double spacing) {
    if (auto* keeper = layout->findChild<QObject*>(QStringLiteral("units"), Qt::FindDirectChildrenOnly))
        static_cast<UnitKeeper*>(keeper)->set(margins, spacing);
    else
        new UnitKeeper(layout, margins, spacing);
}

} // namespace lanyard::widgets
