#pragma once
#include "core/badge/report.h"
#include <optional>
#include <string>
#include <vector>

namespace lanyard::checks {

/// One answer. Precondition: mayAnswer(reason, id, outcome).
Check answer(CheckId id, Outcome outcome, Reason reason, std::vector<Fact> facts = {}, std::optional<Instant> asOf = std::nullopt);

/// Appends a fact unless its value is empty.
void addFact(std::vector<Fact>& facts, Fact::Kind kind, std::string_view value);

/// The one that counts more for a verdict: failed, unknown, warning, passed. Of equals the first.
const Check& worse(const Check& a, const Check& b) noexcept;

/// The earlier of two moments; the other if one is absent.
std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b) noexcept;

} // namespace lanyard::checks
