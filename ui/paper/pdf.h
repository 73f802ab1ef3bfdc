#pragma once
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include <stop_token>
#include <vector>

namespace lanyard::paper {

/// The pages as a PDF with embedded fonts, bookmarks, document language and title, and every badge attached as received, byte for
/// byte (the picture or file that carried it), its relation stated as the source of the pages. `at` stands as its date. Built to PDF/A-3b; it has no tags for screen readers.
/// Needs a QGuiApplication. Errors: cancelled, outOfMemory, malformed, limitReached.
Result<Bytes> pdfOf(const Paper& paper, const std::vector<BadgeView>& badges, Instant at, const Progress& progress = {},
                    std::stop_token stop = {});

} // namespace lanyard::paper
