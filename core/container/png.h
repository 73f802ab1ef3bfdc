#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Whether the bytes begin as a PNG does (PNG 3rd edition, 5.2); a signature spoilt behind its first four bytes still counts
/// when the header chunk follows in its place.
bool isPng(ByteView file) noexcept;

/// The three chunks that hold words (PNG 11.3.3).
enum class PngTextChunk : std::uint8_t { tEXt, zTXt, iTXt };

/// How the words of a chunk were read. Latin-1 is what tEXt and zTXt are meant to hold; many bakers write UTF-8 into them, and
/// no sensible Latin-1 text of some length happens to be UTF-8, so bytes that are UTF-8 are read as that everywhere.
enum class PngTextEncoding : std::uint8_t { ascii, utf8, latin1 };

/// One text chunk. Owns its bytes.
struct PngText {
    PngTextChunk chunk{};
    std::string keyword;            ///< UTF-8; as written, in its own case
    Bytes raw;                      ///< the words' bytes as they stand, inflated if they were compressed
    std::string text;               ///< the same as UTF-8; equal to `raw` unless `encoding` is latin1
    PngTextEncoding encoding{};
    std::string language;           ///< iTXt alone: language tag, may be empty
    std::string translatedKeyword;  ///< iTXt alone, UTF-8, may be empty
    std::uint64_t offset = 0;       ///< of the chunk's length field in the file
    bool compressed = false;
    bool checksumFits = true;       ///< the chunk's CRC-32; false also where it is cut off
    bool truncated = false;         ///< the file, or the compressed stream, ends inside the words; `raw` holds what came before
    bool afterImageData = false;    ///< behind the first IDAT: allowed, but other programs may not look there
    bool afterEnd = false;          ///< behind IEND: not part of the picture
};

struct PngReading {
    std::vector<PngText> texts;        ///< in file order
    /// What is wrong with the file without keeping anybody from reading it: truncated (a chunk runs out of the file), badChecksum,
    /// malformed (no header, no end, a broken compressed stream, a chunk type that is none), badEncoding (iTXt that is not UTF-8),
    /// limitReached (a compressed text that is not read further, too many chunks). Each with the offset of the chunk.
    std::vector<Error> notes;
    bool hasHeader = false;            ///< IHDR is the first chunk
    bool hasEnd = false;               ///< IEND is there
    std::uint64_t trailingBytes = 0;   ///< bytes behind IEND that are no chunk
};

/// Walks all chunks and reads every text chunk, however damaged the file is: where a length is impossible, the walk goes on at the next
/// text chunk whose checksum fits. At most limits.members chunks. Inflated bytes are taken from `inflated` (one step a byte), which the
/// caller shares among all parts of one received file. Time is linear in the file. Reentrant, never throws.
/// Errors: malformed (not a PNG, offset 0), cancelled, outOfMemory.
Result<PngReading> readPngText(ByteView file, const ImportLimits& limits, WorkBudget& inflated);

/// The picture with one uncompressed iTXt chunk directly behind IHDR (Open Badges Baking 2.0, "PNG"; Open Badges 3.0, 5.3.1.1),
/// and without any earlier text chunk whose keyword is `keyword` or one of `removed` (ASCII case does not count). All other
/// chunks, and bytes behind IEND, are kept byte for byte. `keyword`: 1 to 79 bytes of printable ASCII; `text`: UTF-8 without NUL.
/// Errors: malformed (not a whole PNG: what is broken cannot be baked soundly), truncated, badEncoding (keyword or text),
/// limitReached (text longer than 2^31-1 less the header). Each with the offset. Reentrant, never throws.
Result<Bytes> withPngText(ByteView png, std::string_view keyword, std::string_view text, std::span<const std::string_view> removed = {});

} // namespace lanyard
