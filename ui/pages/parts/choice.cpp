#include "ui/pages/parts/choice.h"
#include "ui/widgets/measures.h"
#include <QAbstractItemView>
#include <algorithm>
#include <cmath>

namespace lanyard::pages {

using widgets::u;

Choice::Choice(QWidget* parent) : QComboBox(parent) {
    setProperty("bare", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
}

QSize Choice::sizeHint() const {
    const double words = std::ceil(QFontMetricsF(font()).horizontalAdvance(currentText())) + 2;
    return {int(std::min(words, double(u(40)))) + u(7) + widgets::iconEdge(), std::max(u(6.5), 24)};
}

QSize Choice::minimumSizeHint() const { return sizeHint(); }

void Choice::showPopup() {
    view()->setTextElideMode(Qt::ElideRight);
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + u(4), u(80)));
    QComboBox::showPopup();
}

} // namespace lanyard::pages
