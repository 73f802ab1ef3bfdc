#include "tests/ui/pages/stage.h"
#include "ui/people/passphrase_page.h"
#include "ui/people/people_page.h"
#include "ui/people/person_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/style.h"
#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::people;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now{1'772'532'000}; // 2026-03-03T10:00:00Z
constexpr std::int64_t day = 86'400;

std::vector<PersonEntry> desk() {
    const auto entry = [](const char* name, std::int64_t daysAgo, std::optional<PersonEntry::Counts> counts) {
        PersonEntry made;
        made.name = QString::fromUtf8(name);
        made.file = u"/desk/%1.lanyard"_s.arg(made.name);
        if (daysAgo >= 0) made.opened = Instant{now.seconds - daysAgo * day};
        made.counts = counts;
        made.locked = !counts;
        return made;
    };
    std::vector<PersonEntry> people{entry("Maria Kovács", 0, {{11, 2, 1}}), entry("Amadou Diallo", 0, {{24, 0, 2}}), entry("Ingrid Åsberg", 1, {{7, 0, 0}}), entry("Youssef Benali", 4, {{16, 0, 1}}),
                                    entry("Oksana Hrytsenko", 5, {{31, 1, 3}}), entry("Éva Szabó-Lindqvist", 50, {}), entry("Tariq Rahimi", -1, {{0, 0, 0}})};
    people[3].missing = true;
    return people;
}

QLineEdit* line(const QWidget& page, const QString& name) { return page.findChild<QLineEdit*>(name); }
void press(QWidget& page, int key) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key(key)); }

struct Shown {
    explicit Shown(const QString& language = u"en"_s) : page(stage::language(language)) {
        page.setPeople(desk(), now);
        page.resize(1280, 800);
        page.show();
        page.showEverybody();
        (void)QTest::qWaitForWindowActive(&page);
    }
    widgets::FolderButton* folder(const QString& name) {
        for (auto* const button : page.findChildren<widgets::FolderButton*>())
            if (button->text() == name && button->isVisible()) return button;
        return nullptr;
    }
    PeoplePage page;
};

} // namespace

class PeopleTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() { stage::wear({}); }

    void aFolderSaysWhatIsKnown() {
        const text::Language& in = stage::language(u"en"_s);
        const auto people = desk();
        QCOMPARE(countsLine(in, people[0]), u"11 badges, 1 portfolio"_s);
        QCOMPARE(openedLine(in, people[0], now), u"Opened today"_s);
        QCOMPARE(openedLine(in, people[2], now), u"Opened yesterday"_s);
        QCOMPARE(noticeLine(in, people[4]), u"1 wants a look"_s);
        QCOMPARE(countsLine(in, people[5]), u"Opens with its passphrase"_s);
        QCOMPARE(countsLine(in, people[3]), u"The file is not there now"_s);
        QCOMPARE(openedLine(in, people[6], now), u"Not opened here before"_s);
    }

    void whoWasHereLastStandsFirstAndHasTheFocus() {
        Shown s;
        QVERIFY(s.folder(u"Amadou Diallo"_s)->hasFocus()); // of two of today the first by name
        QVERIFY(s.folder(u"Tariq Rahimi"_s)->mapTo(&s.page, QPoint()).y() > s.folder(u"Ingrid Åsberg"_s)->mapTo(&s.page, QPoint()).y());
    }

    void arrowsWalkAndEnterOpens() {
        Shown s;
        QSignalSpy opened(&s.page, &PeoplePage::openRequested);
        press(s.page, Qt::Key_Right);
        QVERIFY(s.folder(u"Maria Kovács"_s)->hasFocus());
        press(s.page, Qt::Key_Down);
        QVERIFY(!s.folder(u"Maria Kovács"_s)->hasFocus());
        press(s.page, Qt::Key_Up);
        QVERIFY(s.folder(u"Maria Kovács"_s)->hasFocus());
        press(s.page, Qt::Key_Space);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<PersonEntry>().name, u"Maria Kovács"_s);
    }

    void lettersFindWithoutAccents() {
        Shown s;
        QTest::keyClicks(QApplication::focusWidget(), u"asb"_s);
        QVERIFY(line(s.page, u"findPerson"_s)->hasFocus());
        QVERIFY(s.folder(u"Ingrid Åsberg"_s) && !s.folder(u"Maria Kovács"_s));
        QSignalSpy opened(&s.page, &PeoplePage::openRequested);
        press(s.page, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        press(s.page, Qt::Key_Escape);
        QVERIFY(s.folder(u"Maria Kovács"_s));
    }

    void aNewPersonNeedsAName() {
        Shown s;
        s.page.askNew();
        QTRY_VERIFY(line(s.page, u"personName"_s)->hasFocus());
        QSignalSpy made(&s.page, &PeoplePage::createRequested);
        press(s.page, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(made.isEmpty() && stage::wordsIn(s.page).contains("Write a name first."_L1));
        QTest::keyClicks(QApplication::focusWidget(), u"  Tove   Berg "_s);
        press(s.page, Qt::Key_Return);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made.front().front().toString(), u"Tove Berg"_s);
        press(s.page, Qt::Key_Escape);
        QTRY_VERIFY(s.folder(u"Maria Kovács"_s));
    }

    void theWrongPassphraseIsToldInPlaceAndNothingTypedStays() {
        Shown s;
        s.page.askUnlock(desk()[5]);
        QTRY_VERIFY(line(s.page, u"passphrase"_s)->hasFocus());
        QSignalSpy asked(&s.page, &PeoplePage::unlockRequested);
        QTest::keyClicks(QApplication::focusWidget(), u"correct horse"_s);
        press(s.page, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(line(s.page, u"passphrase"_s)->text().isEmpty());
        QVERIFY(!line(s.page, u"passphrase"_s)->isEnabled()); // it is being tried
        s.page.setUnlockProblem({ErrorCode::wrongPassphrase, {}});
        QVERIFY(line(s.page, u"passphrase"_s)->hasFocus());
        QVERIFY(stage::wordsIn(s.page).contains("This is not the passphrase"_L1));
        s.page.setUnlockProblem({ErrorCode::sealLost, {}}); // only the sheet helps
        QVERIFY(s.page.findChild<QPlainTextEdit*>(u"recoveryWords"_s)->isVisible());
        s.page.setUnlockProblem({ErrorCode::mistyped, Part{"word 7"}});
        QVERIFY(stage::wordsIn(s.page).contains("Word 7"_L1));
    }

    void aPassphraseIsSetOnlyWhenBothLinesAreTheSame() {
        PassphrasePage page(stage::language(u"en"_s));
        page.show();
        QVERIFY(stage::wordsIn(page).contains("Without both, the badges in this file are lost."_L1)); // before it is set
        QSignalSpy locked(&page, &PassphrasePage::lockRequested);
        auto* set = page.findChild<QAbstractButton*>(u"setPassphrase"_s);
        line(page, u"newPassphrase"_s)->setText(u"short"_s);
        set->click();
        QTRY_VERIFY(stage::wordsIn(page).contains("This is too short"_L1));
        line(page, u"newPassphrase"_s)->setText(u"correct horse"_s);
        line(page, u"passphraseAgain"_s)->setText(u"correct house"_s);
        set->click();
        QTRY_VERIFY(stage::wordsIn(page).contains("The two are not the same."_L1));
        QVERIFY(locked.isEmpty());
        line(page, u"passphraseAgain"_s)->setText(u"correct horse"_s);
        set->click();
        QTRY_COMPARE(locked.size(), 1);
        QVERIFY(line(page, u"newPassphrase"_s)->text().isEmpty());
        page.setState({.isLocked = true});
        QVERIFY(page.findChild<QAbstractButton*>(u"printSheet"_s));
        QVERIFY(line(page, u"oldPassphrase"_s));
        page.setState({.isLocked = true, .openedBySheet = true});
        QVERIFY(!line(page, u"oldPassphrase"_s));
    }

    void aPassphraseBeingTypedStaysWhenThePageIsMadeAnew() {
        PassphrasePage page(stage::language(u"en"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<QAbstractButton*>(u"showLetters"_s)->click();
        line(page, u"newPassphrase"_s)->setFocus();
        QTest::keyClicks(line(page, u"newPassphrase"_s), u"correct h"_s);
        page.setState({.idleMinutes = 30});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(line(page, u"newPassphrase"_s)->text(), u"correct h"_s);
        QVERIFY(line(page, u"newPassphrase"_s)->hasFocus());
        QCOMPARE(line(page, u"newPassphrase"_s)->echoMode(), QLineEdit::Normal);
    }

    void theyAreDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en") << u"en"_s << 1.0 << false << false << QSize(1280, 800);
        QTest::newRow("de") << u"de"_s << 1.0 << false << false << QSize(1024, 640);
        QTest::newRow("right-to-left-dark") << u"ar"_s << 1.0 << true << true << QSize(1280, 800);
        QTest::newRow("de-200") << u"de"_s << 2.0 << false << false << QSize(1920, 1080);
    }
    void theyAreDrawnInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        stage::wear({language, scale, mirrored, dark});
        const QString dress = QString::fromLatin1(QTest::currentDataTag());
        QStringList faults;
        const auto look = [&](QWidget& page, const QString& name) {
            stage::rendered(page, size, u"%1-%2"_s.arg(name, dress));
            for (const QString& fault : stage::faultsOf(page) + stage::namelessOrDouble(page)) {
                // The small button for more lies beside the tab, and is as high as that.
                const bool beside = fault.contains("FolderButton"_L1) && fault.contains("one over the other"_L1);
                const bool small = fault.contains("too small for its words"_L1) && std::ranges::any_of(desk(), [&](const PersonEntry& one) { return fault.contains(QChar(0x2068) + one.name); });
                if (!beside && !small) faults += u"%1: %2"_s.arg(name, fault);
            }
        };
        Shown s(language);
        look(s.page, u"people"_s);
        s.page.askNew();
        look(s.page, u"new"_s);
        s.page.askUnlock(desk()[5]);
        s.page.setUnlockProblem({ErrorCode::wrongPassphrase, {}});
        look(s.page, u"unlock"_s);
        PassphrasePage passphrase(stage::language(language));
        look(passphrase, u"passphrase"_s);
        passphrase.setState({.isLocked = true});
        look(passphrase, u"locked"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    PeopleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "people_test.moc"
