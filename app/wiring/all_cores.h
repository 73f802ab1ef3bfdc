#pragma once
#include <cstddef>
#include <functional>

namespace lanyard {

/// A ForEach (core/base/for_each.h) on all cores of the machine at once, the calling thread among them. The others are started for the call and
/// have ended when it returns. Where no thread can be started, those that are there do the work.
void onAllCores(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace lanyard
