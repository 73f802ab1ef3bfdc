#pragma once
#include "core/badge/document.h"
#include "core/badge/finding.h"
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/import/seen_code.h"
#include <stop_token>
#include <string_view>
#include <vector>

namespace lanyard {

/// All that one file held.
struct Found {
    std::vector<Document> documents; ///< in file order; each content once
    std::vector<Finding> findings;   ///< what the file or its parts are otherwise; never empty when documents is
    std::vector<SeenCode> codes;     ///< in the pictures that were looked at, in their order; those of a badge that was found otherwise are not looked for
    std::vector<SeenPicture> pictures; ///< if they were asked for: those that were looked at, of a long scan the first 64
};

/// Finds every badge in a file, whatever it is: PNG, SVG, JSON, JWS, ZIP, mail, PDF, a picture with QR codes, text with a link.
/// The carrier is recognised by its bytes; `name` (may be empty) only leads to a note. Never fails: what cannot be read is a
/// Finding. One bad member never stops the others. Bounded by `limits`; a stop request ends it with the finding `cancelled`.
/// `keepPictures`: the pictures that were looked at are given in small, to be shown.
/// The documents own their bytes. Reentrant.
Found findDocuments(ByteView file, std::string_view name, const ImportLimits& limits, std::stop_token stop = {}, bool keepPictures = false);

} // namespace lanyard
