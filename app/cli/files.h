#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/wallet/wallet.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::cli {

/// How standard input is named among the files.
inline constexpr std::string_view standardInputName = "-";

/// The files named and, for folders, every file below them, sorted by path; hidden ones are left out. A folder that cannot be opened stands
/// for itself, so that reading it says why. Nothing is read yet. Names are UTF-8, with U+FFFD for what is none in a path.
std::vector<IncomingFile> incoming(const std::vector<std::string>& filesAndFolders);

/// The content of one of them. Errors: those of readFile.
Result<Bytes> contentOf(const IncomingFile& file, const ImportLimits& limits);

} // namespace lanyard::cli
