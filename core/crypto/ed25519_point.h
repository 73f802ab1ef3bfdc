#pragma once
#include "core/base/bytes.h"

namespace lanyard {

/// Whether 32 bytes are an Ed25519 public key that binds its owner: they decode to a point as RFC 8032 section 5.1.3 says (y below
/// the prime, x exists), and its order is not 1, 2, 4 or 8. Under a point of such small order one signature fits many messages, so
/// that nothing is proved by it.
bool isSoundEd25519Key(ByteView key);

} // namespace lanyard
