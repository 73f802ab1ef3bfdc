#pragma once
#include "core/json/json.h"
#include <optional>

namespace lanyard::checks {

/// Whether any text in the document, or a context of its own, says which way it is written (`@direction`). Programs differ in whether the
/// graph holds that (JSON-LD 1.1 section 10.1, "rdfDirection").
bool statesDirection(const Json& document);

/// The document as widespread programs in JavaScript read its numbers: one that ECMAScript writes without a point and with a negative exponent,
/// 9e-7 and nearer to zero, is to them the integer 0, so 0 is what they sign. Nothing if there is no such number.
std::optional<Json> withTinyNumbersAsZero(const Json& document);

} // namespace lanyard::checks
