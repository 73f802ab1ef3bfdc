#include "core/container/finder_marks.h"
#include "core/container/picture_blocks.h"
#include "core/container/picture_scaling.h"
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
constexpr std::size_t fewestMarks = 2;              // that must be seen of a code's three before more is tried
constexpr double smallModule = 4;                   // pixels

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

bool liesIn(const QrFound& code, const FinderMark& mark) noexcept {
    const auto middle = centre(code);
    const double reach = extent(code) * 0.5 + mark.module * 4;
    return std::abs(mark.x - middle.x) <= reach && std::abs(mark.y - middle.y) <= reach;
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
        for (const PictureBlock& block : squareBlocks(m_picture, smallestSide, mostBlocks)) {
            const bool all = block.width == m_picture.width && block.height == m_picture.height;
            if (!all && !isRead(block)) TRY_DO(lookInto(block));
        }
        if (m_parts.empty()) {
            TRY_DO(passes(m_picture, {.tried = true}));
            TRY_DO(pass(m_picture, {.binarizer = ZXing::Binarizer::GlobalHistogram}));
            TRY_DO(pass(inverted(m_picture), {.inverted = true}));
        }
        tellUnread();
        return joined();
    }

  private:
    /// What looks like a code is tried at several scales.
    Result<void> lookInto(const PictureBlock& block) {
        const auto paid = spend(block.width * block.height / 2);
        if (!paid || m_full) return paid;
        auto marks = finderMarks(m_picture, block);
        std::erase_if(marks, [&](const FinderMark& mark) { return std::ranges::any_of(m_parts, [&](const Part& part) { return liesIn(part.code, mark); }); });
        if (marks.size() < fewestMarks) return {};
        const std::size_t before = m_parts.size();
        const Picture view = cropped(m_picture, block);
        TRY_DO(passes(view, {block.left, block.top, marks.front().module < smallModule, false}));
        if (m_parts.size() == before) TRY_DO(pass(view, {block.left, block.top, 1, 1, ZXing::Binarizer::GlobalHistogram}));
        if (m_parts.size() == before && standAsACode(marks)) m_unread.push_back(block);
        return {};
    }

    struct Scales {
        std::size_t left = 0, top = 0; ///< of the view in the picture
        bool smallFirst = false;       ///< modules of few pixels: the enlarged view first
        bool tried = false;            ///< the view itself was
    };
    /// The same view at several scales, until something is read.
    Result<void> passes(const Picture& view, const Scales& scales) {
        const std::size_t before = m_parts.size();
        const bool enlarging = view.grey.size() <= enlargedPixels;
        const View twice{scales.left, scales.top, 1, 2};
        if (enlarging && scales.smallFirst) TRY_DO(pass(enlarged(view), twice));
        if (m_parts.size() == before && !scales.tried) TRY_DO(pass(view, {scales.left, scales.top}));
        for (const std::uint32_t factor : {2U, 3U})
            if (m_parts.size() == before && !scales.smallFirst && std::min(view.width, view.height) / factor >= smallestSide * 4)
                TRY_DO(pass(shrunk(view, factor), {scales.left, scales.top, static_cast<int>(factor)}));
        if (m_parts.size() == before && enlarging && !scales.smallFirst) TRY_DO(pass(enlarged(view), twice));
        return {};
    }

    /// Whether the middle of a code that was read lies in the block, and the code fills most of it.
    bool isRead(const PictureBlock& block) const noexcept {
        return std::ranges::any_of(m_parts, [&](const Part& part) {
            return holds(block, centre(part.code)) && static_cast<std::size_t>(extent(part.code)) * 2 > std::max(block.width, block.height);
        });
    }

    static bool holds(const PictureBlock& block, PicturePoint point) noexcept {
        const auto x = static_cast<std::size_t>(std::max(point.x, 0));
        const auto y = static_cast<std::size_t>(std::max(point.y, 0));
        return x >= block.left && x < block.left + block.width && y >= block.top && y < block.top + block.height;
    }

    /// Each place once, the smallest block that shows it, and none in which a code was read after all.
    void tellUnread() {
        std::ranges::stable_sort(m_unread, {}, [](const PictureBlock& block) { return block.width * block.height; });
        std::vector<PictureBlock> told;
        for (const PictureBlock& block : m_unread) {
            const bool read = std::ranges::any_of(m_parts, [&](const Part& part) { return holds(block, centre(part.code)); });
            const bool again = std::ranges::any_of(told, [&](const PictureBlock& other) {
                return holds(block, {static_cast<int>(other.left + other.width / 2), static_cast<int>(other.top + other.height / 2)});
            });
            if (read || again) continue;
            told.push_back(block);
            const int left = static_cast<int>(block.left), top = static_cast<int>(block.top);
            const int right = left + static_cast<int>(block.width), bottom = top + static_cast<int>(block.height);
            m_reading.unread.push_back({{{left, top}, {right, top}, {right, bottom}, {left, bottom}}});
        }
    }

    /// Counts pixels that are looked at down. Sets m_full when there are no more to spend.
    Result<void> spend(std::uint64_t pixels) {
        if (m_full) return {};
        const auto paid = m_pixels.spend(pixels);
        if (!paid && paid.error().code == ErrorCode::cancelled) return paid;
        if (!paid || !m_own.spend(pixels)) m_full = m_reading.limitReached = true;
        return {};
    }

    Result<void> pass(const Picture& view, const View& made) {
        const auto paid = spend(view.grey.size());
        if (!paid || m_full) return paid;
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
    std::vector<PictureBlock> m_unread;
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
