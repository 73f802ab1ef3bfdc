#include "tests/ui/pages/stage.h"
#include "ui/safekeeping/safekeeping_page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/style.h"
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::safekeeping;
using namespace Qt::StringLiterals;

namespace {

void fill(SafekeepingPage& page) {
    page.setPerson(u"Maria Kovács"_s, u"Maria Kovács"_s, false);
    page.setBackups({{u"/v/b2"_s, Instant{1'795'608'000}, 2'400'000}, {u"/v/b1"_s, Instant{1'795'003'200}, 1'900'000}}, u"/place/maria/Documents/Lanyard/Maria Kovács backups"_s);
}

struct Shown {
    Shown() : page(stage::language(u"en"_s)) {
        fill(page);
        page.resize(1080, 1600);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    template <class Widget> Widget* find(const QString& name) { return page.findChild<Widget*>(name); }
    void press(const QString& name) {
        auto* const button = find<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const QString& field, const QString& words) {
        auto* const line = find<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, words);
    }
    SafekeepingPage page;
};

} // namespace

class SafekeepingTest final : public QObject {
    Q_OBJECT
  private slots:
    void everythingIsTakenAlongOnlyWithAPassphraseTypedTwice() {
        Shown s;
        QSignalSpy asked(&s.page, &SafekeepingPage::takeAlongRequested);
        s.press(u"takeAlong"_s);
        QVERIFY(stage::wordsIn(s.page).contains(u"A passphrase has at least 8 letters."_s));
        s.type(u"passphrase"_s, u"correct horse"_s);
        s.type(u"passphraseAgain"_s, u"correct house"_s);
        s.press(u"takeAlong"_s);
        QVERIFY(stage::wordsIn(s.page).contains(u"The two are not the same."_s));
        QCOMPARE(asked.count(), 0);
        s.find<QLineEdit>(u"passphraseAgain"_s)->clear();
        s.type(u"passphraseAgain"_s, u"correct horse"_s);
        s.press(u"takeAlong"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"correct horse"_s);
        QVERIFY(s.find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
    }

    void withoutAPassphraseTheSentenceSaysWhatThatMeans() {
        Shown s;
        QSignalSpy asked(&s.page, &SafekeepingPage::takeAlongRequested);
        s.press(u"open"_s);
        QVERIFY(stage::wordsIn(s.page).contains(u"Whoever finds the file can then read everything in it"_s));
        s.press(u"takeAlong"_s);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][0].toString().isEmpty());
    }

    void aLockedFileIsAskedAboutAndOpenedWithEnter() {
        Shown s;
        QVERIFY(s.find<QLineEdit>(u"lockedPassphrase"_s) == nullptr);
        s.page.askPassphrase(u"maria.lanyard-package"_s);
        QSignalSpy given(&s.page, &SafekeepingPage::passphraseGiven);
        s.type(u"lockedPassphrase"_s, u"open sesame"_s);
        QTest::keyClick(s.find<QLineEdit>(u"lockedPassphrase"_s), Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given[0][0].toString(), u"open sesame"_s);
        s.page.setOutcome(SafekeepingPage::Part::takeIn, {u"It came in."_s, false});
        QTRY_VERIFY(s.find<QLineEdit>(u"lockedPassphrase"_s) == nullptr);
        QVERIFY(stage::wordsIn(s.page).contains(u"It came in."_s));
    }

    void eachBackupHasItsDayAndAButtonThatNamesIt() {
        Shown s;
        QSignalSpy asked(&s.page, &SafekeepingPage::restoreRequested);
        auto* const button = s.find<QAbstractButton>(u"restore /v/b1"_s);
        QVERIFY(button->accessibleName().contains(u"2026"_s) || button->accessibleName().contains(u"26"_s));
        s.press(u"restore /v/b1"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"/v/b1"_s);
    }

    void nobodyIsForgottenUnlessTheirNameIsTyped() {
        Shown s;
        QSignalSpy asked(&s.page, &SafekeepingPage::forgetRequested);
        QVERIFY(!s.find<QAbstractButton>(u"forget"_s)->isEnabled());
        s.type(u"forgetName"_s, u"Maria Kovac"_s);
        QVERIFY(!s.find<QAbstractButton>(u"forget"_s)->isEnabled());
        s.find<QLineEdit>(u"forgetName"_s)->setText(u" Maria  Kovács "_s);
        QVERIFY(s.find<QAbstractButton>(u"forget"_s)->isEnabled());
        s.press(u"forget"_s);
        QCOMPARE(asked.count(), 1);
        QVERIFY(stage::wordsIn(s.page).contains(u"What we cannot promise"_s));
    }

    void whatIsBeingTypedStaysWhenThePageIsFilledAnew() {
        Shown s;
        s.type(u"passphrase"_s, u"correct horse"_s);
        s.type(u"passphraseAgain"_s, u"correct h"_s);
        s.type(u"forgetName"_s, u"Maria Kovcs"_s);
        s.find<QLineEdit>(u"forgetName"_s)->setCursorPosition(9);
        const auto stays = [&s] {
            auto* const name = s.find<QLineEdit>(u"forgetName"_s);
            return s.find<QLineEdit>(u"passphrase"_s)->text() == u"correct horse"_s && s.find<QLineEdit>(u"passphraseAgain"_s)->text() == u"correct h"_s && name->text() == u"Maria Kovcs"_s &&
                   name->hasFocus() && name->cursorPosition() == 9;
        };
        s.page.setBackups({{u"/v/b3"_s, Instant{1'795'608'100}, 2'400'000}}, u"/place"_s);
        QTRY_VERIFY(s.find<QLineEdit>(u"forgetName"_s) && stays());
        s.page.setProgress(SafekeepingPage::Part::backups);
        s.page.setOutcome(SafekeepingPage::Part::backups, {u"It is made."_s, false});
        QTRY_VERIFY(stays());
        s.page.setLanguage(stage::language(u"de"_s));
        QTRY_VERIFY(stays());
        QVERIFY(!s.find<QAbstractButton>(u"forget"_s)->isEnabled());
        s.find<QLineEdit>(u"forgetName"_s)->insert(u"á"_s);
        s.page.setBackups({}, u"/place"_s);
        QTRY_VERIFY(s.find<QAbstractButton>(u"forget"_s)->isEnabled());
    }

    void whatWasTakenFromAFieldDoesNotComeBack() {
        Shown s;
        s.type(u"passphrase"_s, u"correct horse"_s);
        s.type(u"passphraseAgain"_s, u"correct horse"_s);
        s.press(u"takeAlong"_s);
        s.page.setProgress(SafekeepingPage::Part::takeAlong);
        s.page.setOutcome(SafekeepingPage::Part::takeAlong, {u"It is written."_s, false});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(s.find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
        QVERIFY(s.find<QLineEdit>(u"passphraseAgain"_s)->text().isEmpty());
    }

    void eachLabelStandsCloseAboveItsField() {
        SafekeepingPage page(stage::language(u"en"_s)); // built while nobody sees it, as in the window
        fill(page);
        page.askPassphrase(u"stick.lanyard-package"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.resize(1080, 1500);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto fields = page.findChildren<widgets::Labelled*>();
        QCOMPARE(fields.size(), 4);
        for (const auto* const labelled : fields) {
            const auto* const label = labelled->findChild<QLabel*>();
            QCOMPARE(labelled->control()->y() - label->y() - label->heightForWidth(label->width()), widgets::u(1));
            QCOMPARE(labelled->height(), labelled->heightForWidth(labelled->width()));
        }
    }

    void whatRunsCanBeStoppedAndNothingElseBegunMeanwhile() {
        Shown s;
        s.page.setProgress(SafekeepingPage::Part::takeIn, 3, 10);
        QVERIFY(!s.find<QAbstractButton>(u"takeAlong"_s)->isEnabled());
        QVERIFY(!s.find<QAbstractButton>(u"backUp"_s)->isEnabled());
        QSignalSpy stop(&s.page, &SafekeepingPage::stopRequested);
        for (auto* const button : s.page.findChildren<QAbstractButton*>())
            if (button->text() == u"Stop"_s) button->click();
        QCOMPARE(stop.count(), 1);
        s.page.setProgress(std::nullopt);
        QVERIFY(s.find<QAbstractButton>(u"takeAlong"_s)->isEnabled());
    }

    void inAVaultThatCannotBeWrittenNothingIsChanged() {
        Shown s;
        s.page.setPerson(u"Maria Kovács"_s, u"Maria Kovács"_s, true);
        for (const QString& name : {u"takeIn"_s, u"backUp"_s, u"restore /v/b1"_s}) QVERIFY(!s.find<QAbstractButton>(name)->isEnabled());
        QVERIFY(s.find<QAbstractButton>(u"takeAlong"_s)->isEnabled());
    }

    void thePageIsDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en-100") << u"en"_s << 1.0 << false << false;
        QTest::newRow("de-100-dark") << u"de"_s << 1.0 << false << true;
        QTest::newRow("de-200") << u"de"_s << 2.0 << false << false;
        QTest::newRow("right-to-left") << u"ar"_s << 1.0 << true << false;
        QTest::newRow("xx") << u"xx"_s << 1.0 << false << false;
    }
    void thePageIsDrawnInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        stage::wear({language, scale, mirrored, dark});
        SafekeepingPage page(stage::language(language));
        fill(page);
        page.askPassphrase(u"stick.lanyard-package"_s);
        page.setOutcome(SafekeepingPage::Part::backups, {u"It is in place now."_s, false});
        stage::rendered(page, QSize(scale > 1 ? 1480 : 1080, int(1500 * scale)), u"safekeeping-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE((stage::faultsOf(page) + stage::namelessOrDouble(page)).join(u'\n'), QString());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    SafekeepingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "safekeeping_test.moc"
