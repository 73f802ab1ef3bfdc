#pragma once

/// Each file's own test, run one after the other by main().
int runAddPageTest(int argc, char** argv);
int runBadgePageTest(int argc, char** argv);
int runBadgesPageTest(int argc, char** argv);
int runDrawnPagesTest(int argc, char** argv);
