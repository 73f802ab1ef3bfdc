#include "tests/ui/pages/stage.h"
#include "tests.h"
#include "core/badge/every_text.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badge/expert_text.h"
#include "ui/text/strings.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/measures.h"
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::pages;
using namespace Qt::StringLiterals;

namespace {

QPushButton* named(const QWidget& page, const QString& objectName) { return page.findChild<QPushButton*>(objectName); }

QAbstractButton* worded(const QWidget& page, const QString& words) {
    for (auto* each : page.findChildren<QAbstractButton*>())
        if (each->text() == words && each->isVisibleTo(&page)) return each;
    return nullptr;
}

void open(const QWidget& page, const QString& words) {
    for (auto* each : page.findChildren<QPushButton*>())
        if (each->inherits("lanyard::widgets::FoldLine") && each->text() == words && each->isVisibleTo(&page)) QTest::keyClick(each, Qt::Key_Space);
    QCoreApplication::processEvents(); // what is opened shows itself
}

struct Shown {
    explicit Shown(const BadgeView& badge, const char* tag = "en") : page(stage::language(QString::fromLatin1(tag))) {
        page.resize(1080, 800);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.showBadge(badge);
    }
    BadgePage page;
};

const BadgeView& signedBadge() { return stage::views().front(); }

/// How much room the words of a label need at their narrowest, in pixels.
int widestLine(const QLabel& label) {
    return label.wordWrap() ? label.fontMetrics().boundingRect(QRect(0, 0, label.contentsRect().width(), 1'000'000), Qt::TextWordWrap, label.text()).width() : label.sizeHint().width();
}

ProofMaterial madeProof() {
    ProofMaterial proof;
    proof.suite = "eddsa-rdfc-2022";
    proof.keyName = "did:key:z6MkExample#z6MkExample";
    proof.keyThumbprint = "thumbprint-of-the-key";
    proof.canonicalDocument = "<urn:uuid:1> <https://schema.org/name> \"Bäckerei\" .\n_:c14n0 <https://schema.org/name> \"2\" .\n";
    proof.canonicalProof = "_:c14n0 <http://purl.org/dc/terms/created> \"2026-03-03T10:00:00Z\" .\n";
    proof.documentHash = std::string(64, '1');
    proof.proofHash = std::string(64, '2');
    proof.contexts = {{"https://www.w3.org/ns/credentials/v2", std::string(64, '3')}};
    return proof;
}

} // namespace

