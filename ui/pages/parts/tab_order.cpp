#include "ui/pages/parts/tab_order.h"
#include <QWidget>

namespace lanyard::pages {

void orderTabs(std::initializer_list<QWidget*> parts) {
    QWidget* before = nullptr;
    const auto chain = [&before](QWidget* widget) {
        if (!(widget->focusPolicy() & Qt::TabFocus)) return;
        if (before) QWidget::setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget* part : parts) {
        if (!part) continue;
        chain(part);
        for (QWidget* child : part->findChildren<QWidget*>()) chain(child);
    }
}

} // namespace lanyard::pages
