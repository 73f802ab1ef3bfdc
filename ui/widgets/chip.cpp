#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/state_shape.h"
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {
namespace {

constexpr int linesInChip = 6;
constexpr int smallestTarget = 24;

double shapeEdge(Type type) { return type == Type::small ? u(3) : type == Type::text ? u(3.5) : u(4); }

QString counted(const QString& words, std::optional<int> count) {
    return count ? QStringLiteral("%1, %2").arg(words, QLocale().toString(*count)) : words;
}

} // namespace

Chip::Chip(const QString& words, QWidget* parent) : QWidget(parent), m_words(words) {
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Chip::sizeHint() const {
    const int width = std::min(int(widthOf(typeFont(Type::small), m_words)) + u(4) + 2, columnWidth()); // a line needs a little more than its words
    return {width, heightForWidth(width)};
}

int Chip::heightForWidth(int width) const {
    const double text = heightOfLines(m_words, typeFont(Type::small), std::max(width - u(4), 1), linesInChip);
    return std::max(int(std::ceil(text)) + u(1), u(5));
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    paintRounded(painter, rect(), colours(Role::card), colours(Role::line));
    const double room = width() - u(4) + 1;
    const double used = heightOfLines(m_words, typeFont(Type::small), room, linesInChip);
    paintLines(painter, QRectF(u(2), (height() - used) / 2, room, used), m_words, typeFont(Type::small), colours(Role::text), linesInChip, layoutDirection());
}

void Chip::changeEvent(QEvent* event) {
    updateGeometry();
    QWidget::changeEvent(event);
}

ChipFlow::ChipFlow(QWidget* parent) : QWidget(parent) {
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::setWords(const QStringList& words) {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& word : words) layout()->addWidget(new Chip(word, this));
    setAccessibleName(words.join(QStringLiteral(", ")));
}

StateChip::StateChip(text::State state, const QString& word, Type type, QWidget* parent)
    : QWidget(parent), m_state(state), m_word(word), m_type(type) {
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(text::State state, const QString& word) {
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StateChip::setGround(bool ground) {
    m_ground = ground;
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const {
    const int side = m_ground ? u(2) : 0;
    const int width = int(shapeEdge(m_type) + u(1.5) + widthOf(typeFont(m_type, true), m_word)) + 2 * side + 1;
    const double line = QFontMetricsF(typeFont(m_type, true)).lineSpacing();
    return {width, m_ground ? std::max(u(5), int(std::ceil(line)) + u(1.5)) : int(std::ceil(std::max(line, shapeEdge(m_type))))};
}

void StateChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const QColor ground = m_ground ? colours.stateGround(m_state) : colours(Role::card);
    if (m_ground) paintRounded(painter, rect(), ground, colours.scheme() == Scheme::highContrast ? colours(Role::line) : QColor());
    const double edge = shapeEdge(m_type);
    const double left = m_ground ? u(2) : 0;
    const QRectF whole = rect();
    paintStateShape(painter, directed(layoutDirection(), whole, QRectF(left, (height() - edge) / 2, edge, edge)), m_state, colours.state(m_state), ground,
                    layoutDirection());
    painter.setFont(typeFont(m_type, true));
    painter.setPen(colours.state(m_state));
    const double words = left + edge + u(1.5);
    painter.drawText(directed(layoutDirection(), whole, QRectF(words, 0, width() - words, height())),
                     int((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine), m_word);
}

void StateChip::changeEvent(QEvent* event) {
    updateGeometry();
    QWidget::changeEvent(event);
}

FilterButton::FilterButton(const QString& words, std::optional<text::State> state, QWidget* parent)
    : QPushButton(words, parent), m_state(state) {
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterButton::setCount(std::optional<int> count) {
    m_count = count;
    setAccessibleName(counted(text(), count));
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const {
    double width = u(3) + widthOf(typeFont(Type::text, true), text());
    if (m_state) width += shapeEdge(Type::text) + u(1.5);
    if (m_count) width += u(1.5) + widthOf(typeFont(Type::text), QLocale().toString(*m_count));
    return {int(std::ceil(width)) + 1, std::max(u(6.5), smallestTarget)};
}

void FilterButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const QRectF whole = rect();
    if (isChecked() || isDown())
        paintRounded(painter, whole, colours(Role::chosen), colours.scheme() == Scheme::highContrast ? colours(Role::line) : QColor());
    else if (underMouse())
        paintRounded(painter, whole, colours(Role::pointer), {});
    double x = u(1.5);
    if (m_state) {
        const double edge = shapeEdge(Type::text);
        paintStateShape(painter, directed(layoutDirection(), whole, QRectF(x, (height() - edge) / 2, edge, edge)), *m_state, colours.state(*m_state),
                        colours(isChecked() ? Role::chosen : Role::window), layoutDirection());
        x += edge + u(1.5);
    }
    const int align = int((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    const QFont words = typeFont(Type::text, isChecked());
    painter.setFont(words);
    painter.setPen(colours(Role::text));
    const double wide = widthOf(words, text());
    painter.drawText(directed(layoutDirection(), whole, QRectF(x, 0, wide + 1, height())), align, text());
    if (!m_count) return;
    x += wide + u(1.5);
    painter.setFont(typeFont(Type::text));
    painter.setPen(colours(Role::quiet));
    painter.drawText(directed(layoutDirection(), whole, QRectF(x, 0, width() - x, height())), align, QLocale().toString(*m_count));
}

void FilterButton::changeEvent(QEvent* event) {
    updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace lanyard::widgets
