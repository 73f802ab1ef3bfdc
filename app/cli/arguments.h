#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lanyard::cli {

/// What the person asked for on the command line. One value for each command of the man page.
struct Common {
    bool json = false;
    std::string language; ///< BCP 47; empty: the environment's
};
struct Inspect {
    std::vector<std::string> files;
};
struct Verify {
    std::vector<std::string> files;
    std::optional<std::string> at;
    std::vector<std::string> owners;
    std::vector<std::filesystem::path> trust;
    std::optional<std::filesystem::path> evidence;
};
struct Import {
    std::filesystem::path vault;
    std::optional<int> passphraseFd; ///< an open file whose next line is the vault's passphrase
    std::vector<std::string> files;
};
struct List {
    std::filesystem::path vault;
    std::optional<int> passphraseFd;
    std::string search;
};
struct Export {
    std::filesystem::path vault;
    std::optional<int> passphraseFd; ///< one line for each vault
    std::vector<std::filesystem::path> furtherVaults; ///< of more people, for one sheet; empty unless to is sheet
    std::string to; ///< pdf, sheet, qr, bundle, original
    std::vector<std::string> badges;
    std::filesystem::path output;
    std::optional<std::string> portfolio; ///< a kept one by name or id: what it says holds unless said otherwise here
    std::optional<std::string> layout;    ///< portfolio, cv, certificate, cards
    std::optional<std::string> paper;     ///< a4, a5, letter
    std::optional<int> perPage;           ///< of a sheet: 2, 4, 6, 8, 12
    bool grey = false;
    bool largePrint = false;
    std::string name, heading;
};
struct Arguments {
    Common common;
    std::variant<Inspect, Verify, Import, List, Export> command;
};

/// What to do when there is nothing to run: a text to print and the exit status.
struct Leave {
    std::string text;
    int status = 0; ///< 0 for --help and --version, 64 for wrong usage
};

/// Reads the arguments (UTF-8). Never ends the process itself.
std::variant<Arguments, Leave> readArguments(int count, const char* const* values);

} // namespace lanyard::cli
