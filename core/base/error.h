#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace lanyard {

/// Why a piece of work could not be done. What is wrong with a badge is not an error: that is a Reason (core/badge/reason.h).
enum class ErrorCode : std::uint8_t {
#define LANYARD_ERROR(code, name) code,
#include "core/base/errors.def"
#undef LANYARD_ERROR
};

/// The code as kebab-case text, stable across releases ("bad-checksum").
std::string_view errorName(ErrorCode code) noexcept;

/// A place: nowhere in particular, a byte offset, a JSON pointer (RFC 6901), or a named part ("chunk iTXt", "member 3").
/// Never holds what was found there, which may be somebody's name.
struct Offset {
    std::uint64_t value = 0;
    friend bool operator==(const Offset&, const Offset&) = default;
};
struct Pointer {
    std::string value;
    friend bool operator==(const Pointer&, const Pointer&) = default;
};
struct Part {
    std::string value;
    friend bool operator==(const Part&, const Part&) = default;
};
using Where = std::variant<std::monostate, Offset, Pointer, Part>;

/// "byte 12", "/issuer/id", "chunk iTXt", or empty. For experts and logs; never a sentence for learners.
std::string describe(const Where& where);

struct Error {
    ErrorCode code{};
    Where where{};
    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace lanyard
