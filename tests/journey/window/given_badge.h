#pragma once
#include "core/wallet/wallet.h"
#include <string>

namespace lanyard {

/// An unsigned badge called "First aid" for the achievement `urn:x:ACHIEVEMENT`, given and ending on these days (2026-03-03). `name` tells it apart.
IncomingFile givenBadge(const std::string& name, const std::string& achievement, const std::string& issued, const std::string& until);

} // namespace lanyard
