#pragma once
#include "core/base/bytes.h"
#include "core/crypto/key_form.h"

/// ECDSA on P-256 with SHA-256 and on P-384 with SHA-384, for the holder of the key. OpenSSL chooses nonces of its own before its version
/// 3.2, so the nonce is handed to it; what is multiplied with secrets is multiplied by OpenSSL, on its constant-time paths.
namespace lanyard {

/// The uncompressed point (SEC 1 section 2.3.3) of a scalar; empty unless it is at least 1 and below the curve's order. Precondition: of the
/// curve's length.
Bytes pointOfScalar(const KeyForm& form, ByteView scalar);

/// r||s over the message, with the nonce of RFC 6979 section 3.2; empty if OpenSSL could not. Precondition: pointOfScalar takes the scalar.
Bytes deterministicEcdsa(const KeyForm& form, ByteView scalar, ByteView message);

} // namespace lanyard
