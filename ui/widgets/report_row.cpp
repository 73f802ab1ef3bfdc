#include "ui/widgets/report_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/state_shape.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard::widgets {

ReportRow::ReportRow(Icon icon, const QString& what, const QString& name, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_across(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_words(new QVBoxLayout), m_buttons(new QHBoxLayout) {
    setUnits(m_across, {11, 2, 3, 2}, 3);
    setMinimumWidth(u(30)); // what is in it follows the width, not the other way round
    setUnits(m_words, {0, 0, 0, 0}, 0.5);
    setUnits(m_buttons, {0, 0, 0, 0}, 2);
    auto* head = new QHBoxLayout;
    setUnits(head, {0, 0, 0, 0}, 2);
    auto* bold = new TextLabel(what, Type::text, Role::text, true);
    bold->setWordWrap(false);
    head->addWidget(bold);
    head->addWidget(new ElidedLabel(name, Type::small, Role::quiet), 1);
    m_sentence = new TextLabel(sentence);
    m_sentence->setWide(true);
    m_words->addLayout(head);
    m_words->addWidget(m_sentence);
    m_across->addLayout(m_words, 1);
    m_across->addLayout(m_buttons);
    m_sentence->setVisible(!sentence.isEmpty()); // only now it has a parent: before, it would be shown as a window of its own
    m_across->setAlignment(m_buttons, Qt::AlignLeading | Qt::AlignVCenter);
    setAccessibleName(QStringLiteral("%1, %2").arg(what, name));
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReportRow::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void ReportRow::addBelow(QWidget* widget) { m_words->addWidget(widget); }
void ReportRow::addButton(QWidget* button) { m_buttons->addWidget(button); }

void ReportRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_across->setDirection(width() < u(105) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReportRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double edge = iconEdge();
    paintIcon(painter, m_icon, directed(layoutDirection(), rect(), QRectF(u(4), u(2), edge, edge)), coloursOf(this)(Role::quiet), layoutDirection());
}

StateBox::StateBox(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    setUnits(column, {9, 2.5, 3, 2.5}, 0.5);
    m_word = new TextLabel({}, Type::text, Role::text, true);
    m_sentence = new TextLabel;
    column->addWidget(m_word);
    column->addWidget(m_sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateBox::setState(text::State state, const QString& word, const QString& sentence) {
    m_state = state;
    m_word->setText(word);
    m_word->setState(state);
    m_sentence->setText(sentence);
    setAccessibleName(word);
    setAccessibleDescription(sentence);
    update();
}

void StateBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const QColor ground = colours.stateGround(m_state);
    paintRounded(painter, rect(), ground, colours.scheme() == Scheme::highContrast ? colours(Role::line) : QColor());
    const double edge = u(4);
    const double y = m_word->y() + (QFontMetricsF(typeFont(Type::text, true)).lineSpacing() - edge) / 2;
    paintStateShape(painter, directed(layoutDirection(), rect(), QRectF(u(3), y, edge, edge)), m_state, colours.state(m_state), ground, layoutDirection());
}

} // namespace lanyard::widgets
