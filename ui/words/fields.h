#pragma once
#include <string>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace lanyard::words {

/// Fields that hold a text of a statement. What is longer than a statement may be is not taken.
QLineEdit* lineField(const std::string& words);
/// As tall as so many lines; Tab goes on to the next control.
QPlainTextEdit* wordsField(const std::string& words, int lines);
QHBoxLayout* sideBySide(QWidget* first, QWidget* second);

/// Without blanks round it.
std::string wordsOf(const QLineEdit& field);
std::string wordsOf(const QPlainTextEdit& field);

} // namespace lanyard::words
