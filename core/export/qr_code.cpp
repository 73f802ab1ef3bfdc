#include "core/export/qr_code.h"
#include "core/base/encoding.h"
#include "core/container/packed_text.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/container/short_form.h"
#include "core/export/shared_address.h"
#include <charconv>

namespace lanyard {
namespace {

int sizeOf(ByteView content) noexcept {
    const auto version = qrVersionFor(content, QrLevel::low);
    return version ? 17 + 4 * *version : 0;
}

bool isWebAddress(std::string_view text) noexcept { return text.starts_with("https://") || text.starts_with("http://"); }

Result<QrMatrix> matrixOf(const QrContent& content) { return encodeQr(content.bytes); }

/// A number with at most three decimals, always with a point and never by the locale.
std::string decimal(double value) {
    char text[32];
    const auto [end, problem] = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 3);
    return problem == std::errc{} ? std::string(text, end) : std::string("0");
}

} // namespace

Result<QrContent> qrContent(const Badge& badge, int maxSize) {
    const Bytes& exact = badge.source.bytes;
    const auto fits = [maxSize](int size) { return size > 0 && size <= maxSize; };

    const bool onlyAddress = badge.source.form == Form::address;
    if (!onlyAddress) {
        TRY(packed, packedText(exact));
        const int exactSize = sizeOf(exact);
        const int packedSize = sizeOf(bytesOf(packed));
        const bool packedIsWorthIt = fits(packedSize) && (exactSize == 0 || packedSize * 10 <= exactSize * 9);
        if (fits(exactSize) && !packedIsWorthIt) return QrContent{QrContent::Kind::badge, exact, exactSize};
        if (fits(packedSize)) return QrContent{QrContent::Kind::packedBadge, toBytes(packed), packedSize};
    }
    TRY(forms, shortForms(badge));
    for (QrContent& form : forms)
        if (fits(form.size)) return std::move(form);
    return fail(ErrorCode::limitReached);
}

std::string addressOf(const Badge& badge) {
    if (badge.source.form == Form::address) return toText(badge.source.bytes);
    const std::string& address = badge.hostedAt.empty() ? badge.id : badge.hostedAt;
    return isWebAddress(address) ? sharedAddress(address) : std::string();
}

Result<std::vector<QrContent>> shortForms(const Badge& badge) {
    const auto content = [](QrContent::Kind kind, const std::string& text) { return QrContent{kind, toBytes(text), sizeOf(bytesOf(text))}; };
    const std::string address = addressOf(badge);
    if (badge.source.form == Form::address) return std::vector{content(QrContent::Kind::address, address)};
    TRY(digest, fromHex(badge.source.id));
    const std::string name = shortFormText({digest, {}});
    std::vector<QrContent> forms;
    if (const std::string full = shortFormText({digest, address}); full != name) forms.push_back(content(QrContent::Kind::address, full));
    forms.push_back(content(QrContent::Kind::name, name));
    return forms;
}

Result<std::vector<std::uint8_t>> qrModules(const QrContent& content) {
    TRY(matrix, matrixOf(content));
    return std::move(matrix.modules);
}

Result<Bytes> qrPng(const QrContent& content, int scale) {
    TRY(matrix, matrixOf(content));
    TRY(picture, drawQr(matrix, scale));
    return encodePng(picture);
}

Result<Bytes> qrSvg(const QrContent& content, double millimetres) {
    TRY(matrix, matrixOf(content));
    constexpr int quiet = 4;
    const int side = matrix.size + 2 * quiet;
    const std::string length = decimal(side * millimetres);
    std::string svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + length + "mm\" height=\"" +
                      length + "mm\" viewBox=\"0 0 " + std::to_string(side) + ' ' + std::to_string(side) +
                      "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"";
    for (int y = 0; y < matrix.size; ++y)
        for (int x = 0; x < matrix.size; ++x) {
            int run = 0;
            while (x + run < matrix.size && matrix.dark(x + run, y)) ++run;
            if (run == 0) continue;
            svg += 'M' + std::to_string(x + quiet) + ' ' + std::to_string(y + quiet) + 'h' + std::to_string(run) + "v1h-" + std::to_string(run) + 'z';
            x += run;
        }
    svg += "\" fill=\"#000\"/></svg>\n";
    return toBytes(svg);
}

} // namespace lanyard
