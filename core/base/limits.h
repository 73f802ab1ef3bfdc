#pragma once
#include <cstddef>
#include <cstdint>

namespace lanyard {

/// What one file may cost. Each limit with its unit and its reason; fuzzing and tests hand in smaller ones.
struct ImportLimits {
    std::size_t fileBytes = 256U << 20U;      ///< bytes; a mailbox of a year fits, memory does not swap
    std::size_t inflatedBytes = 64U << 20U;   ///< bytes out of all compressed parts of one file together; stops 1:1000 bombs
    std::size_t documents = 5'000;            ///< badges in one file; a class's worth of ZIP fits
    std::size_t members = 20'000;             ///< members of a ZIP, parts of a mail, objects of a PDF that are looked at
    int nesting = 3;                          ///< carriers in carriers: mail > ZIP > ZIP > PNG
    std::size_t jsonDepth = 128;              ///< nested arrays and objects; the deepest badge seen has 14
    std::size_t jsonBytes = 32U << 20U;       ///< bytes of one JSON text; an embedded picture fits
    std::uint64_t picturePixels = 120'000'000;///< pixels that are decoded to look for QR codes; 10,000 x 10,000 fits
    std::uint64_t heldPixels = 36'000'000;     ///< pixels of one picture that are held at once, larger ones being reduced; A4 at 600 dpi fits
    int qrCodes = 64;                         ///< codes read from one picture; a sheet of 12 with retries fits
};

} // namespace lanyard
