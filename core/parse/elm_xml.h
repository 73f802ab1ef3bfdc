#pragma once
#include "core/badge/badge.h"
#include "core/base/bytes.h"

namespace lanyard {

/// European Learning Model 2 (Europass credential in XML): title, words, issuer, dates, person, first achievement. Shown, not judged.
/// badge.content becomes the document as an object: elements by their local names, several of one name as a list, attributes with
/// "@" before their name, text beside them under "#text"; so everything in it can be found. Noted: `notReadable` (failed) when the
/// file is no XML or breaks off. Bounded by ImportLimits.
void readElm2(ByteView xml, Badge& badge);

} // namespace lanyard
