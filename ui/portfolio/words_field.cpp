#include "ui/portfolio/words_field.h"
#include "ui/widgets/measures.h"
#include <QEvent>

namespace lanyard::portfolio {
namespace {

constexpr double lines = 5;

} // namespace

WordsField::WordsField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WordsField::sizeHint() const { return {widgets::u(40), widgets::u(4 * lines + 3)}; }

void WordsField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    updateGeometry();
}

} // namespace lanyard::portfolio
