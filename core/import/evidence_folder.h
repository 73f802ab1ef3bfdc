#pragma once
#include "core/badge/evidence.h"
#include "core/base/result.h"
#include <filesystem>

namespace lanyard {

/// The documents of a folder with an `index.json` that maps an address (URL or DID) to `{"file", "obtained"}`, or to a list of
/// such objects. `file` lies in the folder (no absolute path, nothing above it); `obtained` is RFC 3339. `"status": 404` or 410
/// without `file` says what the address answered instead of a document. A missing file is left out.
/// Errors: notFound (no index), malformed (at: pointer), limitReached, ioError, noPermission.
Result<Evidence> readEvidenceFolder(const std::filesystem::path& folder);

/// `{"issuers": [{"id", "name"}]}`, optional `"name"` of the list. Errors: malformed, missingMember (at: pointer), notFound, ioError.
Result<TrustList> readTrustList(const std::filesystem::path& file);
Result<TrustList> parseTrustList(ByteView text);

} // namespace lanyard
