#pragma once
#include <cstdio>
#include <cstdlib>

namespace lanyard::fuzz {

/// What must hold for every input. If it does not, says which promise was broken and ends the process, so that the input is kept.
inline void require(bool holds, const char* promise) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace lanyard::fuzz
