#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/base/bytes.h"

namespace lanyard {

/// The picture to show of a badge: the one it was baked into, else the one it carries, else what its picture's address showed. PNG, JPEG,
/// SVG, GIF or WebP by its bytes; empty if there is none. A photograph of a QR code is none.
Bytes pictureOf(const Badge& badge, const Evidence& evidence);

} // namespace lanyard
