#include "core/container/pdf_pictures.h"
#include "core/container/inflate.h"
#include "made.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <cmath>

using namespace lanyard;
using test::madePdf;
using test::pdfStream;

namespace {

const ImportLimits limits;

/// A picture of 64 by 64 samples.
std::string image(const std::string& how, const Bytes& samples) {
    return pdfStream("/Type /XObject /Subtype /Image /Width 64 /Height 64 /Filter /FlateDecode " + how, textOf(deflateZlib(samples).value()));
}

/// One page whose resources name these objects, numbered from 4 on, as X4, X5, ….
Bytes pageWith(std::vector<std::string> objects) {
    std::string names;
    for (std::size_t i = 0; i < objects.size(); ++i) names += "/X" + std::to_string(i + 4) + ' ' + std::to_string(i + 4) + " 0 R ";
    std::vector<std::string> all{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /XObject << " + names + ">> >> >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"};
    all.insert(all.end(), objects.begin(), objects.end());
    return madePdf(all);
}

struct Taken {
    std::vector<Picture> pictures;
    std::vector<Bytes> jpegs;
    std::vector<int> pages;
    PdfPicturesSeen seen;
};

Taken take(const Bytes& pdf, const ImportLimits& with = limits) {
    Taken taken;
    WorkBudget pixels(1U << 28U);
    taken.seen = readPdfPictures(pdf, with, pixels, [&](const PdfPicture& picture) {
                     taken.pages.push_back(picture.page);
                     if (const auto* jpeg = std::get_if<ByteView>(&picture.look)) taken.jpegs.emplace_back(jpeg->begin(), jpeg->end());
                     else taken.pictures.push_back(std::get<Picture>(picture.look));
                     return true;
                 }).value();
    return taken;
}

/// The one shade of a picture that has but one.
int shadeOf(const std::string& how, const Bytes& samples) {
    const auto taken = take(pageWith({image(how, samples)}));
    REQUIRE(taken.pictures.size() == 1);
    const Picture& picture = taken.pictures.front();
    REQUIRE(picture.grey.size() == 64U * 64U);
    REQUIRE(picture.complete);
    for (const auto grey : picture.grey) REQUIRE(grey == picture.grey.front());
    return picture.grey.front();
}

Bytes repeated(const Bytes& pattern, std::size_t bytes) {
    Bytes all;
    while (all.size() < bytes) all.insert(all.end(), pattern.begin(), pattern.end());
    return all;
}

} // namespace

TEST_CASE("samples of every kind become the grey that they look like") {
    CHECK(shadeOf("/ColorSpace /DeviceGray /BitsPerComponent 8", Bytes(64 * 64, 77)) == 77);
    CHECK(shadeOf("/ColorSpace /DeviceGray /BitsPerComponent 1", Bytes(8 * 64, 0xFF)) == 255);
    CHECK(shadeOf("/ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]", Bytes(8 * 64, 0xFF)) == 0);
    CHECK(shadeOf("/ImageMask true", Bytes(8 * 64, 0)) == 0);
    CHECK(shadeOf("/ColorSpace /DeviceGray /BitsPerComponent 2", Bytes(16 * 64, 0xAA)) == 170);
    CHECK(shadeOf("/ColorSpace /DeviceGray /BitsPerComponent 4", Bytes(32 * 64, 0x33)) == 51);
    CHECK(shadeOf("/ColorSpace /DeviceGray /BitsPerComponent 16", repeated({90, 1}, 128 * 64)) == 90);
    CHECK(std::abs(shadeOf("/ColorSpace /DeviceRGB /BitsPerComponent 8", repeated({0, 255, 0}, 192 * 64)) - 149) <= 1);
    CHECK(shadeOf("/ColorSpace /DeviceCMYK /BitsPerComponent 8", repeated({0, 0, 0, 255}, 256 * 64)) == 0);
    CHECK(shadeOf("/ColorSpace [/Separation /Black /DeviceGray << >>] /BitsPerComponent 8", Bytes(64 * 64, 255)) == 0);
    CHECK(shadeOf("/ColorSpace [/Indexed /DeviceRGB 1 <000000C8C8C8>] /BitsPerComponent 1", Bytes(8 * 64, 0xFF)) == 200);
    CHECK(shadeOf("/ColorSpace [/Indexed /DeviceGray 3 <00404142>] /BitsPerComponent 4", Bytes(32 * 64, 0x22)) == 0x41);
}

TEST_CASE("rows stand in their order, those that are missing are white, and a PNG predictor is undone") {
    Bytes samples;
    for (int y = 0; y < 40; ++y) samples.insert(samples.end(), 64, static_cast<std::uint8_t>(y));
    const auto broken = take(pageWith({image("/ColorSpace /DeviceGray /BitsPerComponent 8", samples)})).pictures.at(0);
    CHECK_FALSE(broken.complete);
    CHECK(broken.at(63, 39) == 39);
    CHECK(broken.at(0, 40) == 255);
    Bytes predicted;
    for (int y = 0; y < 64; ++y) {
        predicted.push_back(2); // what is above is added
        predicted.insert(predicted.end(), 64, 3);
    }
    const auto whole = take(pageWith({image("/ColorSpace /DeviceGray /BitsPerComponent 8 /DecodeParms << /Predictor 15 /Columns 64 >>", predicted)})).pictures.at(0);
    CHECK(whole.at(5, 0) == 3);
    CHECK(whole.at(5, 63) == 192);
}

TEST_CASE("a JPEG is given as it stands in the file") {
    const Bytes jpeg = test::ownSample("container/qr.jpg");
    const auto taken = take(pageWith({pdfStream("/Subtype /Image /Width 300 /Height 300 /Filter [/DCTDecode]", textOf(jpeg))}));
    REQUIRE(taken.jpegs.size() == 1);
    CHECK(taken.jpegs.front() == jpeg);
}

TEST_CASE("pictures are found in forms and on later pages, each once, and small ones are left alone") {
    const std::string grey = image("/ColorSpace /DeviceGray /BitsPerComponent 8", Bytes(64 * 64, 1));
    const std::string form = pdfStream("/Subtype /Form /Resources << /XObject << /A 8 0 R /Self 7 0 R >> >>", "");
    const std::string small = pdfStream("/Subtype /Image /Width 30 /Height 300 /ColorSpace /DeviceGray /BitsPerComponent 8", "x");
    const Bytes pdf = madePdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                               "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /A 5 0 R /B 6 0 R >> >> >>",
                               "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /A 5 0 R /F 7 0 R >> >> >>", grey, small, form, grey});
    const auto taken = take(pdf);
    CHECK(taken.pages == std::vector<int>{0, 1});
    CHECK(taken.seen.taken == 2);
    CHECK(taken.seen.unreadable == 0);
}

