#pragma once
#include "core/badge/holdings.h"
#include "core/badge/person.h"
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lanyard {

/// How two copies of one thing become one. Pure, and but for a person's name the same whichever side is asked first: `mine` is what the vault
/// has, `theirs` what comes in. A copy is older than another one if its version is among those that the other side had before.

/// What each side had before.
struct FormerOnBothSides {
    const std::set<Former>& mine;
    const std::set<Former>& theirs;
};

/// The newer note; if both changed, both, each under a line `[1/2]`, in the order of their bytes. A note that was taken out after the other side
/// wrote the one it has stays out.
struct JoinedNote {
    std::string text;
    bool joined = false;           ///< both had to be kept
    friend bool operator==(const JoinedNote&, const JoinedNote&) = default;
};
JoinedNote joinedNote(const DocumentId& badge, const std::string& mine, const std::string& theirs, const FormerOnBothSides& former);

/// Since when a badge is in the bin: alive on either side it is alive, unless it was binned later than the living side received it, and that
/// side did not take it out of the bin. Of two days in the bin the later. (One so long ago that the badge would be removed is made today by the merge.)
struct BinSide {
    Instant receivedAt{};
    std::optional<Instant> binnedAt;
};
std::optional<Instant> joinedBin(const DocumentId& badge, const BinSide& mine, const BinSide& theirs, const FormerOnBothSides& former);

/// Reports of both sides, oldest first, each once; of neighbours that say the same the later. What is dated after `now` is left out.
std::vector<HeldReport> joinedReports(std::vector<HeldReport> mine, const std::vector<HeldReport>& theirs, Instant now);

std::vector<std::string> joinedTags(std::vector<std::string> mine, const std::vector<std::string>& theirs); ///< sorted

/// A portfolio or statement ("portfolio", "statement") of one id: which of them stands, and which is kept as a copy beside it.
struct JoinedPaper {
    std::optional<HeldPaper> stands; ///< nothing: it was taken out
    std::optional<HeldPaper> copy;   ///< under an id of its own, its name marked with "(2)"
};
JoinedPaper joinedPaper(const std::string& kind, const std::optional<HeldPaper>& mine, const std::optional<HeldPaper>& theirs, const FormerOnBothSides& former);

/// All addresses and, if `trust`, all accepted issuers of both. The name stays the vault's own; another one becomes an address, which is what
/// a badge may be made out to.
Person joinedPerson(Person mine, const Person& theirs, bool trust);

} // namespace lanyard
