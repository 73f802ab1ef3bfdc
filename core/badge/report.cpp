#include "core/badge/report.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, 14> factNames{"word", "text", "other-text", "address", "other-address", "date",     "other-date",
                                                     "name", "suite", "key",       "count",   "note",          "good-key", "context"};
constexpr std::array<std::string_view, 4> verdictNames{"valid", "caution", "undetermined", "invalid"};

} // namespace

std::string_view factName(Fact::Kind kind) noexcept { return factNames[std::size_t(kind)]; }

std::optional<Fact::Kind> factNamed(std::string_view name) noexcept {
    const auto found = std::ranges::find(factNames, name);
    if (found == factNames.end()) return std::nullopt;
    return Fact::Kind(found - factNames.begin());
}

const std::string* Check::fact(Fact::Kind kind) const noexcept {
    const auto found = std::ranges::find(facts, kind, &Fact::kind);
    return found == facts.end() ? nullptr : &found->value;
}

std::string_view verdictName(Verdict verdict) noexcept { return verdictNames[std::size_t(verdict)]; }

std::optional<Verdict> verdictNamed(std::string_view name) noexcept {
    const auto found = std::ranges::find(verdictNames, name);
    if (found == verdictNames.end()) return std::nullopt;
    return Verdict(found - verdictNames.begin());
}

Verdict VerificationReport::verdict() const noexcept {
    bool failed = false;
    bool unknown = checks.empty();
    bool warning = false;
    for (const Check& check : checks) {
        if (check.id == CheckId::owner) continue;
        failed |= check.outcome == Outcome::failed;
        unknown |= check.outcome == Outcome::unknown;
        warning |= check.outcome == Outcome::warning;
    }
    if (failed) return Verdict::invalid;
    if (unknown) return Verdict::undetermined;
    return warning ? Verdict::caution : Verdict::valid;
}

const Check* VerificationReport::find(CheckId id) const noexcept {
    const auto found = std::ranges::find(checks, id, &Check::id);
    return found == checks.end() ? nullptr : &*found;
}

} // namespace lanyard
