#pragma once
#include "core/badge/evidence.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include <cstddef>

namespace lanyard {

/// Adds evidence, in the caller's transaction; what is there already (same address, moment, status and content) is not kept twice. How many
/// documents were new.
Result<std::size_t> keepEvidence(Database& database, const Evidence& evidence);

} // namespace lanyard
