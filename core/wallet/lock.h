#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace lanyard {

/// What opens a sealed vault; borrowed for the call. Empty for an open one, and ignored there.
struct Unlock {
    ByteView passphrase{};    ///< as typed: UTF-8 in Unicode form C, so that every keyboard gives the same. A vault that is made is made sealed with it
    ByteView recoveryWords{}; ///< of the recovery sheet, as typed; taken before the passphrase if there are any
};

/// How a passphrase is set.
struct Sealing {
    std::function<void(std::span<std::uint8_t>)> random{}; ///< where keys come from; empty: the system's generator
    std::uint8_t costLogN = 17; ///< what a guess costs: scrypt with N = 2 to this power, r = 8, p = 1. 17: 128 MiB, half a second; 1 to 18
};

inline constexpr std::size_t recoverySheetWords = 18; ///< how many there are

/// Whether recovery words are typed right by themselves, before any vault is asked. Errors: mistyped, with the part "word N" (from 1) if it is known
/// which one, or "length" if there are too few or too many letters.
Result<void> checkRecoveryWords(std::string_view words);

} // namespace lanyard
