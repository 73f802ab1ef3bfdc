#include "tests.h"
int runBadgesPageTest(int, char**) { return 0; }
