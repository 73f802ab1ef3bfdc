#include "core/container/xml.h"
#include "core/base/utf8.h"
#include "core/import/carriers.h"
#include "core/import/europass.h"
#include "core/import/link_findings.h"

namespace lanyard {
namespace {

/// European Learning Model 2: Europass Digital Credentials as XML, whichever of its schemas.
bool isEuropassCredential(const XmlName& root) {
    const bool europass = root.space.contains("data.europa.eu/snb") || root.space.contains("data.europa.eu/europass");
    return root.local.starts_with("europassCredential") || root.local.starts_with("europassPresentation") ||
           (europass && (root.local.contains("redential") || root.local == "verifiablePresentation"));
}

} // namespace

void findInXml(ByteView file, const Place& place, Search& search) {
    const auto root = xmlRoot(file);
    if (!root) return search.tell(FindingCode::damaged, place);
    if (isEuropassCv(*root)) {
        const auto cv = readXml(file, {}, search.limits(), search.inflated());
        if (!cv) return search.tell(cv.error(), place);
        return findInEuropassCv(*cv, place, search);
    }
    if (!isEuropassCredential(*root)) {
        const TextReading reading = readBadgeText(decodedText(file).value_or(toText(file)), search.limits(), search.stop());
        for (const TextBadge& badge : reading.badges)
            search.add(badge.form, place.around.value_or(Carrier::text), bytesOf(badge.text), place.joined(badge.part), {}, file);
        if (reading.badges.empty() && !tellLinks(reading, place, search)) search.tell(FindingCode::notUnderstood, place);
        return;
    }
    const auto reading = readXml(file, {}, search.limits(), search.inflated());
    if (!reading) return search.tell(reading.error(), place);
    for (const Error& note : reading->notes)
        if (note.code == ErrorCode::truncated || note.code == ErrorCode::malformed)
            return search.tell(FindingCode::damaged, place, {}, note.where);
    search.add(Form::xml, place.around.value_or(Carrier::text), file, place.part);
}

} // namespace lanyard
