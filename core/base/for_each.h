#pragma once
#include <cstddef>
#include <functional>

namespace lanyard {

/// Does pieces of work that do not touch each other: calls work(0) to work(count - 1), each once, in any order and on any threads, and returns
/// when all have ended. What a piece throws is thrown again then, the first of several; pieces that had not begun may be left out. Core starts no
/// threads: who has some hands in a way to use them.
using ForEach = std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;

/// One after the other, on the thread that calls.
inline void oneByOne(std::size_t count, const std::function<void(std::size_t)>& work) {
    for (std::size_t i = 0; i < count; ++i) work(i);
}

} // namespace lanyard
