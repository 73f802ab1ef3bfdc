#include "core/export/file_name.h"
#include "core/base/utf8.h"
#include "core/container/png.h"
#include "core/container/xml.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

struct Kind {
    std::string_view ending;
    std::string_view mediaType;
};

Kind documentKind(Form form) noexcept {
    switch (form) {
    case Form::json:
        return {".json", "application/json"};
    case Form::jws:
        return {".jws", "application/jose"};
    case Form::vcJwt:
        return {".jwt", "application/jwt"};
    case Form::address:
        return {".txt", "text/plain"};
    case Form::xml:
        return {".xml", "application/xml"};
    }
    return {".bin", "application/octet-stream"};
}

Kind kindOf(const Badge& badge, bool carrier) noexcept {
    const Bytes& bytes = originalBytes(badge, carrier);
    if (&bytes == &badge.source.bytes) return documentKind(badge.source.form);
    if (isPng(bytes)) return {".png", "image/png"};
    if (isSvg(bytes)) return {".svg", "image/svg+xml"};
    if (bytes.size() > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8) return {".jpg", "image/jpeg"};
    return {".bin", "application/octet-stream"};
}

bool forbidden(char32_t letter) noexcept {
    constexpr std::u32string_view signs = U"<>:\"/\\|?*%";
    const bool invisible = letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || (letter >= 0x200B && letter <= 0x200F) ||
                           (letter >= 0x2028 && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0xFEFF;
    return invisible || signs.find(letter) != std::u32string_view::npos;
}

std::string safeTitle(std::string_view title) {
    constexpr std::size_t longest = 60;
    std::u32string kept;
    for (const char32_t letter : codePoints(title)) {
        if (kept.size() == longest) break;
        const char32_t written = forbidden(letter) ? U' ' : letter;
        if (written == U' ' && (kept.empty() || kept.back() == U' ')) continue;
        kept += written;
    }
    while (!kept.empty() && (kept.back() == U' ' || kept.back() == U'.')) kept.pop_back();
    while (!kept.empty() && kept.front() == U'.') kept.erase(0, 1);
    std::string text;
    for (const char32_t letter : kept) appendUtf8(text, letter);
    return text.empty() ? "badge" : text;
}

} // namespace

const Bytes& originalBytes(const Badge& badge, bool carrier) noexcept {
    return carrier && !badge.source.carrierFile.empty() ? badge.source.carrierFile : badge.source.bytes;
}

std::string fileNameFor(const Badge& badge, bool carrier) {
    // The id's digits behind the title also keep names such as CON and AUX, which Windows reserves, from standing alone.
    return safeTitle(badge.title().any()) + ' ' + badge.source.id.substr(0, 8) + std::string(kindOf(badge, carrier).ending);
}

std::string mediaTypeFor(const Badge& badge, bool carrier) { return std::string(kindOf(badge, carrier).mediaType); }

} // namespace lanyard
