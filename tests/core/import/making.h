#pragma once
#include "core/base/bytes.h"
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard::test {

/// A 1 x 1 PNG with these chunks behind its header, each with a right CRC.
struct Chunk {
    std::string type;
    std::string data;
    bool behindPixels = false;
    bool wrongChecksum = false;
};
Bytes png(const std::vector<Chunk>& chunks);
Chunk tEXt(std::string_view keyword, std::string_view text);
Chunk iTXt(std::string_view keyword, std::string_view text);
Chunk iTXtCompressed(std::string_view keyword, std::string_view text);
Chunk zTXt(std::string_view keyword, std::string_view text);

/// An SVG with this inside its root; the prefix "ob" stands for http://openbadges.org.
std::string svg(std::string_view inside);

/// A one-page PDF without anything in it, or with a JPEG on its page, as a scanner writes it.
std::string emptyPdf(std::string_view jpeg = {});

/// A ZIP of stored and deflated members.
Bytes zip(const std::vector<std::pair<std::string, Bytes>>& members);
/// A saved message with one part for each (header fields, encoded body).
std::string mail(const std::vector<std::pair<std::string, std::string>>& parts);
/// A picture of a QR code, as PNG.
Bytes qrPicture(std::string_view content);

} // namespace lanyard::test
