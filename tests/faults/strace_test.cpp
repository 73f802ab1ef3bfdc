#include "core/wallet/wallet.h"
#include "loops.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "whole_vault.h"
#include <algorithm>
#include <cstdio>
#include <csignal>
#include <map>
#include <sstream>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr Instant now{1'795'608'000};
const std::vector<std::string> struckCalls{"pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "openat"};

/// Whether strace can strike here; says once why not.
bool canStrike(const std::filesystem::path& folder) {
    static const bool can = [&] {
        const Ended ended = run({"strace", "-o", "/dev/null", "-e", "trace=none", "true"}, folder / "probe");
        if (ended.exit != 0) skipped("loops under strace", ended.exit == 127 || ended.exit == -1 ? "strace is not installed" : "tracing is not allowed here");
        return ended.exit == 0;
    }();
    return can;
}

std::string samples() { return (std::filesystem::path(LANYARD_TEST_DATA) / "wallet").string(); }

/// The operations, and the one that makes the vault each starts from ("" : nothing there).
struct Operation {
    std::string name;
    std::vector<std::string> before;
    std::size_t every = 7; ///< each so many-th point is struck, where not all are
};
const std::vector<Operation> operations{{"create", {}},
                                        {"import", {"create"}},
                                        {"verify", {"create", "import"}},
                                        {"tag", {"create", "import"}},
                                        {"bin", {"create", "import"}},
                                        {"purge", {"create", "import", "bin"}},
                                        {"sealed-create", {}},
                                        {"import", {"sealed-create"}},
                                        {"tag", {"sealed-create", "import"}},
                                        {"purge", {"sealed-create", "import", "bin"}},
                                        {"passphrase", {"sealed-create", "import"}, 1},
                                        {"seal", {"create", "import"}},
                                        {"unseal", {"sealed-create", "import"}},
                                        {"say", {"create", "import"}},
                                        {"migrate", {"old"}}};

/// A folder with the vault in it, as it is before an operation and after it.
class Stage {
  public:
    explicit Stage(const Operation& operation) : m_operation(operation) {
        std::filesystem::create_directory(before());
        std::filesystem::create_directory(work());
        for (const std::string& step : operation.before)
            if (run({LANYARD_VAULT_DRIVER, step, (before() / "v").string(), samples()}, m_folder.path() / "out").exit != 0)
                throw std::runtime_error("cannot prepare " + operation.name);
        m_badgesBefore = badges(before());
        reset();
        if (perform().exit != 0) throw std::runtime_error("cannot perform " + operation.name);
        m_badgesAfter = badges(work());
    }

    void reset() const {
        std::filesystem::remove_all(work());
        std::filesystem::copy(before(), work());
    }
    Ended perform() const { return run({LANYARD_VAULT_DRIVER, m_operation.name, vault().string(), samples()}, output()); }
    Ended performUnder(const std::vector<std::string>& strace) const {
        std::vector<std::string> command{"strace", "-f", "-qq", "-o", (m_folder.path() / "trace").string(), "-E", "ASAN_OPTIONS=detect_leaks=0"};
        command.insert(command.end(), strace.begin(), strace.end());
        for (const std::string& word : {std::string(LANYARD_VAULT_DRIVER), m_operation.name, vault().string(), samples()}) command.push_back(word);
        return run(command, output());
    }

    /// How often each call was made while nothing was struck. Only calls of the operation itself: openat counts from the first on the vault.
    std::map<std::string, std::size_t> countCalls() const {
        reset();
        std::string calls;
        for (const std::string& call : struckCalls) calls += (calls.empty() ? "" : ",") + call;
        performUnder({"-e", "trace=" + calls});
        std::map<std::string, std::size_t> counts;
        std::istringstream lines(textOfFile(m_folder.path() / "trace"));
        for (std::string line; std::getline(lines, line);)
            for (const std::string& call : struckCalls)
                if (line.find(" " + call + "(") != std::string::npos) ++counts[call];
        return counts;
    }

    /// What is wrong with the vault after a stroke; empty if nothing.
    std::string fault() const {
        if (std::string fault = faultIn(vault(), now); !fault.empty()) return fault;
        const std::vector<DocumentId> is = badges(work());
        for (const DocumentId& id : told())
            if (!std::ranges::binary_search(is, id)) return "told as in, but is not: " + id;
        // Everything but tagging is one commit after opening: all of it is there or nothing, of each received file, too.
        if (is != m_badgesBefore && is != m_badgesAfter) return "some of it is there, some is not";
        if (m_operation.name != "purge")
            for (const DocumentId& id : m_badgesBefore)
                if (!std::ranges::binary_search(is, id)) return "was there before, and is gone: " + id;
        return {};
    }
    /// Performing it again, unharmed, brings it to the end.
    std::string faultAfterSecondTry() const {
        if (perform().exit != 0) return "the second try fails: " + textOfFile(output());
        if (std::string wrong = fault(); !wrong.empty()) return "after the second try: " + wrong;
        if (m_operation.name == "seal" && textOfFile(vault()).find("CREATE TABLE") != std::string::npos) return "still in the clear";
        if (m_operation.name == "seal" && std::distance(std::filesystem::directory_iterator(work()), std::filesystem::directory_iterator()) != 1)
            return "something lies beside the sealed vault";
        return badges(work()) == m_badgesAfter ? "" : "the second try ends elsewhere";
    }
    std::string said() const {
        std::istringstream lines(textOfFile(output()));
        std::string last;
        for (std::string line; std::getline(lines, line);) last = line;
        return last;
    }

  private:
    std::filesystem::path before() const { return m_folder.path() / "before"; }
    std::filesystem::path work() const { return m_folder.path() / "work"; }
    std::filesystem::path vault() const { return work() / "v"; }
    std::filesystem::path output() const { return m_folder.path() / "out"; }
    std::vector<DocumentId> badges(const std::filesystem::path& folder) const {
        if (!std::filesystem::exists(folder / "v")) return {};
        return badgesIn(folder / "v", now);
    }
    std::vector<DocumentId> told() const {
        std::vector<DocumentId> ids;
        std::istringstream lines(textOfFile(output()));
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("in ")) ids.push_back(line.substr(3));
        return ids;
    }

    const Operation& m_operation;
    TemporaryFolder m_folder;
    std::vector<DocumentId> m_badgesBefore, m_badgesAfter;
};

} // namespace

