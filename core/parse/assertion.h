#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include "core/parse/inside.h"
#include "core/parse/parts.h"

/// What Open Badges 0.5 to 2.0 and Blockcerts 1 and 2 have in common: assertion, badge class, issuer.
namespace lanyard {

/// Fills the badge from an assertion of any age, its class and issuer if they are embedded. Notes nothing but dates that cannot be
/// read or are not written as `dates` wants.
void readAssertion(const Json& assertion, DateForm dates, Badge& badge);

/// To whom: an identity object, several, a bare or hashed text (0.5), or `recipient` and `identity` with their names swapped.
Recipient recipientOfAssertion(const Json& assertion);

/// A badge class: an address alone, or an object.
Achievement achievementOfClass(const Json* badgeClass, std::string_view language = {});

/// Endorsements that lie in the assertion, its class or its issuer.
std::vector<Inside> endorsementsInAssertion(const Json& assertion);

/// Extensions of the assertion, its class and its issuer that do not fit the published description of their type: `extensionWrong`.
void judgeExtensions(const Json& assertion, Badge& badge);

} // namespace lanyard
