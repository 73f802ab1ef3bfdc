#pragma once
#include "core/base/instant.h"
#include <optional>
#include <string_view>

namespace lanyard {

/// When a web address says that it ends: addresses that a storage service signed for a while carry their end in themselves
/// (`X-Amz-Date` and `X-Amz-Expires`, the same with `X-Goog-`, `Expires` beside a signature, `se` beside `sig`). Nothing if it says nothing, which is no
/// promise that it lasts.
std::optional<Instant> addressEnd(std::string_view address);

} // namespace lanyard
