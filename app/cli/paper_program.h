#pragma once

namespace lanyard::cli {

/// Ends this process by running the program that lies beside it and can draw pages, with the same arguments. It is a program of its
/// own because drawing needs fonts and a window system's library, which a check of one badge shall not wait for.
/// Returns only if that program cannot be started.
void continueAsPaperProgram(int count, char** values);

} // namespace lanyard::cli
