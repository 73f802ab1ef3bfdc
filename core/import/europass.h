#pragma once
#include "core/container/xml.h"
#include "core/import/place.h"
#include "core/import/search.h"
#include "core/json/json.h"

namespace lanyard {

/// Whether an XML root is that of a Europass CV: `SkillsPassport` of Europass XML 3, `Candidate` of the Europass portal since 2020.
bool isEuropassCv(const XmlName& root);
/// The same of a JSON value: `{"SkillsPassport": …}`, Europass REST API and editor.
bool isEuropassCv(const Json& value);

/// Looks into the papers attached to a Europass CV: elements and members that hold base64, under the name that stands beside them. Pictures of
/// the person and papers without a badge are passed over; if nothing was found or told, tells that it is a CV. At most
/// limits.members of them, no further than limits.nesting.
void findInEuropassCv(const XmlReading& cv, const Place& place, Search& search);
void findInEuropassCv(const Json& cv, const Place& place, Search& search);

} // namespace lanyard
