#pragma once
#include "core/badge/badge.h"
#include <string>

namespace lanyard {

/// Notes a departure that leaves the badge readable. Each one once; at most 100 a badge, the worst are kept.
/// Precondition: mayAnswer(reason, CheckId::format, Outcome::warning).
void warn(Badge& badge, Reason reason, std::string pointer);
/// Notes a departure where it matters: the check `format` fails. Precondition: mayAnswer(reason, CheckId::format, Outcome::failed).
void refuse(Badge& badge, Reason reason, std::string pointer);

} // namespace lanyard
