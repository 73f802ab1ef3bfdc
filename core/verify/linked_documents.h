#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/base/instant.h"
#include "core/json/json.h"
#include <optional>
#include <string>

namespace lanyard::checks {

/// The class and the issuer that an assertion of Open Badges 0.5 to 2.0 names (an endorsement: its issuer), as far as they are at hand.
/// What the file holds itself says what is meant; only what an address showed says whose it is.
struct LinkedDocuments {
    std::string classAddress;            ///< empty if the class is embedded without one
    Json badgeClass;                     ///< embedded, or as its address showed it; null if not at hand
    std::string issuerAddress;           ///< empty if not known
    Json issuer;                         ///< as its address showed it; null if it was never seen
    std::optional<Instant> issuerSeen;
    std::string issuerName;              ///< as seen, else as the file claims it
    std::string unseen;                  ///< the first address on the way to the issuer that was never seen; empty if none
};
LinkedDocuments linkedDocuments(const Json& assertion, const Evidence& evidence);

bool isOpenBadges1Or2(Standard standard) noexcept; ///< 0.5 to 2.0

} // namespace lanyard::checks
