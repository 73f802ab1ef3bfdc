#include "ui/words/fields.h"
#include "ui/text/strings.h"
#include "ui/widgets/measures.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lanyard::words {
namespace {

constexpr int longestLine = 500;      // letters
constexpr int longestWords = 20000;

} // namespace

QLineEdit* lineField(const std::string& words) {
    auto* field = new QLineEdit(text::toQString(words));
    field->setMaxLength(longestLine);
    field->setCursorPosition(0);
    return field;
}

QPlainTextEdit* wordsField(const std::string& words, int lines) {
    auto* field = new QPlainTextEdit(text::toQString(words));
    field->setTabChangesFocus(true);
    field->setFixedHeight(widgets::u(4 * lines + 3));
    return field;
}

QHBoxLayout* sideBySide(QWidget* first, QWidget* second) {
    auto* across = new QHBoxLayout;
    widgets::setUnits(across, {0, 0, 0, 0}, 2);
    across->addWidget(first, 1, Qt::AlignTop);
    across->addWidget(second, 1, Qt::AlignTop);
    return across;
}

std::string wordsOf(const QLineEdit& field) { return text::toUtf8(field.text().trimmed()); }
std::string wordsOf(const QPlainTextEdit& field) { return text::toUtf8(field.toPlainText().trimmed().left(longestWords)); }

} // namespace lanyard::words
