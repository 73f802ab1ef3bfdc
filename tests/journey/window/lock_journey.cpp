#include "app/desktop/lock_desk.h"
#include "computer.h"
#include "core/base/limits.h"
#include "core/base/work.h"
#include "core/container/qr.h"
#include "given_vault.h"
#include "journeys.h"
#include "ui/models/badge_list_model.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/people/passphrase_page.h"
#include "ui/people/people_page.h"
#include "ui/text/strings.h"
#include "words_anywhere.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

namespace {

constexpr auto marker = "Xylophonia"_L1; ///< stands in everything of the person and nowhere else
constexpr auto passphrase = "drei rote Boote"_L1;
constexpr auto another = "vier blaue Ballons"_L1;

QAbstractButton* button(const QWidget& page, const QString& name) { return page.findChild<QAbstractButton*>(name); }

void fill(const QWidget& page, const QString& name, const QString& words) {
    auto* const line = page.findChild<QLineEdit*>(name);
    QVERIFY2(line, qPrintable(name));
    line->setText(words);
}

/// Sets a passphrase for the person who is open, or another one after the recovery words.
void setPassphrase(Computer& c, const QString& words) {
    c.window().go(Place::passphrase);
    people::PassphrasePage& page = *c.pages().passphrase;
    fill(page, u"newPassphrase"_s, words);
    fill(page, u"passphraseAgain"_s, words);
    button(page, u"setPassphrase"_s)->click();
}

void begin(Computer& c, int badges = 1) {
    makeVault(c.vaultOf(u"Maria Kovács"_s), u"Maria Kovács"_s, marker, badges);
    c.start();
    QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), badges, patience);
}

void beginWithPassphrase(Computer& c, int badges = 1) {
    begin(c, badges);
    setPassphrase(c, passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isSealed(), patience);
}

bool asksForPassphrase(Computer& c) {
    const auto* const line = c.pages().people->findChild<QLineEdit*>(u"passphrase"_s);
    return c.place() == Place::people && line && line->isVisible() && line->isEnabled() && c.window().focusWidget() == line;
}

void answer(Computer& c, const QString& words) {
    QTRY_VERIFY_WITH_TIMEOUT(asksForPassphrase(c), patience);
    c.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&c.window()));
    c.type(words);
    c.press(Qt::Key_Return);
}

void lock(Computer& c) {
    c.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&c.window()));
    c.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(asksForPassphrase(c), patience);
    QVERIFY(!c.desktop->isOpen());
}

/// The words of the recovery sheet of the person who is open; empty if there are none.
QString recoveryWords(Computer& c) {
    std::optional<QString> words;
    c.desktop->wallet().ask(&c.window(), [](Wallet& wallet) { return wallet.recoveryWordsToPrint(); }, [&words](Result<Secret> sheet) {
        words.emplace();
        if (!sheet) return;
        const ByteView bytes = *sheet;
        words = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    });
    (void)QTest::qWaitFor([&words] { return words.has_value(); }, patience);
    return words.value_or(QString());
}

void picture(Computer& c, const QString& name) {
    QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
    c.window().grab().save(QStringLiteral(LANYARD_PICTURES) + u'/' + name + u".png"_s);
}

