#pragma once
#include "core/badge/reason.h"
#include "core/base/instant.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// A detail that an answer names, for its sentence and for experts.
struct Fact {
    enum class Kind : std::uint8_t {
        word,         ///< the name of a member or part
        text,         ///< words from the badge
        otherText,    ///< what was compared with `text`
        address,      ///< URL or DID
        otherAddress, ///< what was compared with `address`
        date,         ///< a date as the issuer wrote it
        otherDate,
        name,         ///< of an issuer or list
        suite,        ///< algorithm or proof suite
        key,          ///< thumbprint or id of a key
        count,        ///< digits
        note,         ///< name of a further reason (reasonName) that applies too
        goodKey,      ///< id of the key of another proof of the badge, which fits
        context,      ///< of an address with several published contexts: the address, a blank, the SHA-256 of the one that fits, in hexadecimal
    };
    Kind kind{};
    std::string value;
    friend bool operator==(const Fact&, const Fact&) = default;
};
std::string_view factName(Fact::Kind kind) noexcept;
std::optional<Fact::Kind> factNamed(std::string_view name) noexcept;

/// The answer to one question.
/// Invariant: mayAnswer(reason, id, outcome).
struct Check {
    CheckId id{};
    Outcome outcome = Outcome::unknown;
    Reason reason = Reason::earlierCheckFailed;
    std::vector<Fact> facts;
    std::optional<Instant> asOf; ///< when the evidence for the answer was obtained; none if it needs no evidence

    const std::string* fact(Fact::Kind kind) const noexcept; ///< the first of that kind, or nullptr
    friend bool operator==(const Check&, const Check&) = default;
};

enum class Verdict : std::uint8_t { valid, caution, undetermined, invalid };
std::string_view verdictName(Verdict verdict) noexcept;
std::optional<Verdict> verdictNamed(std::string_view name) noexcept;

/// All answers about one badge. Either empty (never checked) or one Check for each CheckId, in order.
struct VerificationReport {
    Instant at{}; ///< the moment for which "today" was asked
    std::vector<Check> checks;
    int unsoundInside = 0; ///< of a wrapper: how many badges inside are not sound (verdict invalid)

    /// The worst answer of the first five checks: any failed, invalid; else any unknown, undetermined; else any warning,
    /// caution; else valid. `owner` never enters. An empty report is undetermined.
    Verdict verdict() const noexcept;
    const Check* find(CheckId id) const noexcept;
    friend bool operator==(const VerificationReport&, const VerificationReport&) = default;
};

} // namespace lanyard
