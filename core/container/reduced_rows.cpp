#include "core/container/reduced_rows.h"
#include <algorithm>
#include <cstring>

namespace lanyard {

unsigned reductionFor(PictureSize size, std::uint64_t mostPixels) noexcept {
    for (const unsigned reduction : {1U, 2U, 4U, 8U})
        if (size.pixels() / (std::uint64_t{reduction} * reduction) <= mostPixels) return reduction;
    return 0;
}

ReducedRows::ReducedRows(PictureSize size, unsigned reduction) : m_size(size), m_reduction(std::max(reduction, 1U)) {
    m_picture.width = std::max(size.width / m_reduction, 1U);
    m_picture.height = std::max(size.height / m_reduction, 1U);
    m_picture.reduction = static_cast<int>(m_reduction);
    m_picture.grey.resize(std::size_t{m_picture.width} * m_picture.height, 255);
    if (m_reduction > 1) m_sums.resize(m_picture.width);
}

void ReducedRows::add(const std::uint8_t* row) noexcept {
    if (m_rows >= m_size.height) return;
    const std::uint32_t y = m_rows++ / m_reduction;
    if (y >= m_picture.height) return;
    std::uint8_t* const to = m_picture.grey.data() + std::size_t{y} * m_picture.width;
    if (m_reduction == 1) {
        std::memcpy(to, row, m_picture.width);
        return;
    }
    const std::size_t used = std::min<std::size_t>(std::size_t{m_picture.width} * m_reduction, m_size.width);
    for (std::size_t x = 0; x < used; ++x) m_sums[x / m_reduction] += row[x];
    if (m_rows % m_reduction != 0) return;
    const std::uint32_t area = m_reduction * m_reduction;
    for (std::size_t x = 0; x < m_sums.size(); ++x) to[x] = static_cast<std::uint8_t>(m_sums[x] / area);
    std::ranges::fill(m_sums, 0U);
}

Picture ReducedRows::take() && {
    m_picture.complete = m_rows == m_size.height;
    return std::move(m_picture);
}

} // namespace lanyard
