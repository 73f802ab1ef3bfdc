#include "ui/pages/parts/address_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QHBoxLayout>

namespace lanyard::pages {

AddressLine::AddressLine(const QString& address, const QString& copy, const QString& name, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    widgets::setUnits(row, {0, 0, 0, 0}, 1.5);
    auto* words = new widgets::ElidedLabel(address, widgets::Type::text, widgets::Role::text, false, this);
    auto* button = new widgets::Button(copy, widgets::Button::Kind::quiet, widgets::Icon::none, this);
    button->setRowHeight(true);
    button->setAccessibleName(name);
    row->addWidget(words);
    row->addWidget(button);
    row->addStretch(1);
    setAccessibleName(address);
    setProperty("oneLine", true);
    connect(button, &QPushButton::clicked, this, [this, address] { emit copyRequested(address); });
}

} // namespace lanyard::pages
