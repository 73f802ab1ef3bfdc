#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"

namespace lanyard {

/// Open Badges 0.5: an assertion with its class and issuer inside, a recipient as text, no uid. Failed only where nobody can say
/// to whom or for what it was given.
void readOpenBadges05(const Json& assertion, Badge& badge);

/// Open Badges 1.0 ("Assertion Specification") and 1.1, by badge.standard. Failed: no recipient, a recipient that is no identity object
/// (unless the badge holds the 0.5 form too), no badge, no verification, no date or an unreadable one, another type than Assertion.
/// Told: a missing uid, and words of 0.5 or 2.0 beside or instead of those of its own standard.
void readOpenBadges1(const Json& assertion, Badge& badge);

} // namespace lanyard
