#include "core/container/picture_scaling.h"
#include <algorithm>

namespace lanyard {

Picture shrunk(const Picture& from, std::uint32_t factor) {
    Picture to;
    to.width = from.width / factor;
    to.height = from.height / factor;
    to.grey.resize(std::size_t{to.width} * to.height);
    const unsigned area = factor * factor;
    for (std::size_t y = 0; y < to.height; ++y)
        for (std::size_t x = 0; x < to.width; ++x) {
            unsigned sum = 0;
            for (std::size_t dy = 0; dy < factor; ++dy)
                for (std::size_t dx = 0; dx < factor; ++dx) sum += from.at(x * factor + dx, y * factor + dy);
            to.grey[y * to.width + x] = static_cast<std::uint8_t>(sum / area);
        }
    return to;
}

Picture enlarged(const Picture& from) {
    Picture to;
    to.width = from.width * 2;
    to.height = from.height * 2;
    to.grey.resize(std::size_t{to.width} * to.height);
    for (std::size_t y = 0; y < to.height; ++y)
        for (std::size_t x = 0; x < to.width; ++x) {
            const std::size_t x0 = x / 2;
            const std::size_t y0 = y / 2;
            const std::size_t x1 = std::min<std::size_t>(x0 + (x & 1U), from.width - 1);
            const std::size_t y1 = std::min<std::size_t>(y0 + (y & 1U), from.height - 1);
            const unsigned sum = unsigned{from.at(x0, y0)} + from.at(x1, y0) + from.at(x0, y1) + from.at(x1, y1);
            to.grey[y * to.width + x] = static_cast<std::uint8_t>(sum / 4);
        }
    return to;
}

Picture inverted(const Picture& from) {
    Picture to = from;
    for (auto& grey : to.grey) grey = static_cast<std::uint8_t>(255 - grey);
    return to;
}

} // namespace lanyard
