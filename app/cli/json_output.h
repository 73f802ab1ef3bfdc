#pragma once
#include "core/badge/summary.h"
#include "core/json/json.h"
#include "core/wallet/judge.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <string>

namespace lanyard::cli {

/// A file and what is in it, as one entry of `files`. With checks it is verify's form, without them inspect's.
Json fileJson(const text::Language& in, const std::string& name, const JudgedFile& file, bool withChecks);
/// A file that could not be read.
Json unreadableFileJson(const text::Language& in, const std::string& name, const Error& error);
/// What became of a file that was taken into a vault.
Json receiptJson(const text::Language& in, const FileReceipt& receipt);
/// A badge of a vault, as `list` names it.
Json summaryJson(const BadgeSummary& summary);
/// `{"KEY": […]}`.
Json named(std::string_view key, Json::Array values);

} // namespace lanyard::cli
