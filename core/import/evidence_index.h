#pragma once
#include "core/badge/evidence.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include <cstddef>
#include <functional>
#include <string>

namespace lanyard {

/// The bytes of a file that an evidence index names, at most `limit` of them. Errors: notFound (it is left out), malformed (no name that leads to a
/// file), any other.
using EvidenceFile = std::function<Result<Bytes>(const std::string& name, std::size_t limit)>;

/// The evidence of an index as readEvidenceFolder describes it, wherever its files lie: in a folder, in a bundle.
/// Errors: malformed (at: pointer), limitReached (50,000 entries, 256 MiB in all files), and those of `file`, at the entry's pointer.
Result<Evidence> evidenceOfIndex(const Json& index, const EvidenceFile& file);

} // namespace lanyard
