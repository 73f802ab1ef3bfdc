#pragma once
#include "core/crypto/openssl_handles.h"
#include "core/crypto/public_key.h"

namespace lanyard {

struct PublicKey::Native {
    KeyKind kind{};
    int bits = 0;
    Bytes der;     ///< SubjectPublicKeyInfo
    NativeKey key; ///< ready to verify; never changed after the key is made
};

} // namespace lanyard
