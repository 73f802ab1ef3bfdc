#pragma once
#include <QString>
#include <QStringList>

namespace lanyard {

/// Where a word can be found in any window of the program, seen or not; in its names and models too.
QStringList foundAnywhere(QLatin1StringView word);

} // namespace lanyard
