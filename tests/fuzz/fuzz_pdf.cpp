#include "core/base/utf8.h"
#include "core/container/pdf.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ImportLimits limits{.inflatedBytes = 4U << 20U, .members = 1000};
    const ByteView file(data, size);
    WorkBudget inflated(limits.inflatedBytes);
    const auto reading = readPdf(file, limits, inflated);
    if (!reading) return 0;
    require(isPdf(file), "only a PDF is read");
    std::size_t held = 0;
    for (const PdfAttachment& attachment : reading->attachments) {
        held += attachment.bytes.size();
        require(isUtf8(attachment.name) && isUtf8(attachment.description) && isUtf8(attachment.mediaType), "names are well-formed");
        require(attachment.page >= -1 && attachment.page < reading->pages + 1, "an annotation lies on a page");
    }
    require(held <= limits.inflatedBytes, "attachments stay within the budget");
    for (const auto& [key, value] : reading->documentInfo) require(isUtf8(key) && isUtf8(value), "information is well-formed");

    PdfFinishing wanted;
    wanted.attachments.push_back({"a badge that nobody has named so.json", {}, "application/json", Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(size, 100))), {}});
    const auto finished = finishPdf(file, wanted);
    if (!finished) return 0;
    WorkBudget plenty(64U << 20U);
    const auto again = readPdf(*finished, ImportLimits{}, plenty);
    require(again.has_value(), "a finished PDF is read");
    const auto found = std::ranges::find(again->attachments, wanted.attachments[0].name, &PdfAttachment::name);
    require(found != again->attachments.end() && found->bytes == wanted.attachments[0].bytes, "what was attached is found");
    return 0;
}
