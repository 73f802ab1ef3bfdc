#pragma once
#include "core/contexts/notices.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::settings {

/// What stands under a licence of contexts: the addresses it covers, one a line, and then where their texts were taken from, if that is known.
QString contextNotice(const text::Language& in, const rdf::ContextNotice& notice);

} // namespace lanyard::settings
