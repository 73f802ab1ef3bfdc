#pragma once
#include <filesystem>

namespace lanyard::cli {

/// The folder in which the running program lies, where its other parts are looked for first. `firstArgument` is how it was called, for systems that
/// do not tell a program its own place. Reentrant.
std::filesystem::path ownFolder(const char* firstArgument);

} // namespace lanyard::cli
