#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/store/vault.h"
#include <filesystem>
#include <string>
#include <vector>

namespace lanyard::test {

inline constexpr Instant noon{1'750'000'000}; ///< a day in June 2025

/// A badge as a parser would give it, of a few words. Its document is JSON made of them.
struct MadeBadge {
    Badge badge;
    VerificationReport report;
    std::string texts;
    Bytes picture;
};
struct Words {
    std::string title = "First aid";
    std::string issuer = "Red Cross";
    std::string issuerId = "https://redcross.example/issuer";
    std::string issued = "2024-05-01T10:00:00Z";
    std::string more{}; ///< further text
    Outcome signature = Outcome::passed;
};
MadeBadge makeBadge(const Words& words = {});
/// Six answers, all passed but for the signature.
VerificationReport makeReport(Outcome signature, Instant at);

/// One file that is one badge. `bytes` empty: the document itself is the file.
Result<std::vector<Kept>> addFile(Vault::Import& import, const std::string& name, const std::vector<const MadeBadge*>& badges, const Bytes& bytes = {});
/// An import of one file with one badge; ends the test with an exception if it fails.
DocumentId keep(Vault& vault, const MadeBadge& badge, Instant at = noon, const std::string& name = "badge.json");
Vault openOrThrow(const std::filesystem::path& file, bool create = true, Instant now = noon);
/// The value, or an exception that names the error.
template <class T> T valueOf(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(errorName(result.error().code)) + " " + describe(result.error().where));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}
std::vector<std::string> titles(const std::vector<BadgeSummary>& badges);

} // namespace lanyard::test
