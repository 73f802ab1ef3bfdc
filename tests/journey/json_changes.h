#pragma once
#include "core/json/json.h"
#include <functional>

namespace lanyard::test {

/// Calls `use` with the document changed in one place, once for each change: every text, number, boolean and null another, empty, gone or of
/// another type; every member left out, renamed, and added where it was not; every list turned round, shortened, with an item twice or one more.
/// The document is as it was afterwards. In an order that depends on the document alone.
void changeEachValue(Json& document, const std::function<void()>& use);

} // namespace lanyard::test
