#include "app/cli/chosen_badges.h"
#include "app/cli/commands.h"
#include "app/cli/open_vault.h"
#include "app/cli/text_output.h"
#include "core/base/file.h"
#include "core/export/bundle.h"
#include "core/export/file_name.h"
#include "core/export/qr_code.h"
#include "ui/text/bundle_words.h"
#include <filesystem>

namespace lanyard::cli {
namespace {

struct OutputFile {
    std::string name; ///< for a folder of several
    Bytes content;
};

Result<OutputFile> qrFile(const Badge& badge, bool svg) {
    TRY(content, qrContent(badge));
    TRY(bytes, svg ? qrSvg(content) : qrPng(content));
    const std::filesystem::path name(fileNameFor(badge, false));
    return OutputFile{name.stem().string() + (svg ? ".svg" : ".png"), std::move(bytes)};
}

Result<std::vector<OutputFile>> filesOf(const Export& command, const std::vector<BadgeView>& views) {
    std::vector<OutputFile> files;
    for (const BadgeView& view : views) {
        if (command.to == "original") {
            files.push_back({fileNameFor(view.badge, true), originalBytes(view.badge, true)});
        } else {
            TRY(file, qrFile(view.badge, command.output.extension() == ".svg"));
            files.push_back(std::move(file));
        }
    }
    return files;
}

/// One file is written to the path itself, several into it as a folder.
Result<void> write(const std::filesystem::path& output, const std::vector<OutputFile>& files) {
    std::error_code problem;
    const bool folder = files.size() > 1 || std::filesystem::is_directory(output, problem);
    if (!folder) return writeFileAtomically(output, files.front().content);
    std::filesystem::create_directories(output, problem);
    for (const OutputFile& file : files) {
        const std::u8string name(file.name.begin(), file.name.end());
        TRY_DO(writeFileAtomically(output / name, file.content));
    }
    return {};
}

/// Everything of the person, or the badges that are named.
Result<OutputFile> bundleFile(const Wallet& wallet, const Export& command, const text::Language& in) {
    std::vector<DocumentId> only;
    if (!command.badges.empty()) {
        TRY(ids, chosenIds(wallet, command));
        only = std::move(ids);
    }
    TRY(holdings, wallet.holdings(only));
    if (holdings.badges.empty() && holdings.statements.empty()) return fail(ErrorCode::notFound);
    TRY(zip, bundle(holdings, text::indexWords(in, holdings)));
    return OutputFile{"badges.zip", std::move(zip)};
}

Result<void> exportFiles(const Export& command, const text::Language& in, Instant now) {
    TRY(wallet, openVault(command.vault, command.passphraseFd, now));
    if (command.to == "bundle") {
        TRY(file, bundleFile(wallet, command, in));
        return write(command.output, {std::move(file)});
    }
    TRY(views, chosenBadges(wallet, command, now));
    if (views.empty()) return fail(ErrorCode::notFound);
    TRY(files, filesOf(command, views));
    return write(command.output, files);
}

} // namespace

Status run(const Context& context, const Export& command) {
    const auto done = exportFiles(command, context.language, context.now);
    if (done) return Status::done;
    printDiagnostic(errorText(context.language, command.output.string(), done.error()));
    return Status::notDone;
}

} // namespace lanyard::cli
