#include "tests/ui/pages/stage.h"
#include "tests.h"
#include "ui/widgets/style.h"
#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    stage::wear({});
    int failed = 0;
    for (const auto run : {runBadgesPageTest, runBadgePageTest, runAddPageTest, runDrawnPagesTest}) failed += run(argc, argv);
    return failed;
}
