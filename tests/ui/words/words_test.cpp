#include "tests/ui/pages/stage.h"
#include "ui/text/levels.h"
#include "ui/widgets/style.h"
#include "ui/words/words_page.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::words;
using namespace Qt::StringLiterals;

namespace {

const QString nobody = u"My own words. Nobody has signed this."_s;

std::vector<OwnStatement> samples() {
    OwnStatement skill;
    skill.id = "skill";
    skill.title = "Repairing sewing machines";
    skill.words = "I clean, oil and set them, also old ones with a treadle.";
    skill.badges = {stage::summaries().at(0).id};
    OwnStatement second;
    second.id = "skill2";
    second.title = "Reading plans";
    OwnStatement work;
    work.id = "work";
    work.kind = StatementKind::work;
    work.title = "Tailor";
    work.where = "Nähwerk, Kiel";
    work.from = "March 2019";
    work.until = "2021";
    work.papers = {{std::string(64, 'a'), "reference letter.pdf", "application/pdf", 81234}, {std::string(64, 'b'), "me at work.jpg", "image/jpeg", 3000000}};
    work.witnesses = {{"B. Counsel", "Job centre Kiel", "2 March 2026", "I have seen the dresses that she made."}};
    OwnStatement language;
    language.id = "language";
    language.kind = StatementKind::language;
    language.title = "Ukrainian";
    language.level = LanguageLevel::motherTongue;
    return {skill, second, work, language};
}

std::vector<Skill> sampleSkills() {
    const auto badges = stage::summaries();
    Skill sewing;
    sewing.name = "Repairing sewing machines";
    sewing.frameworks = {"ESCO"};
    sewing.badges = {{badges.at(0).id, badges.at(0).title, badges.at(0).issuerName, Verdict::valid, true, {}, 4},
                     {badges.at(1).id, badges.at(1).title, badges.at(1).issuerName, Verdict::invalid, true, {}, {}}};
    sewing.statements = {{"skill", LanguageLevel::notSaid, {{"B. Counsel", "Job centre Kiel", "2 March 2026", "Seen."}}, 1}};
    Skill aid;
    aid.name = "First aid";
    aid.badges = {{badges.at(2).id, badges.at(2).title, badges.at(2).issuerName, Verdict::caution, true, "B", {}}};
    Skill forged;
    forged.name = "Welding";
    forged.badges = {{badges.at(1).id, badges.at(1).title, badges.at(1).issuerName, Verdict::invalid, true, {}, {}}};
    return {aid, sewing, forged};
}

/// The page in a window; the vault behind it keeps what it is told.
struct Shown {
    explicit Shown(std::vector<OwnStatement> statements = samples()) : page(stage::language(u"en"_s)), vault(std::move(statements)) {
        page.set(vault, stage::summaries());
        QObject::connect(&page, &WordsPage::saveRequested, &page, [this](const OwnStatement& statement) {
            saved.push_back(statement);
            const auto there = std::ranges::find(vault, statement.id, &OwnStatement::id);
            if (there == vault.end())
                vault.push_back(statement);
            else
                *there = statement;
            page.set(vault, stage::summaries());
        });
        page.resize(1080, 800);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    template <class Widget = QWidget> Widget* find(const QString& name) { return page.findChild<Widget*>(name); }
    QAbstractButton* named(const QString& name) {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName().remove(QChar(0x2068)).remove(QChar(0x2069)) == name) return button;
        return nullptr;
    }
    /// Goes there by Tab alone.
    bool tabTo(const QString& name) {
        for (int step = 0; step < 200; ++step) {
            if (QWidget* const focus = QApplication::focusWidget(); focus != nullptr && focus->objectName() == name) return true;
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &page, Qt::Key_Tab);
        }
        return false;
    }
    void drop(QWidget* on, const QMimeData& data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        if (!enter.isAccepted()) return;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }
    WordsPage page;
    std::vector<OwnStatement> vault, saved;
};

} // namespace

