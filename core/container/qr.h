#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/container/pixels.h"
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lanyard {

/// How much of a QR code may be damaged and still be read (ISO/IEC 18004): about 7, 15, 25 and 30 %.
enum class QrLevel : std::uint8_t { low, medium, quartile, high };

/// A QR code as a square of modules. Invariant: modules.size() == size * size; size == 17 + 4 * version.
struct QrMatrix {
    int version = 1; ///< 1 to 40
    int mask = 0;    ///< 0 to 7
    QrLevel level{}; ///< at least what was asked for
    int size = 21;   ///< modules a side, without the quiet zone of 4 modules that must stay white around it
    std::vector<std::uint8_t> modules; ///< 1 dark, 0 light; rows from the top

    bool dark(int x, int y) const noexcept { return modules[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)] != 0; }
};

struct QrWish {
    QrLevel level = QrLevel::low;
    int minVersion = 1;      ///< 1 to 40; several codes of one page get the same, so that they align
    int maxVersion = 40;     ///< minVersion to 40
    bool raiseLevel = true;  ///< take a higher level if the version stays the same
};

/// One QR code that reads as exactly `content`: digits alone, capitals of the alphanumeric set, or bytes, whichever is shortest; no ECI.
/// Deterministic. Errors: limitReached (does not fit into maxVersion at `level`), malformed (a wish out of range), outOfMemory.
Result<QrMatrix> encodeQr(ByteView content, const QrWish& wish = {});

/// The smallest version that holds `content` at `level`, or nothing if none does. Costs no drawing.
std::optional<int> qrVersionFor(ByteView content, QrLevel level) noexcept;
/// How many bytes fit at most (byte mode). `version` 1 to 40; 2,953 at version 40, low.
std::size_t qrCapacity(int version, QrLevel level) noexcept;

/// The code as pixels: each module `scale` pixels a side, `quiet` light modules around. Errors: limitReached (more than 16,384 pixels a side, or
/// scale < 1, quiet < 0).
Result<Picture> drawQr(const QrMatrix& code, int scale, int quiet = 4);

struct PicturePoint {
    int x = 0;
    int y = 0;
    friend bool operator==(const PicturePoint&, const PicturePoint&) = default;
};

/// In pixels of the picture: top left, top right, bottom right, bottom left.
using PictureCorners = std::array<PicturePoint, 4>;

/// One QR code found in a picture.
struct QrFound {
    Bytes bytes;                         ///< what it holds, byte for byte, without change of charset
    PictureCorners corners;              ///< of the code itself, as it is to be read: turned with it
    bool inverted = false;               ///< light on dark
    int part = 0;                        ///< from 0; of a message spread over `parts` codes of which not all are in the picture
    int parts = 1;                       ///< 1: the whole message
};

struct QrReading {
    std::vector<QrFound> codes;          ///< from the top down; the same content twice in one picture is given twice
    std::vector<PictureCorners> unread;  ///< what stands alone on the page and has a code's three corner marks, but could not be read
    bool limitReached = false;  ///< more than limits.qrCodes, or the work ran out before every scale was tried
};

/// Looks for QR codes upright, turned, mirrored, light on dark, at several scales (a code that fails in one is often read in another), and on
/// sheets of many each for itself. Parts of one message spread over several codes (structured append) are joined if all are in the
/// picture; the corners are those of the first. `pixels` is counted down by every pixel looked at: at most 24 times the
/// picture's, 2 to 4 times as a rule. A code drawn as vectors (an SVG of rectangles) is out of reach: it has no pixels.
/// Reentrant, never throws. Errors: malformed (the invariant of Picture does not hold), cancelled, outOfMemory.
Result<QrReading> findQr(const Picture& picture, const ImportLimits& limits, WorkBudget& pixels);

} // namespace lanyard
