#pragma once
#include "core/base/bytes.h"
#include <array>
#include <cstdint>
#include <string>

namespace lanyard {

enum class Digest : std::uint8_t { md5, sha1, sha256, sha384, sha512 };

/// The digest of `data`: 16, 20, 32, 48 or 64 bytes. Reentrant. All of these throw std::bad_alloc if there is no memory. Each thread keeps what
/// it last worked with, a block of `data` at most.
Bytes digestOf(Digest digest, ByteView data);
/// FIPS 180-4 SHA-256.
std::array<std::uint8_t, 32> sha256(ByteView data);
/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256Hex(ByteView data);
/// RFC 2104 HMAC, as long as the digest. Precondition: the key is not empty.
Bytes hmacOf(Digest digest, ByteView key, ByteView data);
/// RFC 2104 HMAC with SHA-256. Precondition: the key is not empty.
std::array<std::uint8_t, 32> hmacSha256(ByteView key, ByteView data);

} // namespace lanyard
