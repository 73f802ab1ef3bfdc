#pragma once
#include "core/import/badge_text.h"
#include "core/import/place.h"
#include "core/import/search.h"

namespace lanyard {

/// Tells of the addresses in a text that holds no badge: offers, pages of known platforms, and any other address only if it is all the
/// text. Returns whether there was something to tell.
bool tellLinks(const TextReading& reading, const Place& place, Search& search);

} // namespace lanyard
