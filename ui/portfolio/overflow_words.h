#pragma once
#include "ui/paper/page.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::portfolio {

/// What a person should know of the pages before printing, in one sentence: what did not fit and what became of it. Empty: everything fits.
QString overflowSentence(const text::Language& in, const paper::Paper& pages);

} // namespace lanyard::portfolio
