#include "core/verify/verify.h"
#include "core/verify/answer.h"
#include "core/verify/checks.h"
#include <algorithm>
#include <map>

namespace lanyard {
namespace {

using namespace checks;

Check ask(CheckId id, const Examination& examination) {
    switch (id) {
    case CheckId::format: return formatCheck(examination);
    case CheckId::signature: return signatureCheck(examination);
    case CheckId::issuer: return issuerCheck(examination);
    case CheckId::validity: return validityCheck(examination);
    case CheckId::revocation: return revocationCheck(examination);
    case CheckId::owner: return ownerCheck(examination);
    }
    return answer(id, Outcome::unknown, Reason::cancelled);
}

/// When `format` or `signature` fails, what would be passed after it rests on nothing.
void applyEarlierFailure(std::vector<Check>& checks) {
    const Check* failed = nullptr;
    for (Check& check : checks) {
        if (failed && check.outcome == Outcome::passed)
            check = answer(check.id, Outcome::unknown, Reason::earlierCheckFailed, {{Fact::Kind::note, std::string(reasonName(failed->reason))}});
        const bool first = check.id == CheckId::format || check.id == CheckId::signature;
        if (!failed && first && check.outcome == Outcome::failed) failed = &check;
    }
}

} // namespace

VerificationReport verify(const Badge& badge, const VerifyWith& with) {
    VerificationReport report;
    report.at = with.now;
    report.checks.reserve(std::size(everyCheck));
    std::optional<Examination> examination;
    if (!with.stop.stop_requested()) examination.emplace(badge, with);
    for (const CheckId id : everyCheck) {
        const bool stopped = !examination || with.stop.stop_requested();
        report.checks.push_back(stopped ? answer(id, Outcome::unknown, Reason::cancelled) : ask(id, *examination));
    }
    applyEarlierFailure(report.checks);
    return report;
}

std::vector<VerificationReport> verifyAll(std::span<const Badge> badges, const VerifyWith& with) {
    std::vector<VerificationReport> reports;
    reports.reserve(badges.size());
    std::map<std::string_view, std::size_t> byDocument;
    for (std::size_t i = 0; i < badges.size(); ++i) {
        reports.push_back(verify(badges[i], with));
        byDocument.emplace(badges[i].source.id, i);
    }
    for (std::size_t i = 0; i < badges.size(); ++i) {
        if (badges[i].relation != Relation::insideWrapper || reports[i].verdict() != Verdict::invalid) continue;
        // Every wrapper round it is told; a parent stands before its child, so the walk ends.
        for (std::size_t inner = i;;) {
            const auto parent = byDocument.find(badges[inner].parent);
            if (parent == byDocument.end() || parent->second >= inner) break;
            inner = parent->second;
            ++reports[inner].unsoundInside;
        }
    }
    return reports;
}

} // namespace lanyard
