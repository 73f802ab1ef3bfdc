#pragma once
#include "core/base/bytes.h"
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

struct DataUrl {
    std::string mediaType; ///< as written, without parameters: "image/png"; empty if none is named
    Bytes content;
};

/// The content of a `data:` URL (RFC 2397), base64 or percent-encoded. Nothing if it is none or its content cannot be decoded.
std::optional<DataUrl> readDataUrl(std::string_view url);
bool isDataUrl(std::string_view text) noexcept;

} // namespace lanyard
