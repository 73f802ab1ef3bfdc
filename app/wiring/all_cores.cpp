#include "app/wiring/all_cores.h"
#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace lanyard {

void onAllCores(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::exception_ptr thrown; // the first
    std::mutex guard;
    const auto doSome = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i);
        } catch (...) {
            next = count;
            const std::scoped_lock lock(guard);
            if (!thrown) thrown = std::current_exception();
        }
    };
    std::vector<std::jthread> others;
    const std::size_t threads = std::min<std::size_t>(count, std::thread::hardware_concurrency());
    try {
        while (others.size() + 1 < threads) others.emplace_back(doSome);
    } catch (const std::system_error&) {
        // the machine gives no more threads
    }
    doSome();
    others.clear(); // waits for them
    if (thrown) std::rethrow_exception(thrown);
}

} // namespace lanyard
