#include "ui/widgets/sidebar.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/picture.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {
namespace {

int alignStart(Qt::LayoutDirection direction) {
    return int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
}

} // namespace

/// One tab. Its name for screen readers holds the count.
class Sidebar::Item final : public QPushButton {
  public:
    Item(Icon icon, const QString& words, QWidget* parent) : QPushButton(words, parent), m_icon(icon) {
        setProperty("ownRing", true);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(words);
    }
    void setCount(std::optional<int> count) {
        m_count = count;
        setAccessibleName(count ? QStringLiteral("%1, %2").arg(text(), QLocale().toString(*count)) : text());
        setToolTip(text());
        update();
    }
    void setWords(const QString& words) {
        setText(words);
        setCount(m_count);
    }
    void setCompact(bool compact) {
        m_compact = compact;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {u(m_compact ? 9 : 38), std::max(u(8), 24)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void nextCheckState() override {} // the page that opens decides
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours colours = coloursOf(this);
        const Qt::LayoutDirection direction = layoutDirection();
        const QRectF whole = rect();
        const QRectF tab = directed(direction, whole, QRectF(0, 0.5, width() + cornerRadius() + 2, height() - 1));
        painter.setClipRect(whole);
        if (isChecked()) {
            painter.setPen(QPen(colours(Role::line), 1));
            painter.setBrush(colours(Role::window));
            painter.drawRoundedRect(tab.adjusted(0.5, 0, -0.5, 0), cornerRadius(), cornerRadius());
        } else if (isDown() || underMouse()) {
            paintRounded(painter, tab, colours(isDown() ? Role::pressed : Role::chosen), {});
        }
        const double icon = iconEdge();
        paintIcon(painter, m_icon, directed(direction, whole, QRectF(u(2), (height() - icon) / 2, icon, icon)), colours(Role::text), direction);
        if (wantsRing(this)) paintInnerRing(painter, directed(direction, whole, QRectF(0, 0, width() - u(1), height())), colours(Role::accent));
        if (m_compact) return;
        const double left = u(2) + icon + u(2.5);
        double right = width() - u(2);
        painter.setPen(colours(Role::quiet));
        if (m_count) {
            const QString number = QLocale().toString(*m_count);
            const QFont small = typeFont(Type::small);
            painter.setFont(small);
            const double wide = widthOf(small, number) + 1;
            painter.drawText(directed(direction, whole, QRectF(right - wide, 0, wide, height())), alignStart(direction), number);
            right -= wide + u(1);
        }
        const QFont words = typeFont(Type::text, isChecked());
        painter.setFont(words);
        painter.setPen(colours(Role::text));
        painter.drawText(directed(direction, whole, QRectF(left, 0, right - left, height())), alignStart(direction),
                         QFontMetricsF(words).elidedText(text(), Qt::ElideRight, right - left));
    }

  private:
    Icon m_icon;
    std::optional<int> m_count;
    bool m_compact = false;
};

/// Initials in a disc and the name.
class Sidebar::Head final : public QPushButton {
  public:
    explicit Head(QWidget* parent) : QPushButton(parent) {
        setProperty("ownRing", true);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setCompact(bool compact) {
        m_compact = compact;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {u(m_compact ? 9 : 38), std::max(u(9), 24)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours colours = coloursOf(this);
        const Qt::LayoutDirection direction = layoutDirection();
        const QRectF whole = rect();
        if (isDown() || underMouse()) paintRounded(painter, directed(direction, whole, QRectF(0, 0, width() - u(1), height())), colours(Role::chosen), {});
        const double edge = u(6);
        const QRectF disc = directed(direction, whole, QRectF(u(m_compact ? 1 : 2), (height() - edge) / 2, edge, edge));
        painter.setPen(QPen(colours(Role::line), 1));
        painter.setBrush(colours(Role::card));
        painter.drawEllipse(disc);
        QFont letters = typeFont(Type::small, true);
        letters.setPixelSize(std::max(8, int(edge * 0.42)));
        painter.setFont(letters);
        painter.setPen(colours(Role::text));
        painter.drawText(disc, Qt::AlignCenter, initials(text()).toUpper());
        if (wantsRing(this)) paintInnerRing(painter, directed(direction, whole, QRectF(0, 0, width() - u(1), height())), colours(Role::accent));
        if (m_compact) return;
        const double icon = iconEdge();
        const double left = u(2) + edge + u(2);
        const QFont words = typeFont(Type::text, true);
        const double right = width() - u(2) - icon - u(1);
        const QString shown = QFontMetricsF(words).elidedText(text(), Qt::ElideRight, right - left);
        painter.setFont(words);
        painter.drawText(directed(direction, whole, QRectF(left, 0, right - left, height())), alignStart(direction), shown);
        const double arrow = std::min(left + widthOf(words, shown) + u(2), right);
        paintIcon(painter, Icon::chevronDown, directed(direction, whole, QRectF(arrow, (height() - icon) / 2, icon, icon)), colours(Role::text));
    }

  private:
    bool m_compact = false;
};

Sidebar::Sidebar(QWidget* parent) : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_head(new Head(this)) {
    auto* column = new QVBoxLayout(this);
    setUnits(column, {2, 4, 0, 3.5}, 0);
    setUnits(m_top, {0, 0, 0, 0}, 0);
    setUnits(m_bottom, {0, 0, 0, 0}, 0);
    column->addWidget(m_head);
    column->addSpacing(u(4));
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    m_head->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_head, &QPushButton::clicked, this, [this] { emit personMenuRequested(m_head->mapToGlobal(QPoint(0, m_head->height()))); });
}

int Sidebar::addPlace(Icon icon, const QString& words, bool apart, bool atBottom) {
    const int place = int(m_items.size());
    auto* item = new Item(icon, words, this);
    item->setToolTip(words);
    m_items.push_back(item);
    QVBoxLayout* column = atBottom ? m_bottom : m_top;
    if (apart) column->addSpacing(u(4));
    column->addWidget(item);
    connect(item, &QPushButton::clicked, this, [this, place] { emit placeRequested(place); });
    return place;
}

void Sidebar::setWords(int place, const QString& words) { m_items[std::size_t(place)]->setWords(words); }
void Sidebar::setCount(int place, std::optional<int> count) { m_items[std::size_t(place)]->setCount(count); }

void Sidebar::choose(int place) {
    m_chosen = place;
    for (std::size_t i = 0; i < m_items.size(); ++i) m_items[i]->setChecked(int(i) == place);
}

void Sidebar::setPerson(const QString& name) {
    m_head->setText(name);
    m_head->setVisible(!name.isEmpty());
    m_head->setToolTip(name);
    m_head->update();
}

void Sidebar::setCompact(bool compact) {
    if (m_compact == compact) return;
    m_compact = compact;
    m_head->setCompact(compact);
    for (Item* item : m_items) item->setCompact(compact);
    updateGeometry();
}

QSize Sidebar::sizeHint() const {
    if (m_compact) return {u(11), u(80)};
    double widest = u(40);
    for (const Item* item : m_items) widest = std::max(widest, u(2) + u(2) + iconEdge() + u(2.5) + widthOf(typeFont(Type::text, true), item->text()) + u(9));
    return {int(std::min(widest, double(u(60)))), u(80)};
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    painter.fillRect(rect(), colours(Role::sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), colours(Role::line));
}

void Sidebar::changeEvent(QEvent* event) {
    updateGeometry();
    QWidget::changeEvent(event);
}

void Sidebar::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    std::vector<QWidget*> stops;
    if (m_head->isVisible()) stops.push_back(m_head);
    stops.insert(stops.end(), m_items.begin(), m_items.end());
    const auto at = std::ranges::find(stops, focusWidget());
    if (at == stops.end()) return;
    const auto next = (at - stops.begin()) + step;
    if (next >= 0 && next < std::ssize(stops)) stops[std::size_t(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace lanyard::widgets
