#pragma once
#include "core/crypto/bls_curve.h"
#include <string_view>

namespace lanyard::bls {

/// RFC 9380 section 5.3.1, expand_message_xmd with SHA-256: `length` bytes. Preconditions: `length` at most 8,160, `domain` of at
/// most 255 bytes.
Bytes expandMessage(ByteView message, std::string_view domain, std::size_t length);

/// RFC 9380 section 8.8.1, hash_to_curve of the suite BLS12381G1_XMD:SHA-256_SSWU_RO_ under the tag `domain`. Of the group; the point at
/// infinity only if the hash is broken.
G1Sum hashToG1(ByteView message, std::string_view domain);

} // namespace lanyard::bls
