#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/text_output.h"
#include "app/wiring/all_cores.h"
#include "core/import/evidence_folder.h"
#include "core/verify/known_contexts.h"
#include "core/wallet/judge.h"
#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

namespace lanyard::cli {
namespace {

/// So many files are judged together, then told: output begins early. Of each only the badges are kept.
constexpr std::size_t filesAtOnce = 32;

/// What became of one file.
struct Answered {
    std::optional<Error> unreadable;
    JudgedFile judged;
};

/// In their order, with what they say together: parts of a badge, and its name beside it. Of many files one is judged on one core each, of one the documents in it.
std::vector<Answered> judgeAtOnce(std::span<const IncomingFile> files, const ImportLimits& limits, const VerifyWith& with) {
    std::vector<Answered> answers(files.size());
    const ForEach within = files.size() == 1 ? ForEach(onAllCores) : ForEach(oneByOne);
    onAllCores(files.size(), [&](std::size_t i) {
        const auto content = contentOf(files[i], limits);
        if (content) answers[i].judged = judge(*content, files[i].name, limits, with, within);
        else answers[i].unreadable = content.error();
    });
    std::vector<JudgedFile> judged(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) judged[i] = std::move(answers[i].judged);
    judgeTogether(judged, limits, with);
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i].judged = std::move(judged[i]);
    return answers;
}

Status judgeFiles(const Context& context, const std::vector<std::string>& filesAndFolders, const VerifyWith& with, bool withChecks) {
    const ImportLimits limits;
    const auto files = incoming(filesAndFolders);
    bool invalid = false;
    bool notDone = files.empty();
    Json::Array entries;
    const auto tell = [&](const std::string& name, const Answered& answer) {
        if (answer.unreadable) {
            notDone = true;
            if (context.common.json) entries.push_back(unreadableFileJson(context.language, name, *answer.unreadable));
            printDiagnostic(errorText(context.language, name, *answer.unreadable));
            return;
        }
        notDone |= answer.judged.badges.empty();
        for (const JudgedBadge& badge : answer.judged.badges) invalid |= badge.report.verdict() == Verdict::invalid;
        if (context.common.json)
            entries.push_back(fileJson(context.language, name, answer.judged, withChecks));
        else
            print(fileText(context.language, name, answer.judged, withChecks));
    };
    for (std::size_t begin = 0; begin < files.size(); begin += filesAtOnce) {
        const auto some = std::span(files).subspan(begin, std::min(filesAtOnce, files.size() - begin));
        const auto answers = judgeAtOnce(some, limits, with);
        for (std::size_t i = 0; i < some.size(); ++i) tell(some[i].name, answers[i]);
    }
    if (context.common.json) print(writeJsonIndented(named("files", std::move(entries))) + '\n');
    if (invalid && withChecks) return Status::invalidBadge;
    return notDone ? Status::notDone : Status::done;
}

} // namespace

Status run(const Context& context, const Inspect& command) {
    const Evidence nothing;
    const TrustList nobody;
    const KnownContexts contexts;
    return judgeFiles(context, command.files, {.evidence = nothing, .trust = nobody, .owners = {}, .now = context.now, .contexts = &contexts}, false);
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
    const KnownContexts contexts;
    return judgeFiles(context, command.files, {.evidence = evidence, .trust = trust, .owners = command.owners, .now = now, .contexts = &contexts}, true);
}

} // namespace lanyard::cli
