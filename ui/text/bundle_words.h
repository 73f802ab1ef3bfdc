#pragma once
#include "core/badge/holdings.h"
#include "core/export/index_page.h"
#include "ui/text/language.h"

namespace lanyard::text {

/// The sentences of a bundle's readable page. Refers to the language, which lives as long as the words are used.
IndexWords indexWords(const Language& in, const Holdings& holdings);

} // namespace lanyard::text
