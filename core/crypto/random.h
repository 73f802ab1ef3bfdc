#pragma once
#include <cstdint>
#include <functional>
#include <span>

namespace lanyard {

/// Fills the bytes with randomness. Tests hand in one that is known; everybody else `systemRandom`.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

/// From OpenSSL's generator, seeded by the system. Reentrant. Throws std::bad_alloc if it gives nothing: no key is ever made of zeros.
void systemRandom(std::span<std::uint8_t> bytes);

} // namespace lanyard
