#include "core/base/utf8.h"
#include "core/import/badge_text.h"
#include "core/import/carriers.h"
#include "core/import/embedded.h"

namespace lanyard {

void findInHtml(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    const std::string text = decodedText(file).value_or(toText(file));
    const Carrier carrier = place.around.value_or(Carrier::text);
    for (const TextBadge& badge : readBadgeText(text, search.limits(), search.stop()).badges)
        search.add(badge.form, carrier, bytesOf(badge.text), place.joined(badge.part), {}, file);
    findInDataUrls(text, place, carrier, search);
    if (!search.foundSince(before) && !search.toldSince(before)) search.tell(FindingCode::webPage, place);
}

} // namespace lanyard
