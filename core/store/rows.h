#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include <array>
#include <cstdint>
#include <optional>

namespace lanyard {

using Sha256 = std::array<std::uint8_t, 32>;

/// A document's id as the vault holds it; nothing if it is no SHA-256 in hexadecimal digits.
std::optional<Sha256> hashOf(const DocumentId& id);

/// The badge's row. Errors: notFound.
Result<std::int64_t> badgeRow(Database& database, const DocumentId& id);
/// The same; nothing if it is not there.
Result<std::optional<std::int64_t>> badgeRowIfThere(Database& database, const DocumentId& id);

/// Keeps bytes once, by their hash; gives their row in `content`. Invariant C1: content.sha256 is the SHA-256 of content.bytes.
Result<std::int64_t> keepContent(Database& database, ByteView bytes, const Sha256& hash);
Result<std::int64_t> keepContent(Database& database, ByteView bytes);
/// The bytes of a row in `content`. Errors: damaged if they are not there, do not fit their hash, or that is not the one `expected`: what names
/// the row may be damaged, too.
Result<Bytes> contentAt(Database& database, std::int64_t row, const std::optional<Sha256>& expected = {});

/// The row of the content that has this hash, in hexadecimal digits; nothing if it is not there, or that is no hash.
Result<std::optional<std::int64_t>> contentRow(Database& database, const std::string& sha256);
/// Removes content that nothing names any more: all of it, or that of one row.
Result<void> removeLooseContent(Database& database);
Result<void> removeLooseContent(Database& database, std::int64_t row);

/// What a list shows of a report.
struct Answers {
    Verdict verdict = Verdict::undetermined;
    Reason leading = Reason::earlierCheckFailed; ///< of the first check with the worst outcome; of `issuer` if all passed
    std::optional<Instant> checkedAt, answersFrom;
};
Answers answersOf(const VerificationReport& report);

/// Adds the report, or moves the date of the newest one if it says the same, and brings the badge's columns up to date.
Result<void> keepReport(Database& database, std::int64_t badge, const VerificationReport& report);

/// Keeps title and issuer's name of a badge that had none, and adds them to what is searched.
Result<void> keepNames(Database& database, std::int64_t badge, const Badge& named);

/// Writes the badge's folded text anew: its texts, tags and note. Invariant S1: badge_folded.folded = folded(text + "\n" + own).
Result<void> refreshFolded(Database& database, std::int64_t badge);

/// A badge that came only inside others is in the bin when all of those are. Brings everything below a badge up to date.
Result<void> refreshBinnedInside(Database& database, std::int64_t badge, int depth = 0);

} // namespace lanyard
