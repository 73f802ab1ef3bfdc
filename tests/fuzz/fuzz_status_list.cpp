#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/verify/verify.h"
#include "tests/fuzz/property.h"
#include <algorithm>
#include <string>

using namespace lanyard;
using fuzz::require;

namespace {

constexpr const char* listAt = "https://example.org/list";

Badge badgeWith(std::string index, int size, const char* type) {
    Badge badge;
    badge.standard = Standard::openBadges30;
    StatusEntry entry;
    entry.type = type;
    entry.purpose = "revocation";
    entry.listAddress = entry.id = listAt;
    entry.index = std::move(index);
    entry.size = size;
    badge.id = "urn:uuid:1";
    badge.statuses.push_back(std::move(entry));
    return badge;
}

} // namespace

/// The input is what the address of a status list showed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Evidence evidence;
    evidence.add({listAt, Instant{1'790'000'000}, 200, Bytes(data, data + size)});
    const TrustList trust;
    const VerifyWith with{evidence, trust, {}, Instant{1'795'000'000}};
    const auto dots = std::count(data, data + size, std::uint8_t('.'));
    for (const auto& [index, bits] : {std::pair{"0", 1}, {"4", 1}, {"5", 1}, {"131071", 1}, {"3", 2}, {"18446744073709551615", 32}}) {
        const auto report = verify(badgeWith(index, bits, "BitstringStatusListEntry"), with);
        const Check& revocation = *report.find(CheckId::revocation);
        require(mayAnswer(revocation.reason, CheckId::revocation, revocation.outcome), "a reason carries only its own outcomes");
        require(revocation.outcome != Outcome::passed || dots >= 2, "only a list that is signed says that nothing was taken back");
        require(revocation.outcome == Outcome::unknown || revocation.asOf.has_value(), "an answer from a list has the list's date");
        require(verify(badgeWith(index, bits, "BitstringStatusListEntry"), with) == report, "the same list gives the same answer");
    }
    verify(badgeWith("0", 1, "1EdTechRevocationList"), with);
    return 0;
}
