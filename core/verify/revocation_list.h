#pragma once
#include "core/badge/evidence.h"
#include "core/json/json.h"
#include "core/badge/report.h"
#include <span>
#include <string>
#include <string_view>

namespace lanyard::checks {

/// What a list of revoked badges at hand says: Open Badges 1.0 (an object of id and reason), 1.1 and 2.0 (`revokedAssertions`),
/// 1EdTech Revocation List of Open Badges 3.0 (`revokedCredentials`); entries are ids, or objects with `id` or `uid` and `revocationReason`.
/// `names` are what the badge may be called by there (id, uid). The newest readable list decides. An answer to `revocation`:
/// revoked, notRevoked, statusNeverAsked, statusUnreadable.
Check askRevocationList(std::string_view address, std::span<const std::string> names, const Evidence& evidence);

} // namespace lanyard::checks
