#pragma once
#include "core/badge/badge.h"
#include <string>

namespace lanyard {

/// What two badges have in common that were given for the same achievement, such as a first-aid badge and its renewal: the achievement's id, where
/// that is a name for the whole world (an address, a DID, a URN), else who gave it (id, without one the folded name) and the folded title.
/// Empty if neither can be said: such a badge stands alone. Reentrant.
std::string achievementKey(const Badge& badge);

} // namespace lanyard
