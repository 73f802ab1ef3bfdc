#pragma once
#include "core/badge/badge.h"
#include <string>

namespace lanyard {

/// What a person can search a badge by, one text a line: every text of its document and the words that were linked to it. Left out is what
/// only machines read, and would make every badge be found by "credential": contexts, types, proofs, the header of a token.
std::string searchTexts(const Badge& badge);

} // namespace lanyard
