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

Kind carrierKind(ByteView bytes) noexcept {
    if (isPng(bytes)) return {".png", "image/png"};
    if (isSvg(bytes)) return {".svg", "image/svg+xml"};
    if (bytes.size() > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8) return {".jpg", "image/jpeg"};
    return {".bin", "application/octet-stream"};
}

Kind kindOf(const Badge& badge, bool carrier) noexcept {
    const Bytes& bytes = originalBytes(badge, carrier);
    return &bytes == &badge.source.bytes ? documentKind(badge.source.form) : carrierKind(bytes);
}

bool forbidden(char32_t letter) noexcept {
    constexpr std::u32string_view signs = U"<>:\"/\\|?*%";
    const bool invisible = letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0x61C || (letter >= 0x200B && letter <= 0x200F) ||
                           (letter >= 0x2028 && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0xFEFF;
    return invisible || signs.find(letter) != std::u32string_view::npos;
}

bool blankOrDot(char32_t letter) noexcept { return letter == U' ' || letter == U'.'; }

/// Whether Windows takes the file for a device: it looks no further than to the first dot, and not at blanks before it.
bool namesDevice(std::u32string_view title) noexcept {
    const auto dot = title.find(U'.');
    if (dot == std::u32string_view::npos) return false; // the id's digits follow, so nothing stands alone
    std::string word;
    for (const char32_t letter : title.substr(0, dot))
        if (letter != U' ') word += letter >= U'a' && letter <= U'z' ? char(letter - U'a' + U'A') : letter < 0x80 ? char(letter) : '?';
    constexpr std::array<std::string_view, 4> devices{"CON", "PRN", "AUX", "NUL"};
    const bool numbered = word.size() == 4 && (word.starts_with("COM") || word.starts_with("LPT"));
    return numbered || std::ranges::find(devices, word) != devices.end();
}

std::string safeTitle(std::string_view title) {
    constexpr std::size_t longest = 60;
    std::u32string kept;
    for (const char32_t letter : codePoints(title)) {
        if (kept.size() == longest) break;
        const char32_t written = forbidden(letter) ? U' ' : letter;
        if (kept.empty() ? blankOrDot(written) : written == U' ' && kept.back() == U' ') continue;
        kept += written;
    }
    while (!kept.empty() && blankOrDot(kept.back())) kept.pop_back();
    std::string text = namesDevice(kept) ? "badge " : "";
    for (const char32_t letter : kept) appendUtf8(text, letter);
    return text.empty() ? "badge" : text;
}

std::string named(std::string_view title, const DocumentId& id, std::string_view ending) {
    return safeTitle(title) + ' ' + id.substr(0, 8) + std::string(ending);
}

} // namespace

const Bytes& originalBytes(const Badge& badge, bool carrier) noexcept {
    return carrier && !badge.source.carrierFile.empty() ? badge.source.carrierFile : badge.source.bytes;
}

std::string fileNameFor(const Badge& badge, bool carrier) {
    return named(badge.title().any(), badge.source.id, kindOf(badge, carrier).ending);
}

std::string fileNameFor(std::string_view title, const DocumentId& id, std::optional<Form> form, ByteView bytes) {
    return named(title, id, (form ? documentKind(*form) : carrierKind(bytes)).ending);
}

std::string fileNameLike(std::string_view name, const DocumentId& id) {
    constexpr std::size_t longestEnding = 6; // ".jsonld" and longer are no endings that a system opens by
    const std::size_t dot = name.rfind('.');
    std::string_view ending = dot == std::string_view::npos ? std::string_view{} : name.substr(dot);
    const bool plain = ending.size() > 1 && ending.size() <= longestEnding &&
                       std::ranges::all_of(ending.substr(1), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    if (!plain) ending = {};
    return named(name.substr(0, name.size() - ending.size()), id, ending);
}

std::string mediaTypeFor(const Badge& badge, bool carrier) { return std::string(kindOf(badge, carrier).mediaType); }

} // namespace lanyard
