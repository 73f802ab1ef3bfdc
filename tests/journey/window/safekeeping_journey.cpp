#include "computer.h"
#include "core/wallet/safekeeping.h"
#include "journeys.h"
#include "ui/people/people_page.h"
#include "ui/safekeeping/safekeeping_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/problem_page.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

namespace {

QAbstractButton* buttonOf(Computer& c, const QString& name) { return c.pages().safekeeping->findChild<QAbstractButton*>(name); }
QLineEdit* lineOf(Computer& c, const QString& name) { return c.pages().safekeeping->findChild<QLineEdit*>(name); }
QString noticeOf(Computer& c) { return c.window().findChild<widgets::NoticeBar*>()->accessibleName(); }
bool says(Computer& c, const QString& words) { return wordsIn(*c.pages().safekeeping).contains(words); }

/// The samples in a vault.
void makeSamples(Computer& c) {
    QDir().mkpath(c.path(u"Documents/Lanyard"_s));
    auto wallet = Wallet::open(text::toPath(c.vault()), true, c.now);
    QVERIFY(wallet);
    std::vector<IncomingFile> files;
    const QDir samples(QStringLiteral(LANYARD_SAMPLES));
    for (const QString& name : samples.entryList(QDir::Files)) files.push_back({text::toUtf8(name), text::toPath(samples.filePath(name)), {}});
    QVERIFY(wallet->receive(files, c.now));
}

/// Overwrites so many bytes.
void damage(const QString& path, qint64 from, qint64 bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < from + bytes || !file.seek(from) || file.write(QByteArray(bytes, '\x55')) != bytes) qFatal("not damaged");
}

void toPage(Computer& c) {
    c.press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(c.place(), Place::safekeeping);
}

/// Everything of the person who is open onto a stick, sealed.
void takeAlong(Computer& c, const QString& stick) {
    lineOf(c, u"passphrase"_s)->setText(u"drei rote Boote"_s);
    lineOf(c, u"passphraseAgain"_s)->setText(u"drei rote Boote"_s);
    buttonOf(c, u"takeAlong"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(c.dialog() != nullptr, patience);
    c.answerDialog(stick);
    QTRY_VERIFY_WITH_TIMEOUT(says(c, u"everything beside them are in"_s), patience);
}

} // namespace

class SafekeepingJourney final : public QObject {
    Q_OBJECT
  private slots:
    void everythingGoesOntoAStickSealedAndComesInOnAnotherComputer() {
        const QTemporaryDir place;
        const QString stick = place.filePath(u"maria.lanyard-package"_s);
        int badges = 0;
        {
            Computer c;
            c.startWithSamples();
            badges = c.badges().rowCount();
            toPage(c);
            takeAlong(c, stick);
            QVERIFY(!contentOf(stick).contains("lanyard.json"));
        }
        Computer other;
        other.start();
        other.desktop->openVault(text::toPath(other.vaultOf(u"Maria"_s)), true);
        QTRY_VERIFY_WITH_TIMEOUT(other.desktop->isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(other.badges().rowCount(), 0, patience);
        toPage(other);
        buttonOf(other, u"takeIn"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(other.dialog() != nullptr, patience);
        other.answerDialog(stick);
        QTRY_VERIFY_WITH_TIMEOUT(lineOf(other, u"lockedPassphrase"_s) != nullptr, patience);
        lineOf(other, u"lockedPassphrase"_s)->setText(u"drei rote Boote"_s);
        buttonOf(other, u"openLocked"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(other, u"came in."_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(other.badges().rowCount(), badges, patience);
    }

    void aBackupIsMadeByItselfAndOneCanGoBackToIt() {
        Computer c;
        c.startWithSamples();
        const auto vault = c.desktop->vaultFile();
        toPage(c);
        buttonOf(c, u"backUp"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!backupsOf(vault).empty() && says(c, u"backup"_s), patience);
        const int badges = c.badges().rowCount();
        c.desktop->change([now = c.now](Wallet& wallet) -> Result<void> {
            TRY(all, wallet.list({}));
            const std::vector<DocumentId> one{all.front().id};
            return wallet.bin(one, now);
        });
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), badges - 1, patience);
        c.now = Instant{c.now.seconds + 60};
        const QString newest = text::fromPath(backupsOf(vault).front().file);
        buttonOf(c, u"restore "_s + newest)->click();
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), badges, patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(c, u"The backup is in place."_s), patience);
    }

