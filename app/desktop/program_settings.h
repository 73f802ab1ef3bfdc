#pragma once
#include "app/desktop/recent_people.h"
#include "ui/settings/settings_page.h"
#include "ui/window/place.h"
#include <QByteArray>
#include <QString>
#include <filesystem>

namespace lanyard {

/// What the program remembers between two runs beside the vault. Nothing that a badge or portfolio says; of a person no more than that they
/// were here, and while they are the page they look at.
struct ProgramSettings {
    QString language;  ///< BCP 47; empty: as the system
    settings::Look look = settings::Look::system;
    QString vault;     ///< the one that is open; empty: none
    QByteArray geometry;
    window::Stop stop; ///< the page shown last, of that vault
    bool asList = false; ///< how badges are shown
    int idleMinutes = 10; ///< after which a vault with a passphrase is locked; 0: never
    RecentPeople recent;
};

/// Where settings lie: beside the program if a file `portable` lies there, so that a stick carries all of it; else the system's place for them.
std::filesystem::path settingsFolder();
/// Where the vault lies unless the person says otherwise: Documents/Lanyard/badges.lanyard, or beside a portable program.
std::filesystem::path defaultVault();

/// Missing and unreadable values are as in a fresh ProgramSettings.
ProgramSettings readSettings(const std::filesystem::path& folder);
void writeSettings(const std::filesystem::path& folder, const ProgramSettings& settings);

} // namespace lanyard
