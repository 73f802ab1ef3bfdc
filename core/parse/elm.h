#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include <optional>
#include <string>

namespace lanyard {

/// European Learning Model 3 (European Digital Credentials for Learning): title, words, issuer, dates, person, what was learnt. Every
/// part is optional. Shown, not judged: the only thing noted is a date that cannot be read.
void readElm3(const Json& credential, Badge& badge);

/// The payload of a sealed credential (JAdES: RFC 7515 section 7.2 with the payload as text or base64url), if `sealed` is one.
/// The text is what the ranges of the parsed payload relate to.
std::optional<std::string> sealedPayload(const Json& sealed);

} // namespace lanyard
