#pragma once
#include "core/badge/badge.h"
#include "core/badge/document.h"
#include <vector>

namespace lanyard {

/// The badge in a document, and after it every badge inside it: credentials of a presentation or CLR, embedded endorsements.
/// A badge inside has a document of its own (the exact slice of the wrapper's text, or the decoded data URL), `parent` names the
/// document it stands in, `relation` says how; a parent comes before its children. At least one badge always comes back: what cannot
/// be read is a badge whose deviations say so (worst = failed), with as much as could be read and the bytes kept. A broken part
/// inside never stops the others. Inner badges are bounded to 1,000 and 4 levels. Reentrant, never throws.
/// The standard is told by the document's own words (core/badge/classify.h), whatever its form claims. Deviations carry only reasons
/// that the check `format` may give; ELM, Blockcerts and unknown standards are shown and not judged: beside what makes a text
/// unreadable they have no failed deviation. Of a token, Badge::validFrom and validUntil are the narrower of what credential and claims say.
std::vector<Badge> parseBadges(const Document& document);

} // namespace lanyard
