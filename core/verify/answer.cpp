#include "core/verify/answer.h"
#include <algorithm>
#include <cassert>

namespace lanyard::checks {
namespace {

int weight(Outcome outcome) noexcept {
    switch (outcome) {
    case Outcome::passed: return 0;
    case Outcome::warning: return 1;
    case Outcome::unknown: return 2;
    case Outcome::failed: return 3;
    }
    return 3;
}

} // namespace

Check answer(CheckId id, Outcome outcome, Reason reason, std::vector<Fact> facts, std::optional<Instant> asOf) {
    assert(mayAnswer(reason, id, outcome));
    return {id, outcome, reason, std::move(facts), asOf};
}

void addFact(std::vector<Fact>& facts, Fact::Kind kind, std::string_view value) {
    if (!value.empty()) facts.push_back({kind, std::string(value)});
}

const Check& worse(const Check& a, const Check& b) noexcept { return weight(b.outcome) > weight(a.outcome) ? b : a; }

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b) noexcept {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

} // namespace lanyard::checks
