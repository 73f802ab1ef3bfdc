#include "core/parse/deviations.h"
#include <algorithm>
#include <cassert>

namespace lanyard {
namespace {

constexpr std::size_t mostDeviations = 100;

void note(Badge& badge, Deviation deviation) {
    assert(mayAnswer(deviation.reason, CheckId::format, deviation.worst));
    if (std::ranges::find(badge.deviations, deviation) != badge.deviations.end()) return;
    if (badge.deviations.size() >= mostDeviations) {
        const auto spare = std::ranges::find(badge.deviations, Outcome::warning, &Deviation::worst);
        if (deviation.worst != Outcome::failed || spare == badge.deviations.end()) return;
        badge.deviations.erase(spare);
    }
    badge.deviations.push_back(std::move(deviation));
}

} // namespace

void warn(Badge& badge, Reason reason, std::string pointer) { note(badge, {reason, Outcome::warning, std::move(pointer)}); }
void refuse(Badge& badge, Reason reason, std::string pointer) { note(badge, {reason, Outcome::failed, std::move(pointer)}); }

} // namespace lanyard
