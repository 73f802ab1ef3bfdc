#include "computer.h"
#include "journeys.h"
#include "ui/words/words_page.h"
#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

class WordsJourney final : public QObject {
    Q_OBJECT
  private slots:
    void init() { QStandardPaths::setTestModeEnabled(true); }

    void aPersonSaysWhatTheyCanDoAttachesAPaperAndTakesItAllBackWithTheKeyboardAlone() {
        Computer c;
        c.startWithSamples();
        const QString scan = c.path(u"reference.pdf"_s);
        {
            QFile file(scan);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("%PDF-1.4\nas it was scanned");
        }
        c.window().go(Place::words);
        auto* page = c.pages().words;
        QVERIFY(c.tabTo(u"add-work"_s));
        c.press(Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"statementTitle"_s);
        c.type(u"Tailor"_s);
        QVERIFY(c.tabTo(u"attachPaper"_s));
        c.press(Qt::Key_Space);
        c.answerDialog(scan);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*page).contains("reference.pdf"_L1), patience);
        c.window().activateWindow(); // without a window manager nobody does it when the dialog closes
        QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == "attachPaper"_L1);
        QVERIFY(c.tabTo(u"keepStatement"_s));
        c.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*page).contains("My own words. Nobody has signed this."_L1), patience);
        QVERIFY(wordsIn(*page).contains("Tailor"_L1));

        // It is there after a restart, and each step can be taken back.
        const QString vault = QString::fromStdString(c.desktop->vaultFile().string());
        c.desktop.reset();
        StartArguments again;
        again.vault = vault;
        c.start(again);
        QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isOpen(), patience);
        c.window().go(Place::words);
        page = c.pages().words;
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*page).contains("reference.pdf"_L1), patience);
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!wordsIn(*page).contains("reference.pdf"_L1), patience);
        QVERIFY(wordsIn(*page).contains("Tailor"_L1));
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!wordsIn(*page).contains("Tailor"_L1), patience);
    }

    void theSkillsOfTheBadgesShowWhatStandsBehindEachAndLeadToTheBadge() {
        Computer c;
        c.startWithSamples();
        c.window().go(Place::words);
        auto* page = c.pages().words;
        page->choose(words::WordsPage::View::skills);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChildren<QAbstractButton*>().size() > 5, patience);
        QAbstractButton* open = nullptr;
        const auto badgeLink = [&] {
            for (auto* button : page->findChildren<QAbstractButton*>())
                if (button->isVisible() && button->accessibleName().startsWith("Open the badge"_L1)) open = button;
            return open != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(badgeLink(), patience);
        open->click();
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badge, patience);
        QVERIFY(c.window().back());
        QCOMPARE(c.place(), Place::words);
    }

    void whatIsBeingWrittenIsKeptWhenOneGoesElsewhere() {
        Computer c;
        c.startWithSamples();
        c.window().go(Place::words);
        QVERIFY(c.tabTo(u"add-skill"_s));
        c.press(Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"statementTitle"_s);
        c.type(u"Baking bread"_s);
        c.window().go(Place::settings);
        c.window().go(Place::words);
        QTRY_VERIFY_WITH_TIMEOUT(c.pages().words->findChild<QWidget*>(u"statementEditor"_s) == nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().words).contains("Baking bread"_L1), patience);
    }
};

std::unique_ptr<QObject> makeWordsJourney() { return std::make_unique<WordsJourney>(); }

#include "words_journey.moc"
