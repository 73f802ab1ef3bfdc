#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"

namespace lanyard {

/// The badge with the words that its document leaves to other addresses: an Open Badges 0.5 to 2.0 assertion may name its class, and a class
/// its issuer, by address alone. What the document says itself is never replaced, and `source`, `content` and `deviations` stay; without the
/// evidence the badge comes back as it is. For showing and searching: checking compares with evidence by itself.
Badge withLinkedWords(Badge badge, const Evidence& evidence);

} // namespace lanyard
