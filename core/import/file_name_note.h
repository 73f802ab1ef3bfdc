#pragma once
#include "core/container/recognise.h"
#include <string_view>

namespace lanyard {

/// Whether a file's name may have been meant for what its bytes are: false if it ends like another kind ("badge.png" of a JSON file).
/// A name without an ending, or with one that says nothing, always fits. Letter case does not count.
bool nameFits(std::string_view name, FileKind kind);

} // namespace lanyard
