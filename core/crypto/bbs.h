#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/public_key.h"
#include <cstddef>
#include <span>

/// BBS signatures, draft-irtf-cfrg-bbs-signatures-09, ciphersuite BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_, interface
/// H2G_HM2S_. Verifying alone: nothing here is secret, and nothing runs in constant time.
namespace lanyard::bbs {

/// Messages under one signature. The generator of one costs more than a tenth of a
/// millisecond; the longest badges seen have some hundred statements.
inline constexpr std::size_t mostMessages = 4'096;

/// A message that a proof shows, and its place among all that were signed.
struct Disclosed {
    std::size_t index = 0; ///< from 0
    ByteView message;
};

/// How many messages are under the signature that a proof shows `disclosed` ones of, by the proof's length alone.
std::size_t messagesOf(std::size_t disclosed, ByteView proof) noexcept;

/// Verify, section 3.5.2: whether `signature` (80 bytes) over the header and the messages is by `key`. Reentrant.
/// Errors: keyUnusable (not a BLS12-381 key), malformed (length, a point that is none of its group, a scalar that is 0 or too
/// large), limitReached (messages).
Result<bool> signatureFits(const PublicKey& key, ByteView header, std::span<const ByteView> messages, ByteView signature);

/// ProofVerify, section 3.5.4: whether `proof` (272 bytes, and 32 for each message that is not shown) proves a signature by `key` over the
/// header and messages, among them those disclosed, and was made for the presentation header. Reentrant.
/// Errors: keyUnusable (not a BLS12-381 key), malformed (length, a point that is none of its group, a scalar that is 0 or too
/// large; indexes that do not rise or are no places of messages), limitReached (messages).
Result<bool> proofFits(const PublicKey& key, ByteView header, ByteView presentationHeader, std::span<const Disclosed> disclosed,
                       ByteView proof);

} // namespace lanyard::bbs
