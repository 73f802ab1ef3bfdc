#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/verify/attestation.h"
#include <optional>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// What the address of a hosted badge answered, over all times it was asked (Open Badges 2.0 section 4, "hosted verification").
/// A page, a picture and broken JSON decide nothing, nor do 404 and other errors; the newest of what does decide counts.
struct HostedAnswer {
    std::optional<Json> assertion;         ///< the newest assertion that the address showed
    std::optional<Instant> assertionSeen;
    bool takenBack = false;                ///< the newest positive answer is 410, or an assertion that says `revoked: true`
    bool gone = false;                     ///< … and it was 410
    std::string revocationReason;
    std::optional<Instant> takenBackSeen;
    bool asked = false;                    ///< the address was asked at all
    bool notFound = false;                 ///< nothing positive, and the newest answer was an error
};
HostedAnswer askedAt(std::string_view address, const Evidence& evidence);

/// Whether what the file says is what its address showed.
Attestation attestHosted(const Badge& badge, const HostedAnswer& answered, const Evidence& evidence);

/// Of a file that holds only an address: the badge as its address showed it, with what the checks look at (id, dates, recipient,
/// content). Parsing it for show is not this layer's.
Badge badgeAsShown(const Badge& address, const Json& assertion);

} // namespace lanyard::checks
