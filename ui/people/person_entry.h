#pragma once
#include "core/base/instant.h"
#include <QString>
#include <cstddef>
#include <optional>

namespace lanyard::people {

/// A person whose vault this desk knows of, and what can be said of it without opening it.
struct PersonEntry {
    QString file; ///< absolute path of the vault; names the person
    QString name;
    std::optional<Instant> opened; ///< last time; none: not remembered
    struct Counts {
        std::size_t badges = 0, wantLook = 0, portfolios = 0;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    std::optional<Counts> counts; ///< none: not known
    bool locked = false;          ///< opens with its passphrase
    bool missing = false;         ///< the file is not there now
    friend bool operator==(const PersonEntry&, const PersonEntry&) = default;
};

} // namespace lanyard::people
