#pragma once

namespace lanyard {

/// From now on this process leaves no core dump when it crashes, and no other process of the same person reads its memory, as far as the system
/// can promise that (Linux: PR_SET_DUMPABLE; other Unix systems: no core files; Windows: no error report with memory in it). For the time in which memory holds
/// what lies sealed on the disk: SQLite's pages, texts, keys. Cannot be undone. Reentrant.
void withholdCoreDumps() noexcept;

} // namespace lanyard
