#pragma once
#include "core/badge/document.h"
#include "core/import/badge_text.h"
#include "core/import/place.h"
#include "core/import/search.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// A badge that was baked into a picture, with what is to be told about it.
struct BakedBadge {
    TextBadge badge;
    std::string part;               ///< the chunk or element
    std::vector<FindingCode> notes;
};

/// The badges of a baked payload; an address that is all of it counts as one.
std::vector<TextBadge> badgesOf(TextReading reading);

/// Whether `address` is where `badge` says that it is hosted or what it calls itself.
bool names(const TextBadge& badge, std::string_view address);

/// Keeps what a picture holds. An address beside a badge that names it is the same badge and is left out; several texts that call
/// themselves by one id but differ are all kept, with the note copiesDiffer.
void keepBaked(std::vector<BakedBadge> badges, Carrier carrier, const Place& place, ByteView picture, Search& search);

} // namespace lanyard
