#pragma once
#include <QByteArray>
#include <QString>

namespace lanyard {

/// A badge in plain JSON that says the word wherever a badge can say something. `number`: 1 to 9.
QByteArray badgeWith(const QString& word, int number);
/// A file with a vault of somebody, with so many badges that say a word.
void makeVault(const QString& file, const QString& name, const QString& word, int badges);

} // namespace lanyard
