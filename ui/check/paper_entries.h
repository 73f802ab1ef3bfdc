#pragma once
#include "core/wallet/judge.h"
#include <QString>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lanyard::check {

/// One file that was checked.
struct CheckedFile {
    QString name;
    JudgedFile judged;
};

/// One thing that stands on the paper: a badge with the codes that hold it, or a code that leads to none.
struct PaperEntry {
    enum class Kind : std::uint8_t {
        badge,        ///< in the file, or in its codes
        namedBadge,   ///< a code names it, and it was found elsewhere: among the files, in the vault
        onlyNamed,    ///< a code names it, and it is not at hand
        partsMissing, ///< some of its linked codes were seen
        otherCode,    ///< a code that holds no badge
        unreadCode,
    };
    Kind kind{};
    std::size_t file = 0;            ///< among the files
    std::vector<std::size_t> codes;  ///< of the file; empty for a badge that is in the file itself
    std::size_t badge = 0;           ///< of the file's badges, for the first two kinds
    int partsSeen = 0, parts = 1;    ///< of missing parts
    QString address;                 ///< that a code gives; may be empty

    bool hasBadge() const noexcept { return kind == Kind::badge || kind == Kind::namedBadge; }
};

/// What stands on the paper: file by file, first what codes lead to, in the order in which they were seen, then badges that the file itself holds. A badge
/// that several codes hold is one entry. Badges inside others and endorsements are none of their own.
std::vector<PaperEntry> entriesOf(const std::vector<CheckedFile>& files);

} // namespace lanyard::check
