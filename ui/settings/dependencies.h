#pragma once
#include "ui/text/language.h"
#include <QString>
#include <QStringList>
#include <vector>

namespace lanyard::settings {

/// A part of the program that others made.
struct Dependency {
    QString name;        ///< as its makers write it
    QString package;     ///< as cmake/packages.cmake finds it; empty for what lies in the repository
    QString licence;     ///< SPDX expression of the terms we use it under
    QString purpose;     ///< in words: "Reads and writes PDF"
    QStringList texts;   ///< names of the texts in the program, the part's own first
};

/// Lanyard itself first, then every part by name.
std::vector<Dependency> dependencies(const text::Language& in);
/// The text of that name, whole; empty if it is not compiled in.
QString licenceText(const QString& name);

} // namespace lanyard::settings
