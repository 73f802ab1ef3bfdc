#include "core/badge/reason.h"
#include <array>

namespace lanyard {
namespace {

constexpr unsigned P = 1U << unsigned(Outcome::passed);
constexpr unsigned W = 1U << unsigned(Outcome::warning);
constexpr unsigned F = 1U << unsigned(Outcome::failed);
constexpr unsigned U = 1U << unsigned(Outcome::unknown);

struct Checks {
    unsigned mask;
};
constexpr Checks any{0b111111U};
constexpr Checks format{1U << unsigned(CheckId::format)};
constexpr Checks signature{1U << unsigned(CheckId::signature)};
constexpr Checks issuer{1U << unsigned(CheckId::issuer)};
constexpr Checks validity{1U << unsigned(CheckId::validity)};
constexpr Checks revocation{1U << unsigned(CheckId::revocation)};
constexpr Checks owner{1U << unsigned(CheckId::owner)};

struct Entry {
    Reason reason;
    std::string_view name;
    Checks checks;
    unsigned outcomes;
    NextStep next;
};

constexpr Entry entries[] = {
#define LANYARD_REASON(code, name, check, outcomes, next) {Reason::code, name, check, outcomes, NextStep::next},
#include "core/badge/reasons.def"
#undef LANYARD_REASON
};

constexpr auto reasons = [] {
    std::array<Reason, std::size(entries)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = entries[i].reason;
    return all;
}();

constexpr std::string_view checkNames[] = {"format", "signature", "issuer", "validity", "revocation", "owner"};
constexpr std::string_view outcomeNames[] = {"passed", "warning", "failed", "unknown"};

} // namespace

std::string_view checkName(CheckId check) noexcept { return checkNames[std::size_t(check)]; }

std::optional<CheckId> checkNamed(std::string_view name) noexcept {
    for (const CheckId check : everyCheck)
        if (checkName(check) == name) return check;
    return std::nullopt;
}

std::string_view outcomeName(Outcome outcome) noexcept { return outcomeNames[std::size_t(outcome)]; }

std::optional<Outcome> outcomeNamed(std::string_view name) noexcept {
    for (std::size_t i = 0; i < std::size(outcomeNames); ++i)
        if (outcomeNames[i] == name) return Outcome(i);
    return std::nullopt;
}

std::string_view reasonName(Reason reason) noexcept { return entries[std::size_t(reason)].name; }

std::optional<Reason> reasonNamed(std::string_view name) noexcept {
    for (const Entry& entry : entries)
        if (entry.name == name) return entry.reason;
    return std::nullopt;
}

NextStep nextStepOf(Reason reason) noexcept { return entries[std::size_t(reason)].next; }

bool mayAnswer(Reason reason, CheckId check, Outcome outcome) noexcept {
    const Entry& entry = entries[std::size_t(reason)];
    return (entry.checks.mask >> unsigned(check) & 1U) != 0 && (entry.outcomes >> unsigned(outcome) & 1U) != 0;
}

std::span<const Reason> everyReason() noexcept { return reasons; }

} // namespace lanyard
