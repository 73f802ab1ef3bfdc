#pragma once
#include "core/json/json.h"
#include <string_view>

namespace lanyard::test {

/// A value written out in a test. Ends the test run with a message if the text is no JSON.
Json json(std::string_view text);

/// A copy with one member set, and one without it.
Json with(Json object, std::string_view member, Json value);
Json without(Json object, std::string_view member);

} // namespace lanyard::test
