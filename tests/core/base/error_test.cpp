#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include "tests/catch.h"
#include <set>

using namespace lanyard;

TEST_CASE("every error has a name of its own in lower case and hyphens") {
    std::set<std::string_view> names;
    std::size_t count = 0;
    for (const auto code : {
#define LANYARD_ERROR(code, name) ErrorCode::code,
#include "core/base/errors.def"
#undef LANYARD_ERROR
         }) {
        const auto name = errorName(code);
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        names.insert(name);
        ++count;
    }
    CHECK(names.size() == count);
    CHECK(errorName(ErrorCode::badChecksum) == "bad-checksum");
}

TEST_CASE("a place is described for experts") {
    CHECK(describe({}).empty());
    CHECK(describe(Offset{12}) == "byte 12");
    CHECK(describe(Pointer{"/issuer/id"}) == "/issuer/id");
    CHECK(describe(Part{"chunk iTXt"}) == "chunk iTXt");
}

TEST_CASE("an error passes through TRY with its place") {
    const auto inner = [](bool works) -> Result<int> {
        if (!works) return fail(ErrorCode::truncated, Offset{7});
        return 1;
    };
    const auto outer = [&](bool works) -> Result<int> {
        TRY(first, inner(true));
        TRY(second, inner(works));
        TRY_DO(inner(works));
        return first + second;
    };
    CHECK(outer(true) == 2);
    CHECK(outer(false).error() == Error{ErrorCode::truncated, Offset{7}});
}

TEST_CASE("a budget of work ends when it is spent, and when a stop is asked for") {
    WorkBudget budget(10);
    CHECK(budget.spend(4));
    CHECK(budget.spend(6));
    CHECK(budget.left() == 0);
    CHECK(budget.spend().error().code == ErrorCode::workLimitReached);

    WorkBudget small(10);
    CHECK(small.spend(~std::uint64_t{0}).error().code == ErrorCode::workLimitReached);
    CHECK(small.spend().error().code == ErrorCode::workLimitReached);

    std::stop_source stop;
    WorkBudget stoppable(10, stop.get_token());
    CHECK(stoppable.spend());
    stop.request_stop();
    CHECK(stoppable.spend().error().code == ErrorCode::cancelled);
}
