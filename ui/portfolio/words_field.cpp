#include "ui/portfolio/words_field.h"
#include "ui/widgets/measures.h"
#include <QEvent>
#include <QSignalBlocker>

namespace lanyard::portfolio {

WordsField::WordsField(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WordsField::fill(const QString& words) {
    if (hasFocus() || toPlainText() == words) return;
    const QSignalBlocker quiet(this);
    setPlainText(words);
}

QSize WordsField::sizeHint() const { return {widgets::u(40), widgets::u(4 * m_lines + 3)}; }

void WordsField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    updateGeometry();
}

} // namespace lanyard::portfolio
