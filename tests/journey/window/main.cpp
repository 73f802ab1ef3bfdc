#include "journeys.h"
#include "ui/widgets/style.h"
#include <QApplication>
#include <QTest>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    int failed = 0;
    for (const auto make : {makeWindowJourney, makePeopleJourney, makeLockJourney, makeSafekeepingJourney, makeSendingJourney, makeWordsJourney}) failed += QTest::qExec(make().get(), argc, argv);
    return failed;
}
