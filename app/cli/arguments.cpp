#include "app/cli/arguments.h"
#include <CLI/CLI.hpp>
#include <sstream>

namespace lanyard::cli {
namespace {

constexpr int wrongUsage = 64;

void addPassphrase(CLI::App& command, std::optional<int>& fileDescriptor) {
    command.add_option("--passphrase-fd", fileDescriptor, "An open file whose next line is the passphrase of the vault; asked at the terminal if absent")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
}

} // namespace

std::variant<Arguments, Leave> readArguments(int count, const char* const* values) {
    CLI::App app("Looks at digital badges, checks them, keeps them and prints them, without a network.", "lanyard-cli");
    app.set_version_flag("--version", "lanyard-cli " LANYARD_VERSION);
    app.require_subcommand(1);
    app.fallthrough();

    Common common;
    app.add_flag("--json", common.json, "Print one JSON object instead of text");
    app.add_option("--lang", common.language, "Language of the sentences, such as en or de")->type_name("TAG");

    Inspect inspect;
    auto* inspecting = app.add_subcommand("inspect", "Say what is in these files");
    inspecting->add_option("FILE", inspect.files, "Files and folders to look into; - is standard input")->required();

    Verify verify;
    auto* verifying = app.add_subcommand("verify", "Answer the six questions about every badge in these files");
    verifying->add_option("FILE", verify.files, "Files and folders to look into; - is standard input")->required();
    verifying->add_option("--at", verify.at, "The moment for which to answer (RFC 3339); now if absent")->type_name("TIME");
    verifying->add_option("--owner", verify.owners, "An address, name or DID of the person; may be given several times")
        ->type_name("TEXT")
        ->expected(1)
        ->take_all();
    verifying->add_option("--trust", verify.trust, "A list of accepted issuers; may be given several times")
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    verifying->add_option("--evidence", verify.evidence, "A folder of documents at hand, with an index.json")->type_name("DIR");

    Import import;
    auto* importing = app.add_subcommand("import", "Take files or folders into a vault");
    importing->add_option("--vault", import.vault, "The vault; made if it is not there")->required()->type_name("FILE");
    addPassphrase(*importing, import.passphraseFd);
    importing->add_option("FILE", import.files, "Files and folders to take in; - is standard input")->required();

    List list;
    auto* listing = app.add_subcommand("list", "List the badges of a vault");
    listing->add_option("--vault", list.vault, "The vault")->required()->type_name("FILE");
    addPassphrase(*listing, list.passphraseFd);
    listing->add_option("--search", list.search, "Only badges that hold all these words")->type_name("TEXT");

    Export out;
    auto* exporting = app.add_subcommand("export", "Write badges as paper, code or file");
    std::vector<std::filesystem::path> vaults;
    exporting->add_option("--vault", vaults, "The vault; for one sheet of several people several times")
        ->required()
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    addPassphrase(*exporting, out.passphraseFd);
    exporting->add_option("--to", out.to, "pdf, sheet, qr, bundle or original")
        ->required()
        ->check(CLI::IsMember({"pdf", "sheet", "qr", "bundle", "original"}));
    exporting->add_option("--badge", out.badges, "The badge's id or its first letters; all badges if absent")
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    exporting->add_option("--output", out.output, "Where to write")->required()->type_name("PATH");
    exporting->add_option("--portfolio", out.portfolio, "A portfolio that is kept in the vault, by its name or id")->type_name("NAME");
    exporting->add_option("--layout", out.layout, "Of a PDF: portfolio, cv, certificate or cards")
        ->check(CLI::IsMember({"portfolio", "cv", "certificate", "cards"}));
    exporting->add_option("--paper", out.paper, "a4, a5 or letter")->check(CLI::IsMember({"a4", "a5", "letter"}));
    exporting->add_option("--per-page", out.perPage, "Badges on a sheet: 2, 4, 6, 8 or 12")->check(CLI::IsMember({2, 4, 6, 8, 12}));
    exporting->add_flag("--grey", out.grey, "Made for a printer without colour");
    exporting->add_flag("--large-print", out.largePrint, "Larger letters");
    exporting->add_option("--name", out.name, "Whose badges these are, for the title page")->type_name("TEXT");
    exporting->add_option("--heading", out.heading, "What they are for, for the title page")->type_name("TEXT");

    try {
        app.parse(count, values);
    } catch (const CLI::ParseError& problem) {
        std::ostringstream text, diagnostics;
        const bool asked = app.exit(problem, text, diagnostics) == 0;
        return Leave{asked ? text.str() : diagnostics.str(), asked ? 0 : wrongUsage};
    }

    if (exporting->parsed()) {
        out.vault = vaults.front();
        out.furtherVaults.assign(vaults.begin() + 1, vaults.end());
        if (!out.furtherVaults.empty() && (out.to != "sheet" || out.portfolio || !out.badges.empty()))
            return Leave{"Several vaults go onto one sheet, whole: --to sheet, without --portfolio and --badge\n", wrongUsage};
        if (out.layout && out.to != "pdf") return Leave{"--layout is for --to pdf\n", wrongUsage};
    }
    if (inspecting->parsed()) return Arguments{common, inspect};
    if (verifying->parsed()) return Arguments{common, verify};
    if (importing->parsed()) return Arguments{common, import};
    if (listing->parsed()) return Arguments{common, list};
    return Arguments{common, out};
}

} // namespace lanyard::cli
