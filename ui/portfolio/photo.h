#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"

namespace lanyard::portfolio {

/// A picture file as the photo of a title page: turned as the camera was held, scaled down to what 35 x 45 mm of paper show at 600 dots an inch, and
/// written anew as JPEG, so that nothing goes along that a camera writes into its files (place, time, owner).
/// Errors: unsupported (no picture that can be read here), limitReached (more than 100 million pixels). Any thread.
Result<Bytes> photoFrom(ByteView file);

} // namespace lanyard::portfolio
