#pragma once
#include "core/json/json.h"
#include <optional>
#include <string>

namespace lanyard {

/// JSON-LD writes a number into the graph through a double (JSON-LD 1.1 API section 8.2.2): digits beyond its precision are shown, but not signed.
/// The JSON pointer of the first number that is written otherwise than its literal reads, or than ECMAScript would write its double: 12345678901234567890,
/// 0.1000000000000000055. Nothing if there is none. 1.50 and 15e-1 are one number.
std::optional<std::string> numberBeyondItsLiteral(const Json& document);

} // namespace lanyard
