#pragma once
#include <QString>
#include <QStringView>
#include <filesystem>
#include <string>
#include <string_view>

namespace lanyard::text {

/// Between core's UTF-8 and Qt's UTF-16. Ill-formed bytes become U+FFFD.
QString toQString(std::string_view utf8);
std::string toUtf8(QStringView text);
QString fromPath(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

/// A badge's text on one line: line breaks and other controls become blanks, signs that turn the direction of writing are left out,
/// so that no name can disturb what stands beside it.
QString onOneLine(QStringView foreign);
/// Ready to be put into a sentence: on one line, at most 120 signs (then with an ellipsis), between U+2068 and U+2069 so that its
/// direction stays its own.
QString isolated(QStringView foreign);
QString isolated(std::string_view foreign);
/// Without the marks that isolated() put there: for a terminal, a file name, a JSON text.
QString withoutIsolates(QString sentence);

} // namespace lanyard::text
