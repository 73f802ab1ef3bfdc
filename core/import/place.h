#pragma once
#include "core/badge/document.h"
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// Where in the received file a piece of it lies.
struct Place {
    std::string part;                ///< names of members and attachments, outermost first, joined by "/"; empty: the file itself
    int nesting = 0;                 ///< archives, messages and PDFs around it
    std::optional<Carrier> around{}; ///< the nearest of these, if any: it carries a badge that is a file of its own

    /// Something named `name` inside an archive, message or PDF that lies here. A nameless part is named by the caller.
    Place inside(std::string_view name, Carrier container) const { return {joined(name), nesting + 1, container}; }
    /// `part` with `name` behind it. Long names are cut at a letter's end, so that many of them stay small.
    std::string joined(std::string_view name) const;
};

} // namespace lanyard