class WordsTest final : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        qRegisterMetaType<OwnStatement>();
        qRegisterMetaType<DocumentId>();
        qRegisterMetaType<AttachedPaper>();
        qRegisterMetaType<std::vector<IncomingFile>>();
    }
    void init() { stage::wear({}); }

    void theEmptyPageSaysWhatItIsForAndTakesAFirstSkillByKeyboardAlone() {
        Shown s(std::vector<OwnStatement>{});
        QVERIFY(stage::wordsIn(s.page).contains("Say what you can do"_L1));
        QVERIFY(s.tabTo(u"add-skill"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"statementTitle"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"  Baking bread "_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(s.saved[0].title, std::string("Baking bread"));
        QCOMPARE(s.saved[0].kind, StatementKind::skill);
        QVERIFY(!s.saved[0].id.empty());
        QVERIFY(s.find(u"statementEditor"_s) == nullptr || !s.find(u"statementEditor"_s)->isVisible());
        QVERIFY(stage::wordsIn(s.page).contains("Baking bread"_L1));
        QVERIFY(stage::wordsIn(s.page).contains(nobody));
        QVERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"edit-"_s + QString::fromStdString(s.saved[0].id));
    }

    void everyStatementSaysThatNobodyHasSignedItAndEveryWitnessToo() {
        Shown s;
        QCOMPARE(stage::wordsIn(s.page).count(nobody), qsizetype(s.vault.size()));
        auto* work = s.find(u"statement-work"_s);
        QVERIFY(work);
        const QString words = stage::wordsIn(*work).remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY(words.contains("Witness: B. Counsel, Job centre Kiel, 2 March 2026"_L1));
        QVERIFY(words.contains("Not signed"_L1));
        QVERIFY(words.contains("March 2019 to 2021"_L1));
    }

    void aStatementIsChangedInItsPlaceAndEscapeLeavesItAsItWas() {
        Shown s;
        QTest::mouseClick(s.named(u"Change Tailor"_s), Qt::LeftButton);
        auto* title = s.find<QLineEdit>(u"statementTitle"_s);
        QVERIFY(title && title->hasFocus());
        title->selectAll();
        QTest::keyClicks(title, u"Dressmaker"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(s.saved.empty());
        QVERIFY(!stage::wordsIn(s.page).contains("Dressmaker"_L1));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"edit-work"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        title = s.find<QLineEdit>(u"statementTitle"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Dressmaker"_s);
        QTest::mouseClick(s.find<QAbstractButton>(u"keepStatement"_s), Qt::LeftButton);
        QCOMPARE(s.saved.size(), 1U);
        OwnStatement expected = samples()[2];
        expected.title = "Dressmaker";
        QCOMPARE(s.saved[0], expected); // papers, witnesses, dates and all
    }

    void aStatementWithoutAWordIsNotKeptAndSaysWhy() {
        Shown s(std::vector<OwnStatement>{});
        s.tabTo(u"add-course"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::mouseClick(s.find<QAbstractButton>(u"keepStatement"_s), Qt::LeftButton);
        QVERIFY(s.saved.empty());
        QVERIFY(stage::wordsIn(s.page).contains("Write a few words here first."_L1));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"statementTitle"_s);
    }

    void aLanguageHasALevel() {
        Shown s;
        QTest::mouseClick(s.named(u"Change Ukrainian"_s), Qt::LeftButton);
        auto* level = s.find<QComboBox>(u"statementLevel"_s);
        QCOMPARE(level->currentText(), u"Mother tongue"_s);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_B);
        QTest::keyClick(level, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(s.saved[0].level, LanguageLevel::b1);
        for (const LanguageLevel one : everyLanguageLevel)
            QCOMPARE(text::languageLevel(stage::language(u"en"_s), one).isEmpty(), one == LanguageLevel::notSaid);
        for (int eqf = 0; eqf <= 9; ++eqf)
            QCOMPARE(text::qualificationMeaning(stage::language(u"de"_s), eqf).isEmpty(), eqf == 0 || eqf == 9);
    }

    void badgesAreTickedWithTheSpaceBarAndStandOnTheCardWithTheirState() {
        Shown s;
        QTest::mouseClick(s.named(u"Change Reading plans"_s), Qt::LeftButton);
        auto* list = s.find<QListWidget>(u"badgeChoice"_s);
        QVERIFY(list && list->count() > 2);
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::mouseClick(s.find<QAbstractButton>(u"keepStatement"_s), Qt::LeftButton);
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(s.saved[0].badges.size(), 1U);
        QSignalSpy asked(&s.page, &WordsPage::badgeRequested);
        QAbstractButton* open = nullptr;
        for (auto* button : s.find(u"statement-skill2"_s)->findChildren<QAbstractButton*>())
            if (button->accessibleName().startsWith("Open the badge"_L1)) open = button;
        QVERIFY(open && !open->accessibleDescription().isEmpty());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<DocumentId>(), s.saved[0].badges[0]);
    }

    void aWitnessIsWrittenBesideAStatement() {
        Shown s;
        QTest::mouseClick(s.named(u"Change Reading plans"_s), Qt::LeftButton);
        QTest::mouseClick(s.find<QAbstractButton>(u"addWitness"_s), Qt::LeftButton);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"witnessName"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"B. Counsel"_s);
        QTest::mouseClick(s.find<QAbstractButton>(u"addWitness"_s), Qt::LeftButton); // one that stays empty is none
        QTest::mouseClick(s.find<QAbstractButton>(u"keepStatement"_s), Qt::LeftButton);
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(s.saved[0].witnesses, (std::vector<Witness>{{"B. Counsel", {}, {}, {}}}));
    }

    void aPaperIsChosenOrDroppedAndTheStatementIsKeptFirst() {
        Shown s;
        QSignalSpy chosen(&s.page, &WordsPage::attachRequested);
        QSignalSpy dropped(&s.page, &WordsPage::papersDropped);
        QTest::mouseClick(s.named(u"Change Reading plans"_s), Qt::LeftButton);
        QTest::keyClicks(s.find<QLineEdit>(u"statementTitle"_s), u"!"_s);
        QTest::mouseClick(s.find<QAbstractButton>(u"attachPaper"_s), Qt::LeftButton);
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"skill2"_s);
        QVERIFY(s.find(u"statementEditor"_s)); // writing goes on
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/somewhere/scan.pdf"_s), QUrl(u"https://example.org/x"_s)});
        s.drop(s.find(u"statement-work"_s), files);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].toString(), u"work"_s);
        QCOMPARE(dropped[0][1].value<std::vector<IncomingFile>>().size(), 1U);
        QCOMPARE(dropped[0][1].value<std::vector<IncomingFile>>()[0].name, std::string("scan.pdf"));
    }

    void anAttachedPaperIsAskedForByItsName() {
        Shown s;
        QSignalSpy asked(&s.page, &WordsPage::paperRequested);
        QTest::mouseClick(s.named(u"Save a copy of the paper reference letter.pdf"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<AttachedPaper>(), samples()[2].papers[0]);
    }

    void statementsAreOrderedByButtonsKeysAndDragging() {
        Shown s;
        QSignalSpy moved(&s.page, &WordsPage::moveRequested);
        QTest::mouseClick(s.named(u"Move Reading plans up"_s), Qt::LeftButton);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0], (QVariantList{u"skill2"_s, u"skill"_s}));
        auto* edit = s.find(u"edit-skill"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved[1], (QVariantList{u"skill"_s, QString()})); // behind the last of its kind
        QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.count(), 2); // it stands first
        QMimeData dragged;
        dragged.setData(u"application/x-lanyard-statement-skill"_s, "skill2");
        s.drop(s.find(u"statement-skill"_s), dragged);
        QCOMPARE(moved[2], (QVariantList{u"skill2"_s, u"skill"_s}));
        s.drop(s.find(u"statement-work"_s), dragged); // of another kind
        QCOMPARE(moved.count(), 3);
    }

    void removingAsksWithTheWholeStatement() {
        Shown s;
        QSignalSpy removed(&s.page, &WordsPage::removeRequested);
        auto* edit = s.find(u"edit-work"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].value<OwnStatement>(), samples()[2]);
        std::erase_if(s.vault, [](const OwnStatement& statement) { return statement.id == "work"; });
        s.page.set(s.vault, stage::summaries());
        QVERIFY(s.page.isAncestorOf(QApplication::focusWidget())); // the keyboard is not lost with it
    }

    void whatIsBeingWrittenStaysWhenTheVaultChangesOrTheLanguageAndIsKeptWhenThePageIsLeft() {
        Shown s;
        QTest::mouseClick(s.named(u"Change Reading plans"_s), Qt::LeftButton);
        QTest::keyClicks(s.find<QLineEdit>(u"statementTitle"_s), u" and maps"_s);
        auto others = s.vault;
        others[0].title = "Changed elsewhere";
        s.page.set(others, stage::summaries());
        QVERIFY(stage::wordsIn(s.page).contains("Changed elsewhere"_L1));
        s.page.setLanguage(stage::language(u"de"_s));
        QCOMPARE(s.find<QLineEdit>(u"statementTitle"_s)->text(), u"Reading plans and maps"_s);
        QVERIFY(s.saved.empty());
        s.page.hide();
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(s.saved[0].title, std::string("Reading plans and maps"));
        s.page.show();
        s.page.hide();
        QCOMPARE(s.saved.size(), 1U);
    }

    void aSearchFindsWordsOfStatementsWhereverTheyStand() {
        auto many = samples();
        for (int i = 0; i < 10; ++i) {
            OwnStatement one;
            one.id = "n" + std::to_string(i);
            one.title = "Skill number " + std::to_string(i);
            many.push_back(one);
        }
        Shown s(many);
        QTest::keyClicks(s.find<QLineEdit>(u"wordsSearch"_s), u"NAHWERK counsel"_s);
        QTRY_VERIFY(!s.find(u"statement-skill"_s));
        QVERIFY(s.find(u"statement-work"_s));
        QCOMPARE(s.find<QLineEdit>(u"wordsSearch"_s)->text(), u"NAHWERK counsel"_s);
    }

    void aSkillShowsWhatStandsBehindItWithShapeAndWord() {
        Shown s;
        QSignalSpy wanted(&s.page, &WordsPage::skillsWanted);
        QSignalSpy badge(&s.page, &WordsPage::badgeRequested);
        s.page.choose(WordsPage::View::skills);
        QCOMPARE(wanted.count(), 1);
        s.page.setSkills(sampleSkills());
        const QString words = stage::wordsIn(s.page).remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY(words.contains("Repairing sewing machines"_L1));
        QVERIFY(words.contains("it backs nothing"_L1));
        QVERIFY(words.contains("Level 4 of 8: Skilled work"_L1));
        QVERIFY(words.contains("Reached: B"_L1));
        QVERIFY(words.contains(nobody));
        QVERIFY(words.contains(u"Witness: B. Counsel, Job centre Kiel, 2 March 2026 · Not signed"_s));
        for (auto* button : s.page.findChildren<QAbstractButton*>())
            if (button->accessibleName().startsWith("Open the badge"_L1)) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        QCOMPARE(badge.count(), 1);
        s.page.set({}, stage::summaries());
        QCOMPARE(wanted.count(), 2); // what they are made of has changed
    }

    void aSuggestionComesFromABadgeAndBeginsAStatement() {
        Shown s;
        s.page.choose(WordsPage::View::skills);
        s.page.setSkills(sampleSkills());
        QVERIFY(s.named(u"Say in my own words, too: Welding"_s) == nullptr); // its badge backs nothing
        QVERIFY(s.named(u"Say in my own words, too: Repairing sewing machines"_s) == nullptr); // said already
        QTest::mouseClick(s.named(u"Say in my own words, too: First aid"_s), Qt::LeftButton);
        QTRY_COMPARE(s.page.view(), WordsPage::View::statements);
        QCOMPARE(s.find<QLineEdit>(u"statementTitle"_s)->text(), u"First aid"_s);
        QVERIFY(s.saved.empty()); // the person decides
        QTest::mouseClick(s.find<QAbstractButton>(u"keepStatement"_s), Qt::LeftButton);
        QCOMPARE(s.saved.size(), 1U);
        QCOMPARE(s.saved[0].badges, std::vector<DocumentId>{stage::summaries().at(2).id});
    }

    void everyPageIsDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("en") << u"en"_s << 1.0 << false << false << 1080;
        QTest::newRow("de-small") << u"de"_s << 1.0 << false << false << 680;
        QTest::newRow("right-to-left") << u"ar"_s << 1.0 << true << false << 1080;
        QTest::newRow("dark") << u"en"_s << 1.0 << false << true << 1080;
        QTest::newRow("en-200") << u"en"_s << 2.0 << false << false << 1480;
        QTest::newRow("de-200-small") << u"de"_s << 2.0 << false << false << 930;
        QTest::newRow("xx") << u"xx"_s << 1.0 << false << false << 1080;
    }

    void everyPageIsDrawnInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        QFETCH(int, width);
        stage::wear({language, scale, mirrored, dark});
        const QString dress = QString::fromLatin1(QTest::currentDataTag());
        const auto& in = stage::language(language);
        QStringList faults;
        const auto check = [&](WordsPage& page, const QString& name, int height) {
            stage::rendered(page, QSize(width, int(height * scale)), u"%1-%2"_s.arg(name, dress));
            for (const QString& fault : stage::faultsOf(page) + stage::namelessOrDouble(page)) faults += u"%1: %2"_s.arg(name, fault);
        };
        WordsPage empty(in);
        check(empty, u"empty"_s, 800);
        WordsPage page(in);
        page.set(samples(), stage::summaries());
        check(page, u"statements"_s, 1300);
        page.findChild<QAbstractButton*>(u"edit-work"_s)->click();
        check(page, u"editing"_s, 2100);
        page.choose(WordsPage::View::skills);
        page.setSkills(sampleSkills());
        check(page, u"skills"_s, 1100);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    WordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "words_test.moc"
