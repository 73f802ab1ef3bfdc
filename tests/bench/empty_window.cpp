// The peer of opening a vault: a program that shows an empty window, and ends when it was drawn.
#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace {

class EmptyWindow final : public QWidget {
  protected:
    void paintEvent(QPaintEvent*) override { QTimer::singleShot(0, qApp, &QApplication::quit); }
};

} // namespace

int main(int count, char** values) {
    QApplication application(count, values);
    EmptyWindow window;
    window.resize(1'000, 700);
    window.show();
    return QApplication::exec();
}
