#include "ui/people/middle_column.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanyard::people {
namespace {

constexpr double columnUnits = 94;

/// Follows the font in its greatest width.
class Middle final : public QWidget {
  public:
    explicit Middle(QWidget* parent) : QWidget(parent) { setMaximumWidth(widgets::u(columnUnits)); }

  protected:
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) setMaximumWidth(widgets::u(columnUnits));
    }
};

} // namespace

QVBoxLayout* addMiddleColumn(QWidget* page) {
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    content->setMinimumHeight(1); // what it needs follows from its width
    auto* across = new QHBoxLayout(content);
    widgets::setUnits(across, {6, 10, 6, 6}, 0);
    auto* middle = new Middle(content);
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    auto* down = new QVBoxLayout(middle);
    down->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    widgets::setUnits(column, {0, 0, 0, 0}, 2);
    down->addLayout(column);
    down->addStretch(1);
    whole->addWidget(new widgets::ScrollColumn(content, page), 1);
    return column;
}

} // namespace lanyard::people
