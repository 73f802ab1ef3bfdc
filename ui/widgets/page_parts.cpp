#include "ui/widgets/page_parts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {

FootBar::FootBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    setUnits(m_row, {6, 2, 6, 2}, 3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FootBar::sizeHint() const { return {m_row->sizeHint().width(), std::max(u(13), m_row->sizeHint().height())}; }
QSize FootBar::minimumSizeHint() const { return {m_row->minimumSize().width(), sizeHint().height()}; }

void FootBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, coloursOf(this)(Role::line));
}

ScrollColumn::ScrollColumn(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(u(8));
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (widget()) widget()->setMaximumWidth(viewport()->width());
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) verticalScrollBar()->setSingleStep(u(8));
    return QScrollArea::eventFilter(watched, event);
}

FactGrid::FactGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    setUnits(m_grid, {0, 0, 0, 0}, 1.5);
    m_grid->setColumnStretch(1, 1000);
    m_grid->setColumnStretch(2, 1); // takes what is left where values end at the width of a column of text
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactGrid::add(const QString& label, const QString& value, const QString& note) {
    auto* words = new TextLabel(value);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (note.isEmpty()) return add(label, words);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(words);
    column->addWidget(new TextLabel(note, Type::small, Role::quiet));
    add(label, both);
}

void FactGrid::add(const QString& label, QWidget* value) {
    auto* name = new TextLabel(label, Type::text, Role::quiet);
    name->setFixedWidth(u(21));
    if (value->property("oneLine").toBool()) // a line with a button in it: the words of both stand on one height
        name->setContentsMargins(0, std::max(0, (value->sizeHint().height() - QFontMetrics(typeFont(Type::text)).lineSpacing()) / 2), 0, 0);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1);
    if (value->accessibleName().isEmpty()) value->setAccessibleDescription(label);
    ++m_rows;
}

void FactGrid::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

/// One of the views. A radio button to keyboard and screen reader.
class Segments::Segment final : public QRadioButton {
  public:
    Segment(Icon icon, const QString& words, QWidget* parent) : QRadioButton(words, parent), m_icon(icon) {
        setProperty("ownRing", true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setEdges(bool first, bool last) {
        m_first = first;
        m_last = last;
        update();
    }
    QSize sizeHint() const override { return {int(widthOf(typeFont(Type::text, true), text())) + iconEdge() + u(1.5) + u(5), std::max(u(7), 24)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours colours = coloursOf(this);
        const Qt::LayoutDirection direction = layoutDirection();
        const QRectF whole = rect();
        const double over = cornerRadius() + 2; // inner edges are square: the rounded part is cut off
        QRectF shape = whole.adjusted(m_first ? 0 : -over, 0, m_last ? 0 : over, 0);
        if (direction == Qt::RightToLeft) shape = whole.adjusted(m_last ? 0 : -over, 0, m_first ? 0 : over, 0);
        painter.setClipRect(whole);
        paintRounded(painter, shape, colours(isChecked() ? Role::chosen : underMouse() ? Role::pointer : Role::card), colours(Role::fieldLine));
        if (!m_first) painter.fillRect(directed(direction, whole, QRectF(0, 0, 1, height())), colours(Role::fieldLine));
        const QFont words = typeFont(Type::text, isChecked());
        const double icon = iconEdge();
        const double content = icon + u(1.5) + widthOf(words, text());
        const double left = (width() - content) / 2;
        const QColor ink = colours(isChecked() ? Role::text : Role::quiet);
        paintIcon(painter, m_icon, directed(direction, whole, QRectF(left, (height() - icon) / 2, icon, icon)), ink, direction);
        painter.setFont(words);
        painter.setPen(ink);
        const double x = left + icon + u(1.5);
        painter.drawText(directed(direction, whole, QRectF(x, 0, width() - x, height())),
                         int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine), text());
        if (wantsRing(this)) paintInnerRing(painter, whole, colours(Role::accent));
    }

  private:
    Icon m_icon;
    bool m_first = false, m_last = false;
};

Segments::Segments(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Segments::add(Icon icon, const QString& words) {
    const int number = int(m_segments.size());
    auto* segment = new Segment(icon, words, this);
    m_segments.push_back(segment);
    layout()->addWidget(segment);
    for (std::size_t i = 0; i < m_segments.size(); ++i) m_segments[i]->setEdges(i == 0, i + 1 == m_segments.size());
    connect(segment, &QRadioButton::toggled, this, [this, number](bool on) {
        if (!on || m_chosen == number) return;
        m_chosen = number;
        emit chosenChanged(number);
    });
    if (number == 0) choose(0);
    return number;
}

void Segments::setWords(int segment, const QString& words) {
    Segment* changed = m_segments.at(std::size_t(segment));
    changed->setText(words);
    changed->updateGeometry();
    changed->update();
}

void Segments::choose(int segment) {
    m_chosen = segment;
    if (segment >= 0 && segment < int(m_segments.size())) m_segments[std::size_t(segment)]->setChecked(true);
}

Hairline::Hairline(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(this)(Role::line));
}

} // namespace lanyard::widgets
