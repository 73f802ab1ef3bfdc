#include "core/container/qr.h"
#include <algorithm>
#include <cstdlib>
#include <map>
#include <new>
#include <string>
#include <utility>
#define ZX_USE_UTF8 // the newer of two interfaces of the same header
#include <ZXing/ReadBarcode.h>

namespace lanyard {
namespace {

constexpr std::uint64_t enlargedPixels = 4U << 20U; // larger pictures have modules enough
constexpr std::uint32_t smallestSide = 21;          // pixels: version 1, one pixel a module

/// Each pixel the mean of `factor` by `factor`: takes noise away, and modules that are many pixels wide become clearer.
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

/// Twice the size, each new pixel the mean of the nearest ones: for modules of one or two pixels.
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

PicturePoint centre(const QrFound& code) noexcept {
    PicturePoint sum;
    for (const auto& corner : code.corners) {
        sum.x += corner.x / 4;
        sum.y += corner.y / 4;
    }
    return sum;
}

int extent(const QrFound& code) noexcept {
    const auto [left, right] = std::ranges::minmax(code.corners, {}, &PicturePoint::x);
    const auto [top, bottom] = std::ranges::minmax(code.corners, {}, &PicturePoint::y);
    return std::max(right.x - left.x, bottom.y - top.y);
}

/// The same code seen in another pass: the same content in nearly the same place.
bool sameCode(const QrFound& a, const QrFound& b) noexcept {
    const auto ca = centre(a);
    const auto cb = centre(b);
    const int near = std::max(extent(a), extent(b)) / 4 + 2;
    return a.bytes == b.bytes && std::abs(ca.x - cb.x) <= near && std::abs(ca.y - cb.y) <= near;
}

struct Part {
    QrFound code;
    std::string message; ///< which message it is a part of
};

/// Passes over one picture, each adding what the ones before did not see.
class Search {
  public:
    Search(const Picture& picture, const ImportLimits& limits, WorkBudget& pixels)
        : m_picture(picture), m_most(static_cast<std::size_t>(std::max(limits.qrCodes, 0))), m_pixels(pixels) {}

    Result<QrReading> run() {
        TRY_DO(pass(m_picture, 1, 1, ZXing::Binarizer::LocalAverage, false));
        for (const std::uint32_t factor : {2U, 3U})
            if (std::min(m_picture.width, m_picture.height) / factor >= smallestSide * 4)
                TRY_DO(pass(shrunk(m_picture, factor), static_cast<int>(factor), 1, ZXing::Binarizer::LocalAverage, false));
        const std::uint64_t size = std::uint64_t{m_picture.width} * m_picture.height;
        if (size <= enlargedPixels) TRY_DO(pass(enlarged(m_picture), 1, 2, ZXing::Binarizer::LocalAverage, false));
        if (m_parts.empty()) TRY_DO(pass(m_picture, 1, 1, ZXing::Binarizer::GlobalHistogram, false));
        if (m_parts.empty()) TRY_DO(pass(inverted(m_picture), 1, 1, ZXing::Binarizer::LocalAverage, true));
        return joined();
    }

  private:
    /// One pass; a point of `view` times `times` divided by `over` is a point of the picture.
    Result<void> pass(const Picture& view, int times, int over, ZXing::Binarizer binarizer, bool isInverted) {
        if (m_full) return {};
        if (const auto paid = m_pixels.spend(view.grey.size()); !paid) {
            if (paid.error().code == ErrorCode::cancelled) return paid;
            m_full = m_reading.limitReached = true;
            return {};
        }
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode);
        hints.setTryHarder(true).setTryRotate(true).setTryDownscale(true);
        hints.setBinarizer(binarizer);
        hints.setMaxNumberOfSymbols(static_cast<std::uint8_t>(std::min<std::size_t>(m_most + 1, 254)));
        const ZXing::ImageView image(view.grey.data(), static_cast<int>(view.width), static_cast<int>(view.height), ZXing::ImageFormat::Lum);
        for (const auto& result : ZXing::ReadBarcodes(image, hints)) {
            if (!result.isValid()) continue;
            Part found;
            found.code.bytes.assign(result.bytes().begin(), result.bytes().end());
            for (std::size_t corner = 0; corner < 4; ++corner) {
                const auto& point = result.position()[corner];
                found.code.corners[corner] = {point.x * times / over, point.y * times / over};
            }
            found.code.inverted = isInverted;
            if (result.isPartOfSequence() && result.sequenceSize() > 1 && result.sequenceIndex() < result.sequenceSize()) {
                found.code.part = result.sequenceIndex();
                found.code.parts = result.sequenceSize();
                found.message = result.sequenceId();
            }
            add(std::move(found));
        }
        return {};
    }

    void add(Part found) {
        if (std::ranges::any_of(m_parts, [&](const Part& part) { return sameCode(part.code, found.code); })) return;
        if (m_parts.size() == m_most) {
            m_full = m_reading.limitReached = true;
            return;
        }
        m_parts.push_back(std::move(found));
    }

    /// [ISO/IEC 18004, 8] Messages spread over several codes are put together where every part is there.
    QrReading joined() {
        std::map<std::pair<std::string, int>, std::map<int, const QrFound*>> messages;
        for (const Part& part : m_parts)
            if (part.code.parts > 1) messages[{part.message, part.code.parts}].emplace(part.code.part, &part.code);
        for (const Part& part : m_parts) {
            if (part.code.parts == 1) {
                m_reading.codes.push_back(part.code);
                continue;
            }
            const auto& message = messages[{part.message, part.code.parts}];
            if (message.size() != static_cast<std::size_t>(part.code.parts)) {
                m_reading.codes.push_back(part.code);
            } else if (part.code.part == 0) {
                QrFound whole = part.code;
                whole.parts = 1;
                whole.bytes.clear();
                for (const auto& [index, each] : message) whole.bytes.insert(whole.bytes.end(), each->bytes.begin(), each->bytes.end());
                m_reading.codes.push_back(std::move(whole));
            }
        }
        std::ranges::stable_sort(m_reading.codes, {}, [](const QrFound& code) { return std::pair(centre(code).y, centre(code).x); });
        return std::move(m_reading);
    }

    const Picture& m_picture;
    std::size_t m_most;
    WorkBudget& m_pixels;
    std::vector<Part> m_parts;
    QrReading m_reading;
    bool m_full = false;
};

} // namespace

Result<QrReading> findQr(const Picture& picture, const ImportLimits& limits, WorkBudget& pixels) try {
    const bool whole = picture.grey.size() == std::size_t{picture.width} * picture.height;
    if (!whole || picture.width > 0x7fffffff || picture.height > 0x7fffffff) return fail(ErrorCode::malformed);
    if (std::min(picture.width, picture.height) < smallestSide) return QrReading{};
    return Search(picture, limits, pixels).run();
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
} catch (const std::exception&) { // the library's own
    return fail(ErrorCode::malformed);
}

} // namespace lanyard
