#include "app/wiring/all_cores.h"
#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace lanyard {

void onAllCores(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    const auto doSome = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    std::vector<std::jthread> others;
    const std::size_t threads = std::min<std::size_t>(count, std::thread::hardware_concurrency());
    try {
        while (others.size() + 1 < threads) others.emplace_back(doSome);
    } catch (const std::system_error&) {
        // the machine gives no more threads
    }
    doSome();
}

} // namespace lanyard
