#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include "core/parse/inside.h"
#include <vector>

/// What every Verifiable Credential has: W3C VC Data Model 1.1 and 2.0.
namespace lanyard {

/// Fills the badge with id, types, issuer, dates under both names, name, description, picture, evidence, status entries, and the
/// first subject's id and identifiers as recipient. Notes dates that cannot be read or differ under their two names.
void readCredential(const Json& credential, Badge& badge);

/// VC Data Model 1.1 section 4, 2.0 section 4: notes missing or wrong context, type, issuer, subject, date; a `did:key` written as the
/// name of a key (`keyNameWithoutFragment`); a status index that is no string. Failed: no context of the data model, no type
/// VerifiableCredential (told only where the type names a badge), no issuer or one without id, no subject.
void judgeCredential(const Json& credential, Badge& badge);

/// readCredential, and what a plain credential certifies, looked for where known profiles put it (`hasCredential`, `degree`).
void readPlainCredential(const Json& credential, Badge& badge);

/// A presentation (VC Data Model 1.1 section 4.10, 2.0 section 4.13): holder, and the credentials inside.
void readPresentation(const Json& presentation, Badge& badge, std::vector<Inside>& inside);

/// Whether parts may have been withheld on purpose: a proof of a selective suite (ecdsa-sd-2023, bbs-2023). What is absent from such a
/// credential is no fault.
bool mayBeWithheld(const Json& credential);

/// The first subject, or nullptr.
const Json* subjectOf(const Json& credential);

} // namespace lanyard
