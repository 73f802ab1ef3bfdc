#include "ui/settings/removable_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanyard::settings {

RemovableRow::RemovableRow(const QString& words, const QString& quiet, const QString& remove, QWidget* parent) : QWidget(parent) {
    auto* across = new QHBoxLayout(this);
    widgets::setUnits(across, {3, 1, 2, 1}, 2);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch(1);
    auto* first = new widgets::TextLabel(words);
    first->setWide(true);
    lines->addWidget(first);
    if (!quiet.isEmpty()) lines->addWidget(new widgets::ElidedLabel(quiet, widgets::Type::small, widgets::Role::quiet));
    lines->addStretch(1);
    across->addLayout(lines, 1);
    auto* button = widgets::Button::iconOnly(widgets::Icon::close, remove);
    button->setRowHeight(true);
    across->addWidget(button);
    connect(button, &QPushButton::clicked, this, &RemovableRow::removeRequested);
}

} // namespace lanyard::settings
