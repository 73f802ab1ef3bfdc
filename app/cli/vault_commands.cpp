#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/open_vault.h"
#include "app/cli/text_output.h"
#include "app/wiring/all_cores.h"

namespace lanyard::cli {
namespace {

Status told(const Context& context, const std::string& name, const Error& error) {
    printDiagnostic(errorText(context.language, name, error));
    return Status::notDone;
}

/// Standard input, where the person named "-".
Result<void> fillFromStandardInput(std::vector<IncomingFile>& files) {
    for (IncomingFile& file : files) {
        if (file.name != standardInputName) continue;
        TRY(content, contentOf(file, {}));
        file.content = std::move(content);
    }
    return {};
}

} // namespace

Status run(const Context& context, const Import& command) {
    auto files = incoming(command.files);
    if (const auto filled = fillFromStandardInput(files); !filled) return told(context, std::string(standardInputName), filled.error());
    auto wallet = openVault(command.vault, command.passphraseFd, context.now, true, onAllCores);
    if (!wallet) return told(context, command.vault.string(), wallet.error());
    const auto receipt = wallet->receive(files, context.now);
    if (!receipt) return told(context, command.vault.string(), receipt.error());

    bool invalid = false;
    bool nothing = receipt->files.empty();
    Json::Array entries;
    for (const FileReceipt& file : receipt->files) {
        nothing |= file.badges.empty();
        for (const FileReceipt::Item& item : file.badges) invalid |= item.verdict == Verdict::invalid;
        if (context.common.json)
            entries.push_back(receiptJson(context.language, file));
        else
            print(receiptText(context.language, file));
    }
    if (context.common.json) {
        Json json = named("files", std::move(entries));
        json.set("found", Json(std::int64_t(receipt->found)));
        json.set("added", Json(std::int64_t(receipt->added)));
        json.set("alreadyThere", Json(std::int64_t(receipt->alreadyThere)));
        print(writeJsonIndented(json) + '\n');
    } else {
        print(receiptSummaryText(context.language, *receipt));
    }
    if (invalid) return Status::invalidBadge;
    return nothing ? Status::notDone : Status::done;
}

Status run(const Context& context, const List& command) {
    auto wallet = openVault(command.vault, command.passphraseFd, context.now);
    if (!wallet) return told(context, command.vault.string(), wallet.error());
    BadgeQuery query;
    query.words = command.search;
    const auto badges = wallet->list(query);
    if (!badges) return told(context, command.vault.string(), badges.error());
    if (!context.common.json) {
        for (const BadgeSummary& badge : *badges) print(summaryText(context.language, badge));
        return Status::done;
    }
    Json::Array entries;
    for (const BadgeSummary& badge : *badges) entries.push_back(summaryJson(badge));
    print(writeJsonIndented(named("badges", std::move(entries))) + '\n');
    return Status::done;
}

} // namespace lanyard::cli
