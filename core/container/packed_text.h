#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <cstddef>
#include <string>
#include <string_view>

namespace lanyard {

/// The form in which Lanyard puts content into a QR code when it does not fit as it is:
///
///     LYB1:<Base45 (RFC 9285) of a zlib stream (RFC 1950) of the exact bytes>
///
/// All of it lies in the alphanumeric set of ISO/IEC 18004, so that a code holds the most of it, and any program with a zlib can
/// read it. The same bytes give the same text on one machine. Errors: outOfMemory.
Result<std::string> packedText(ByteView content);

/// Whether the text begins as such a form does.
bool isPackedText(std::string_view text) noexcept;

/// The exact bytes again. Errors: badEncoding (not Base45), malformed, truncated, badChecksum, limitReached (more than `limit` bytes).
Result<Bytes> unpackedText(std::string_view text, std::size_t limit);

} // namespace lanyard
