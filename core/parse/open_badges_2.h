#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"

namespace lanyard {

/// Open Badges 2.0 and 2.1, Assertion with what is embedded in it. Failed: another context or type, a missing id, recipient, badge,
/// verification or date, a recipient that is no identity object, an unreadable date, an embedded class without a name or issuer.
/// Told: words of 1.x, a date without time or zone, a data URL as the assertion's picture, an extension that does not fit,
/// an embedded class without description, criteria or picture, an issuer at an address that is not https.
void readOpenBadges2(const Json& assertion, Badge& badge);

/// Open Badges 2.0, Endorsement: `claim`, `issuer`, `issuedOn`, `verification`.
void readEndorsement2(const Json& endorsement, Badge& badge);

} // namespace lanyard
