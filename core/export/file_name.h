#pragma once
#include "core/badge/badge.h"
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// A name for a file that holds this badge, without folder: the title's letters (UTF-8, at most 60 code points, no character that a
/// file system forbids, no name that Windows reserves), the first eight digits of the id, and the ending that fits the bytes.
/// `carrier`: for the received picture instead of the bare document. The same badge always gets the same name.
std::string fileNameFor(const Badge& badge, bool carrier);

/// The same from what a list knows: `form` of a bare document, nothing for the picture or file that carried it, told by its bytes.
std::string fileNameFor(std::string_view title, const DocumentId& id, std::optional<Form> form, ByteView bytes);

/// A name for a file that came under `name`, with its ending: the same letters as above, and the first eight digits of `id` before the ending.
std::string fileNameLike(std::string_view name, const DocumentId& id);

/// The MIME type of the same bytes: "image/png", "application/jwt", "application/json", …
std::string mediaTypeFor(const Badge& badge, bool carrier);

/// The bytes as received: the picture or file that carried the badge if it is kept (`carrier`), else the document.
const Bytes& originalBytes(const Badge& badge, bool carrier) noexcept;

} // namespace lanyard