    void aPersonIsForgottenByTypingTheirName() {
        Computer c;
        c.start();
        c.type(u"Maria Kovacs"_s);
        c.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badges, patience);
        const auto vault = c.desktop->vaultFile();
        QTRY_VERIFY_WITH_TIMEOUT(backupsOf(vault).size() == 1, patience); // by itself
        toPage(c);
        lineOf(c, u"forgetName"_s)->setFocus();
        c.type(u"Maria Kov"_s);
        c.now = Instant{c.now.seconds + 60};
        c.desktop->change([now = c.now](Wallet& wallet) -> Result<void> {
            TRY(person, wallet.person());
            person.addresses.push_back("maria@example.org");
            TRY_DO(wallet.setPerson(person, now));
            TRY(made, wallet.backUp(now));
            return made ? Result<void>() : fail(ErrorCode::ioError);
        });
        QTRY_VERIFY_WITH_TIMEOUT(backupsOf(vault).size() == 2, patience);
        // The page is filled anew while somebody types.
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(c, u"restore "_s + text::fromPath(backupsOf(vault).front().file)) != nullptr, patience);
        QVERIFY(!buttonOf(c, u"forget"_s)->isEnabled());
        c.type(u"acs"_s);
        QVERIFY(buttonOf(c, u"forget"_s)->isEnabled());
        QVERIFY(c.tabTo(u"forget"_s));
        c.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::people, patience);
        QTRY_VERIFY_WITH_TIMEOUT(filesOfVault(vault).empty() && !std::filesystem::exists(backupFolder(vault)), patience);
        QCOMPARE(QDir(c.path(u"Documents/Lanyard"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(noticeOf(c).contains(u"was overwritten and deleted."_s), patience);
        QVERIFY(!wordsIn(*c.pages().people).contains(u"Maria"_s));
        const auto next = text::toPath(c.vaultOf(u"Amadou Diallo"_s));
        c.desktop->openVault(next, true); // the next one is somebody of their own
        QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isOpen() && c.desktop->settings().recent.find(text::fromPath(next)), patience);
        c.desktop.reset();
        for (QDirIterator settings(c.path(u"settings"_s), QDir::Files, QDirIterator::Subdirectories); settings.hasNext();) QVERIFY(!contentOf(settings.next()).contains("Maria"));
    }

    void damageSeenInAnOpenFileLeadsToMakingItNew() {
        Computer c;
        makeSamples(c);
        const QByteArray whole = contentOf(c.vault());
        const qsizetype document = whole.indexOf("\"@context\"");
        QVERIFY(document > 0);
        damage(c.vault(), document, 20);
        c.start();
        QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isOpen() && noticeOf(c).contains(u"is damaged, so no backup was made."_s), patience);
        auto* const offer = c.window().findChild<widgets::NoticeBar*>()->findChild<QPushButton*>();
        QVERIFY(offer->isVisible());
        offer->click();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::problem, patience);
        QVERIFY(!c.desktop->isOpen());
        c.pages().problem->findChild<QAbstractButton*>(u"repair"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::safekeeping, patience);
        QVERIFY(says(c, u"Lost, whole or in part:"_s));
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 6, patience);
    }
};

std::unique_ptr<QObject> makeSafekeepingJourney() { return std::make_unique<SafekeepingJourney>(); }

#include "safekeeping_journey.moc"
