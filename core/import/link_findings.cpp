#include "core/import/link_findings.h"
#include "core/import/links.h"

namespace lanyard {

bool tellLinks(const TextReading& reading, const Place& place, Search& search) {
    const auto tell = [&](const std::string& address, bool alone) {
        const auto kind = linkKind(address);
        if (!kind) return false;
        switch (*kind) {
        case LinkKind::claim: search.tell(FindingCode::claimLink, place, address); return true;
        case LinkKind::platform: search.tell(FindingCode::linkToKnownPlatform, place, address); return true;
        case LinkKind::other:
            if (alone) search.tell(FindingCode::linkToBadge, place, address);
            return alone;
        }
        return false;
    };
    if (!reading.onlyLink.empty() && tell(reading.onlyLink, true)) return true;
    bool told = false;
    for (const std::string& address : reading.links) told = tell(address, false) || told;
    return told;
}

} // namespace lanyard
