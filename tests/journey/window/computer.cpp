#include "computer.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/card_grid.h"
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace lanyard {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What can be read in a part of the window.
QString wordsIn(const QWidget& part) {
    QStringList words;
    for (const auto* label : part.findChildren<QLabel*>())
        if (label->isVisible()) words += label->text();
    for (const auto* button : part.findChildren<QAbstractButton*>())
        if (button->isVisible()) words += button->text();
    return words.join(u'\n').remove(QChar(0x200B)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

void Computer::start(const StartArguments& arguments) {
    desktop.reset();
    desktop = std::make_unique<Desktop>(Desktop::Surroundings{.settingsFolder = text::toPath(path(u"settings"_s)),
                                                               .defaultVault = text::toPath(vault()),
                                                               .now = [this] { return now; },
                                                               .buses = buses,
                                                               .idleMinute = idleMinute,
                                                               .sealing = {.random = {}, .costLogN = 4}}); // quick to open
    desktop->start(arguments);
    desktop->window().resize(1280, 800);
    (void)QTest::qWaitForWindowActive(&desktop->window());
}

void Computer::startWithSamples() {
    StartArguments arguments;
    arguments.files = {QStringLiteral(LANYARD_SAMPLES)}; // a folder
    QDir().mkpath(path(u"Documents/Lanyard"_s));
    if (!Wallet::open(text::toPath(vault()), true, now)) qFatal("no vault");
    start(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(badges().rowCount(), 7, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!pages().add->isReading(), patience);
}

QAbstractItemModel& Computer::badges() { return *pages().badges->findChild<widgets::CardGrid*>()->model(); }

void Computer::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), Qt::Key(key), modifiers);
}

void Computer::type(const QString& words) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), words);
}

bool Computer::tabTo(const QString& name) {
    for (int i = 0; i < 200; ++i) {
        const QWidget* const focus = QApplication::focusWidget();
        if (focus != nullptr) {
            const auto* button = qobject_cast<const QAbstractButton*>(focus);
            if (focus->objectName() == name || focus->accessibleName() == name || (button && button->text() == name)) return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

void Computer::answerDialog(const QString& file) {
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    auto* name = dialog()->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    QApplication::clipboard()->setText(file);
    QTest::keySequence(name, QKeySequence::Paste);
    QTest::keyClick(name, Qt::Key_Return);
    if (dialog() && dialog()->isVisible()) QTest::keyClick(name, Qt::Key_Return); // the first one may have closed what completes names
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
}

} // namespace lanyard
