#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// The form in which Lanyard spreads content over several QR codes when one does not hold it (core/export/CODES.md):
///
///     LYP1:<part>/<parts>:<name>:<Base45 (RFC 9285) of a slice>
///
/// The slices in the order of their parts are a zlib stream (RFC 1950) of the exact bytes. `part` counts from 1, `parts` is 2 to 16, both decimal
/// without leading zeros. `name` is the SHA-256 of the exact bytes in Base45: always 48 letters.
struct LinkedPart {
    int part = 0;  ///< from 1
    int parts = 0; ///< 2 to mostLinkedParts
    Bytes name;    ///< SHA-256 of the whole, 32 bytes: a claim, until the joined content was hashed
    Bytes slice;   ///< never empty
    friend bool operator==(const LinkedPart&, const LinkedPart&) = default;
};
inline constexpr int mostLinkedParts = 16;

/// `content`, whose SHA-256 is `name`, in `parts` texts; slices differ by two bytes at most. The same bytes give the same texts on one machine.
/// Errors: limitReached (fewer than 2 parts, more than mostLinkedParts, or more than there are bytes), malformed (a name that is not 32 bytes long),
/// outOfMemory.
Result<std::vector<std::string>> linkedTexts(ByteView content, ByteView name, int parts);

/// Whether the text begins as such a form does.
bool isLinkedText(std::string_view text) noexcept;
/// Errors: badEncoding (another form, numbers out of range, not Base45, an empty slice).
Result<LinkedPart> readLinkedText(std::string_view text);

/// The exact bytes again, from all parts in their order. The caller holds them against `name`.
/// Errors: malformed (parts missing, out of order or of different wholes; a broken stream), truncated, badChecksum, limitReached (more than `limit`
/// bytes), outOfMemory.
Result<Bytes> joinedContent(std::span<const LinkedPart> parts, std::size_t limit);

} // namespace lanyard
