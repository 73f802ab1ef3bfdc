#pragma once
#include "core/badge/badge.h"
#include <string>

namespace lanyard {

/// A name for a file that holds this badge, without folder: the title's letters (UTF-8, at most 60 code points, no character that a
/// file system forbids, no name that Windows reserves), the first eight digits of the id, and the ending that fits the bytes.
/// `carrier`: for the received picture instead of the bare document. The same badge always gets the same name.
std::string fileNameFor(const Badge& badge, bool carrier);

/// The MIME type of the same bytes: "image/png", "application/jwt", "application/json", …
std::string mediaTypeFor(const Badge& badge, bool carrier);

/// The bytes as received: the picture or file that carried the badge if it is kept (`carrier`), else the document.
const Bytes& originalBytes(const Badge& badge, bool carrier) noexcept;

} // namespace lanyard
