#pragma once
#include "core/container/pixels.h"
#include <cstdint>

namespace lanyard {

/// Each pixel the mean of `factor` by `factor`: takes noise away, and modules that are many pixels wide become clearer. `factor` 1 to 64.
Picture shrunk(const Picture& from, std::uint32_t factor);
/// Twice the size, each new pixel the mean of the nearest ones: for modules of one or two pixels.
Picture enlarged(const Picture& from);
/// Light for dark.
Picture inverted(const Picture& from);

} // namespace lanyard
