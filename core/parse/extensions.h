#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include <string>

namespace lanyard {

/// Open Badges 1.1 and 2.0, "Extensions": an extension is an object with a type; those with a published description must hold what it
/// asks for. Notes `extensionWrong` for each that does not. Extensions without a published description are not judged.
/// `around` is the pointer of `holder`.
void judgeExtensionsOf(const Json& holder, const std::string& around, Badge& badge);

} // namespace lanyard
