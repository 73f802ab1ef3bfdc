#include "app/desktop/idle_watch.h"
#include "app/desktop/people_desk.h"
#include "app/desktop/power_watch.h"
#include "computer.h"
#include "given_vault.h"
#include "journeys.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/people/people_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "words_anywhere.h"
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

namespace {

constexpr auto marker = "Xylophonia"_L1; ///< stands in everything of the first person and nowhere else

widgets::FolderButton* folderOf(Computer& c, const QString& name) {
    for (auto* const folder : c.pages().people->findChildren<widgets::FolderButton*>())
        if (folder->text() == name && folder->isVisible()) return folder;
    return nullptr;
}

void toEverybody(Computer& c) { c.press(Qt::Key_W, Qt::ControlModifier); }

} // namespace

class PeopleJourney final : public QObject {
    Q_OBJECT
  private slots:
    void init() { QStandardPaths::setTestModeEnabled(true); }

    void threePeopleAreAddedFoundAndOpenedWithTheKeyboardAlone() {
        Computer c;
        c.start();
        QCOMPARE(c.place(), Place::welcome);
        c.type(u"Maria Kovacs"_s);
        c.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badges, patience);
        QVERIFY(QFile::exists(c.vaultOf(u"Maria Kovacs"_s)));
        for (const QString& name : {u"Amadou Diallo"_s, u"Ingrid Asberg"_s}) {
            toEverybody(c);
            QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::people, patience);
            QVERIFY(c.tabTo(u"addPerson"_s));
            c.press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "personName"_L1, patience);
            c.type(name);
            c.press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badges, patience);
            QTRY_COMPARE_WITH_TIMEOUT(text::toQString(c.desktop->person().name), name, patience);
            QVERIFY(QFile::exists(c.vaultOf(name)));
        }
        toEverybody(c);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::people, patience);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Maria Kovacs"_s) != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Ingrid Asberg"_s)->hasFocus(), patience); // who was open last
        c.type(u"mar"_s); // letters find
        QTRY_VERIFY(!folderOf(c, u"Ingrid Asberg"_s));
        c.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badges, patience);
        QTRY_COMPARE_WITH_TIMEOUT(c.desktop->person().name, std::string("Maria Kovacs"), patience);
    }

    void nothingOfOnePersonIsThereForTheNext() {
        const QTemporaryDir config;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
        Computer c;
        const QString first = c.path(u"Documents/Lanyard/one.lanyard"_s), second = c.path(u"Documents/Lanyard/two.lanyard"_s);
        makeVault(first, marker, marker, 3);
        makeVault(second, u"Amadou Diallo"_s, u"Trumpet"_s, 1);
        StartArguments arguments;
        arguments.vault = first;
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 3, patience);

        // Every page is filled: a report of an import, a search, a badge with note and tag, a portfolio, notices, an undo, dialogs and the clipboard.
        const QString more = c.path(u"%1-more.json"_s.arg(marker));
        {
            QFile file(more);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(badgeWith(marker, 4));
        }
        StartArguments files;
        files.files = {more};
        c.desktop->handle(files);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!c.pages().add->isReading(), patience);
        QVERIFY(wordsIn(*c.pages().add).contains(marker));
        c.press(Qt::Key_F, Qt::ControlModifier);
        c.type(marker);
        const DocumentId badge = text::toUtf8(c.badges().index(0, 0).data(models::BadgeListModel::IdRole).toString());
        emit c.pages().badge->tagsChanged(badge, {QString(marker)});
        emit c.pages().badge->noteChanged(badge, u"A note on "_s + marker);
        c.window().go({Place::badge, text::toQString(badge)});
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().badge).contains(marker), patience);
        emit c.pages().badges->portfolioRequested({badge});
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolio, patience);
        QTRY_VERIFY_WITH_TIMEOUT(c.pages().portfolio->isReady(), patience);
        c.window().go(Place::settings);
        c.window().tell(u"A notice about "_s + marker, widgets::Icon::info, true);
        QApplication::clipboard()->setText(u"Copied: "_s + marker);
        const bool owned = QApplication::clipboard()->ownsClipboard();
        c.desktop->save(u"Save "_s + marker, marker + u".txt"_s, {}, [](Wallet&, const std::filesystem::path&) -> Result<Bytes> { return Bytes(); });
        QTRY_VERIFY(c.dialog());
        QVERIFY(!foundAnywhere(marker).isEmpty());

        c.desktop->people().showEverybody();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::people, patience);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Amadou Diallo"_s) != nullptr, patience);
        folderOf(c, u"Amadou Diallo"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        for (const Place place : {Place::badges, Place::add, Place::portfolios, Place::settings, Place::help, Place::about}) c.window().go(place);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();

        QStringList found = foundAnywhere(marker);
        // The start page alone knows who else has a file here; it is not shown.
        found.removeIf([](const QString& where) { return where.contains("PersonFolder"_L1) || where.contains("FolderButton"_L1) || where.contains("More about"_L1); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(!c.pages().people->isVisible());
        QVERIFY(!owned || !QApplication::clipboard()->text().contains(marker)); // not every window system says whose it is
        QVERIFY(!c.dialog());
        QVERIFY(c.pages().badges->query().words.empty());
        QVERIFY(!c.window().actions().action(window::WindowActions::Deed::undo)->text().contains("settings"_L1, Qt::CaseInsensitive) ||
                c.window().actions().action(window::WindowActions::Deed::undo)->isEnabled());

        // In the settings stand the name, the place of the vault and the time; no badge, no portfolio, no folder that files were chosen from.
        c.desktop->keepSettings();
        QByteArray settings = contentOf(c.path(u"settings/lanyard.ini"_s));
        QVERIFY(settings.contains("one.lanyard"));
        const QSettings file(c.path(u"settings/lanyard.ini"_s), QSettings::IniFormat);
        QStringList with;
        for (const QString& key : file.allKeys())
            if (QDebug::toString(file.value(key)).contains(marker, Qt::CaseInsensitive) || QDebug::toString(file.value(key)).contains(text::toQString(badge))) with += key;
        QVERIFY(!with.isEmpty());
        for (const QString& key : with) QVERIFY2(key.startsWith("people/recent/"_L1) && (key.endsWith("/name"_L1) || key.endsWith("/file"_L1)), qPrintable(key));
        for (const QString& name : QDir(config.path()).entryList(QDir::Files)) QVERIFY2(!contentOf(config.filePath(name)).contains(QByteArray(marker.data(), marker.size())), qPrintable(name));
    }

    void anAnswerThatComesLateReachesNobody() {
        Computer c;
        const QString first = c.path(u"Documents/Lanyard/one.lanyard"_s), second = c.path(u"Documents/Lanyard/two.lanyard"_s);
        makeVault(first, u"Maria Kovács"_s, marker, 3);
        makeVault(second, u"Amadou Diallo"_s, u"Trumpet"_s, 1);
        StartArguments arguments;
        arguments.vault = first;
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 3, patience);
        // Questions and an import are on their way when the next person comes.
        bool answered = false;
        c.desktop->wallet().ask(&c.desktop->sitting(), [](Wallet& wallet) { return wallet.list({}); }, [&](const auto&) { answered = true; });
        StartArguments files;
        for (int i = 5; i < 10; ++i) {
            const QString path = c.path(u"late-%1.json"_s.arg(i));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(badgeWith(marker, i));
            files.files += path;
        }
        c.desktop->handle(files);
        c.desktop->refresh();
        c.desktop->openVault(text::toPath(second), false);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        c.desktop->wallet().ask(&c.window(), [](Wallet& wallet) { return wallet.list({}); }, [](const auto&) {});
        QTest::qWait(100);
        QVERIFY(!answered);
        QCOMPARE(c.badges().rowCount(), 1);
        QVERIFY(!c.pages().add->isReading());
        QVERIFY(foundAnywhere(marker).isEmpty());
        // What was read before stays with the person it was for; nothing of it is in the other vault.
        auto wallet = Wallet::open(text::toPath(first), false, journeyDay);
        QVERIFY(wallet);
        QVERIFY(wallet->list({})->size() >= 3);
    }

    void aLonePersonIsOpenedStraightAway() {
        Computer c;
        makeVault(c.vault(), u"Maria Kovács"_s, marker, 1);
        c.start();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badges, patience);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
    }

    void theListIsClearedInOneStepAndSwitchedOff() {
        Computer c;
        makeVault(c.path(u"Documents/Lanyard/one.lanyard"_s), u"Maria Kovács"_s, marker, 1);
        makeVault(c.path(u"Documents/Lanyard/two.lanyard"_s), u"Amadou Diallo"_s, u"Trumpet"_s, 1);
        c.start();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::people, patience);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Maria Kovács"_s) && folderOf(c, u"Amadou Diallo"_s), patience); // named by what is inside
        folderOf(c, u"Maria Kovács"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badges, patience);
        toEverybody(c);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Maria Kovács"_s), patience);
        emit c.pages().people->clearRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!folderOf(c, u"Maria Kovács"_s) && !folderOf(c, u"Amadou Diallo"_s), patience);
        const QByteArray settings = contentOf(c.path(u"settings/lanyard.ini"_s));
        QVERIFY(!settings.contains("Maria") && !settings.contains("one.lanyard"));
        QVERIFY(QFile::exists(c.path(u"Documents/Lanyard/one.lanyard"_s))); // nothing is lost
        emit c.pages().people->rememberRequested(false);
        c.desktop->openVault(text::toPath(c.path(u"Documents/Lanyard/one.lanyard"_s)), false);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        c.desktop->keepSettings();
        const QByteArray off = contentOf(c.path(u"settings/lanyard.ini"_s));
        QVERIFY(!off.contains("Maria") && !off.contains("one.lanyard"));
    }

    void theFileFollowsANewName() {
        Computer c;
        makeVault(c.vaultOf(u"Maria Kovács"_s), u"Maria Kovács"_s, marker, 1);
        makeVault(c.vaultOf(u"Amadou Diallo"_s), u"Amadou Diallo"_s, u"Trumpet"_s, 1);
        StartArguments arguments;
        arguments.vault = c.vaultOf(u"Maria Kovács"_s);
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        Person person = c.desktop->person();
        person.name = "Maria Nagy";
        c.desktop->setPerson(person);
        toEverybody(c);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Maria Nagy"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(c.vaultOf(u"Maria Nagy"_s)) && !QFile::exists(c.vaultOf(u"Maria Kovács"_s)), patience);
        // And of somebody who is not open.
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Amadou Diallo"_s), patience);
        people::PersonEntry entry;
        entry.file = c.vaultOf(u"Amadou Diallo"_s);
        entry.name = u"Amadou Diallo"_s;
        emit c.pages().people->renameRequested(entry, u"Amadou Ba"_s);
        QTRY_VERIFY_WITH_TIMEOUT(folderOf(c, u"Amadou Ba"_s), patience);
        QVERIFY(QFile::exists(c.vaultOf(u"Amadou Ba"_s)));
    }

    void idlingIsCountedFromTheLastKey() {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setPause(std::chrono::milliseconds(30));
        QTRY_COMPARE(idle.size(), 1);
        QTest::qWait(60);
        QCOMPARE(idle.size(), 1); // once
        QWidget used;
        QTest::keyClick(&used, Qt::Key_A);
        QTRY_COMPARE(idle.size(), 2);
        watch.setPause({});
        QTest::keyClick(&used, Qt::Key_A);
        QTest::qWait(60);
        QCOMPARE(idle.size(), 2);
    }

    void sleepingAndLockingTheScreenAreHeardOverDBus() {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) QSKIP("dbus-daemon is not installed");
        QProcess bus;
        bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus.waitForReadyRead(patience));
        const QString address = QString::fromLatin1(bus.readLine()).trimmed();
        QDBusConnection::connectToBus(address, u"ours"_s);
        QDBusConnection system = QDBusConnection::connectToBus(address, u"theirs"_s);
        QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
        PowerWatch watch({u"ours"_s, u"ours"_s});
        QSignalSpy leaving(&watch, &PowerWatch::leaving);
        const auto send = [&](const QString& path, const QString& interface, const QString& name, const QVariantList& arguments) {
            QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
            message.setArguments(arguments);
            system.send(message);
        };
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
        QTRY_COMPARE_WITH_TIMEOUT(leaving.size(), 1, patience);
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false}); // awake again
        send(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(leaving.size(), 2, patience);
        send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_COMPARE_WITH_TIMEOUT(leaving.size(), 3, patience);
        QDBusConnection::disconnectFromBus(u"ours"_s);
        QDBusConnection::disconnectFromBus(u"theirs"_s);
        bus.terminate();
        QVERIFY(bus.waitForFinished(patience));
    }
};

std::unique_ptr<QObject> makePeopleJourney() { return std::make_unique<PeopleJourney>(); }

#include "people_journey.moc"
