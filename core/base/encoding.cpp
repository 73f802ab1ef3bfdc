#include "core/base/encoding.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

constexpr std::uint8_t noDigit = 0xFF;
using DigitTable = std::array<std::uint8_t, 256>;

constexpr std::string_view base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base64UrlLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view base58Letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view hexLetters = "0123456789abcdef";

constexpr DigitTable digitsOf(std::string_view letters) {
    DigitTable table{};
    table.fill(noDigit);
    for (std::size_t i = 0; i < letters.size(); ++i) table[static_cast<std::uint8_t>(letters[i])] = static_cast<std::uint8_t>(i);
    return table;
}
constexpr DigitTable withUpperHex(DigitTable table) {
    for (std::uint8_t i = 0; i < 6; ++i) table[static_cast<std::size_t>('A') + i] = static_cast<std::uint8_t>(10U + i);
    return table;
}

constexpr DigitTable base64Digits = digitsOf(base64Letters);
constexpr DigitTable base64UrlDigits = digitsOf(base64UrlLetters);
constexpr DigitTable base58Digits = digitsOf(base58Letters);
constexpr DigitTable lowerHexDigits = digitsOf(hexLetters);
constexpr DigitTable hexDigits = withUpperHex(lowerHexDigits);

std::uint8_t digit(const DigitTable& table, char letter) noexcept { return table[static_cast<std::uint8_t>(letter)]; }

std::string encoded64(ByteView bytes, std::string_view letters) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::size_t i = 0;
    for (; bytes.size() - i >= 3; i += 3) {
        const auto group = (std::uint32_t{bytes[i]} << 16U) | (std::uint32_t{bytes[i + 1]} << 8U) | bytes[i + 2];
        text += letters[group >> 18U];
        text += letters[(group >> 12U) & 63U];
        text += letters[(group >> 6U) & 63U];
        text += letters[group & 63U];
    }
    if (const auto rest = bytes.size() - i; rest == 1) {
        text += letters[bytes[i] >> 2U];
        text += letters[(bytes[i] & 3U) << 4U];
    } else if (rest == 2) {
        const auto group = (std::uint32_t{bytes[i]} << 8U) | bytes[i + 1];
        text += letters[group >> 10U];
        text += letters[(group >> 4U) & 63U];
        text += letters[(group & 15U) << 2U];
    }
    return text;
}

/// Letters of six bits each, nothing else between them; the unused bits of the last one are zero.
Result<Bytes> strictlyDecoded64(std::string_view text, const DigitTable& table) {
    if (text.size() % 4 == 1) return fail(ErrorCode::badEncoding, Offset{text.size()});
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto value = digit(table, text[i]);
        if (value == noDigit) return fail(ErrorCode::badEncoding, Offset{i});
        bits = (bits << 6U) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::uint8_t>(bits >> count));
            bits &= (1U << count) - 1U;
        }
    }
    if (bits != 0) return fail(ErrorCode::badEncoding, Offset{text.size() - 1});
    return bytes;
}

Result<Bytes> decodedHex(std::string_view text, const DigitTable& table) {
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = digit(table, text[i]);
        if (high == noDigit) return fail(ErrorCode::badEncoding, Offset{i});
        if (i + 1 == text.size()) return fail(ErrorCode::badEncoding, Offset{text.size()});
        const auto low = digit(table, text[i + 1]);
        if (low == noDigit) return fail(ErrorCode::badEncoding, Offset{i + 1});
        bytes.push_back(static_cast<std::uint8_t>((std::uint32_t{high} << 4U) | low));
    }
    return bytes;
}

bool isBlank(char letter) noexcept { return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n'; }

// Base58 works on groups of five letters and limbs of 32 bits: 58^5 < 2^32, so a limb times a group fits 64 bits.
constexpr std::size_t lettersPerGroup = 5;
constexpr std::uint64_t groupBase = 58ULL * 58ULL * 58ULL * 58ULL * 58ULL;
constexpr std::size_t base58Limit = 8'192;

/// number = number * factor + addend; limbs from the least significant one.
void multiplyAndAdd(std::vector<std::uint32_t>& number, std::uint64_t factor, std::uint64_t addend) {
    auto carry = addend;
    for (auto& limb : number) {
        carry += limb * factor;
        limb = static_cast<std::uint32_t>(carry);
        carry >>= 32U;
    }
    if (carry != 0) number.push_back(static_cast<std::uint32_t>(carry));
}

/// number = number / 58^5; returns the remainder.
std::uint64_t divideByGroup(std::vector<std::uint32_t>& number) {
    std::uint64_t remainder = 0;
    for (auto limb = number.rbegin(); limb != number.rend(); ++limb) {
        const auto dividend = (remainder << 32U) | *limb;
        *limb = static_cast<std::uint32_t>(dividend / groupBase);
        remainder = dividend % groupBase;
    }
    while (!number.empty() && number.back() == 0) number.pop_back();
    return remainder;
}

} // namespace

