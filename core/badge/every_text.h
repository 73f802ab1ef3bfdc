#pragma once
#include "core/badge/badge.h"
#include <string>
#include <vector>

namespace lanyard {

/// One text of a document and where it stands.
struct TextInBadge {
    std::vector<std::string> path; ///< names of members and numbers of entries (from 1), outermost first: "issuer", "name"
    std::string text;              ///< as it stands in the document; numbers and yes/no as written
    friend bool operator==(const TextInBadge&, const TextInBadge&) = default;
};

/// Every text, number and yes/no of the badge's document in its order, words that no standard knows included; of a signed token also
/// its header and claims. Left out are pictures and keys written as letters (data URLs and runs of base64 longer than 256 letters),
/// which say nothing to a reader. Empty if the document could not be read. Reentrant.
std::vector<TextInBadge> everyText(const Badge& badge);

/// Whether a text is a long run of base64 or a data URL, and so never shown as text.
bool isEncodedContent(std::string_view text) noexcept;

} // namespace lanyard
