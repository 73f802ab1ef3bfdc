#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/badge/report.h"
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace lanyard {

class KnownContexts;

/// All that a check may look at beside the badge. Nothing else is asked: no clock, no network.
struct VerifyWith {
    const Evidence& evidence;
    const TrustList& trust;
    std::span<const std::string> owners; ///< addresses, names, DIDs of the person; empty: not told
    Instant now{};                       ///< what "today" means
    std::stop_token stop{};              ///< when asked to stop, what is left is answered `unknown`, reason `cancelled`
    const KnownContexts* contexts = nullptr; ///< kept from badge to badge by who checks many; nullptr: those compiled in, read anew each time
};

/// The six answers about one badge, in the order of CheckId. Rules: each question for itself; when `format` or `signature` fails,
/// a later check that would be passed is `unknown`, reason `earlier-check-failed`, and failures stay. Taking evidence away
/// never creates a passed or a warning. Never throws. Reentrant; the same input gives the same report.
VerificationReport verify(const Badge& badge, const VerifyWith& with);

/// The reports of a document's badges as parseBadges gave them, in the same order; a wrapper's report counts how many inside
/// are not sound.
std::vector<VerificationReport> verifyAll(std::span<const Badge> badges, const VerifyWith& with);

} // namespace lanyard
