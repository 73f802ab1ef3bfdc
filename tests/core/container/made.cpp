#include "made.h"
#include "core/container/pixels.h"
#include "core/container/png_chunk.h"

namespace lanyard::test {
namespace {

std::string bigEndian(std::uint32_t value) {
    std::string text;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) text += static_cast<char>(value >> shift & 0xffU);
    return text;
}

} // namespace

std::string pngChunk(std::string_view type, std::string_view data) {
    return bigEndian(static_cast<std::uint32_t>(data.size())) + std::string(type) + std::string(data) + bigEndian(pngChecksum(type, bytesOf(data)));
}

std::string iTXt(std::string_view keyword, std::string_view text) {
    return pngChunk("iTXt", std::string(keyword) + std::string(5, '\0') + std::string(text));
}

Bytes madePng(std::string_view between, std::string_view after, std::string_view behind) {
    const Picture white{21, 21, Bytes(21 * 21, 255)};
    const std::string sound = toText(encodePng(white).value());
    constexpr std::size_t headerEnd = 8 + 25;
    constexpr std::size_t endChunk = 12;
    return toBytes(sound.substr(0, headerEnd) + std::string(between) + sound.substr(headerEnd, sound.size() - headerEnd - endChunk) + std::string(after) +
                   sound.substr(sound.size() - endChunk) + std::string(behind));
}

std::string pdfStream(std::string_view dictionary, std::string_view data) {
    return "<< /Length " + std::to_string(data.size()) + " " + std::string(dictionary) + " >>\nstream\n" + std::string(data) + "\nendstream";
}

Bytes madePdf(const std::vector<std::string>& objects, std::string_view trailer) {
    std::string pdf = "%PDF-1.7\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t index = 0; index < objects.size(); ++index) {
        const std::string offset = std::to_string(pdf.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(index + 1) + " 0 obj\n" + objects[index] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    pdf += table + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + std::string(trailer) + " >>\nstartxref\n" + start + "\n%%EOF\n";
    return toBytes(pdf);
}

Bytes twoPages() {
    return madePdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>"});
}

Bytes flipped(ByteView bytes, std::size_t byte, unsigned bit) {
    Bytes result(bytes.begin(), bytes.end());
    result[byte] = static_cast<std::uint8_t>(result[byte] ^ (1U << bit));
    return result;
}

Bytes cut(ByteView bytes, std::size_t length) { return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length)}; }

} // namespace lanyard::test
