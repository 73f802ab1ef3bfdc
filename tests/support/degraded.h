#pragma once
#include "core/container/pixels.h"
#include <cstdint>

namespace lanyard::test {

/// What paper, a camera and a bad light do to a page. Each default does nothing.
struct Degradation {
    double degrees = 0;     ///< turned about the middle, clockwise
    double perspective = 0; ///< how much narrower the upper edge gets than the lower one, as a part of it: 0.1 is a page held aslant
    double blur = 0;        ///< radius in pixels: each pixel the mean of those around it
    int noise = 0;          ///< shades by which a pixel is off at most
    double shade = 0;       ///< how much darker the left edge is than the right one: 0.5 is a shadow over it
    int darkest = 0;        ///< shade of ink, for a pale printer
    std::uint32_t seed = 1; ///< of the noise: the same gives the same picture
};

/// The page as it is seen then, in a picture of the same size with a grey table around it. Deterministic.
Picture degraded(const Picture& page, const Degradation& how);

} // namespace lanyard::test
