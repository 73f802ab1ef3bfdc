#pragma once
#include "core/container/pixels.h"
#include "core/import/place.h"
#include "core/import/search.h"

namespace lanyard {

/// Looks for QR codes in a decoded picture and keeps or tells what each holds: a badge, plain or compressed; a part of one; its name; an address. `file` is the
/// picture as received, kept beside a badge if it is the only code in it; may be empty. Returns whether a code was read.
bool readCodesIn(const Picture& picture, ByteView file, const Place& place, Search& search);

/// Joins the parts of badges that were seen anywhere in the file, and tells of those that stay alone.
void joinSeenCodes(Search& search);

} // namespace lanyard
