#include "app/desktop/desktop.h"
#include "app/desktop/program_settings.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/start_arguments.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/style.h"
#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <chrono>
#include <cstdio>

namespace lanyard {
namespace {

Instant systemTime() { return Instant{std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()).time_since_epoch().count()}; }

void print(const QString& message, std::FILE* to) { std::fputs(message.toLocal8Bit().constData(), to); }

int run(int count, char** values) {
    {   // Help and version need no display.
        const QCoreApplication reader(count, values);
        const ReadArguments arguments = readArguments(QCoreApplication::arguments(), QDir::currentPath());
        if (!arguments.message.isEmpty()) {
            print(arguments.message, arguments.status == 0 ? stdout : stderr);
            return arguments.status;
        }
    }
    QApplication application(count, values);
    QApplication::setApplicationName(QStringLiteral("lanyard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.lanyard.Lanyard"));
    QApplication::setStyle(new widgets::Style);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/program/org.lanyard.Lanyard.svg")));

    // Only now are the words for the window system taken out of them.
    const StartArguments wishes = readArguments(QApplication::arguments(), QDir::currentPath()).start;
    const auto folder = settingsFolder();
    SingleInstance instance(folder);
    switch (instance.start(wishes)) {
    case SingleInstance::Role::handedOver: return 0;
    case SingleInstance::Role::noAnswer: {
        const text::Language in = text::Language::ofSystem();
        QMessageBox::information(nullptr, QStringLiteral("Lanyard"),
                                 in.translate("window", "Lanyard is open already, but it does not answer. Wait a minute and try again, or end it first."));
        return 2;
    }
    case SingleInstance::Role::first: break;
    }
    Desktop desktop({folder, defaultVault(), systemTime});
    QObject::connect(&instance, &SingleInstance::handedOver, &desktop, &Desktop::handle);
    desktop.start(wishes);
    return QApplication::exec();
}

} // namespace
} // namespace lanyard

int main(int count, char** values) { return lanyard::run(count, values); }