/// What the QR codes in a picture hold.
QByteArrayList codesIn(const QString& file) {
    const QImage image = QImage(file).convertToFormat(QImage::Format_Grayscale8);
    Picture grey;
    grey.width = std::uint32_t(image.width());
    grey.height = std::uint32_t(image.height());
    for (int y = 0; y < image.height(); ++y) grey.grey.insert(grey.grey.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
    WorkBudget pixels(24ULL * grey.width * grey.height);
    const auto reading = findQr(grey, {}, pixels);
    QByteArrayList codes;
    if (reading)
        for (const QrFound& code : reading->codes) codes += QByteArray(reinterpret_cast<const char*>(code.bytes.data()), qsizetype(code.bytes.size()));
    return codes;
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class LockJourney final : public QObject {
    Q_OBJECT
  private slots:
    void init() { QStandardPaths::setTestModeEnabled(true); }

    void aPassphraseIsSetWhereItIsSaidWhatLosingItCosts() {
        Computer c;
        begin(c, 2);
        c.press(Qt::Key_L, Qt::ControlModifier); // nothing to lock with yet
        QCOMPARE(c.place(), Place::passphrase);
        people::PassphrasePage& page = *c.pages().passphrase;
        QVERIFY(wordsIn(page).contains("nobody can open this file for you"_L1));
        QVERIFY(!button(page, u"printSheet"_s));
        picture(c, u"passphrase-new"_s);
        fill(page, u"newPassphrase"_s, passphrase);
        fill(page, u"passphraseAgain"_s, another);
        button(page, u"setPassphrase"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(page).contains("not the same"_L1), patience);
        QVERIFY(!c.desktop->isSealed());
        picture(c, u"passphrase-differs"_s);
        setPassphrase(c, passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isSealed(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, u"printSheet"_s) && button(page, u"saveSheet"_s), patience);
        QVERIFY(wordsIn(page).contains("18 words"_L1));
        picture(c, u"passphrase-set"_s);
        QVERIFY(!contentOf(c.vaultOf(u"Maria Kovács"_s)).contains(QByteArray(marker.data(), marker.size())));
    }

    void lockingLeavesNothingAndThePassphraseOpens() {
        Computer c;
        beginWithPassphrase(c, 2);
        const QString badge = c.badges().index(0, 0).data(models::BadgeListModel::IdRole).toString();
        c.window().go({Place::badge, badge});
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().badge).contains(marker), patience);
        lock(c);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QStringList found = foundAnywhere(marker);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(!contentOf(c.path(u"settings/lanyard.ini"_s)).contains(badge.toUtf8()));
        picture(c, u"locked"_s);

        answer(c, u"drei rote Bote"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().people).contains("This is not the passphrase"_L1), patience);
        QVERIFY(!c.desktop->isOpen());
        picture(c, u"locked-wrong"_s);
        answer(c, passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 2, patience);

        c.window().go(Place::portfolios);
        lock(c);
        answer(c, passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolios, patience); // where it was
    }

    void aFileWithoutAPassphraseStaysOpenWhenNobodyUsesIt() {
        Computer c;
        begin(c);
        emit c.desktop->lock().idleWatch().idle();
        QVERIFY(c.desktop->isOpen());
        QCOMPARE(c.place(), Place::badges);
    }

    void goingToSleepLocks() {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) QSKIP("dbus-daemon is not installed");
        QProcess bus;
        bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus.waitForReadyRead(patience));
        const QString address = QString::fromLatin1(bus.readLine()).trimmed();
        QDBusConnection::connectToBus(address, u"program"_s);
        QDBusConnection login = QDBusConnection::connectToBus(address, u"login"_s);
        QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
        {
            Computer c;
            c.buses = {u"program"_s, u"program"_s};
            beginWithPassphrase(c);
            QDBusMessage sleep = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
            sleep.setArguments({true});
            login.send(sleep);
            QTRY_VERIFY_WITH_TIMEOUT(asksForPassphrase(c), patience);
            QVERIFY(!c.desktop->isOpen());
            answer(c, passphrase);
            QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isSealed(), patience);
        }
        QDBusConnection::disconnectFromBus(u"program"_s);
        QDBusConnection::disconnectFromBus(u"login"_s);
        bus.terminate();
        QVERIFY(bus.waitForFinished(patience));
    }

    void theRecoverySheetHoldsTheWordsForEyesAndForPhones() {
        const QString toText = QStandardPaths::findExecutable(u"pdftotext"_s), toPicture = QStandardPaths::findExecutable(u"pdftoppm"_s);
        if (toText.isEmpty() || toPicture.isEmpty()) QSKIP("poppler-utils is not installed");
        Computer c;
        beginWithPassphrase(c);
        const QString words = recoveryWords(c);
        QCOMPARE(words.count(u'-') + 1, qsizetype(recoverySheetWords));
        const QString pdf = c.path(u"sheet.pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(*c.pages().passphrase, u"saveSheet"_s), patience);
        button(*c.pages().passphrase, u"saveSheet"_s)->click();
        c.answerDialog(pdf);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), patience);
        const QString written = QString::fromUtf8(outputOf(toText, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}));
        qsizetype from = 0;
        for (const QString& word : words.split(u'-')) { // in their order
            from = written.indexOf(word, from);
            QVERIFY(from >= 0);
            from += word.size();
        }
        QVERIFY(written.contains("Maria Kov"_L1));
        QCOMPARE(written.count(u'\f'), 1); // one page
        (void)outputOf(toPicture, {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, pdf, c.path(u"sheet"_s)});
        QCOMPARE(codesIn(c.path(u"sheet.png"_s)), QByteArrayList{words.toLatin1()});
        QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
        QImage(c.path(u"sheet.png"_s)).save(QStringLiteral(LANYARD_PICTURES "/recovery-sheet.png"));
    }

    void aForgottenPassphraseIsReplacedWithTheWordsOfTheSheet() {
        Computer c;
        beginWithPassphrase(c);
        QString words = recoveryWords(c);
        lock(c);
        people::PeoplePage& page = *c.pages().people;
        const auto answerWords = [&page](const QString& typed) {
            page.findChild<QPlainTextEdit*>(u"recoveryWords"_s)->setPlainText(typed);
            button(page, u"unlock"_s)->click();
        };
        button(page, u"otherWay"_s)->click();
        picture(c, u"locked-sheet"_s);
        QString mistyped = words;
        mistyped[8] = mistyped[8] == u'a' ? u'e' : u'a';
        answerWords(mistyped);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(page).contains("as they stand on the sheet"_L1) || wordsIn(page).contains("Look at it again"_L1), patience);
        picture(c, u"locked-sheet-wrong"_s);
        answerWords(words.toUpper().replace(u'-', u' '));
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        QVERIFY(c.desktop->wasOpenedBySheet());
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::passphrase, patience); // asked for a new one, at once
        QTRY_VERIFY_WITH_TIMEOUT(!c.pages().passphrase->findChild<QLineEdit*>(u"oldPassphrase"_s), patience);
        picture(c, u"passphrase-after-sheet"_s);
        setPassphrase(c, another);
        QTRY_VERIFY_WITH_TIMEOUT(!c.desktop->wasOpenedBySheet(), patience);
        lock(c);
        answer(c, another);
        QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isSealed(), patience);
        QCOMPARE(recoveryWords(c), words); // one sheet for all passphrases
    }

    void aKilledProgramComesBackLockedAtThatPerson() {
        Computer c;
        makeVault(c.vaultOf(u"Amadou Diallo"_s), u"Amadou Diallo"_s, u"Trumpet"_s, 2);
        makeVault(c.vaultOf(u"Maria Kovács"_s), u"Maria Kovács"_s, marker, 1);
        StartArguments arguments;
        arguments.vault = c.vaultOf(u"Maria Kovács"_s);
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        setPassphrase(c, passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isSealed(), patience);
        c.window().go(Place::portfolios);
        const QString settings = c.path(u"settings/lanyard.ini"_s);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(settings).contains("place=portfolios"), patience);
        const QByteArray kept = contentOf(settings); // as a killed program leaves it
        c.desktop.reset();
        {
            QFile file(settings);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kept);
        }
        c.start();
        QTRY_COMPARE_WITH_TIMEOUT(c.pages().people->asked(), c.vaultOf(u"Maria Kovács"_s), patience);
        QVERIFY(!c.desktop->isOpen());
        answer(c, passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolios, patience);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
    }
};

std::unique_ptr<QObject> makeLockJourney() { return std::make_unique<LockJourney>(); }

#include "lock_journey.moc"