class BadgePageTest final : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { stage::wear({}); }

    void everyStepIsAskedForWithTheKeyboardAlone_data() {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("portfolio") << u"portfolio"_s << QByteArray(SIGNAL(portfolioRequested(lanyard::DocumentId)));
        QTest::newRow("print") << u"print"_s << QByteArray(SIGNAL(printRequested(lanyard::DocumentId)));
        QTest::newRow("saveOriginal") << u"saveOriginal"_s << QByteArray(SIGNAL(saveOriginalRequested(lanyard::DocumentId)));
        QTest::newRow("bake") << u"bake"_s << QByteArray(SIGNAL(bakeRequested(lanyard::DocumentId)));
        QTest::newRow("bin") << u"bin"_s << QByteArray(SIGNAL(binRequested(lanyard::DocumentId)));
        QTest::newRow("checkAgain") << u"checkAgain"_s << QByteArray(SIGNAL(checkAgainRequested(lanyard::DocumentId)));
        QTest::newRow("back") << u"back"_s << QByteArray(SIGNAL(backRequested()));
    }
    void everyStepIsAskedForWithTheKeyboardAlone() {
        QFETCH(QString, control);
        QFETCH(QByteArray, signal);
        Shown s(signedBadge());
        QSignalSpy asked(&s.page, signal.constData());
        QVERIFY(asked.isValid());
        QVERIFY2(stage::tabOrder(s.page).contains(control), qPrintable(stage::tabOrder(s.page).join(u", "_s)));
        auto* button = named(s.page, control);
        QVERIFY(button);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        if (!asked.front().isEmpty()) QCOMPARE(asked.front().front().value<DocumentId>(), signedBadge().badge.source.id);
    }

    void aNewBadgeStartsAtItsNameAndTheSameOneStaysWhereItIs() {
        Shown s(signedBadge());
        QCOMPARE(s.page.shown(), signedBadge().badge.source.id);
        QCOMPARE(s.page.focusWidget()->objectName(), u"title"_s);
        open(s.page, u"Was it changed?"_s);
        auto* again = named(s.page, u"checkAgain"_s);
        again->setFocus();
        BadgeView newer = signedBadge();
        newer.report.at = Instant{newer.report.at.seconds + 86'400};
        s.page.showBadge(newer);
        const QString words = stage::wordsIn(s.page);
        QVERIFY(words.contains("4 March 2026"_L1));
        QVERIFY(words.contains("has not been changed since it was signed"_L1)); // still open
        QCOMPARE(s.page.focusWidget()->objectName(), u"checkAgain"_s);
        s.page.showBadge(stage::views().at(1));
        QVERIFY(!stage::wordsIn(s.page).contains("has not been changed since it was signed"_L1));
        QCOMPARE(s.page.focusWidget()->objectName(), u"title"_s);
    }

    void everyTextOfTheBadgeIsFoundInTheWindow() {
        for (const BadgeView& view : stage::views()) {
            Shown s(view);
            open(s.page, u"More that it says"_s);
            open(s.page, u"For experts"_s);
            const QString words = stage::wordsIn(s.page);
            for (const TextInBadge& each : everyText(view.badge)) {
                const QString text = text::toQString(each.text);
                QVERIFY2(words.contains(text), qPrintable(text.left(200)));
            }
        }
    }

    void theGiverIsOnlyNamedAsTheFileSaysWhileUnknown() {
        bool tried = false;
        for (const BadgeView& view : stage::views()) {
            const Check* issuer = view.report.find(CheckId::issuer);
            if (!issuer || issuer->outcome == Outcome::passed || view.badge.issuer.name.empty()) continue;
            tried = true;
            Shown s(view);
            QVERIFY(stage::wordsIn(s.page).contains("as the file says"_L1));
        }
        QVERIFY(tried);
    }

    void aBadgeOfNothingSaysSo() {
        Shown s(stage::handmade(""));
        const QString words = stage::wordsIn(s.page);
        QVERIFY(words.contains("Badge without a name"_L1));
        QVERIFY(words.contains("Giver not named"_L1));
        QVERIFY(words.contains("not answered yet"_L1));
        QVERIFY(!words.contains("What it takes"_L1)); // what it does not say has no line
        stage::rendered(s.page, QSize(1080, 800), u"badge-nothing"_s);
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
    }

    void aNameOfFourThousandLettersIsShortenedUntilAskedFor() {
        const QString name = QString(2'000, u'W') + u" end of it "_s + QString(1'989, u'x');
        Shown s(stage::handmade(text::toUtf8(name)));
        stage::rendered(s.page, QSize(1080, 800), u"badge-long-name"_s);
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
        QVERIFY(!stage::wordsIn(s.page).contains("end of it"_L1));
        auto* whole = worded(s.page, u"Show the whole name"_s);
        QVERIFY(whole);
        QTest::keyClick(whole, Qt::Key_Space);
        QVERIFY(stage::wordsIn(s.page).contains("end of it"_L1));
    }

    void aPictureIsAskedForAtTheSizeItIsDrawnIn() {
        BadgePage page(stage::language(u"en"_s));
        page.resize(1080, 800);
        page.show();
        int edge = 0;
        connect(&page, &BadgePage::pictureRequested, &page, [&](const DocumentId& id, int wanted) {
            QCOMPARE(id, signedBadge().badge.source.id);
            edge = wanted;
        });
        page.showBadge(signedBadge());
        QVERIFY(edge > 100 && edge < 1'000); // never the 50 megapixels that it may have
        page.setPicture("another", QImage(10, 10, QImage::Format_RGB32)); // too late for another badge: ignored
        page.setPicture(signedBadge().badge.source.id, stage::pictureOf(signedBadge().badge.source.id, edge));
    }

    void addressesAreCopiedAndNeverOpened() {
        BadgeView view = stage::handmade("Course");
        view.badge.achievement.criteriaAddress = "https://example.org/criteria?a=1";
        view.badge.evidence.push_back({"https://example.org/work", "My work", "I built a wall.", "", "", ""});
        Shown s(view);
        QSignalSpy copied(&s.page, &BadgePage::copied);
        const QString words = stage::wordsIn(s.page);
        QVERIFY(words.contains("I built a wall."_L1) && words.contains("https://example.org/work"_L1));
        QAbstractButton* copy = nullptr;
        for (auto* each : s.page.findChildren<QAbstractButton*>())
            if (each->accessibleName() == "Copy the address: Read more at"_L1) copy = each;
        QVERIFY(copy);
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), u"https://example.org/criteria?a=1"_s);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(stage::namelessOrDouble(s.page), QStringList());
    }

    void otherLanguagesOfABadgeAreOffered() {
        BadgeView view = stage::handmade("");
        view.badge.achievement.name.entries = {{"fr", "Premiers secours"}, {"en", "First aid"}};
        view.badge.achievement.description.entries = {{"fr", "Sait aider."}, {"en", "Knows how to help."}};
        Shown s(view);
        QVERIFY(stage::wordsIn(s.page).contains("Knows how to help."_L1));
        auto* french = worded(s.page, u"French"_s);
        QVERIFY(french);
        QTest::keyClick(french, Qt::Key_Space);
        const QString words = stage::wordsIn(s.page);
        QVERIFY(words.contains("Sait aider."_L1) && words.contains("Premiers secours"_L1) && !words.contains("Knows how to help."_L1));
        QVERIFY(worded(s.page, u"English"_s));
    }

    void tagsAndTheNoteAreToldAsTheyAreWritten() {
        Shown s(signedBadge());
        QSignalSpy tags(&s.page, &BadgePage::tagsChanged);
        QSignalSpy notes(&s.page, &BadgePage::noteChanged);
        auto* field = s.page.findChild<QLineEdit*>(u"tagField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"interview"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(tags.back().at(1).toStringList(), QStringList{u"interview"_s});
        QTest::keyClicks(field, u"Interview"_s); // the same word again is no second tag
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(tags.count(), 1);
        auto* note = s.page.findChild<QPlainTextEdit*>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Ask Anna"_s);
        s.page.showBadge(signedBadge()); // something else about it changed: what is being written stays
        QCOMPARE(note->toPlainText(), u"Ask Anna"_s);
        QVERIFY(note->hasFocus());
        s.page.showBadge(stage::views().at(1));
        QCOMPARE(notes.count(), 1); // told before the next badge is shown
        QCOMPARE(notes.back().at(0).value<DocumentId>(), signedBadge().badge.source.id);
        QCOMPARE(notes.back().at(1).toString(), u"Ask Anna"_s);
        QVERIFY(note->toPlainText().isEmpty());
        note->setFocus();
        QTest::keyClicks(note, u"b"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notes.count(), 2, 5'000); // after a pause, without leaving the field
    }

    void aStepIsOnlyOfferedWhereTheProgramCanTakeIt() {
        BadgeView view = signedBadge();
        for (Check& check : view.report.checks)
            if (check.id == CheckId::issuer) {
                check.outcome = Outcome::warning;
                check.reason = Reason::issuerNotListed;
            }
        Shown s(view);
        open(s.page, u"Who gave it, and do we know them?"_s);
        QSignalSpy asked(&s.page, &BadgePage::stepRequested);
        auto* step = named(s.page, u"step-issuer"_s);
        QVERIFY(step && step->isVisible());
        QTest::keyClick(step, Qt::Key_Space);
        QCOMPARE(asked.back().at(1).value<NextStep>(), NextStep::addToList);
        s.page.setOfferedSteps({});
        QVERIFY(!named(s.page, u"step-issuer"_s) || !named(s.page, u"step-issuer"_s)->isVisible());
    }

    void badgesInsideAWrapperAreListedAndOpened() {
        BadgeView view = stage::handmade("Learner record");
        view.inside = stage::many(3);
        for (BadgeSummary& each : view.inside) each.relation = Relation::insideWrapper;
        view.inside[2].relation = Relation::endorsement;
        Shown s(view);
        const QString words = stage::wordsIn(s.page);
        QVERIFY(words.contains("Badges inside"_L1) && words.contains("What others say about it"_L1));
        QSignalSpy asked(&s.page, &BadgePage::badgeRequested);
        for (auto* list : s.page.findChildren<QListView*>())
            if (list->accessibleName() == "Badges inside"_L1) {
                list->setFocus();
                list->setCurrentIndex(list->model()->index(1, 0));
                QTest::keyClick(list, Qt::Key_Return);
            }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.back().front().value<DocumentId>(), view.inside[1].id);
        stage::rendered(s.page, QSize(1080, 1200), u"badge-wrapper"_s);
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
        BadgeView inner = stage::handmade("Inner");
        inner.badge.relation = Relation::insideWrapper;
        inner.badge.parent = std::string(64, 'b');
        s.page.showBadge(inner);
        QTest::keyClick(named(s.page, u"wrapper"_s), Qt::Key_Space);
        QCOMPARE(asked.back().front().value<DocumentId>(), inner.badge.parent);
    }

    void whatLiesInTheBinCanBePutBack() {
        BadgeView view = signedBadge();
        view.binnedAt = Instant{1'772'500'000};
        Shown s(view);
        QSignalSpy asked(&s.page, &BadgePage::restoreRequested);
        QVERIFY(!named(s.page, u"bin"_s));
        QTest::keyClick(named(s.page, u"restore"_s), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        stage::rendered(s.page, QSize(1080, 800), u"badge-in-bin"_s);
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
    }

    void longRunsOfLettersAreNeverShown() {
        BadgeView view = stage::handmade("Course");
        view.badge.source.bytes = toBytes("{\"image\":\"data:image/png;base64," + std::string(40'000, 'A') + "\",\"name\":\"Course\"}");
        Shown s(view);
        open(s.page, u"For experts"_s);
        QTest::mouseClick(worded(s.page, u"The file as text"_s), Qt::LeftButton);
        const QString shown = s.page.findChild<QPlainTextEdit*>(u"expertText"_s)->toPlainText();
        QVERIFY(shown.size() < 200);
        QVERIFY(shown.contains("40,000"_L1) && shown.contains("\"name\":\"Course\""_L1));
    }

    void theTextsForExpertsAreCopiedAndSavedWhole() {
        BadgeView view = stage::handmade("Course");
        const std::string document = "{\"image\":\"data:image/png;base64," + std::string(40'000, 'A') + "\",\"name\":\"Course\",\"last\":\"word\"}";
        view.badge.source.bytes = toBytes(document);
        for (int i = 0; i < 12'000; ++i) view.badge.content.set("member " + std::to_string(i), Json(std::string(100, ' ') + "text " + std::to_string(i)));
        view.report = signedBadge().report;
        for (int i = 0; i < 10'000; ++i) view.badge.deviations.push_back({Reason::conforms, Outcome::warning, "/" + std::string(120, 'p') + std::to_string(i)});
        Shown s(view);
        open(s.page, u"For experts"_s);
        QSignalSpy saved(&s.page, &BadgePage::saveTextRequested);
        const auto* box = s.page.findChild<QPlainTextEdit*>(u"expertText"_s);
        for (const auto& [name, last] : {std::pair{u"Every word in it"_s, u"text 11999\n"_s}, {u"Checks"_s, u"p9999\n"_s}}) {
            QTest::mouseClick(worded(s.page, name), Qt::LeftButton);
            QVERIFY(box->toPlainText().size() < mostLetters + 100);
            QVERIFY(box->toPlainText().endsWith("There is more. Save this text to see all of it."_L1));
            QTest::mouseClick(named(s.page, u"saveExpertText"_s), Qt::LeftButton);
            const QString all = QString::fromUtf8(saved.back().at(1).toByteArray());
            QVERIFY2(all.endsWith(last), qPrintable(all.right(100)));
            QCOMPARE(saved.back().at(2).toString(), u".txt"_s);
            QTest::mouseClick(named(s.page, u"copyExpertText"_s), Qt::LeftButton);
            QCOMPARE(QApplication::clipboard()->text(), all);
        }
        QTest::mouseClick(worded(s.page, u"The file as text"_s), Qt::LeftButton);
        QTest::mouseClick(named(s.page, u"saveExpertText"_s), Qt::LeftButton);
        QVERIFY(saved.back().at(1).toByteArray() == QByteArray::fromStdString(document));
        QCOMPARE(saved.back().at(2).toString(), u".json"_s);
        QTest::mouseClick(named(s.page, u"copyExpertText"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text() == text::toQString(document));
    }

    void aTokenIsSavedAsItsBytesAndCopiedAsItIsRead() {
        for (BadgeView view : stage::views()) {
            if (!view.badge.jws) continue;
            Shown s(view);
            open(s.page, u"For experts"_s);
            QSignalSpy saved(&s.page, &BadgePage::saveTextRequested);
            QTest::mouseClick(worded(s.page, u"The file as text"_s), Qt::LeftButton);
            QTest::mouseClick(named(s.page, u"saveExpertText"_s), Qt::LeftButton);
            QCOMPARE(saved.back().at(1).toByteArray(), QByteArray::fromStdString(toText(view.badge.source.bytes)));
            QCOMPARE(saved.back().at(2).toString(), u".jwt"_s);
            QTest::mouseClick(named(s.page, u"copyExpertText"_s), Qt::LeftButton);
            QVERIFY(QApplication::clipboard()->text().startsWith("Header:\n{"_L1));
            return;
        }
        QFAIL("no sample is a token");
    }

    void theKeysOfOtherProgramsWorkHere() {
        Shown s(signedBadge());
        QSignalSpy back(&s.page, &BadgePage::backRequested);
        QSignalSpy print(&s.page, &BadgePage::printRequested);
        QSignalSpy save(&s.page, &BadgePage::saveOriginalRequested);
        QTest::keyClick(s.page.focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(s.page.focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(s.page.focusWidget(), Qt::Key_Escape);
        QCOMPARE(print.count(), 1);
        QCOMPARE(save.count(), 1);
        QCOMPARE(back.count(), 1);
    }

    void whatASignatureIsCheckedWithIsAskedForWhenExpertsLook() {
        BadgeView view = stage::handmade("Course");
        view.badge.content.set("proof", Json(Json::Object{}));
        Shown s(view);
        QSignalSpy asked(&s.page, &BadgePage::proofsRequested);
        QSignalSpy saved(&s.page, &BadgePage::saveTextRequested);
        s.page.showBadge(view);
        QCOMPARE(asked.count(), 0); // it costs as much as checking the badge
        open(s.page, u"For experts"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.back().front().value<DocumentId>(), view.badge.source.id);
        QVERIFY(stage::wordsIn(s.page).contains("being worked out"_L1));
        s.page.setOfferedSteps({}); // drawn anew while the answer is under way
        s.page.setLanguage(stage::language(u"en"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(asked.count(), 1);

        s.page.setProofs(std::string(64, 'b'), {madeProof()}); // too late for another badge: ignored
        QVERIFY(!stage::wordsIn(s.page).contains("eddsa-rdfc-2022"_L1));
        s.page.setProofs(view.badge.source.id, {madeProof()});
        const QString words = stage::wordsIn(s.page);
        QVERIFY(!words.contains("being worked out"_L1));
        for (const char* value : {"eddsa-rdfc-2022", "did:key:z6MkExample#z6MkExample", "thumbprint-of-the-key", "https://www.w3.org/ns/credentials/v2"}) QVERIFY2(words.contains(QLatin1StringView(value)), value);
        for (const char letter : {'1', '2', '3'}) QVERIFY(words.contains(QString(64, QLatin1Char(letter))));
        QVERIFY(stage::tabOrder(s.page).contains("Copy: SHA-256 of https://www.w3.org/ns/credentials/v2"_L1));
        for (auto* button : s.page.findChildren<QPushButton*>())
            if (button->accessibleName() == "Copy: SHA-256 of https://www.w3.org/ns/credentials/v2"_L1) QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), QString(64, u'3'));

        auto* box = s.page.findChild<QPlainTextEdit*>(u"expertText"_s);
        auto* signedWords = worded(s.page, u"Signed document, canonical"_s);
        QVERIFY(signedWords);
        signedWords->setFocus(Qt::TabFocusReason);
        QTest::keyClick(signedWords, Qt::Key_Space);
        QCOMPARE(box->toPlainText(), text::toQString(madeProof().canonicalDocument));
        QVERIFY(box->isReadOnly() && QFontInfo(box->font()).fixedPitch());
        QTest::keyClick(named(s.page, u"copyExpertText"_s), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), text::toQString(madeProof().canonicalDocument));
        QTest::keyClick(named(s.page, u"saveExpertText"_s), Qt::Key_Space);
        QCOMPARE(saved.back().at(1).toByteArray(), QByteArray::fromStdString(madeProof().canonicalDocument));
        QCOMPARE(saved.back().at(2).toString(), u".nq"_s);
        QCOMPARE(stage::namelessOrDouble(s.page), QStringList());
        const QStringList order = stage::tabOrder(s.page);
        QVERIFY(order.indexOf("expertText"_L1) < order.indexOf("copyExpertText"_L1) && order.indexOf("copyExpertText"_L1) < order.indexOf("saveExpertText"_L1));

        s.page.setOfferedSteps({}); // drawn anew: nothing is asked for again
        QCOMPARE(asked.count(), 1);
        QVERIFY(stage::wordsIn(s.page).contains("eddsa-rdfc-2022"_L1));
        s.page.showBadge(view); // perhaps there is other evidence now
        QCOMPARE(asked.count(), 2);
    }

    void severalSignaturesAreToldApart() {
        BadgeView view = stage::handmade("Course");
        Shown s(view);
        QSignalSpy asked(&s.page, &BadgePage::proofsRequested);
        open(s.page, u"For experts"_s);
        QVERIFY(!stage::wordsIn(s.page).contains("being worked out"_L1)); // it has no signature inside
        QCOMPARE(asked.count(), 0);
        ProofMaterial jcs = madeProof();
        jcs.suite = "eddsa-jcs-2022";
        jcs.canonicalDocument = "{\"a\":1}";
        ProofMaterial ended;
        ended.suite = "a-suite-of-tomorrow";
        s.page.setProofs(view.badge.source.id, {madeProof(), jcs, ended});
        QVERIFY(stage::wordsIn(s.page).contains("Signature 3 of 3"_L1));
        QVERIFY(stage::wordsIn(s.page).contains("The check ended before it was worked out."_L1));
        QVERIFY(worded(s.page, u"Signed document 1, canonical"_s) && !worded(s.page, u"Signed document 3, canonical"_s));
        QSignalSpy saved(&s.page, &BadgePage::saveTextRequested);
        QTest::mouseClick(worded(s.page, u"Signed document 2, canonical"_s), Qt::LeftButton);
        QTest::mouseClick(named(s.page, u"saveExpertText"_s), Qt::LeftButton);
        QCOMPARE(saved.back().at(2).toString(), u".json"_s);
        const QStringList faults = stage::namelessOrDouble(s.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
        s.page.setProofs(view.badge.source.id, {}); // the text that was shown is gone
        QVERIFY(worded(s.page, u"Every word in it"_s)->isChecked());
        QVERIFY(!worded(s.page, u"Signed document 2, canonical"_s));
    }

    void theSignatureForExpertsFitsInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        for (const char* tag : {"en", "de", "xx"})
            for (const double scale : {1.0, 2.0}) QTest::addRow("%s-%d", tag, int(scale * 100)) << QString::fromLatin1(tag) << scale << false;
        QTest::newRow("mirrored") << u"en"_s << 1.0 << true;
    }
    void theSignatureForExpertsFitsInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        stage::wear({language, scale, mirrored});
        const auto worn = qScopeGuard([] { stage::wear({}); });
        Shown s(stage::handmade("Course"), language.toLatin1().constData());
        s.page.findChild<widgets::FoldRow*>(u"experts"_s)->setOpen(true);
        s.page.setProofs(s.page.shown(), {madeProof(), madeProof()});
        stage::rendered(s.page, QSize(1080, 1900), u"badge-proofs-"_s + QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
        stage::rendered(s.page, QSize(widgets::u(151), 1900), u"badge-proofs-narrow-"_s + QString::fromUtf8(QTest::currentDataTag())); // two columns, as narrow as they get
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
        for (const auto* label : s.page.findChildren<QLabel*>())
            if (label->isVisibleTo(&s.page)) QVERIFY2(widestLine(*label) <= label->width(), qPrintable(label->text()));
    }

    void tabGoesThroughThePageInReadingOrder() {
        Shown s(signedBadge());
        open(s.page, u"For experts"_s);
        const QStringList order = stage::tabOrder(s.page);
        QList<qsizetype> places;
        for (const QString& name : {u"back"_s, u"portfolio"_s, u"print"_s, u"code"_s, u"saveOriginal"_s, u"bake"_s, u"copy"_s, u"bin"_s, u"checkAgain"_s, u"expertText"_s, u"tagField"_s, u"note"_s})
            places += order.indexOf(name);
        QVERIFY2(!places.contains(-1) && std::ranges::is_sorted(places), qPrintable(order.join(u", "_s)));
    }

    void theLanguageChangesWithoutARestart() {
        Shown s(signedBadge());
        s.page.setLanguage(stage::language(u"de"_s));
        const QString words = stage::wordsIn(s.page);
        for (const QString& english : {u"Six questions"_s, u"What you can do"_s, u"Given by"_s, u"For experts"_s, u"For you alone"_s, u"Was it changed?"_s}) QVERIFY2(!words.contains(english), qPrintable(english));
        QVERIFY2(words.contains(u"3. März 2026"_s), qPrintable(words));
    }
};

int runBadgePageTest(int argc, char** argv) {
    BadgePageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "badge_page_test.moc"
