#include "tests.h"
#include <memory>

/// No application object is made: the command line speaks without one.
int main(int argc, char** argv) {
    int failures = 0;
    for (QObject* test : {makeSentencesTest(), makeTranslationsTest()}) {
        const std::unique_ptr<QObject> owned(test);
        failures += QTest::qExec(test, argc, argv);
    }
    return failures;
}
