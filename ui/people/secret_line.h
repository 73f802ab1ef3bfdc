#pragma once
#include "ui/text/language.h"
#include <QString>

class QCheckBox;
class QLineEdit;

namespace lanyard::people {

/// A line for a passphrase: dots, nothing suggested, nothing kept by the input method.
QLineEdit* secretLine(const QString& objectName);
/// A box that shows the letters of all of these lines.
QCheckBox* showLettersBox(const text::Language& in, std::initializer_list<QLineEdit*> lines);
/// What was typed, and the line is empty. The caller wipes it.
QString takenSecret(QLineEdit& line);
/// Overwrites the letters where they lie, if nobody else holds them.
void wipe(QString& secret);

} // namespace lanyard::people
