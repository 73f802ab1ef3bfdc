#pragma once
#include "core/badge/holdings.h"
#include "core/badge/report.h"
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lanyard {

/// How much of a bundle is believed.
enum class TakeIn : std::uint8_t {
    badgesAndWords, ///< badges, what is written beside them, portfolios, statements; not what answers are built on
    everything,     ///< also what addresses showed and whom the person accepts: the file comes from the person
};

/// What came of taking in a bundle.
struct TakenIn {
    struct Item {
        DocumentId id;
        LocalizedText title;
        bool alreadyThere = false;
        bool inBin = false;
        Verdict verdict = Verdict::undetermined;
    };
    std::vector<Item> badges;     ///< that stand by themselves
    std::size_t added = 0, alreadyThere = 0;
    std::size_t leftOut = 0;      ///< entries that were damaged or missing
    std::size_t notesJoined = 0;  ///< notes that both sides had changed: both are kept, under [1/2] and [2/2]
    std::size_t copies = 0;       ///< portfolios and statements that both sides had changed: one is kept as a copy
    bool changed = false;         ///< false: all of it was here already
};

} // namespace lanyard
