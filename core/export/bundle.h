#pragma once
#include "core/badge/holdings.h"
#include "core/base/result.h"
#include "core/export/index_page.h"

namespace lanyard {

/// A ZIP that any computer opens, described in core/export/BUNDLE.md: the originals byte for byte under names that a person reads, `index.html`
/// to look at them, `lanyard.json` with all that stands beside them, the evidence in the form that readEvidenceFolder reads. Taken in again it
/// gives the same vault. The same input gives the same bytes.
/// Errors: limitReached (more than a ZIP holds), outOfMemory.
Result<Bytes> bundle(const Holdings& holdings, const IndexWords& words);

} // namespace lanyard
