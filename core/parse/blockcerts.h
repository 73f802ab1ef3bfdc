#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"

namespace lanyard {

/// Blockcerts 1.1 and 1.2: certificate, assertion and recipient side by side, 1.2 under `document` beside a receipt. Shown, not judged.
void readBlockcerts1(const Json& certificate, Badge& badge);
/// Blockcerts 2: an Open Badges 2 assertion with a Merkle proof. Shown, not judged.
void readBlockcerts2(const Json& assertion, Badge& badge);
/// Blockcerts 3: a Verifiable Credential with a Merkle proof. Shown, not judged.
void readBlockcerts3(const Json& credential, Badge& badge);

} // namespace lanyard
