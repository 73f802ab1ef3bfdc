#pragma once
#include "core/wallet/wallet.h"
#include <filesystem>

namespace lanyard::bench {

/// A new vault of that many badges, no two of them alike: a thousand that are signed, all further ones copies of them with another id. Needs the
/// shared data. Ends this process if it cannot be made.
void makeVault(const std::filesystem::path& file, std::size_t badges, Instant now);

} // namespace lanyard::bench
