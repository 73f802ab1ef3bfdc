#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lanyard {

/// The six questions, in the order in which they are asked.
enum class CheckId : std::uint8_t { format, signature, issuer, validity, revocation, owner };
inline constexpr CheckId everyCheck[] = {CheckId::format,   CheckId::signature,  CheckId::issuer,
                                         CheckId::validity, CheckId::revocation, CheckId::owner};
std::string_view checkName(CheckId check) noexcept;
std::optional<CheckId> checkNamed(std::string_view name) noexcept;

enum class Outcome : std::uint8_t { passed, warning, failed, unknown };
std::string_view outcomeName(Outcome outcome) noexcept;
std::optional<Outcome> outcomeNamed(std::string_view name) noexcept;

/// What a person can do about an answer now. ui/text says it in words.
enum class NextStep : std::uint8_t {
    none,
    askOnline,     ///< let the program ask the addresses named in the badge
    askIssuer,     ///< write to who gave it
    getOriginal,   ///< get the file again from where it came from
    addToList,     ///< add the issuer to the accepted list, if the person knows them
    addOwnAddress, ///< tell the program further addresses of one's own
    askForNewer,   ///< ask for a renewed badge
    wait,          ///< it begins later
    checkAgain,
};

/// Why a check answered as it did. The register with check, outcomes and next step of each: reasons.def.
enum class Reason : std::uint8_t {
#define LANYARD_REASON(code, name, check, outcomes, next) code,
#include "core/badge/reasons.def"
#undef LANYARD_REASON
};

/// Stable kebab-case name.
std::string_view reasonName(Reason reason) noexcept;
std::optional<Reason> reasonNamed(std::string_view name) noexcept;
NextStep nextStepOf(Reason reason) noexcept;
/// Whether the register lets this check answer with this outcome for this reason.
bool mayAnswer(Reason reason, CheckId check, Outcome outcome) noexcept;
/// All of the register, in its order.
std::span<const Reason> everyReason() noexcept;

} // namespace lanyard
