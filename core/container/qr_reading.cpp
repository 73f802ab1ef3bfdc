#include "core/container/picture_blocks.h"
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
constexpr std::uint64_t mostLooks = 24;             // at each pixel, in all passes together
constexpr std::size_t mostBlocks = 100;             // of one size; a sheet has 12

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

/// How a view of the picture was made: a point of the view times `times`, divided by `over` and moved, is a point of the picture.
struct View {
    std::size_t left = 0, top = 0; ///< pixels of the picture
    int times = 1, over = 1;
    ZXing::Binarizer binarizer = ZXing::Binarizer::LocalAverage;
    bool inverted = false;
};

/// Passes over one picture, each adding what the ones before did not see.
class Search {
  public:
    Search(const Picture& picture, const ImportLimits& limits, WorkBudget& pixels)
        : m_picture(picture), m_most(static_cast<std::size_t>(std::max(limits.qrCodes, 0))), m_pixels(pixels),
          m_own(std::uint64_t{picture.grey.size()} * mostLooks) {}

    Result<QrReading> run() {
        TRY_DO(pass(m_picture, {}));
        // On a sheet with many codes the corner marks of one are taken for those of another: each is looked at alone.
        for (const std::size_t cell : {4U, 8U, 16U})
            for (const PictureBlock& block : squareBlocks(m_picture, cell, smallestSide, mostBlocks)) {
                const bool all = block.width == m_picture.width && block.height == m_picture.height;
                if (!all && !isRead(block)) TRY_DO(passes(cropped(m_picture, block), block.left, block.top, false));
            }
        if (m_parts.empty()) {
            TRY_DO(passes(m_picture, 0, 0, true));
            TRY_DO(pass(m_picture, {.binarizer = ZXing::Binarizer::GlobalHistogram}));
            TRY_DO(pass(inverted(m_picture), {.inverted = true}));
        }
        return joined();
    }

  private:
    /// The same view at several scales, until one is read.
    Result<void> passes(const Picture& view, std::size_t left, std::size_t top, bool wasRead) {
        const std::size_t before = m_parts.size();
        if (!wasRead) TRY_DO(pass(view, {left, top}));
        for (const std::uint32_t factor : {2U, 3U})
            if (m_parts.size() == before && std::min(view.width, view.height) / factor >= smallestSide * 4)
                TRY_DO(pass(shrunk(view, factor), {left, top, static_cast<int>(factor)}));
        if (m_parts.size() == before && view.grey.size() <= enlargedPixels) TRY_DO(pass(enlarged(view), {left, top, 1, 2}));
        return {};
    }

    /// Whether the middle of a code that was read lies in the block, and the code fills most of it.
    bool isRead(const PictureBlock& block) const noexcept {
        return std::ranges::any_of(m_parts, [&](const Part& part) {
            const auto middle = centre(part.code);
            const auto x = static_cast<std::size_t>(std::max(middle.x, 0));
            const auto y = static_cast<std::size_t>(std::max(middle.y, 0));
            const bool inside = x >= block.left && x < block.left + block.width && y >= block.top && y < block.top + block.height;
            return inside && static_cast<std::size_t>(extent(part.code)) * 2 > std::max(block.width, block.height);
        });
    }

    Result<void> pass(const Picture& view, const View& made) {
        if (m_full) return {};
        const auto paid = m_pixels.spend(view.grey.size());
        if (!paid && paid.error().code == ErrorCode::cancelled) return paid;
        if (!paid || !m_own.spend(view.grey.size())) {
            m_full = m_reading.limitReached = true;
            return {};
        }
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode);
        hints.setTryHarder(true).setTryRotate(true).setTryDownscale(true);
        hints.setBinarizer(made.binarizer);
        hints.setMaxNumberOfSymbols(static_cast<std::uint8_t>(std::min<std::size_t>(m_most + 1, 254)));
        const ZXing::ImageView image(view.grey.data(), static_cast<int>(view.width), static_cast<int>(view.height), ZXing::ImageFormat::Lum);
        for (const auto& result : ZXing::ReadBarcodes(image, hints)) {
            if (!result.isValid()) continue;
            Part found;
            found.code.bytes.assign(result.bytes().begin(), result.bytes().end());
            for (std::size_t corner = 0; corner < 4; ++corner) {
                const auto& point = result.position()[corner];
                found.code.corners[corner] = {point.x * made.times / made.over + static_cast<int>(made.left),
                                              point.y * made.times / made.over + static_cast<int>(made.top)};
            }
            found.code.inverted = made.inverted;
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
    WorkBudget m_own; ///< frames within frames could make blocks that are each as large as the picture
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
