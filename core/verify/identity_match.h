#pragma once
#include "core/badge/badge.h"
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lanyard::checks {

/// What an identity or a person's own word for themselves is.
enum class IdentityKind : std::uint8_t { email, did, address, phone, name, other };
IdentityKind kindOfText(std::string_view text);
/// By the type that the badge states, else by the value itself; of a hashed one without type: email, as Open Badges has it.
IdentityKind kindOf(const Identity& identity);

enum class Match : std::uint8_t {
    fits,
    differs,       ///< compared with at least one of the same kind, and it is none of them
    notComparable, ///< nothing of the same kind was told, or a comparison would say nothing (a name written otherwise)
};

/// Compares one identity of a badge with what the person calls their own.
/// Hashed ([Open Badges 2.0] IdentityHash): SHA-1, SHA-256, SHA-384, SHA-512, MD5, named before a '$' or told by their length, digits in either
/// case; the salt behind or before the value, or none; the value as typed, trimmed, in lower case, and of a plus-address that the person
/// told also the address without its tag. Plain: e-mail and host names in any letter case, telephone numbers by their digits, names
/// with letter case and blanks folded. At most 200 owners are looked at.
Match matchOf(const Identity& identity, std::span<const std::string> owners);

} // namespace lanyard::checks
