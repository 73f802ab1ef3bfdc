#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/wallet/wallet.h"
#include <string>
#include <vector>

namespace lanyard::cli {

/// A file's content, or standard input's for "-". Errors: those of readFile.
Result<Bytes> contentOf(const std::string& file, const ImportLimits& limits);

/// The files and, for folders, every file below them, sorted by path; hidden ones are left out.
std::vector<IncomingFile> incoming(const std::vector<std::string>& filesAndFolders);

} // namespace lanyard::cli
