#pragma once
#include "core/badge/document.h"
#include "core/badge/finding.h"
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include <stop_token>
#include <string_view>
#include <vector>

namespace lanyard {

/// All that one file held.
struct Found {
    std::vector<Document> documents; ///< in file order; each content once
    std::vector<Finding> findings;   ///< what the file or its parts are otherwise; never empty when documents is
};

/// Finds every badge in a file, whatever it is: PNG, SVG, JSON, JWS, ZIP, mail, PDF, a picture with QR codes, text with a link.
/// The carrier is recognised by its bytes; `name` (may be empty) only leads to a note. Never fails: what cannot be read is a
/// Finding. One bad member never stops the others. Bounded by `limits`; a stop request ends it with the finding `cancelled`.
/// The documents own their bytes. Reentrant.
Found findDocuments(ByteView file, std::string_view name, const ImportLimits& limits, std::stop_token stop = {});

} // namespace lanyard
