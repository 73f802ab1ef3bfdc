#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include <cstddef>
#include <cstdint>

namespace lanyard {

/// RFC 7914 section 2: what one guess of a passphrase costs. The default takes 128 MiB and about half a second of a desk computer.
struct ScryptCost {
    std::uint8_t logN = 17; ///< N, the CPU and memory cost, as a power of two
    std::uint32_t r = 8;    ///< block size; memory is 128 * N * r bytes
    std::uint32_t p = 1;    ///< parallelisation: so many times the work, in the same memory
    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// Whether this program spends it: N from 2 to 2^20, r from 1 to 32, p from 1 to 16, memory at most 256 MiB, and N * r * p at most 2^24, which are
/// seconds. The parameters may come from a stranger's file.
bool isAcceptable(const ScryptCost& cost) noexcept;

/// A key of `length` bytes (1 to 64). Reentrant. Throws nothing.
/// Errors: limitReached (not acceptable; told before any memory is taken), outOfMemory.
Result<Secret> scrypt(ByteView passphrase, ByteView salt, const ScryptCost& cost, std::size_t length);

} // namespace lanyard
