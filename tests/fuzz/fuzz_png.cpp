#include "core/base/utf8.h"
#include "core/container/png.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ImportLimits limits{.inflatedBytes = 1U << 20U, .members = 1000};
    const ByteView file(data, size);
    WorkBudget inflated(limits.inflatedBytes);
    const auto reading = readPngText(file, limits, inflated);
    require(reading.has_value() == isPng(file), "every PNG is read, and nothing else");
    if (!reading) return 0;
    std::size_t grown = 0;
    for (const PngText& text : reading->texts) {
        if (text.compressed) grown += text.raw.size();
        require(text.offset < size, "a chunk lies in the file");
        require(isUtf8(text.keyword) && isUtf8(text.text) && isUtf8(text.language) && isUtf8(text.translatedKeyword), "text is well-formed");
        require(text.encoding == PngTextEncoding::latin1 || bytesOf(text.text).size() == text.raw.size(), "text that is UTF-8 is the raw bytes");
    }
    require(grown <= limits.inflatedBytes, "inflated bytes stay within the budget");

    constexpr std::string_view words = "{\"a\":\"ü\"}";
    const auto baked = withPngText(file, "openbadges", words);
    if (!baked) return 0;
    WorkBudget again(limits.inflatedBytes);
    const auto read = readPngText(*baked, limits, again);
    require(read && !read->texts.empty() && toText(read->texts[0].raw) == words && read->texts[0].checksumFits, "what is baked is read");
    require(withPngText(*baked, "openbadges", words) == baked, "baking twice changes nothing");
    return 0;
}
