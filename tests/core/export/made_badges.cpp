#include "made_badges.h"
#include "core/container/pixels.h"

namespace lanyard::test {

Badge madeBadge(Form form, Bytes document, Standard standard, char digit) {
    Badge badge;
    badge.standard = standard;
    badge.source.form = form;
    badge.source.bytes = std::move(document);
    badge.source.id = std::string(64, digit);
    return badge;
}

Badge titledBadge(std::string_view title) {
    Badge badge = madeBadge(Form::json, toBytes("{}"));
    badge.achievement.name.entries.push_back({"", std::string(title)});
    return badge;
}

Bytes plainPng() { return encodePng(Picture{16, 12, Bytes(16 * 12, 200)}).value(); }

Bytes plainSvg() {
    return toBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n"
                   "  <title>Dreher &amp; Fräser</title><rect width=\"9\" height=\"9\"/>\n</svg>\n");
}

std::string tokenLetters(std::size_t count) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    std::uint32_t seed = 7;
    while (text.size() < count) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        text += letters[seed >> 26U];
    }
    return text;
}

} // namespace lanyard::test
