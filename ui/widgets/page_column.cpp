#include "ui/widgets/page_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanyard::widgets {

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

void replaceColumn(ScrollColumn* scroll, QWidget* content) {
    const int place = scroll->verticalScrollBar()->value();
    QString focused;
    if (const QWidget* const focus = scroll->widget() != nullptr ? scroll->widget()->focusWidget() : nullptr; focus != nullptr && focus->hasFocus())
        focused = focus->objectName();
    if (QWidget* const old = scroll->takeWidget()) {
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
