#include "core/import/baked.h"
#include <algorithm>
#include <iterator>

namespace lanyard {
namespace {

bool isAddressOf(const TextBadge& address, const TextBadge& badge) {
    return address.form == Form::address && badge.form != Form::address && names(badge, address.text);
}

bool differ(const TextBadge& a, const TextBadge& b) {
    if (a.text == b.text) return false;
    if (a.form == Form::address || b.form == Form::address) return a.form != b.form;
    return !a.self.empty() && a.self == b.self;
}

} // namespace

std::vector<TextBadge> badgesOf(TextReading reading) {
    if (reading.badges.empty() && !reading.onlyLink.empty())
        reading.badges.push_back({Form::address, reading.onlyLink, {}, reading.onlyLink, {reading.onlyLink}, false});
    return std::move(reading.badges);
}

bool names(const TextBadge& badge, std::string_view address) { return std::ranges::find(badge.addresses, address) != badge.addresses.end(); }

void keepBaked(std::vector<BakedBadge> badges, Carrier carrier, const Place& place, ByteView picture, Search& search) {
    const auto isRepeated = [&](const BakedBadge& one) {
        return std::ranges::any_of(badges, [&](const BakedBadge& other) { return isAddressOf(one.badge, other.badge); });
    };
    std::vector<BakedBadge> kept;
    std::ranges::remove_copy_if(badges, std::back_inserter(kept), isRepeated);
    for (BakedBadge& one : kept)
        if (std::ranges::any_of(kept, [&](const BakedBadge& other) { return differ(one.badge, other.badge); }))
            one.notes.push_back(FindingCode::copiesDiffer);
    for (const BakedBadge& baked : kept) {
        const std::string part = place.joined(baked.part + baked.badge.part);
        std::vector<Finding> notes;
        for (const FindingCode code : baked.notes)
            if (std::ranges::none_of(notes, [&](const Finding& note) { return note.code == code; })) notes.push_back({code, part, {}, {}});
        if (baked.badge.wordsBehind) notes.push_back({FindingCode::trailingContent, part, {}, {}});
        search.add(baked.badge.form, carrier, bytesOf(baked.badge.text), part, std::move(notes), picture);
    }
}

} // namespace lanyard
