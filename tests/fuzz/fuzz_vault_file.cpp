// Promises of core/store/vault.h: a file of any bytes opens as a vault or is told why not; what comes out as a document has the hash it is named
// by; nothing that is only read is changed.
#include "core/base/file.h"
#include "core/crypto/digest.h"
#include "core/store/vault.h"
#include "tests/fuzz/property.h"
#include <algorithm>
#include <fstream>
#include <random>

using namespace lanyard;
using fuzz::require;

namespace {

/// A file of this process's own, in memory where the system offers that.
const std::filesystem::path& place() {
    static const std::filesystem::path path = [] {
        std::error_code none;
        const std::filesystem::path memory = "/dev/shm";
        const auto folder = std::filesystem::is_directory(memory, none) ? memory : std::filesystem::temp_directory_path();
        return folder / ("lanyard-fuzz-vault-" + std::to_string(std::random_device{}()));
    }();
    return path;
}

void open(ByteView bytes, bool readOnly) {
    {
        std::ofstream out(place(), std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    }
    VaultOptions options;
    options.readOnly = readOnly;
    options.busyMilliseconds = 0;
    constexpr Instant now{1'795'608'000};
    auto vault = Vault::open(place(), options, now);
    if (!vault) return;
    for (const bool inBin : {false, true}) {
        BadgeQuery query;
        query.inBin = inBin;
        query.insideToo = true;
        query.words = "e";
        (void)vault->list(query);
        query.words.clear();
        query.limit = 50;
        const auto badges = vault->list(query);
        if (!badges) continue;
        for (const BadgeSummary& badge : *badges) {
            if (const auto document = vault->document(badge.id)) require(sha256Hex(document->bytes) == badge.id, "a document has the hash it is named by");
            (void)vault->record(badge.id);
            (void)vault->picture(badge.id);
            (void)vault->inside(badge.id);
            (void)vault->outermost(badge.id);
            (void)vault->receivedFiles(badge.id);
        }
    }
    (void)vault->facets();
    (void)vault->portfolios();
    if (const auto statements = vault->statements())
        for (const OwnStatement& statement : *statements)
            for (const AttachedPaper& paper : statement.papers)
                if (const auto content = vault->paper(paper.id)) require(sha256Hex(*content) == paper.id, "a paper has the hash it is named by");
    (void)vault->person();
    (void)vault->evidence();
    if (!readOnly) {
        (void)vault->undo(now);
        (void)vault->redo(now);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t longest = 1U << 20U;
    if (size > longest) return 0;
    const ByteView bytes(data, size);
    open(bytes, true);
    const auto after = readFile(place(), longest);
    require(after && std::ranges::equal(*after, bytes), "a vault opened to read is not changed");
    open(bytes, false);
    std::error_code none;
    std::filesystem::remove(place(), none);
    std::filesystem::remove(place().string() + "-journal", none);
    std::filesystem::remove(place().string() + ".before-2", none); // of a vault of version 1
    return 0;
}
