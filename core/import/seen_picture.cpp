#include "core/container/pixels.h"
#include "core/import/search.h"

namespace lanyard {
namespace {

constexpr std::uint64_t shownPixels = 1'500'000;
constexpr std::size_t mostKept = 64; // pages of a scanned PDF

} // namespace

std::size_t Search::addPicture(const Place& place, const Picture& picture) {
    const std::size_t number = m_pictures++;
    if (!m_keepPictures || m_found.pictures.size() == mostKept || picture.grey.empty()) return number;
    std::uint32_t step = 1;
    while (std::uint64_t{picture.width / step} * (picture.height / step) > shownPixels) ++step;
    SeenPicture small{place.part, picture.width / step, picture.height / step, {}};
    small.grey.reserve(std::size_t{small.width} * small.height);
    for (std::size_t y = 0; y < small.height; ++y)
        for (std::size_t x = 0; x < small.width; ++x) {
            unsigned sum = 0;
            for (std::size_t dy = 0; dy < step; ++dy)
                for (std::size_t dx = 0; dx < step; ++dx) sum += picture.at(x * step + dx, y * step + dy);
            small.grey.push_back(static_cast<std::uint8_t>(sum / (step * step)));
        }
    m_found.pictures.push_back(std::move(small));
    return number;
}

void Search::addCode(SeenCode code) {
    if (m_found.codes.size() < m_limits.documents) m_found.codes.push_back(std::move(code));
}

} // namespace lanyard
