#pragma once
#include "core/badge/finding.h"
#include "core/badge/holdings.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include <cstddef>
#include <stop_token>

namespace lanyard {

/// What a bundle may cost: everything of a person is more than one badge.
inline constexpr ImportLimits bundleLimits{.fileBytes = 1U << 30U, .inflatedBytes = 1U << 30U, .members = 60'000, .jsonBytes = 128U << 20U};

/// Whether the file is a ZIP with a `lanyard.json`. Looks at the ZIP's directory alone.
bool looksLikeBundle(ByteView file);

/// What is in a bundle (core/export/BUNDLE.md). Every content is held against its hash: what does not fit, is missing or cannot be unpacked is left
/// out, with the badges that need it, and counted.
struct ReadBundle {
    Holdings holdings;
    std::size_t leftOut = 0; ///< entries and contents
};
/// Errors: notFound (no `lanyard.json`), newerVersion, malformed and duplicateMember (the page is no sound JSON), limitReached (a bomb, or too
/// large), cancelled, encrypted, truncated, badChecksum, outOfMemory. The originals in the file may still be found by findDocuments. Reentrant.
Result<ReadBundle> readBundle(ByteView file, const ImportLimits& limits = bundleLimits, std::stop_token stop = {});

} // namespace lanyard
