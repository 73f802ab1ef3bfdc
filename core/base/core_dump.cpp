#include "core/base/core_dump.h"

#ifdef _WIN32
#include <windows.h>
#include <werapi.h>
#else
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace lanyard {

void withholdCoreDumps() noexcept {
#ifdef _WIN32
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // dumps that the kernel pipes into a program heed no limit
#endif
#endif
}

} // namespace lanyard
