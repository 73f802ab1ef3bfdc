#include "app/desktop/person_file.h"
#include "core/wallet/safekeeping.h"
#include "ui/text/strings.h"
#include <QRegularExpression>
#include <QStringList>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestStem = 190; ///< bytes; leaves room for a number and the ending

/// Names that Windows keeps for devices.
bool isDevice(const QString& stem) {
    static const QStringList whole{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString low = stem.toLower();
    return whole.contains(low) || (low.size() == 4 && (low.startsWith("com"_L1) || low.startsWith("lpt"_L1)) && low.back().isDigit());
}

QString stemFor(const QString& person) {
    QString stem;
    for (const QChar c : person) stem += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'\'' || c == u'_' ? c : u' ';
    stem = stem.simplified();
    while (stem.toUtf8().size() > longestStem) stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    stem = stem.trimmed();
    if (stem.isEmpty() || isDevice(stem)) stem = (stem + u" badges"_s).trimmed();
    return stem;
}

constexpr auto ending = ".lanyard"_L1;

} // namespace

QString vaultNameFor(const QString& person) { return stemFor(person) + ending; }

std::filesystem::path freshVaultPath(const std::filesystem::path& folder, const QString& person) {
    const QString stem = stemFor(person);
    std::error_code ignored;
    std::filesystem::path path = folder / text::toPath(stem + ending);
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(path, ignored)); ++number)
        path = folder / text::toPath(u"%1 (%2)%3"_s.arg(stem).arg(number).arg(ending));
    return path;
}

bool isNamedAfter(const std::filesystem::path& file, const QString& person) {
    static const QRegularExpression numbered(u" \\([0-9]+\\)$"_s);
    QString stem = text::fromPath(file.stem());
    const QString wanted = stemFor(person);
    return file.extension() == ".lanyard" && (stem == wanted || stem.remove(numbered) == wanted);
}

std::filesystem::path followName(const std::filesystem::path& file, const QString& before, const QString& now) {
    if (now.simplified().isEmpty() || stemFor(before) == stemFor(now) || !isNamedAfter(file, before)) return file;
    const std::filesystem::path target = freshVaultPath(file.parent_path(), now);
    return moveVault(file, target) ? target : file; // with its backups
}

} // namespace lanyard
