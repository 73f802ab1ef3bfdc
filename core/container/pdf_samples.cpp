#include "core/container/pdf_samples.h"
#include <algorithm>
#include <cstring>

namespace lanyard {
namespace {

constexpr int mostSide = 1 << 17; // pixels; a page of 100 metres at 300 dpi

std::uint8_t greyOfLight(unsigned red, unsigned green, unsigned blue) noexcept { return static_cast<std::uint8_t>((red * 77 + green * 150 + blue * 29) / 256); }

std::uint8_t greyOfInk(unsigned cyan, unsigned magenta, unsigned yellow, unsigned black) noexcept {
    return static_cast<std::uint8_t>(255 - std::min(255U, black + (cyan * 77 + magenta * 150 + yellow * 29) / 256));
}

int number(QPDFObjectHandle dictionary, const char* key, int otherwise) {
    auto value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValueAsInt() : otherwise;
}

/// How many components a space has, and whether they are ink.
struct Space {
    unsigned components = 0; ///< 0: not known
    bool ink = false;
};

Space spaceOf(QPDFObjectHandle space) {
    const std::string name = space.isName() ? space.getName() : space.isArray() && space.getArrayNItems() > 0 && space.getArrayItem(0).isName() ? space.getArrayItem(0).getName() : "";
    if (name == "/DeviceGray" || name == "/G" || name == "/CalGray") return {1};
    if (name == "/DeviceRGB" || name == "/RGB" || name == "/CalRGB") return {3};
    if (name == "/DeviceCMYK" || name == "/CMYK") return {4};
    if (name == "/Separation") return {1, true};
    if (name != "/ICCBased" || space.getArrayNItems() < 2 || !space.getArrayItem(1).isStream()) return {};
    const int components = number(space.getArrayItem(1).getDict(), "/N", 0);
    return {components == 1 || components == 3 || components == 4 ? static_cast<unsigned>(components) : 0};
}

/// [ISO 32000-1, 8.6.6.3] The greys of an indexed space.
std::optional<std::array<std::uint8_t, 256>> paletteOf(QPDFObjectHandle space) {
    if (!space.isArray() || space.getArrayNItems() < 4 || !space.getArrayItem(0).isName()) return std::nullopt;
    const std::string name = space.getArrayItem(0).getName();
    if (name != "/Indexed" && name != "/I") return std::nullopt;
    const Space base = spaceOf(space.getArrayItem(1));
    auto table = space.getArrayItem(3);
    std::string colours;
    if (table.isString()) colours = table.getStringValue();
    if (table.isStream()) {
        const auto buffer = table.getStreamData(qpdf_dl_specialized);
        colours.assign(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    }
    if (base.components == 0) return std::nullopt;
    std::array<std::uint8_t, 256> palette{};
    for (std::size_t i = 0; i < palette.size() && (i + 1) * base.components <= colours.size(); ++i) {
        const auto at = [&](std::size_t n) { return unsigned{static_cast<std::uint8_t>(colours[i * base.components + n])}; };
        palette[i] = base.components == 1 ? static_cast<std::uint8_t>(at(0)) : base.components == 3 ? greyOfLight(at(0), at(1), at(2)) : greyOfInk(at(0), at(1), at(2), at(3));
    }
    return palette;
}

} // namespace

std::optional<PdfSamples> pdfSamples(QPDFObjectHandle dictionary) {
    const int width = number(dictionary, "/Width", 0);
    const int height = number(dictionary, "/Height", 0);
    auto mask = dictionary.getKey("/ImageMask");
    const bool isMask = mask.isBool() && mask.getBoolValue();
    const int bits = isMask ? 1 : number(dictionary, "/BitsPerComponent", 8);
    if (width < 1 || height < 1 || width > mostSide || height > mostSide) return std::nullopt;
    if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16) return std::nullopt;
    PdfSamples samples{.size = {static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height)}, .bits = static_cast<unsigned>(bits)};
    auto space = dictionary.getKey("/ColorSpace");
    if (!isMask) {
        samples.palette = paletteOf(space);
        const Space known = samples.palette ? Space{1} : spaceOf(space);
        if (known.components == 0) return std::nullopt;
        samples.components = known.components;
        samples.inverted = known.ink;
    }
    auto decode = dictionary.getKey("/Decode");
    if (!samples.palette && decode.isArray() && decode.getArrayNItems() >= 2 && decode.getArrayItem(0).isNumber() && decode.getArrayItem(1).isNumber() &&
        decode.getArrayItem(0).getNumericValue() > decode.getArrayItem(1).getNumericValue())
        samples.inverted = !samples.inverted;
    return samples;
}

GreyRows::GreyRows(const PdfSamples& samples, ReducedRows& to)
    : Pipeline("grey rows", nullptr), m_samples(samples), m_to(to), m_row(samples.rowBytes()), m_grey(samples.size.width) {}

void GreyRows::write(unsigned char const* data, std::size_t length) {
    while (length > 0 && m_to.rows() < m_samples.size.height) {
        const std::size_t piece = std::min(length, m_row.size() - m_filled);
        std::memcpy(m_row.data() + m_filled, data, piece);
        data += piece;
        length -= piece;
        m_filled += piece;
        if (m_filled == m_row.size()) giveRow();
    }
}

std::uint8_t GreyRows::component(std::size_t index) const noexcept {
    if (m_samples.bits == 8) return m_row[index];
    if (m_samples.bits == 16) return m_row[index * 2];
    const std::size_t at = index * m_samples.bits;
    const unsigned most = (1U << m_samples.bits) - 1;
    const unsigned value = unsigned{m_row[at / 8]} >> (8 - m_samples.bits - at % 8) & most;
    return static_cast<std::uint8_t>(m_samples.palette ? value : value * 255 / most);
}

void GreyRows::giveRow() {
    m_filled = 0;
    for (std::size_t x = 0; x < m_grey.size(); ++x) {
        const std::size_t first = x * m_samples.components;
        std::uint8_t grey = component(first);
        if (m_samples.palette) grey = (*m_samples.palette)[grey];
        if (m_samples.components == 3) grey = greyOfLight(grey, component(first + 1), component(first + 2));
        if (m_samples.components == 4) grey = greyOfInk(grey, component(first + 1), component(first + 2), component(first + 3));
        m_grey[x] = m_samples.inverted ? static_cast<std::uint8_t>(255 - grey) : grey;
    }
    m_to.add(m_grey.data());
}

} // namespace lanyard
