#pragma once
#include "ui/people/person_entry.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::people {

/// "11 badges, 1 portfolio"; "Opens with its passphrase"; "The file is not there now"; empty if nothing is known.
QString countsLine(const text::Language& in, const PersonEntry& entry);
/// "Opened today", "Opened yesterday", "Opened on 27 February 2026", "Not opened here before". Days are counted in the computer's own zone.
QString openedLine(const text::Language& in, const PersonEntry& entry, Instant now);
/// "2 want a look"; empty for none.
QString noticeLine(const text::Language& in, const PersonEntry& entry);

} // namespace lanyard::people