TEST_CASE("pictures in forms that are not read are counted, and the others are given") {
    const auto taken = take(pageWith({pdfStream("/Subtype /Image /Width 64 /Height 64 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode", "abc"),
                                      pdfStream("/Subtype /Image /Width 64 /Height 64 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", "abc"),
                                      pdfStream("/Subtype /Image /Width 64 /Height 64 /BitsPerComponent 7 /ColorSpace /DeviceGray", "abc"),
                                      pdfStream("/Subtype /Image /Width 90000 /Height 90000 /BitsPerComponent 8 /ColorSpace /DeviceGray", "abc"),
                                      image("/ColorSpace /DeviceGray /BitsPerComponent 8", Bytes(64 * 64, 9))}));
    CHECK(taken.seen.unreadable == 4);
    CHECK(taken.seen.taken == 1);
}

TEST_CASE("a picture beyond what is held at once is reduced, and the search ends when it is told to or the budget is spent") {
    ImportLimits few;
    few.heldPixels = 32 * 32;
    const Bytes two = pageWith({image("/ColorSpace /DeviceGray /BitsPerComponent 8", Bytes(64 * 64, 9)), image("/ColorSpace /DeviceGray /BitsPerComponent 8", Bytes(64 * 64, 8))});
    const auto taken = take(two, few);
    REQUIRE(taken.pictures.size() == 2);
    CHECK(taken.pictures.front().reduction == 2);
    CHECK(taken.pictures.front().grey == Bytes(32 * 32, 9));
    int calls = 0;
    WorkBudget pixels(1U << 20U);
    CHECK(readPdfPictures(two, limits, pixels, [&](const PdfPicture&) { return ++calls < 1; }).value().taken == 1);
    WorkBudget little(5'000);
    CHECK(readPdfPictures(two, limits, little, [](const PdfPicture&) { return true; }).value().taken == 1);
    std::stop_source stop;
    stop.request_stop();
    WorkBudget stopped(1U << 20U, stop.get_token());
    CHECK(readPdfPictures(two, limits, stopped, [](const PdfPicture&) { return true; }).error().code == ErrorCode::cancelled);
    CHECK(readPdfPictures(toBytes("no PDF"), limits, pixels, [](const PdfPicture&) { return true; }).error().code == ErrorCode::malformed);
}
