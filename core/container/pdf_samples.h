#pragma once
#include "core/container/pixels.h"
#include "core/container/qpdf.h"
#include "core/container/reduced_rows.h"
#include <array>
#include <cstdint>
#include <optional>

namespace lanyard {

/// How the samples of a picture in a PDF become shades of grey (ISO 32000-1, 8.6 and 8.9.5).
struct PdfSamples {
    PictureSize size;
    unsigned bits = 8;       ///< a component: 1, 2, 4, 8 or 16
    unsigned components = 1; ///< 1 grey or an index, 3 light, 4 ink
    bool inverted = false;   ///< by /Decode, or since the component is ink
    std::optional<std::array<std::uint8_t, 256>> palette{}; ///< grey of each index

    std::size_t rowBytes() const noexcept { return (std::size_t{size.width} * components * bits + 7) / 8; }
};

/// What the picture's dictionary says; nothing if it says what no picture has. Throws what qpdf throws.
std::optional<PdfSamples> pdfSamples(QPDFObjectHandle dictionary);

/// Takes the decoded bytes of a picture as they come and adds its rows.
class GreyRows final : public Pipeline {
  public:
    GreyRows(const PdfSamples& samples, ReducedRows& to);
    void write(unsigned char const* data, std::size_t length) override;
    void finish() override {}

  private:
    std::uint8_t component(std::size_t index) const noexcept; ///< of the row, 8 bits; an index as it is
    void giveRow();

    PdfSamples m_samples;
    ReducedRows& m_to;
    Bytes m_row, m_grey;
    std::size_t m_filled = 0;
};

} // namespace lanyard
