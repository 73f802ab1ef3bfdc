#include "making.h"
#include "core/container/inflate.h"
#include "core/container/qr.h"
#include "core/container/zip.h"
#include <cstdint>
#include <stdexcept>

namespace lanyard::test {
namespace {

std::uint32_t crc(std::string_view data) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char c : data) {
        value ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1U) ^ (0xEDB88320U & (0U - (value & 1U)));
    }
    return ~value;
}

std::string bigEndian(std::uint32_t value) {
    return {char(value >> 24U), char(value >> 16U & 0xFFU), char(value >> 8U & 0xFFU), char(value & 0xFFU)};
}

std::string written(const Chunk& chunk) {
    const std::string body = chunk.type + chunk.data;
    return bigEndian(std::uint32_t(chunk.data.size())) + body + bigEndian(crc(body) ^ (chunk.wrongChecksum ? 1U : 0U));
}

std::string deflated(std::string_view text) { return toText(*deflateZlib(bytesOf(text))); }

} // namespace

Bytes png(const std::vector<Chunk>& chunks) {
    using namespace std::string_literals;
    std::string file = "\x89PNG\r\n\x1a\n"s + written({"IHDR", "\0\0\0\1\0\0\0\1\x08\0\0\0\0"s, false, false});
    for (const Chunk& chunk : chunks)
        if (!chunk.behindPixels) file += written(chunk);
    file += written({"IDAT", deflated("\0\xFF"s), false, false});
    for (const Chunk& chunk : chunks)
        if (chunk.behindPixels) file += written(chunk);
    return toBytes(file + written({"IEND", "", false, false}));
}

Chunk tEXt(std::string_view keyword, std::string_view text) { return {"tEXt", std::string(keyword) + '\0' + std::string(text), false, false}; }
Chunk zTXt(std::string_view keyword, std::string_view text) { return {"zTXt", std::string(keyword) + '\0' + '\0' + deflated(text), false, false}; }
Chunk iTXt(std::string_view keyword, std::string_view text) {
    return {"iTXt", std::string(keyword) + std::string(5, '\0') + std::string(text), false, false};
}
Chunk iTXtCompressed(std::string_view keyword, std::string_view text) {
    return {"iTXt", std::string(keyword) + '\0' + '\1' + std::string(3, '\0') + deflated(text), false, false};
}

std::string svg(std::string_view inside) {
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"http://openbadges.org\" width=\"9\" height=\"9\">" +
           std::string(inside) + "<circle r=\"4\"/></svg>\n";
}

std::string emptyPdf(std::string_view jpeg) {
    std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /XObject << /Scan 4 0 R >> >> >>"};
    if (!jpeg.empty())
        objects.push_back("<< /Type /XObject /Subtype /Image /Filter /DCTDecode /Length " + std::to_string(jpeg.size()) + " >>\nstream\n" +
                          std::string(jpeg) + "\nendstream");
    std::string file = "%PDF-1.7\n";
    std::vector<std::size_t> offsets;
    for (const std::string& object : objects) {
        offsets.push_back(file.size());
        file += std::to_string(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const std::size_t table = file.size();
    const std::string size = std::to_string(objects.size() + 1);
    file += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets) {
        const std::string digits = std::to_string(offset);
        file += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return file + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

Bytes zip(const std::vector<std::pair<std::string, Bytes>>& members) {
    std::vector<ZipEntry> entries;
    for (const auto& [name, content] : members) entries.push_back({name, content, entries.size() % 2 == 0});
    return *writeZip(entries);
}

std::string mail(const std::vector<std::pair<std::string, std::string>>& parts) {
    std::string text = "From: Office <office@example.org>\r\nTo: somebody@example.org\r\nSubject: Your badge\r\n"
                       "Date: Mon, 2 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: multipart/mixed; boundary=\"frontier\"\r\n\r\n";
    for (const auto& [fields, body] : parts) text += "--frontier\r\n" + fields + "\r\n\r\n" + body + "\r\n";
    return text + "--frontier--\r\n";
}

Bytes qrPicture(std::string_view content) {
    const auto code = encodeQr(bytesOf(content));
    if (!code) throw std::logic_error("the sample does not fit into a QR code");
    return *encodePng(*drawQr(*code, 4));
}

} // namespace lanyard::test
