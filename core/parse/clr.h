#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include "core/parse/inside.h"
#include <vector>

namespace lanyard {

/// Comprehensive Learner Record 2.0, ClrCredential: the record itself; `inside` gets the credentials in its subject and its
/// endorsements. Beside what judgeCredential notes: a type that is no ClrCredential (failed), a missing id, name or content (told).
void readClr(const Json& credential, Badge& badge, std::vector<Inside>& inside);

} // namespace lanyard
