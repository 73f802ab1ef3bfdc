#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/text_output.h"
#include "core/import/evidence_folder.h"
#include <algorithm>
#include <iterator>

namespace lanyard::cli {
namespace {

Status judgeFiles(const Context& context, const std::vector<std::string>& filesAndFolders, const VerifyWith& with, bool withChecks) {
    const ImportLimits limits;
    const auto files = incoming(filesAndFolders);
    bool invalid = false;
    bool notDone = files.empty();
    Json::Array entries;
    for (const IncomingFile& file : files) {
        const std::string& name = file.name;
        const auto content = contentOf(file, limits);
        if (!content) {
            notDone = true;
            if (context.common.json) entries.push_back(unreadableFileJson(context.language, name, content.error()));
            printDiagnostic(errorText(context.language, name, content.error()));
            continue;
        }
        const JudgedFile judged = judge(*content, name, limits, with);
        notDone |= judged.badges.empty();
        for (const JudgedBadge& badge : judged.badges) invalid |= badge.report.verdict() == Verdict::invalid;
        if (context.common.json)
            entries.push_back(fileJson(context.language, name, judged, withChecks));
        else
            print(fileText(context.language, name, judged, withChecks));
    }
    if (context.common.json) print(writeJsonIndented(named("files", std::move(entries))) + '\n');
    if (invalid && withChecks) return Status::invalidBadge;
    return notDone ? Status::notDone : Status::done;
}

} // namespace

Status run(const Context& context, const Inspect& command) {
    const Evidence nothing;
    const TrustList nobody;
    return judgeFiles(context, command.files, {.evidence = nothing, .trust = nobody, .owners = {}, .now = context.now}, false);
}

Status run(const Context& context, const Verify& command) {
    Instant now = context.now;
    if (command.at) {
        const auto at = parseRfc3339(*command.at);
        if (!at) {
            printDiagnostic("--at: " + *command.at + ": not an RFC 3339 time\n");
            return Status::wrongUsage;
        }
        now = *at;
    }
    TrustList trust;
    for (const auto& file : command.trust) {
        auto list = readTrustList(file);
        if (!list) {
            printDiagnostic(errorText(context.language, file.string(), list.error()));
            return Status::notDone;
        }
        std::ranges::move(list->issuers, std::back_inserter(trust.issuers));
    }
    Evidence evidence;
    if (command.evidence) {
        auto read = readEvidenceFolder(*command.evidence);
        if (!read) {
            printDiagnostic(errorText(context.language, command.evidence->string(), read.error()));
            return Status::notDone;
        }
        evidence = std::move(*read);
    }
    return judgeFiles(context, command.files, {.evidence = evidence, .trust = trust, .owners = command.owners, .now = now}, true);
}

} // namespace lanyard::cli
