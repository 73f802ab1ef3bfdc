// How long the codes of a scanned page take to read. Promised: a page of 12 codes in at most twice the time of ZXing alone on the same picture.
#include "core/container/qr.h"
#include "tests/bench/measure.h"
#include "tests/support/degraded.h"
#include <cstdio>
#include <cstdlib>
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

using namespace lanyard;

namespace {

constexpr double promised = 2;

Bytes noise(std::size_t size, std::uint32_t seed) {
    Bytes bytes(size);
    for (auto& byte : bytes) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        byte = static_cast<std::uint8_t>(seed >> 16U);
    }
    return bytes;
}

void put(Picture& page, const Picture& part, std::size_t left, std::size_t top) {
    for (std::size_t y = 0; y < part.height; ++y) std::copy_n(part.grey.begin() + static_cast<std::ptrdiff_t>(y * part.width), part.width, page.grey.begin() + static_cast<std::ptrdiff_t>((top + y) * page.width + left));
}

/// A4 with three by four cells, in each a code, a round picture and lines that look like words, at `scale` dots of 300 dpi in two.
Picture page(int module) {
    const auto dots = [module](int at300) { return static_cast<std::size_t>(at300 * module / 5); };
    Picture sheet{static_cast<std::uint32_t>(dots(2'480)), static_cast<std::uint32_t>(dots(3'508)), {}, 1, true};
    sheet.grey.assign(std::size_t{sheet.width} * sheet.height, 255);
    for (std::size_t cell = 0; cell < 12; ++cell) {
        const std::size_t left = dots(150) + cell % 3 * dots(740), top = dots(150) + cell / 3 * dots(810);
        const auto code = encodeQr(noise(430, static_cast<std::uint32_t>(cell + 1)), {.minVersion = 15, .maxVersion = 15}).value();
        put(sheet, drawQr(code, module).value(), left, top + dots(380));
        for (std::size_t y = 0; y < dots(212); ++y)
            for (std::size_t x = 0; x < dots(212); ++x) {
                const std::size_t half = dots(106);
                const std::size_t dx = x > half ? x - half : half - x, dy = y > half ? y - half : half - y;
                if (dx * dx + dy * dy < half * half) sheet.grey[(top + y) * sheet.width + left + x] = static_cast<std::uint8_t>(60 + (x * 7 + y * 3) % 100);
            }
        for (std::size_t line = 0; line < 6; ++line)
            for (std::size_t x = 0; x < dots(400); ++x)
                for (std::size_t y = 0; y < dots(24); ++y)
                    if ((x / dots(7) * 37 + line * 11 + y / dots(6) * 5) % 3 == 0) sheet.grey[(top + line * dots(50) + y) * sheet.width + left + dots(240) + x] = 20;
    }
    return sheet;
}

std::size_t byZxing(const Picture& picture) {
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView image(picture.grey.data(), static_cast<int>(picture.width), static_cast<int>(picture.height), ZXing::ImageFormat::Lum);
    return ZXing::ReadBarcodes(image, hints).size();
}

std::size_t byUs(const Picture& picture) {
    WorkBudget pixels(1ULL << 34U);
    const auto reading = findQr(picture, ImportLimits(), pixels);
    return reading ? reading->codes.size() : 0;
}

} // namespace

int main() {
    struct Case {
        const char* name;
        Picture picture;
    };
    const Picture at300 = page(5);
    const test::Degradation scan{.degrees = 1.3, .blur = 0.8, .noise = 12, .darkest = 25};
    const Case cases[] = {{"12 codes, 300 dpi", test::degraded(at300, scan)},
                          {"12 codes, 300 dpi, 3 degrees", test::degraded(at300, {.degrees = 3, .blur = 1, .noise = 20, .shade = 0.3})},
                          {"12 codes, 180 dpi", test::degraded(page(3), {.degrees = 1.3, .blur = 0.4, .noise = 12, .darkest = 25})}};
    bool kept = true;
    for (const Case& each : cases) {
        std::size_t ours = 0, peers = 0;
        const auto comparison = bench::compare([&] { ours = byUs(each.picture); }, [&] { peers = byZxing(each.picture); }, 1, 5);
        bench::print(each.name, comparison);
        std::printf("%-28s %zu of 12 codes, peer %zu; promised ratio %.1f\n", "", ours, peers, promised);
        kept = kept && comparison.ratio() <= promised && ours == 12;
    }
    return kept ? EXIT_SUCCESS : EXIT_FAILURE;
}
