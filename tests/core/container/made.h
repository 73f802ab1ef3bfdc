#pragma once
#include "core/base/bytes.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

/// A chunk with a right checksum.
std::string pngChunk(std::string_view type, std::string_view data);
/// Signature, IHDR of a grey picture, `between`, IDAT, `after`, IEND, `behind`: a PNG that decodes, 21 x 21 unless said otherwise.
Bytes madePng(std::string_view between = {}, std::string_view after = {}, std::string_view behind = {});
/// An uncompressed iTXt chunk.
std::string iTXt(std::string_view keyword, std::string_view text);

/// A PDF of these objects (number 1 is the catalogue, each "<< … >>" or a whole stream), with a right cross-reference table.
Bytes madePdf(const std::vector<std::string>& objects, std::string_view trailer = {});
/// A sound PDF of two empty pages.
Bytes twoPages();
/// A stream object's text, with /Length.
std::string pdfStream(std::string_view dictionary, std::string_view data);

/// The same bytes with one bit flipped.
Bytes flipped(ByteView bytes, std::size_t byte, unsigned bit);
/// The first bytes.
Bytes cut(ByteView bytes, std::size_t length);

} // namespace lanyard::test
