#pragma once
#include "core/badge/badge.h"
#include <string>

namespace lanyard::test {

/// Everything that a badge says, for golden files: empty parts left out, pictures by length and digest, the document by its id.
std::string badgeJson(const std::vector<Badge>& badges);

} // namespace lanyard::test
