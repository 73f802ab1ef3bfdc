#pragma once
#include "core/badge/report.h"
#include "core/verify/examination.h"

namespace lanyard::checks {

/// The six questions. Each answers for itself, whatever the others say; verify() applies the rule that goes over all of them.
Check formatCheck(const Examination& examination);
Check signatureCheck(const Examination& examination);
Check issuerCheck(const Examination& examination);
Check validityCheck(const Examination& examination);
Check revocationCheck(const Examination& examination);
Check ownerCheck(const Examination& examination);

} // namespace lanyard::checks
