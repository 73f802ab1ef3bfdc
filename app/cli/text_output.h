#pragma once
#include "core/badge/summary.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <string>

namespace lanyard {
struct JudgedFile;
}

namespace lanyard::cli {

/// The same as the JSON output, for people: UTF-8 lines that end with a line feed.
std::string fileText(const text::Language& in, const std::string& name, const JudgedFile& file, bool withChecks);
std::string receiptText(const text::Language& in, const FileReceipt& receipt);
std::string receiptSummaryText(const text::Language& in, const Receipt& receipt);
std::string summaryText(const text::Language& in, const BadgeSummary& summary);
/// "NAME: sentence", for standard error.
std::string errorText(const text::Language& in, const std::string& name, const Error& error);

} // namespace lanyard::cli
