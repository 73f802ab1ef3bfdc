#include "core/wallet/safekeeping.h"
#include "loops.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "whole_vault.h"
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <map>
#include <sstream>

using namespace lanyard;
using namespace lanyard::test;
namespace fs = std::filesystem;

namespace {

constexpr Instant now{1'795'608'000};
const std::vector<std::string> struckCalls{"pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "mkdir", "rmdir"};

bool canStrike(const fs::path& folder) {
    const Ended ended = run({"strace", "-o", "/dev/null", "-e", "trace=none", "true"}, folder / "probe");
    if (ended.exit != 0) skipped("loops under strace", "strace is not installed, or tracing is not allowed here");
    return ended.exit == 0;
}

std::string samples() { return (fs::path(LANYARD_TEST_DATA) / "wallet").string(); }

/// A folder with a vault as it is before a step.
class Stage {
  public:
    explicit Stage(const std::vector<std::string>& before) {
        fs::create_directory(beforeFolder());
        for (const std::string& step : before)
            if (perform(step, beforeFolder()).exit != 0) throw std::runtime_error("cannot prepare " + step);
        reset();
    }
    void reset() const {
        fs::remove_all(work());
        fs::copy(beforeFolder(), work(), fs::copy_options::recursive);
    }
    Ended perform(const std::string& step) const { return perform(step, work()); }
    Ended performUnder(const std::string& step, const std::vector<std::string>& strace) const {
        std::vector<std::string> command{"strace", "-f", "-qq", "-o", (m_folder.path() / "trace").string()};
        command.insert(command.end(), strace.begin(), strace.end());
        for (const std::string& word : {std::string(LANYARD_SAFEKEEPING_DRIVER), step, work().string(), samples()}) command.push_back(word);
        return run(command, m_folder.path() / "out");
    }
    std::map<std::string, std::size_t> countCalls(const std::string& step) const {
        reset();
        std::string calls;
        for (const std::string& call : struckCalls) calls += (calls.empty() ? "" : ",") + call;
        if (performUnder(step, {"-e", "trace=" + calls}).exit != 0) throw std::runtime_error("cannot perform " + step);
        std::map<std::string, std::size_t> counts;
        std::istringstream lines(textOfFile(m_folder.path() / "trace"));
        for (std::string line; std::getline(lines, line);)
            for (const std::string& call : struckCalls)
                if (line.find(" " + call + "(") != std::string::npos) ++counts[call];
        return counts;
    }
    fs::path work() const { return m_folder.path() / "work"; }
    fs::path vault() const { return work() / "v.lanyard"; }
    std::vector<DocumentId> badges() const { return fs::exists(vault()) ? badgesIn(vault(), now) : std::vector<DocumentId>{}; }
    std::vector<DocumentId> badgesBefore() const { return badgesIn(beforeFolder() / "v.lanyard", now); }
    /// What is wrong with the vault and with each backup that bears a date; empty if nothing.
    std::string fault() const {
        if (std::string fault = faultIn(vault(), now); !fault.empty()) return fault;
        for (const Backup& backup : backupsOf(vault()))
            if (std::string fault = faultIn(backup.file, now); !fault.empty()) return "in a backup: " + fault;
        return {};
    }
    /// What is still there of a forgotten vault. A half-written note of another name holds no more than a path.
    std::vector<std::string> filesLeft() const {
        std::vector<std::string> left;
        for (const auto& entry : fs::recursive_directory_iterator(work()))
            if (const std::string name = entry.path().filename().string(); name != "notes" && !name.starts_with(".lanyard-")) left.push_back(name);
        return left;
    }

  private:
    fs::path beforeFolder() const { return m_folder.path() / "before"; }
    Ended perform(const std::string& step, const fs::path& folder) const {
        return run({LANYARD_SAFEKEEPING_DRIVER, step, folder.string(), samples()}, m_folder.path() / "out");
    }
    TemporaryFolder m_folder;
};

/// Kills a step at chosen points of each call; `afterwards` looks at the stage. How many times the process died.
std::size_t killAt(const Stage& stage, const std::string& step, std::size_t every, const std::function<void()>& afterwards) {
    std::size_t struck = 0;
    for (const auto& [call, count] : stage.countCalls(step))
        for (const std::size_t point : chosen(count, every)) {
            stage.reset();
            const Ended ended = stage.performUnder(step, {"-e", "inject=" + call + ":signal=KILL:when=" + std::to_string(point)});
            struck += ended.signal == SIGKILL ? 1U : 0U;
            INFO(step << " killed at " << call << " " << point);
            afterwards();
        }
    std::printf("%s: killed at %zu points\n", step.c_str(), struck);
    return struck;
}

} // namespace

TEST_CASE("backing up, restoring, taking in and repairing leave a whole vault wherever they are killed, and succeed the next time") {
    const TemporaryFolder folder;
    if (!canStrike(folder.path())) return;
    struct Step {
        std::string name;
        std::vector<std::string> before;
    };
    for (const Step& step : {Step{"backup", {"fill"}}, Step{"restore", {"fill", "backup", "change"}}, Step{"take-in", {"fill"}}, Step{"repair", {"fill", "backup", "change"}}}) {
        const Stage stage(step.before);
        const auto before = stage.badgesBefore();
        REQUIRE(stage.perform(step.name).exit == 0);
        const auto after = stage.badges();
        const std::size_t struck = killAt(stage, step.name, 7, [&] {
            CHECK(stage.fault() == "");
            const auto is = stage.badges();
            CHECK((is == before || is == after));
            CHECK(stage.perform(step.name).exit == 0);
            CHECK(stage.badges() == after);
            CHECK(stage.fault() == "");
        });
        CHECK(struck > 2);
    }
}

TEST_CASE("a forgetting that was killed goes on at the next start, and nothing of the person is left") {
    const TemporaryFolder folder;
    if (!canStrike(folder.path())) return;
    const Stage stage({"fill", "backup", "change", "backup-later"});
    const std::size_t struck = killAt(stage, "forget", 3, [&] {
        const bool begun = fs::exists(stage.work() / "notes") && std::ranges::any_of(fs::directory_iterator(stage.work() / "notes"), [](const auto& entry) {
            return entry.path().filename().string().starts_with("forgetting-");
        });
        CHECK(stage.perform("forget-on").exit == 0);
        if (begun) CHECK(stage.filesLeft().empty());
        if (!stage.filesLeft().empty()) { // nothing had begun: all of it is there
            CHECK(stage.fault() == "");
            CHECK(stage.perform("forget").exit == 0);
            CHECK(stage.filesLeft().empty());
        }
    });
    CHECK(struck > 5);
}
