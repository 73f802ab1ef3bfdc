#pragma once
#include "core/crypto/bls_pairing.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/public_key.h"
#include <optional>

namespace lanyard {

struct PublicKey::Native {
    KeyKind kind{};
    int bits = 0;
    Bytes der;     ///< what PublicKey::der() gives
    NativeKey key; ///< ready to verify, never changed after the key is made; nullptr for BLS12-381, which OpenSSL does not know
    std::optional<bls::PairingPoint> pairingPoint = {}; ///< for BLS12-381 alone
};

} // namespace lanyard
