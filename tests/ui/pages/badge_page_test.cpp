#include "tests.h"
int runBadgePageTest(int, char**) { return 0; }
