#pragma once
#include "core/badge/holdings.h"
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lanyard {

struct BadgeToKeep;

/// Something of a damaged vault that could not be read.
struct LostPiece {
    enum class Kind : std::uint8_t {
        list,       ///< a table: there may have been more than what was found, and nobody can say what
        badge,      ///< a badge's document
        reports,    ///< a badge's answers, some or all
        words,      ///< a badge's tags or note
        file,       ///< a received file, or the picture a badge came in; the badge itself is there
        portfolio,
        statement,
        evidence,
        person,
    };
    Kind kind{};
    std::string id;   ///< of the badge, file or paper; empty if it is not known
    std::string name; ///< by which the person knows it; empty if it is not known
    friend bool operator==(const LostPiece&, const LostPiece&) = default;
};

/// What to read of a vault.
struct HoldingsWanted {
    std::span<const DocumentId> only;       ///< these badges, without what is a person's own; empty: everything
    std::vector<LostPiece>* lost = nullptr; ///< given: what cannot be read is left out and told here, instead of ending with `damaged`
};

/// What a person takes in at once. Borrows everything.
struct ToMerge {
    const Holdings& holdings;
    /// The badges of the received documents, read again: wrappers before what is inside them, all that the vault does not hold, and those about
    /// which the holdings know newer answers. Their reports, asked now, stand before what the holdings say.
    std::span<const BadgeToKeep> badges;
    bool evidence = true; ///< takes in what addresses showed, and earlier answers
    bool trust = true;    ///< takes in whom the person accepts
};

/// What came of it.
struct Merged {
    std::vector<DocumentId> added;   ///< badges that stand by themselves
    std::size_t alreadyThere = 0;    ///< of those
    std::vector<DocumentId> binned;  ///< of both kinds, those that are in the bin now
    std::size_t leftOut = 0;         ///< badges whose bytes were missing, not theirs, or no badge
    std::size_t notesJoined = 0;     ///< notes that both sides had changed: both are kept
    std::size_t copies = 0;          ///< portfolios and statements that both sides had changed
    bool changed = false;            ///< false: everything was there already
};

} // namespace lanyard
