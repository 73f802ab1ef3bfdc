#include "core/container/qr.h"
#include "core/container/recognise.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

namespace {

constexpr ImportLimits limits{.picturePixels = 250'000, .qrCodes = 8};

void requireReadable(ByteView content) {
    const auto code = encodeQr(content);
    require(code.has_value() == qrVersionFor(content, QrLevel::low).has_value(), "whether a code holds it is foretold");
    if (!code || content.empty() || content.size() > 300) return;
    WorkBudget pixels(1U << 28U);
    const auto found = findQr(drawQr(*code, 4).value(), limits, pixels);
    require(found && found->codes.size() == 1 && std::ranges::equal(found->codes[0].bytes, content), "a drawn code is read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView file(data, size);
    requireReadable(file);
    require(!fileKindName(recognise(file)).empty(), "every file is of some kind");
    const auto dimensions = pictureSize(file);
    const auto picture = decodePicture(file, limits);
    if (!picture) return 0;
    require(picture->grey.size() == std::size_t{picture->width} * picture->height && !picture->grey.empty(), "a picture has all its pixels");
    require(picture->grey.size() <= limits.picturePixels, "pixels stay within the limit");
    require(dimensions && dimensions->width >= picture->width, "the header tells the size");
    const auto png = encodePng(*picture);
    require(png && decodePicture(*png, limits).value().grey == picture->grey, "a picture written is the picture read");
    WorkBudget pixels(1U << 28U);
    const auto codes = findQr(*picture, limits, pixels);
    require(codes && codes->codes.size() <= 8, "codes stay within the limit");
    return 0;
}
