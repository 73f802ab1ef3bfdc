#include "tests.h"
int runAddPageTest(int, char**) { return 0; }