TEST_CASE("a process that is killed at any write, sync, truncation or removal leaves a whole vault, and what was told is in it") {
    const TemporaryFolder folder;
    if (!canStrike(folder.path())) return;
    std::size_t struckInAll = 0;
    for (const Operation& operation : operations) {
        const Stage stage(operation);
        std::size_t struck = 0, expected = 0;
        for (const auto& [call, count] : stage.countCalls()) {
            if (call == "openat") continue; // nothing is changed by opening; a creation is struck by the next write
            const auto points = chosen(count, operation.every);
            expected += points.size();
            for (const std::size_t point : points) {
                stage.reset();
                const Ended ended = stage.performUnder({"-e", "inject=" + call + ":signal=KILL:when=" + std::to_string(point)});
                struck += ended.signal == SIGKILL ? 1U : 0U;
                INFO(operation.name << " killed at " << call << " " << point);
                CHECK(stage.fault() == "");
                CHECK(stage.faultAfterSecondTry() == "");
            }
            stage.reset();
            CHECK(stage.performUnder({"-e", "inject=" + call + ":signal=KILL:when=" + std::to_string(count + 1)}).exit == 0);
        }
        std::printf("%s: killed at %zu of %zu chosen points\n", operation.name.c_str(), struck, expected);
        CHECK(struck == expected);
        struckInAll += struck;
    }
    std::printf("killed at %zu points in all\n", struckInAll);
    CHECK(struckInAll > 20);
}

TEST_CASE("a full or failing disk at any write costs nothing, is told, and the same work succeeds when it is mended") {
    const TemporaryFolder folder;
    if (!canStrike(folder.path())) return;
    std::size_t struck = 0, toldFull = 0, toldFailing = 0;
    for (const Operation& operation : operations) {
        const Stage stage(operation);
        for (const auto& [call, count] : stage.countCalls()) {
            if (call == "write" || call == "openat" || call == "unlink" || call == "rename") continue; // `write` is the driver's own output
            for (const std::string error : {"ENOSPC", "EIO"}) {
                if (error == "ENOSPC" && call != "pwrite64" && call != "ftruncate") continue;
                for (const std::string from : {"", "+"})
                    for (const std::size_t point : chosen(count, 21)) {
                        stage.reset();
                        const Ended ended = stage.performUnder({"-e", "inject=" + call + ":error=" + error + ":when=" + std::to_string(point) + from});
                        ++struck;
                        INFO(operation.name << " " << error << " at " << call << " " << point << from);
                        const std::string said = stage.said();
                        if (ended.exit == 3) {
                            toldFull += said == "error disk-full" ? 1U : 0U;
                            toldFailing += said == "error io-error" ? 1U : 0U;
                            if (error == "ENOSPC" && call == "pwrite64") CHECK((said == "error disk-full" || said == "error io-error"));
                            if (error == "EIO") CHECK(said == "error io-error");
                        } else {
                            CHECK(ended.exit == 0);
                        }
                        CHECK(stage.fault() == "");
                        CHECK(stage.faultAfterSecondTry() == "");
                    }
            }
        }
    }
    std::printf("disk full or failing at %zu points; told as full %zu times, as failing %zu times\n", struck, toldFull, toldFailing);
    CHECK(toldFull > 0);
    CHECK(toldFailing > 0);
}
