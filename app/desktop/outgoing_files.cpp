#include "app/desktop/outgoing_files.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "ui/text/strings.h"

namespace lanyard {
namespace {

constexpr int longestName = 80; // letters

QString harmless(const QString& name) {
    QString result;
    for (const QChar c : name) result += c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || QStringView(u" .-_()").contains(c) ? c : u'_';
    while (result.startsWith(u'.') || result.startsWith(u'-')) result.remove(0, 1);
    const qsizetype dot = result.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : result.mid(dot);
    if (result.size() > longestName) result = result.left(longestName - ending.size()) + ending;
    return result.isEmpty() ? QStringLiteral("Lanyard") : result;
}

} // namespace

OutgoingFiles::OutgoingFiles(std::filesystem::path folder) : m_folder(std::move(folder)) { clear(); }
OutgoingFiles::~OutgoingFiles() { clear(); }

Result<std::filesystem::path> OutgoingFiles::placeFor(const QString& name) {
    const std::filesystem::path own = m_folder / std::to_string(++m_number);
    std::error_code problem;
    std::filesystem::create_directories(own, problem);
    if (!problem) std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, problem);
    if (problem) return fail(problem == std::errc::no_space_on_device ? ErrorCode::diskFull : ErrorCode::noPermission);
    return own / text::toPath(harmless(name));
}

Result<std::filesystem::path> OutgoingFiles::put(const QString& name, ByteView bytes) {
    TRY(file, placeFor(name));
    TRY_DO(writeFileAtomically(file, bytes));
    return file;
}

bool OutgoingFiles::holds(const std::filesystem::path& file) const {
    const auto inside = file.lexically_relative(m_folder);
    return !inside.empty() && *inside.begin() != ".." && *inside.begin() != ".";
}

void OutgoingFiles::clear() {
    for (const auto& file : filesBelow(m_folder)) (void)eraseFile(file); // what cannot be overwritten is removed below all the same
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

} // namespace lanyard
