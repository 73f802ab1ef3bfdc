#pragma once
#include <cstdint>
#include <string_view>

namespace lanyard {

/// "LNYD": marks a vault in the header of its SQLite file, big-endian at byte 68 (PRAGMA application_id). The store writes it, and the import
/// tells by it that somebody handed in a vault and not a badge.
inline constexpr std::int32_t vaultApplicationId = 0x4C4E5944;

/// How a sealed vault begins (core/store/SEALED.md).
inline constexpr std::string_view sealedVaultMagic = "Lanyard sealed\r\n";

} // namespace lanyard