std::string toHex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += hexLetters[byte >> 4U];
        text += hexLetters[byte & 15U];
    }
    return text;
}

Result<Bytes> fromHex(std::string_view text) { return decodedHex(text, hexDigits); }

std::string toBase64(ByteView bytes) {
    auto text = encoded64(bytes, base64Letters);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

Result<Bytes> fromBase64(std::string_view text) {
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    std::size_t letters = 0;
    std::size_t padding = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBlank(text[i])) continue;
        if (text[i] == '=') {
            ++padding;
            if (letters % 4 < 2 || letters % 4 + padding > 4) return fail(ErrorCode::badEncoding, Offset{i});
            continue;
        }
        const auto value = digit(base64Digits, text[i]);
        if (value == noDigit || padding != 0) return fail(ErrorCode::badEncoding, Offset{i});
        bits = (bits << 6U) | value;
        const auto place = ++letters % 4;
        if (place != 1) bytes.push_back(static_cast<std::uint8_t>(bits >> (place == 0 ? 0U : 8U - 2U * static_cast<unsigned>(place))));
    }
    if (letters % 4 == 1) return fail(ErrorCode::badEncoding, Offset{text.size()});
    return bytes;
}

std::string toBase64Url(ByteView bytes) { return encoded64(bytes, base64UrlLetters); }

Result<Bytes> fromBase64Url(std::string_view text) { return strictlyDecoded64(text, base64UrlDigits); }

std::string toBase58(ByteView bytes) {
    const auto firstUsed = std::ranges::find_if(bytes, [](std::uint8_t byte) { return byte != 0; });
    const auto zeros = static_cast<std::size_t>(firstUsed - bytes.begin());
    const auto significant = bytes.subspan(zeros);

    std::vector<std::uint32_t> number((significant.size() + 3) / 4);
    for (std::size_t i = 0; i < significant.size(); ++i) {
        const auto place = significant.size() - 1 - i;
        number[place / 4] |= std::uint32_t{significant[i]} << (8U * static_cast<unsigned>(place % 4));
    }

    std::string reversed;
    while (!number.empty()) {
        auto group = divideByGroup(number);
        for (std::size_t i = 0; i < lettersPerGroup && (group != 0 || !number.empty()); ++i) {
            reversed += base58Letters[group % 58];
            group /= 58;
        }
    }
    return std::string(zeros, base58Letters.front()) + std::string(reversed.rbegin(), reversed.rend());
}

Result<Bytes> fromBase58(std::string_view text) {
    if (text.size() > base58Limit) return fail(ErrorCode::limitReached, Offset{base58Limit});
    const auto zeros = std::min(text.find_first_not_of(base58Letters.front()), text.size());

    std::vector<std::uint32_t> number;
    std::uint64_t group = 0;
    std::uint64_t factor = 1;
    for (std::size_t i = zeros; i < text.size(); ++i) {
        const auto value = digit(base58Digits, text[i]);
        if (value == noDigit) return fail(ErrorCode::badEncoding, Offset{i});
        group = group * 58 + value;
        factor *= 58;
        if (factor == groupBase || i + 1 == text.size()) {
            multiplyAndAdd(number, factor, group);
            group = 0;
            factor = 1;
        }
    }

    Bytes bytes(zeros, 0);
    bool leading = true;
    for (auto limb = number.rbegin(); limb != number.rend(); ++limb) {
        for (unsigned shift = 32; shift != 0;) {
            shift -= 8;
            const auto byte = static_cast<std::uint8_t>(*limb >> shift);
            leading = leading && byte == 0;
            if (!leading) bytes.push_back(byte);
        }
    }
    return bytes;
}

Result<Bytes> fromMultibase(std::string_view text) {
    if (text.empty()) return fail(ErrorCode::badEncoding, Offset{0});
    const auto letters = text.substr(1);
    auto bytes = [&]() -> Result<Bytes> {
        switch (text.front()) {
        case 'z': return fromBase58(letters);
        case 'u': return fromBase64Url(letters);
        case 'f': return decodedHex(letters, lowerHexDigits);
        case 'm': return strictlyDecoded64(letters, base64Digits);
        default: return fail(ErrorCode::unsupported, Offset{0});
        }
    }();
    if (!bytes && bytes.error().code != ErrorCode::unsupported)
        if (auto* offset = std::get_if<Offset>(&bytes.error().where)) ++offset->value;
    return bytes;
}

std::string toMultibase58(ByteView bytes) { return 'z' + toBase58(bytes); }

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && text.size() - i > 2) {
            const auto high = digit(hexDigits, text[i + 1]);
            const auto low = digit(hexDigits, text[i + 2]);
            if (high != noDigit && low != noDigit) {
                decoded += static_cast<char>((std::uint32_t{high} << 4U) | low);
                i += 2;
                continue;
            }
        }
        decoded += text[i];
    }
    return decoded;
}

} // namespace lanyard
