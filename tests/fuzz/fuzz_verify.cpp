#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/crypto/digest.h"
#include "core/parse/parse.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "tests/fuzz/property.h"
#include <algorithm>

using namespace lanyard;
using fuzz::require;

namespace {

/// What is made of the contexts once serves all inputs.
const KnownContexts& contexts() {
    static const KnownContexts known;
    return known;
}

Document documentOf(ByteView input) {
    Document document;
    document.bytes.assign(input.begin(), input.end());
    document.id = sha256Hex(input);
    const auto dots = std::count(input.begin(), input.end(), std::uint8_t('.'));
    document.form = dots == 2 && (input.empty() || input.front() != '{') ? Form::vcJwt : Form::json;
    return document;
}

void requireSound(const std::vector<VerificationReport>& reports, std::size_t badges) {
    require(reports.size() == badges, "each badge has a report");
    for (const VerificationReport& report : reports) {
        require(report.checks.size() == std::size(everyCheck), "each question has an answer");
        for (std::size_t i = 0; i < report.checks.size(); ++i) {
            const Check& check = report.checks[i];
            require(check.id == everyCheck[i], "the answers come in the order of the questions");
            require(mayAnswer(check.reason, check.id, check.outcome), "a reason carries only its own outcomes");
        }
        require(report.verdict() != Verdict::valid, "no badge is valid while nobody is trusted");
    }
}

bool decides(Outcome outcome) { return outcome == Outcome::passed || outcome == Outcome::warning; }

} // namespace

/// The input is a badge; its own words are also what every address it names showed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Document document = documentOf({data, size});
    const std::vector<Badge> badges = parseBadges(document);
    const TrustList nobody;
    const std::string owners[] = {"mara.k@example.org", "did:example:1", "Mara Kühn"};
    const Evidence nothing;
    const VerifyWith offline{nothing, nobody, owners, Instant{1'795'000'000}, {}, &contexts()};
    const auto alone = verifyAll(badges, offline);
    requireSound(alone, badges.size());

    Evidence evidence;
    for (const Badge& badge : badges)
        for (const std::string* address : {&badge.hostedAt, &badge.issuer.id, &badge.achievement.id})
            if (!address->empty() && evidence.all().size() < 20) evidence.add({*address, Instant{1'790'000'000}, 200, document.bytes});
    const auto seen = verifyAll(badges, {evidence, nobody, owners, Instant{1'795'000'000}, {}, &contexts()});
    requireSound(seen, badges.size());
    for (std::size_t i = 0; i < badges.size(); ++i)
        for (const CheckId id : everyCheck) {
            const Check& more = *seen[i].find(id);
            require(!decides(alone[i].find(id)->outcome) || more.outcome != Outcome::unknown || more.reason == Reason::earlierCheckFailed,
                    "without evidence nothing is passed that is open with it");
        }
    require(verifyAll(badges, offline) == alone, "the same badge gives the same report");
    return 0;
}
