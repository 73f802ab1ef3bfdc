#pragma once
#include "core/badge/badge.h"
#include <string_view>

namespace lanyard {

/// Which standard a text that is no JSON any more was written in, by the context addresses that still stand in it. Time linear in the text.
Standard standardOfDamaged(std::string_view text);

} // namespace lanyard
