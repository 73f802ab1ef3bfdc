#pragma once
#include "core/badge/holdings.h"
#include "core/base/result.h"
#include <functional>
#include <map>
#include <string>

namespace lanyard {

/// The words by which a bundle's own page (`lanyard.json`, core/export/BUNDLE.md) says what it is.
inline constexpr std::string_view bundleFormat = "org.lanyard.bundle";
inline constexpr std::int64_t bundleVersion = 1;
inline constexpr std::string_view bundlePageName = "lanyard.json";
inline constexpr std::string_view bundleIndexName = "index.html";

/// Which of the contents lies at which place of the bundle, by hash.
using ContentPlaces = std::map<DocumentId, std::string>;

/// Everything of the holdings but the bytes, as `lanyard.json` says it. The same holdings give the same JSON.
Json holdingsJson(const Holdings& holdings, const ContentPlaces& places);

/// Whether the JSON is a bundle's own page, of any version.
bool isBundlePage(const Json& json) noexcept;

/// The holdings without their bytes, and where those lie. What a single entry says wrongly leaves out that entry, counted in `leftOut`; badges
/// named twice count once. Nothing is trusted: hashes are hexadecimal digits of the right length, but whether the bytes fit them is for the
/// reader to see.
/// Errors: newerVersion (the page says a higher version), malformed (at: pointer), limitReached (more than 200,000 entries of a kind).
struct HoldingsPage {
    Holdings holdings;      ///< its contents and evidence are empty
    ContentPlaces places;
    std::size_t leftOut = 0;
};
Result<HoldingsPage> holdingsFrom(const Json& page);

} // namespace lanyard
