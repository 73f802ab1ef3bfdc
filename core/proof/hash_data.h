#pragma once
#include "core/base/bytes.h"
#include "core/crypto/digest.h"
#include "core/crypto/public_key.h"
#include <string>

namespace lanyard {

/// What a proof signs: the hash of its options, then the hash of its document (vc-di-eddsa section 3.2.4, vc-di-ecdsa section 3.2.4).
struct HashData {
    std::string options, document; ///< canonical texts
    Bytes optionsHash, documentHash;
    Bytes both() const;
};

HashData hashDataOf(Digest digest, std::string options, std::string document);

/// P-384 hashes with SHA-384 (vc-di-ecdsa section 3.2), all else with SHA-256.
Digest hashOfSuite(KeyKind key) noexcept;

} // namespace lanyard
