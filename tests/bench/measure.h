#pragma once
#include <algorithm>
#include <chrono>
#include <cstdio>

namespace lanyard::bench {

/// Microseconds that one call of `work` takes: the best of several rounds, since whatever else the machine does only adds.
template <class Work> double microsecondsOf(const Work& work, int calls) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    for (int i = 0; i < calls; ++i) work();
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count() / calls;
}

struct Comparison {
    double ours = 0; ///< microseconds a call
    double peer = 0;
    double ratio() const noexcept { return ours / peer; }
};

/// Both in turns, round by round, so that a change in the machine's mood meets both.
template <class Ours, class Peer> Comparison compare(const Ours& ours, const Peer& peer, int calls, int rounds = 15) {
    Comparison best{microsecondsOf(ours, calls), microsecondsOf(peer, calls)};
    for (int i = 1; i < rounds; ++i) {
        best.ours = std::min(best.ours, microsecondsOf(ours, calls));
        best.peer = std::min(best.peer, microsecondsOf(peer, calls));
    }
    return best;
}

inline void print(const char* what, const Comparison& comparison) {
    std::printf("%-28s %9.2f us, peer %9.2f us, ratio %.3f\n", what, comparison.ours, comparison.peer, comparison.ratio());
}

} // namespace lanyard::bench
