#include "ui/widgets/empty_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::widgets {
namespace {

/// A large quiet icon.
class Sign final : public QWidget {
  public:
    Sign(Icon icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {u(12), u(12)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, m_icon, rect(), coloursOf(this)(Role::fieldLine), layoutDirection());
    }

  private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon icon, const QString& title, const QString& sentence, const QString& button, QWidget* parent) : QWidget(parent) {
    auto* across = new QHBoxLayout(this);
    m_middle = new QWidget;
    auto* column = new QVBoxLayout(m_middle);
    setUnits(across, {4, 4, 4, 4}, 0);
    setUnits(column, {0, 0, 0, 0}, 3);
    across->addStretch(1);
    across->addWidget(m_middle, 1000); // as wide as it may be, in the middle of what is left
    across->addStretch(1);
    column->addStretch(2);
    if (icon == Icon::none)
        column->addWidget(new FolderPicture(this));
    else
        column->addWidget(new Sign(icon, this));
    m_title = new Heading(title, Type::title);
    m_sentence = new TextLabel(sentence, Type::text, Role::quiet);
    m_button = new Button(button, Button::Kind::accent);
    column->addSpacing(u(2));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(u(1));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons, 3, 1.5);
    m_quiet = new Button({}, Button::Kind::quiet, Icon::none, buttons);
    m_quiet->hide();
    flow->addWidget(m_button);
    flow->addWidget(m_quiet);
    column->addWidget(buttons);
    column->addStretch(3);
    m_button->setVisible(!button.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &EmptyState::requested);
    connect(m_quiet, &QPushButton::clicked, this, &EmptyState::quietRequested);
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_middle->setMaximumWidth(u(102));
}

void EmptyState::setWords(const QString& title, const QString& sentence, const QString& button) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->updateGeometry();
}

void EmptyState::addQuietButton(const QString& words) {
    m_quiet->setText(words);
    m_quiet->updateGeometry();
    m_quiet->show();
}

} // namespace lanyard::widgets
