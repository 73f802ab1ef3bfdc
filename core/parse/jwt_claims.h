#pragma once
#include "core/badge/badge.h"
#include <optional>

namespace lanyard {

/// The credential with what only the claims of its token say put in its place: `jti` as id, `iss` as issuer, `sub` as the subject's id,
/// `nbf` and `exp` as the dates of its data model. VC Data Model 1.1 section 6.3.1. What the credential says itself stays. Nothing if it
/// says all of that itself.
std::optional<Json> completedCredential(const Json& credential, const Json& claims);
/// The same for a presentation: `jti` as id, `iss` as holder.
std::optional<Json> completedPresentation(const Json& presentation, const Json& claims);

/// Holds the claims of a VC-JWT (badge.jws->claims) against the credential as read. VC Data Model 1.1 section 6.3.1, Open Badges 3.0
/// section 8.2.4.
///   `jti` against the id: `jwtIdDiffers` (failed). `sub` against the subject's id: `jwtSubjectDiffers` (failed).
///   `nbf` against the beginning, `exp` against the end: `jwtDatesDiffer`, and the narrower period counts from then on, so that a
///   badge is never taken as valid longer than either says. It is failed when both periods have no moment in common, and when
///   the credential shows a later end than the token was signed for; otherwise a warning.
///   `kid` that is a bare did:key: `keyNameWithoutFragment` (warning).
/// Whether `iss` and issuer agree is asked by verification. Precondition: badge.jws, badge.content as it stood in the token.
void judgeClaims(Badge& badge);

} // namespace lanyard
