#pragma once
#include "core/base/bytes.h"
#include <cstdint>

/// Writes CBOR, so that a test can put a proof value together.
namespace lanyard::test {

inline void appendHead(Bytes& cbor, unsigned majorType, std::uint64_t argument) {
    cbor.push_back(static_cast<std::uint8_t>(majorType << 5U | 25U));
    cbor.push_back(static_cast<std::uint8_t>(argument >> 8U));
    cbor.push_back(static_cast<std::uint8_t>(argument));
}
inline void appendBytes(Bytes& cbor, ByteView bytes) {
    appendHead(cbor, 2, bytes.size());
    cbor.insert(cbor.end(), bytes.begin(), bytes.end());
}

} // namespace lanyard::test
