#pragma once
#include "core/base/error.h"
#include <expected>
#include <utility>

namespace lanyard {

/// A value, or why there is none.
template <class T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, Where where = {}) { return std::unexpected(Error{code, std::move(where)}); }

} // namespace lanyard

#define LANYARD_TRY_JOIN2(a, b) a##b
#define LANYARD_TRY_JOIN(a, b) LANYARD_TRY_JOIN2(a, b)

/// TRY(name, expression): declares `name` with the value of a Result, or returns its error from the enclosing function.
#define TRY(name, ...)                                                                                                                \
    auto LANYARD_TRY_JOIN(tried_, __LINE__) = (__VA_ARGS__);                                                                          \
    if (!LANYARD_TRY_JOIN(tried_, __LINE__)) return std::unexpected(std::move(LANYARD_TRY_JOIN(tried_, __LINE__)).error());           \
    auto name = std::move(*LANYARD_TRY_JOIN(tried_, __LINE__))

/// TRY_DO(expression): the same for a Result<void>.
#define TRY_DO(...)                                                                                                                   \
    if (auto LANYARD_TRY_JOIN(tried_, __LINE__) = (__VA_ARGS__); !LANYARD_TRY_JOIN(tried_, __LINE__))                                  \
    return std::unexpected(std::move(LANYARD_TRY_JOIN(tried_, __LINE__)).error())
