#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/badge/report.h"
#include "core/base/result.h"
#include <span>

namespace lanyard {

struct BundledBadge {
    Badge badge;
    VerificationReport report;
};

/// A ZIP that any computer opens: each badge as received under `badges/`, the evidence with its dates under `evidence/` (in the form
/// that readEvidenceFolder reads), the answers as `reports.json`. The same input gives the same bytes. A badge given twice is held once.
/// Errors: limitReached, outOfMemory.
Result<Bytes> bundle(std::span<const BundledBadge> badges, const Evidence& evidence);

/// A report as JSON: `{"at", "verdict", "checks": [{"check", "outcome", "reason", "asOf", "facts"}]}`.
Json reportJson(const VerificationReport& report);

} // namespace lanyard
