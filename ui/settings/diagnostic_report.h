#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include <QByteArray>
#include <QSize>
#include <QString>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace lanyard::settings {

/// What a person may hand to somebody who helps them: versions, counts and settings. By its type it holds no badge text, name, address or path.
struct DiagnosticFacts {
    bool vaultOpen = false;
    bool readOnly = false;
    bool damageSeen = false;
    std::optional<std::string> openError;       ///< name of the error, if the vault could not be opened
    std::size_t badges = 0, inBin = 0, portfolios = 0;
    std::array<std::size_t, 4> byVerdict{};     ///< by Verdict
    std::map<Standard, std::size_t> byStandard;
    std::map<Carrier, std::size_t> byCarrier;
    std::map<Reason, std::size_t> byReason;     ///< the leading reason of each badge
    std::size_t givers = 0, addresses = 0, evidence = 0;
    std::uintmax_t vaultBytes = 0;
    QString language;                           ///< tag of the window's language
    QString look;                               ///< "system", "light", "dark"
    QSize window;                               ///< logical pixels
};

/// The report as text, one fact a line, in English with stable words; with the versions of the program, of Qt and of the system. Reads the
/// screen and font of the application; call on its thread.
QByteArray diagnosticReport(const DiagnosticFacts& facts);

} // namespace lanyard::settings
