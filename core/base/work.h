#pragma once
#include "core/base/result.h"
#include <algorithm>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace lanyard {

/// A budget of steps that untrusted loops count down, so that the end of a piece of work depends on the work and not on the clock.
/// Not shared between threads.
class WorkBudget {
  public:
    explicit WorkBudget(std::uint64_t steps, std::stop_token stop = {}) : m_left(steps), m_stop(std::move(stop)) {}
    /// Takes `steps`. Errors: workLimitReached when fewer are left, cancelled when a stop was asked for.
    Result<void> spend(std::uint64_t steps = 1) {
        if (m_stop.stop_requested()) return fail(ErrorCode::cancelled);
        if (steps > m_left) {
            m_left = 0;
            return fail(ErrorCode::workLimitReached);
        }
        m_left -= steps;
        return {};
    }
    std::uint64_t left() const noexcept { return m_left; }
    bool isCancelled() const noexcept { return m_stop.stop_requested(); } ///< a stop was asked for: why spend() fails before steps do
    /// Calls `work` with a budget of its own, of at most `steps` and what is left here, that ends by the same stop; takes from here what it spent.
    template <class Work> auto within(std::uint64_t steps, Work work) {
        WorkBudget part(std::min(steps, m_left), m_stop);
        auto result = work(part);
        m_left -= std::min(steps, m_left) - part.m_left;
        return result;
    }

  private:
    std::uint64_t m_left;
    std::stop_token m_stop;
};

/// How far a long piece of work is. Called on the thread that does the work; `total` may grow.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

} // namespace lanyard
