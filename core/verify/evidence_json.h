#pragma once
#include "core/badge/evidence.h"
#include "core/json/json.h"
#include <optional>
#include <string_view>

namespace lanyard::checks {

/// The JSON object in a document that an address showed with status 200; nothing for pages, pictures, broken and doubtful JSON (two
/// members of one name), and other answers. A byte order mark is passed over.
std::optional<Json> objectOf(const EvidenceDocument& document);

/// The newest object that an address showed, and when.
struct Shown {
    Json object;
    Instant obtained{};
};
std::optional<Shown> newestObject(const Evidence& evidence, std::string_view address);

} // namespace lanyard::checks
