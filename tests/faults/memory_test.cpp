#include "core/store/vault.h"
#include "loops.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include "whole_vault.h"
#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// SQLite's memory, of which the allocation number `failAt` fails: alone, or with all after it.
struct Memory {
    sqlite3_mem_methods own{};
    std::size_t count = 0;
    std::size_t failAt = 0; ///< 0: never
    bool fromThenOn = false;

    bool fails() {
        ++count;
        return failAt != 0 && (count == failAt || (fromThenOn && count > failAt));
    }
};

Memory& memory() {
    static Memory it;
    return it;
}

void* allocate(int size) { return memory().fails() ? nullptr : memory().own.xMalloc(size); }
void* reallocate(void* old, int size) { return memory().fails() ? nullptr : memory().own.xRealloc(old, size); }

void strikeMemory() {
    static const bool done = [] {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory().own);
        sqlite3_mem_methods methods = memory().own;
        methods.xMalloc = allocate;
        methods.xRealloc = reallocate;
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK && sqlite3_initialize() == SQLITE_OK;
    }();
    REQUIRE(done);
}

struct Done {
    bool finished = false;
    ErrorCode error{};
    bool told = false; ///< the new badge was told as in
};

/// Open, take a badge in, search: what a person does most.
Done work(const std::filesystem::path& file, const MadeBadge& badge) {
    Done done;
    const auto perform = [&]() -> Result<void> {
        VaultOptions options;
        options.busyMilliseconds = 0;
        TRY(vault, Vault::open(file, options, noon));
        Vault::Import import = vault.beginImport(noon);
        TRY_DO(addFile(import, "b.json", {&badge}));
        TRY_DO(import.commit());
        done.told = true;
        BadgeQuery query;
        query.words = "first aid";
        TRY(found, vault.list(query));
        if (found.size() < 2) return fail(ErrorCode::notFound);
        return {};
    };
    const auto result = perform();
    done.finished = result.has_value();
    if (!result) done.error = result.error().code;
    return done;
}

} // namespace

TEST_CASE("memory that runs out at any allocation of opening, receiving and searching costs nothing and is told") {
    strikeMemory();
    const TemporaryFolder folder;
    const auto before = folder.path() / "before";
    const auto file = folder.path() / "v";
    {
        Vault vault = openOrThrow(before);
        keep(vault, makeBadge());
    }
    const MadeBadge badge = makeBadge({.title = "First aid again", .more = std::string(9'000, 'y')});
    const auto reset = [&] {
        memory().failAt = 0;
        std::filesystem::remove(folder.path() / "v-journal");
        std::filesystem::copy_file(before, file, std::filesystem::copy_options::overwrite_existing);
        memory().count = 0;
    };
    reset();
    REQUIRE(work(file, badge).finished);
    const std::size_t allocations = memory().count;
    REQUIRE(allocations > 100);
    std::size_t struck = 0, told = 0;
    for (const bool fromThenOn : {false, true})
        for (const std::size_t point : chosen(allocations)) {
            reset();
            memory().fromThenOn = fromThenOn;
            memory().failAt = point;
            const Done done = work(file, badge);
            memory().failAt = 0;
            ++struck;
            INFO("allocation " << point << (fromThenOn ? " and all after it" : ""));
            if (!done.finished) {
                ++told;
                CHECK(done.error == ErrorCode::outOfMemory);
            }
            CHECK(faultIn(file, noon) == "");
            if (done.told) CHECK(badgesIn(file, noon).size() == 2);
            CHECK(work(file, badge).finished);
        }
    std::printf("memory: %zu allocations, struck %zu times, told %zu times\n", allocations, struck, told);
    CHECK(told > 0);
}
