#pragma once
#include "core/crypto/openssl_handles.h"

namespace lanyard {

/// Whether the modulus was made by the faulty generator of CVE-2017-15361 ("ROCA"): its owner's private key can be computed from it.
/// By the fingerprint of Nemec et al. 2017: the modulus is a power of 65537 modulo each of many small primes. A sound modulus
/// meets that by chance once in 2^150.
bool isFactorable(const BIGNUM* modulus);

} // namespace lanyard
