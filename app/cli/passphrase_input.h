#pragma once
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include <optional>
#include <string_view>

namespace lanyard::cli {

/// The next line of an open file, without its end; what stands behind it is left to be read. Errors: noPermission (it cannot be read),
/// keyUnusable (empty, or longer than 1,024 bytes).
Result<Secret> lineOf(int fileDescriptor);

/// A line typed at the program's terminal, which shows none of it; nothing if there is no terminal, or the line is empty or too long.
std::optional<Secret> askedAtTerminal(std::string_view prompt);

} // namespace lanyard::cli
