#pragma once
#include "core/badge/document.h"
#include "core/badge/finding.h"
#include "core/base/limits.h"
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// A badge that stands in a text.
struct TextBadge {
    Form form = Form::json;
    std::string text;                   ///< the exact slice; a token without the line breaks it was folded with; a JSON string unescaped
    std::string part;                   ///< place in the text: "#/0/credential" (a JSON pointer), "byte 17", or empty if it is all of it
    std::string self;                   ///< the id it gives itself; may be empty
    std::vector<std::string> addresses; ///< where it says that it is hosted or named
    bool wordsBehind = false;           ///< something else than blanks and badges follows it
    std::vector<std::string> collections{}; ///< names under which another wallet sorted it (core/import/other_wallet.h)
    bool fromBackup = false;            ///< it stands in another wallet's backup, which may hold secret keys
};

/// All that a text holds. A value; owns everything.
struct TextReading {
    std::vector<TextBadge> badges;   ///< in the text's order; one more than limits.documents if there are too many
    std::vector<Finding> findings;   ///< what its pieces are otherwise, `part` as above; at most 100
    std::vector<std::string> links;  ///< addresses in it, each once, at most 64
    std::string onlyLink;            ///< the address, if the text is one and nothing else
    bool beginsAsJson = false;       ///< "{" or "[" comes first
};

/// Finds badges in a text, whatever surrounds them: JSON objects and arrays, one or several; presentations; wrappers and wallets' backups;
/// JSON Lines; compact tokens, folded, quoted or in an address; JSON or tokens inside JSON strings and data URLs. A JSON text that a strict
/// reader refuses is a badge if its members' names say so, unless its end is missing. The text may hold bytes that are not UTF-8.
/// Time O(n log n) for each of the at most 8 levels of wrapping; a stop ends it early. Reentrant, never throws.
TextReading readBadgeText(std::string_view text, const ImportLimits& limits, std::stop_token stop = {});

} // namespace lanyard
