#include "ui/widgets/fold_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_line.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard::widgets {

FoldRow::FoldRow(const QString& question, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_line = new FoldLine(question, this);
    m_step = new Button({}, Button::Kind::quiet, Icon::none, this);
    m_step->setRowHeight(true);
    m_step->hide();
    m_body = new QWidget(this);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_buttons = new QHBoxLayout;
    setUnits(m_buttons, {0, 1, 0, 0}, 2);
    m_buttons->addStretch(1);
    m_bodyLayout->addLayout(m_buttons);
    column->addWidget(m_line);
    column->addWidget(m_body);
    m_body->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_step, &QPushButton::clicked, this, &FoldRow::stepRequested);
    arrange();
}

void FoldRow::setState(std::optional<text::State> state) {
    m_state = state;
    m_line->setState(state);
    arrange();
    update();
}

void FoldRow::setAnswer(const QString& answer) { m_line->setAnswer(answer); }
void FoldRow::setQuestion(const QString& question) { m_line->setText(question); }

void FoldRow::setStep(const QString& words) {
    m_step->setText(words);
    m_step->setVisible(!words.isEmpty());
    arrange();
}

void FoldRow::setContent(QWidget* content) {
    delete m_content;
    m_content = content;
    m_bodyLayout->insertWidget(0, content);
}

void FoldRow::setExplanation(const QString& words) { setContent(new TextLabel(words)); }

void FoldRow::addButton(QWidget* button) { m_buttons->insertWidget(m_buttons->count() - 1, button); }

void FoldRow::setOpen(bool open) {
    if (m_open == open) return;
    m_open = open;
    m_line->setOpen(open);
    m_body->setVisible(open);
    update();
    emit opened(open);
}

void FoldRow::arrange() {
    const int left = int(m_line->textLeft());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_bodyLayout->setContentsMargins(mirrored ? u(3) : left, u(0.5), mirrored ? left : u(3), u(4));
    m_bodyLayout->setSpacing(u(2));
    const bool hasStep = !m_step->text().isEmpty();
    m_line->setStepWidth(hasStep ? m_step->sizeHint().width() : 0);
    if (!hasStep) return;
    const QSize size = m_step->sizeHint();
    const int end = u(2.5) + iconEdge() + u(2);
    const int x = mirrored ? end : width() - end - size.width();
    m_step->setGeometry(QRect(QPoint(x, (m_line->height() - size.height()) / 2), size));
    m_step->raise();
}

void FoldRow::paintEvent(QPaintEvent*) {
    if (!m_open || !m_state) return;
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(this).stateGround(*m_state));
}

void FoldRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FoldRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    arrange();
}

bool FoldRow::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ApplicationFontChange) arrange();
    return done;
}

} // namespace lanyard::widgets
