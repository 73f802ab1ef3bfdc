#pragma once
#include <cstdint>

namespace lanyard {
enum class Verdict : std::uint8_t;
enum class Outcome : std::uint8_t;
}

namespace lanyard::text {

/// The four states that are told by shape, word and colour, for a whole badge and for one answer.
enum class State : std::uint8_t {
    confirmed,  ///< filled disc with a tick
    note,       ///< open ring with a dot
    notChecked, ///< dashed ring with a question mark
    doNotRely,  ///< octagon with a bar
};
inline constexpr State everyState[] = {State::confirmed, State::note, State::notChecked, State::doNotRely};
State stateOf(Verdict verdict) noexcept;
State stateOf(Outcome outcome) noexcept;

} // namespace lanyard::text
