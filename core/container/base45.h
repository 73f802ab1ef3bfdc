#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <string>
#include <string_view>

namespace lanyard {

/// RFC 9285: letters of the alphanumeric set of ISO/IEC 18004, three for two bytes and two for a last single one.
std::string toBase45(ByteView bytes);
/// Strict: one value has one text. Errors: badEncoding (at: the offset of the group).
Result<Bytes> fromBase45(std::string_view text);

} // namespace lanyard
