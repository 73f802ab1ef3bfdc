#include "computer.h"
#include "core/wallet/safekeeping.h"
#include "journeys.h"
#include "ui/safekeeping/safekeeping_page.h"
#include "ui/text/strings.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

namespace {

QAbstractButton* buttonOf(Computer& c, const QString& name) { return c.pages().safekeeping->findChild<QAbstractButton*>(name); }
QLineEdit* lineOf(Computer& c, const QString& name) { return c.pages().safekeeping->findChild<QLineEdit*>(name); }
bool says(Computer& c, const QString& words) { return wordsIn(*c.pages().safekeeping).contains(words); }

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
};

std::unique_ptr<QObject> makeSafekeepingJourney() { return std::make_unique<SafekeepingJourney>(); }

#include "safekeeping_journey.moc"
