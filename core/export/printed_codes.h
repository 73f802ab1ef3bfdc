#pragma once
#include "core/base/instant.h"
#include "core/export/qr_code.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lanyard {

/// No module of a printed code is narrower: telephones and office scanners stop reading below. Millimetres.
inline constexpr double moduleFloor = 0.4;

/// The place on paper that the codes of one badge may fill.
struct CodeRoom {
    double width = 0;           ///< millimetres, quiet zones included
    double height = 0;          ///< millimetres, quiet zones included
    int mostCodes = 1;          ///< 1 to mostLinkedParts; more than 1 where the layout bears several codes for one badge
    bool shortFormOnly = false; ///< a purse card: room for a reference only, however small the badge is
};

/// The codes that stand for one badge on paper.
/// Invariants: 1. codes is not empty, and all are equally large; 2. module >= moduleFloor, whole dots of a 300 dpi printer;
/// 3. columns * side() fits the width and rows() * side() the height of the room they were made for.
struct PrintedCodes {
    struct Matrix {
        std::vector<std::uint8_t> modules; ///< from the top left, 1 dark, 0 light, size squared
    };
    QrContent::Kind kind{};
    std::vector<Matrix> codes;   ///< several: linked codes (core/export/CODES.md) in the order of their parts, to be placed in reading order
    int size = 0;                ///< modules a side of each, without the quiet zone
    double module = 0;           ///< millimetres
    int columns = 1;             ///< codes beside each other
    std::string address;         ///< that a short form holds, to be printed beside it; may be empty
    std::optional<Instant> ends; ///< when that address says that it ends: to be printed with it

    bool carriesBadge() const noexcept { return kind == QrContent::Kind::badge || kind == QrContent::Kind::packedBadge; }
    bool linked() const noexcept { return codes.size() > 1; }
    int rows() const noexcept { return (static_cast<int>(codes.size()) + columns - 1) / columns; }
    double side() const noexcept { return (size + 8) * module; } ///< millimetres of one code with its quiet zone of four modules
};

/// The best codes for a badge in this room: the badge itself in one code, packed if that is smaller; else in as few linked codes as hold it; else the
/// short form (its address and hash). Modules are six dots of a 300 dpi printer where that fits, else five; the level of error correction is medium
/// where that fits, else low, and raised as far as the code stays as large. A wider module goes before a higher level: what scanners lose first is width.
/// Errors: limitReached (not even the short form fits), badEncoding (an id that is no hash), outOfMemory.
Result<PrintedCodes> printedCodes(const Badge& badge, const CodeRoom& room);

} // namespace lanyard
