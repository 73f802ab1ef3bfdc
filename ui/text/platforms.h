#pragma once
#include "ui/text/language.h"
#include <QStringList>
#include <QStringView>

namespace lanyard::text {

/// The three clicks by which a badge is saved as a file from the platform of an address; general ones for any other.
QStringList downloadSteps(const Language& in, QStringView address);

} // namespace lanyard::text
