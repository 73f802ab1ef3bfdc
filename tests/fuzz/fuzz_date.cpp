#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "tests/fuzz/property.h"
#include <cstdlib>

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = textOf({data, size});
    const auto strict = parseRfc3339(text);
    const auto loose = parseBadgeDate(text);
    if (strict) require(loose == strict, "what RFC 3339 allows means the same in a badge");
    if (!loose) return 0;

    const auto written = toRfc3339(*loose);
    require(written.size() == 20 && parseRfc3339(written) == loose, "an instant that was written reads as the same instant");
    require(writtenDay({written, *loose}) == utcDay(*loose), "the day of a written instant is its day in UTC");

    const auto day = writtenDay({std::string(text), *loose});
    const auto midnight = parseRfc3339(toRfc3339(*loose).substr(0, 11) + "00:00:00Z");
    require(midnight && midnight->seconds <= loose->seconds && loose->seconds - midnight->seconds < 86'400, "an instant lies in its day");
    require(std::abs(day.year - utcDay(*loose).year) <= 1, "the day that was written is at most an offset away");
    return 0;
}
