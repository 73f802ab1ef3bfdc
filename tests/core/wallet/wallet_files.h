#pragma once
#include "core/wallet/wallet.h"
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace lanyard::test {

inline constexpr Instant today{1'795'608'000}; ///< 2026-11-25T12:00:00Z

template <class T> T valueOf(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(errorName(result.error().code)) + " " + describe(result.error().where));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A file of tests/data/wallet, or one made of these bytes.
IncomingFile sample(std::string_view name);
IncomingFile file(std::string name, Bytes content);
Bytes sampleBytes(std::string_view name);

/// A fresh wallet whose person accepts the issuers of the samples.
Wallet newWallet(const std::filesystem::path& path);
/// The evidence that lies beside the samples.
Evidence sampleEvidence();
TrustList sampleTrust();

/// A ZIP with these members.
Bytes zipOf(const std::vector<std::pair<std::string, Bytes>>& members);

} // namespace lanyard::test
