#include "ui/widgets/field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace lanyard::widgets {

SearchField::SearchField(const QString& hint, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(hint);
    setAccessibleName(hint);
    m_clear = Button::iconOnly(Icon::close, tr("Empty the search"), this);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) { m_clear->setVisible(!words.isEmpty()); });
    arrange();
}

QSize SearchField::sizeHint() const { return {u(58), u(7)}; }

void SearchField::arrange() {
    const int before = u(1.5) + iconEdge();
    const int after = u(6);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? after : before, 0, mirrored ? before : after, 0);
    const int edge = std::min(height() - 4, u(6));
    m_clear->setGeometry(mirrored ? 2 : width() - edge - 2, (height() - edge) / 2, edge, edge);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const double edge = iconEdge();
    paintIcon(painter, Icon::search, directed(layoutDirection(), rect(), QRectF(u(2.5), (height() - edge) / 2, edge, edge)), coloursOf(this)(Role::quiet));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (!m_clear) return;
    if (event->type() == QEvent::LanguageChange) m_clear->setAccessibleName(tr("Empty the search"));
    arrange();
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    arrange();
}

Labelled::Labelled(const QString& label, QWidget* control, QWidget* parent) : QWidget(parent), m_control(control) {
    auto* column = new QVBoxLayout(this);
    setUnits(column, {0, 0, 0, 0}, 1);
    auto* words = new TextLabel(label);
    words->setBuddy(control);
    m_label = words;
    m_help = new TextLabel({}, Type::small, Role::quiet);
    m_wrong = new TextLabel({}, Type::small);
    m_wrong->setState(text::State::doNotRely);
    m_help->hide();
    m_wrong->hide();
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_wrong);
    column->addWidget(m_help);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(label);
}

void Labelled::setLabel(const QString& words) {
    m_label->setText(words);
    m_control->setAccessibleName(words);
}

void Labelled::setHelp(const QString& words) {
    m_help->setText(words);
    m_help->setVisible(!words.isEmpty());
    if (m_wrong->text().isEmpty()) m_control->setAccessibleDescription(words);
}

void Labelled::setWrong(const QString& words) {
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
    m_control->setProperty("wrong", !words.isEmpty());
    m_control->setAccessibleDescription(words.isEmpty() ? m_help->text() : words);
    m_control->update();
}

} // namespace lanyard::widgets
