#include "sample_pages.h"
#include <QGuiApplication>
#include <QTest>

int main(int count, char** values) {
    const QGuiApplication application(count, values);
    int failed = 0;
    for (const auto test : {lanyard::test::paperTest, lanyard::test::portfolioDocumentTest, lanyard::test::pdfRulesTest}) failed += QTest::qExec(test().get(), count, values);
    return failed;
}
