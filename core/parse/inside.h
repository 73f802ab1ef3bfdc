#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include <string>

namespace lanyard {

/// A badge that lies inside another one's document: an object, a token or a data URL.
struct Inside {
    const Json* value = nullptr; ///< in the content it was found in
    Relation relation = Relation::insideWrapper;
    std::string pointer;         ///< where, in that content
};

} // namespace lanyard
