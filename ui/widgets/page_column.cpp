#include "ui/widgets/page_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanyard::widgets {
namespace {

void carryLine(const QLineEdit& from, QLineEdit& to) {
    to.setText(from.text());
    to.setModified(true); // to be carried the next time too
    if (!from.hasSelectedText())
        to.setCursorPosition(from.cursorPosition());
    else if (from.cursorPosition() == from.selectionStart())
        to.setSelection(from.selectionEnd(), -from.selectionLength());
    else
        to.setSelection(from.selectionStart(), from.selectionLength());
}

void carryTyped(const QWidget& from, const QWidget& to) {
    for (const auto* const box : from.findChildren<QCheckBox*>())
        if (auto* const again = box->objectName().isEmpty() ? nullptr : to.findChild<QCheckBox*>(box->objectName())) again->setChecked(box->isChecked());
    for (const auto* const line : from.findChildren<QLineEdit*>())
        if (auto* const again = !line->isModified() || line->objectName().isEmpty() ? nullptr : to.findChild<QLineEdit*>(line->objectName())) carryLine(*line, *again);
}

} // namespace

ScrollColumn* addPageColumn(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollColumn(new QWidget, page);
    layout->addWidget(scroll);
    return scroll;
}

QVBoxLayout* startColumn(QWidget* content, const QString& title, const QString& back, std::function<void()> goBack) {
    auto* across = new QHBoxLayout(content);
    setUnits(across, {6, 5, 6, 8}, 0);
    auto* middle = new QWidget;
    middle->setMaximumWidth(u(150));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    middle->setSizePolicy(policy);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    setUnits(column, {0, 0, 0, 0}, 3);
    if (!back.isEmpty()) {
        auto* button = new Button(back, Button::Kind::bare, Icon::arrowBack);
        button->setObjectName(QStringLiteral("back"));
        QObject::connect(button, &QPushButton::clicked, button, std::move(goBack));
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    column->addWidget(new Heading(title, Type::title));
    return column;
}

void replaceColumn(ScrollColumn* scroll, QWidget* content, Typed typed) {
    const int place = scroll->verticalScrollBar()->value();
    QString focused;
    if (const QWidget* const focus = scroll->widget() != nullptr ? scroll->widget()->focusWidget() : nullptr; focus != nullptr && focus->hasFocus())
        focused = focus->objectName();
    if (QWidget* const old = scroll->takeWidget()) {
        if (typed == Typed::kept) carryTyped(*old, *content);
        old->hide();
        old->deleteLater(); // it may be the one who asked
    }
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setMaximumWidth(scroll->viewport()->width());
    content->show();
    if (auto* again = focused.isEmpty() ? nullptr : content->findChild<QWidget*>(focused)) again->setFocus();
    scroll->verticalScrollBar()->setValue(place);
}

} // namespace lanyard::widgets
