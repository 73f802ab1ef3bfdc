#include "core/badge/holdings_json.h"
#include "core/crypto/digest.h"
#include "core/import/bundle.h"
#include "tests/fuzz/property.h"
#include <algorithm>

using namespace lanyard;
using fuzz::require;

namespace {

/// What is read is written, and read again, as the same.
void checkPage(const Holdings& holdings, const ContentPlaces& places) {
    const Json page = holdingsJson(holdings, places);
    const auto again = holdingsFrom(page);
    require(again.has_value(), "what was read can be read again");
    require(again->leftOut == 0, "nothing that was read is left out the second time");
    require(holdingsJson(again->holdings, again->places) == page, "it says the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ImportLimits limits{.inflatedBytes = 1U << 20U, .members = 100, .jsonBytes = 1U << 18U};
    const auto read = readBundle({data, size}, limits);
    if (read) {
        std::size_t grown = 0;
        for (const auto& [hash, bytes] : read->holdings.contents) {
            require(sha256Hex(bytes) == hash, "a content is what its hash says");
            grown += bytes.size();
        }
        require(grown <= limits.inflatedBytes, "contents stay within the budget");
        for (const HeldBadge& badge : read->holdings.badges) require(read->holdings.contents.contains(badge.id), "a badge has its document");
        for (const HeldFile& file : read->holdings.files)
            for (const HeldPlace& place : file.badges)
                require(std::ranges::any_of(read->holdings.badges, [&](const HeldBadge& badge) { return badge.id == place.badge; }), "a file names badges that are there");
        checkPage(read->holdings, {});
    }
    // Without a ZIP around it, so that more of it is reached.
    if (const auto json = parseJson(textOf(ByteView(data, size)), {.depth = 32, .bytes = limits.jsonBytes}))
        if (const auto page = holdingsFrom(*json)) checkPage(page->holdings, page->places);
    return 0;
}
