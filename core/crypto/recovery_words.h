#pragma once
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include <cstddef>
#include <string_view>

namespace lanyard {

inline constexpr std::size_t recoveryKeyBytes = 32;
inline constexpr std::size_t recoveryWordCount = 18;

/// A key of recoveryKeyBytes as words that can be read out and typed: 18 of five letters with hyphens between them ("lusab-babad-…"). Each word is
/// 16 bits, big-endian, as a proquint (arXiv:0901.4016): consonants bdfghjklmnprstvz, vowels aiou. The last two are check words: over
/// GF(2^16) with the polynomial x^16 + x^12 + x^3 + x + 1 all words sum to zero, and so do all words, each times x to the power of its
/// place, from 0. So one word that is mistyped is found. Precondition: the length.
Secret recoveryWords(ByteView key);

/// The key. Upper or lower case; between letters there may be spaces, line ends, hyphens and full stops, or nothing.
/// Errors: mistyped, with the part "word N" (from 1) if it is known which word, "length" if there are too few or too many letters, and without if
/// more than one word may be wrong.
Result<Secret> keyOfRecoveryWords(std::string_view words);

} // namespace lanyard
