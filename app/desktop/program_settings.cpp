#include "app/desktop/program_settings.h"
#include "ui/text/strings.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

bool isPortable() { return QFileInfo::exists(QCoreApplication::applicationDirPath() + u"/portable"_s); }

} // namespace

std::filesystem::path settingsFolder() {
    if (isPortable()) return text::toPath(QCoreApplication::applicationDirPath());
    return text::toPath(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/Lanyard"_s);
}

std::filesystem::path defaultVault() {
    const QString folder = isPortable() ? QCoreApplication::applicationDirPath()
                                        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Lanyard"_s;
    return text::toPath(folder) / "badges.lanyard";
}

ProgramSettings readSettings(const std::filesystem::path& folder) {
    QSettings file(text::fromPath(folder / "lanyard.ini"), QSettings::IniFormat);
    ProgramSettings settings;
    settings.language = file.value("language").toString();
    settings.look = settings::Look(std::clamp(file.value("look", 0).toInt(), 0, int(settings::Look::dark)));
    settings.vault = file.value("vault").toString();
    settings.geometry = file.value("geometry").toByteArray();
    settings.stop = {window::placeNamed(file.value("place").toString()), file.value("shown").toString()};
    settings.asList = file.value("list", false).toBool();
    settings.idleMinutes = std::clamp(file.value("idle-minutes", settings.idleMinutes).toInt(), 0, 24 * 60);
    settings.recent = RecentPeople::read(file);
    return settings;
}

void writeSettings(const std::filesystem::path& folder, const ProgramSettings& settings) {
    QSettings file(text::fromPath(folder / "lanyard.ini"), QSettings::IniFormat);
    file.setValue("language", settings.language);
    file.setValue("look", int(settings.look));
    file.setValue("vault", settings.vault);
    file.setValue("geometry", settings.geometry);
    file.setValue("place", window::placeName(settings.stop.place));
    file.setValue("shown", settings.stop.what);
    file.setValue("list", settings.asList);
    file.setValue("idle-minutes", settings.idleMinutes);
    settings.recent.write(file);
}

} // namespace lanyard
