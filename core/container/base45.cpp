#include "core/container/base45.h"

namespace lanyard {
namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

} // namespace

// [RFC 9285, 4] two bytes give three letters, a last single byte gives two, the least significant first
std::string toBase45(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() / 2 * 3 + 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        unsigned value = pair ? bytes[i] * 256U + bytes[i + 1] : bytes[i];
        for (int digit = 0; digit < (pair ? 3 : 2); ++digit) {
            text += letters[value % 45];
            value /= 45;
        }
    }
    return text;
}

Result<Bytes> fromBase45(std::string_view text) {
    if (text.size() % 3 == 1) return fail(ErrorCode::badEncoding, Offset{text.size()});
    Bytes bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const std::string_view group = text.substr(i, 3);
        unsigned value = 0;
        for (auto letter = group.rbegin(); letter != group.rend(); ++letter) {
            const auto digit = letters.find(*letter);
            if (digit == std::string_view::npos) return fail(ErrorCode::badEncoding, Offset{i});
            value = value * 45 + unsigned(digit);
        }
        if (value > (group.size() == 3 ? 0xFFFFU : 0xFFU)) return fail(ErrorCode::badEncoding, Offset{i});
        if (group.size() == 3) bytes.push_back(std::uint8_t(value >> 8U));
        bytes.push_back(std::uint8_t(value & 0xFFU));
    }
    return bytes;
}

} // namespace lanyard
