#pragma once
#include "core/badge/badge.h"
#include "core/base/limits.h"
#include "core/base/result.h"

namespace lanyard {

/// The picture with the badge baked in, byte for byte as received; earlier badges in it are replaced. Open Badges Baking 2.0
/// for Open Badges 1 and 2 (`openbadges`), Open Badges 3.0 section 5.3 for credentials (`openbadgecredential`).
/// Badges inside wrappers are baked as they stand there. Reentrant.
/// Errors: unsupported (the document is XML, or is no text), and those of withPngText.
Result<Bytes> bakedIntoPng(const Badge& badge, ByteView png);

/// The same for an SVG: compact forms and addresses in the `verify` attribute, JSON as CDATA. Errors: unsupported, and those of withXmlElement.
Result<Bytes> bakedIntoSvg(const Badge& badge, ByteView svg, const ImportLimits& limits = {});

} // namespace lanyard
