#include "ui/widgets/drop_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/flow_layout.h"
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard::widgets {

DropField::DropField(const QString& title, const QString& sentence, QWidget* parent) : QWidget(parent) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    setUnits(column, {4, 4.5, 4, 4.5}, 2);
    m_title = new Heading(title);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWide(true);
    m_sentence = new TextLabel(sentence, Type::text, Role::quiet);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWide(true);
    auto* centre = new QHBoxLayout;
    m_buttons = new QHBoxLayout;
    setUnits(centre, {0, 1.5, 0, 0}, 0);
    setUnits(m_buttons, {0, 0, 0, 0}, 2);
    centre->addStretch(1);
    centre->addLayout(m_buttons);
    centre->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(centre);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void DropField::addButton(QWidget* button) { m_buttons->addWidget(button); }

void DropField::setWords(const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void DropField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(this);
    paintRounded(painter, rect(), colours(m_over ? Role::pointer : Role::card), {});
    QPen pen(colours(m_over ? Role::accent : Role::fieldLine), m_over ? 2 : 1.4, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius(), cornerRadius());
}

void DropField::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData* brought = event->mimeData();
    if (!brought->hasUrls() && !brought->hasText() && !brought->hasImage() && brought->formats().isEmpty()) return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void DropField::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void DropField::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    event->acceptProposedAction();
    emit dropped(event->mimeData());
}

} // namespace lanyard::widgets
