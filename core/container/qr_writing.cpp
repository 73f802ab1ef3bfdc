#include "core/container/qr.h"
#include <algorithm>
#include <array>
#include <new>
#include <qrcodegen/qrcodegen.hpp>
#include <string>
#include <string_view>

namespace lanyard {
namespace {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

constexpr int largestSide = 16'384; // pixels

QrCode::Ecc eccOf(QrLevel level) noexcept {
    switch (level) {
    case QrLevel::low: return QrCode::Ecc::LOW;
    case QrLevel::medium: return QrCode::Ecc::MEDIUM;
    case QrLevel::quartile: return QrCode::Ecc::QUARTILE;
    case QrLevel::high: return QrCode::Ecc::HIGH;
    }
    return QrCode::Ecc::HIGH;
}

QrLevel levelOf(QrCode::Ecc ecc) noexcept {
    switch (ecc) {
    case QrCode::Ecc::LOW: return QrLevel::low;
    case QrCode::Ecc::MEDIUM: return QrLevel::medium;
    case QrCode::Ecc::QUARTILE: return QrLevel::quartile;
    case QrCode::Ecc::HIGH: return QrLevel::high;
    }
    return QrLevel::low;
}

enum class Letters : std::uint8_t { digits, alphanumeric, bytes };

Letters lettersOf(ByteView content) noexcept {
    constexpr std::string_view others = " $%*+-./:"; // ISO/IEC 18004 table 5
    auto letters = Letters::digits;
    for (const auto byte : content) {
        const char c = static_cast<char>(byte);
        if (c >= '0' && c <= '9') continue;
        if ((c >= 'A' && c <= 'Z') || others.find(c) != std::string_view::npos)
            letters = Letters::alphanumeric;
        else
            return Letters::bytes;
    }
    return letters;
}

/// Bits of data codewords, ISO/IEC 18004 table 7. The library keeps its table to itself.
constexpr std::array<std::array<std::uint16_t, 40>, 4> dataCodewords{{
    {19, 34, 55, 80, 108, 136, 156, 194, 232, 274, 324, 370, 428, 461, 523, 589, 647, 721, 795, 861,
     932, 1006, 1094, 1174, 1276, 1370, 1468, 1531, 1631, 1735, 1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956},
    {16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669,
     714, 782, 860, 914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334},
    {13, 22, 34, 48, 62, 76, 88, 110, 132, 154, 180, 206, 244, 261, 295, 325, 367, 397, 445, 485,
     512, 568, 614, 664, 718, 754, 808, 871, 911, 985, 1033, 1115, 1171, 1231, 1286, 1354, 1426, 1502, 1582, 1666},
    {9, 16, 26, 36, 46, 60, 66, 86, 100, 122, 140, 158, 180, 197, 223, 253, 283, 313, 341, 385,
     406, 442, 464, 514, 538, 596, 628, 661, 701, 745, 793, 845, 901, 961, 986, 1054, 1096, 1142, 1222, 1276},
}};

std::size_t dataBits(int version, QrLevel level) noexcept {
    return std::size_t{dataCodewords[static_cast<std::size_t>(level)][static_cast<std::size_t>(version - 1)]} * 8;
}

/// ISO/IEC 18004, 7.4.1: four bits of mode, the count (table 3), the content.
std::size_t neededBits(std::size_t size, Letters letters, int version) noexcept {
    const std::size_t range = version <= 9 ? 0 : version <= 26 ? 1 : 2;
    switch (letters) {
    case Letters::digits: return 4 + std::array<std::size_t, 3>{10, 12, 14}[range] + size / 3 * 10 + std::array<std::size_t, 3>{0, 4, 7}[size % 3];
    case Letters::alphanumeric: return 4 + std::array<std::size_t, 3>{9, 11, 13}[range] + size / 2 * 11 + size % 2 * 6;
    case Letters::bytes: return 4 + std::array<std::size_t, 3>{8, 16, 16}[range] + size * 8;
    }
    return size * 8;
}

std::vector<QrSegment> segmentsOf(ByteView content) {
    const std::string text = toText(content);
    switch (lettersOf(content)) {
    case Letters::digits: return {QrSegment::makeNumeric(text.c_str())};
    case Letters::alphanumeric: return {QrSegment::makeAlphanumeric(text.c_str())};
    case Letters::bytes: break;
    }
    return {QrSegment::makeBytes({content.begin(), content.end()})};
}

} // namespace

std::optional<int> qrVersionFor(ByteView content, QrLevel level) noexcept {
    if (content.size() > 8'000) return std::nullopt; // 7,089 digits are the most
    const auto letters = lettersOf(content);
    for (int version = 1; version <= 40; ++version)
        if (neededBits(content.size(), letters, version) <= dataBits(version, level)) return version;
    return std::nullopt;
}

std::size_t qrCapacity(int version, QrLevel level) noexcept {
    if (version < 1 || version > 40) return 0;
    return (dataBits(version, level) - neededBits(0, Letters::bytes, version)) / 8;
}

Result<QrMatrix> encodeQr(ByteView content, const QrWish& wish) try {
    if (wish.minVersion < 1 || wish.maxVersion > 40 || wish.minVersion > wish.maxVersion) return fail(ErrorCode::malformed);
    const auto fits = qrVersionFor(content, wish.level);
    if (!fits || *fits > wish.maxVersion) return fail(ErrorCode::limitReached);
    constexpr int anyMask = -1;
    const QrCode code =
        QrCode::encodeSegments(segmentsOf(content), eccOf(wish.level), wish.minVersion, wish.maxVersion, anyMask, wish.raiseLevel);
    QrMatrix matrix;
    matrix.version = code.getVersion();
    matrix.level = levelOf(code.getErrorCorrectionLevel());
    matrix.size = code.getSize();
    matrix.mask = code.getMask();
    matrix.modules.reserve(static_cast<std::size_t>(matrix.size) * static_cast<std::size_t>(matrix.size));
    for (int y = 0; y < matrix.size; ++y)
        for (int x = 0; x < matrix.size; ++x) matrix.modules.push_back(code.getModule(x, y) ? 1 : 0);
    return matrix;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
} catch (const std::exception&) {
    return fail(ErrorCode::limitReached);
}

Result<Picture> drawQr(const QrMatrix& code, int scale, int quiet) try {
    const auto modules = std::int64_t{code.size} + 2 * std::int64_t{quiet};
    if (scale < 1 || quiet < 0 || code.size < 1 || modules > largestSide || scale > largestSide / modules) return fail(ErrorCode::limitReached);
    Picture picture;
    picture.width = picture.height = static_cast<std::uint32_t>(modules * scale);
    picture.grey.resize(std::size_t{picture.width} * picture.height, 255);
    for (std::uint32_t y = 0; y < picture.height; ++y)
        for (std::uint32_t x = 0; x < picture.width; ++x) {
            const int column = static_cast<int>(x) / scale - quiet;
            const int row = static_cast<int>(y) / scale - quiet;
            const bool inside = column >= 0 && row >= 0 && column < code.size && row < code.size;
            if (inside && code.dark(column, row)) picture.grey[std::size_t{y} * picture.width + x] = 0;
        }
    return picture;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
