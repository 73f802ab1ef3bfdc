#include "tests/ui/pages/stage.h"
#include "tests.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/text/strings.h"
#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace lanyard;
using namespace lanyard::pages;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngBytes() {
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

FileReceipt withBadge(const char* name, bool there) {
    FileReceipt file;
    file.name = name;
    FileReceipt::Item item;
    item.id = std::string(64, 'c');
    item.title.entries.push_back({"", "First aid"});
    item.alreadyThere = there;
    file.badges.push_back(item);
    return file;
}

/// A badge of its own that is not known to be the person's.
FileReceipt madeOutTo(const char* name, OwnerQuestion::Kind kind, const char* recipient) {
    FileReceipt file = withBadge(name, false);
    file.badges[0].id = std::string(64, name[0]);
    file.badges[0].owner = {kind, recipient};
    return file;
}

FileReceipt without(const char* name, FindingCode code, const char* address = "") {
    FileReceipt file;
    file.name = name;
    file.findings.push_back({code, {}, address, {}});
    return file;
}

struct Shown {
    Shown() : page(stage::language(u"en"_s)) {
        QObject::connect(&page, &AddPage::received, &page, [this](const std::vector<IncomingFile>& incoming) { files = incoming; });
        page.resize(1080, 800);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.setFocus();
    }
    QPushButton* button(const QString& objectName) const { return page.findChild<QPushButton*>(objectName); }
    AddPage page;
    std::vector<IncomingFile> files;
};

} // namespace

class AddPageTest final : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { stage::wear({}); }

    void filesAndFoldersComeByTheirPlace() {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/Größe (2) #1 %20.png"_s), QUrl::fromLocalFile(u"/tmp/folder"_s), QUrl(u"https://example.org/badge?x=1"_s)});
        const auto files = AddPage::incoming(data);
        QCOMPARE(files.size(), 3U);
        QCOMPARE(files[0].path, text::toPath(u"/tmp/Größe (2) #1 %20.png"_s));
        QCOMPARE(files[0].name, std::string("Größe (2) #1 %20.png"));
        QVERIFY(files[0].content.empty());
        QVERIFY(files[2].path.empty());
        QCOMPARE(toText(files[2].content), std::string("https://example.org/badge?x=1"));
    }

    void aPastedPictureKeepsItsBytes() {
        QMimeData data;
        const QByteArray png = pngBytes() + QByteArrayLiteral("what a decoder would lose");
        data.setData(u"image/png"_s, png);
        const auto files = AddPage::incoming(data);
        QCOMPARE(files.size(), 1U);
        QCOMPARE(files[0].content, Bytes(png.begin(), png.end()));
    }

    void aPictureWithoutBytesIsTakenAsItIsSeen() {
        QMimeData data;
        QImage image(3, 3, QImage::Format_RGB32);
        image.fill(Qt::red);
        data.setImageData(image);
        const auto files = AddPage::incoming(data);
        QCOMPARE(files.size(), 1U);
        QVERIFY(QImage::fromData(QByteArray(reinterpret_cast<const char*>(files[0].content.data()), qsizetype(files[0].content.size()))).size() == QSize(3, 3));
    }

    void textIsPastedAnywhereOnThePage() {
        Shown s;
        QApplication::clipboard()->setText(u"eyJhbGciOiJFZERTQSJ9.e30.AA"_s);
        s.button(u"photograph"_s)->setFocus();
        QTest::keyClick(s.button(u"photograph"_s), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(s.files.size(), 1U);
        QCOMPARE(toText(s.files[0].content), std::string("eyJhbGciOiJFZERTQSJ9.e30.AA"));
        s.files.clear();
        QApplication::clipboard()->clear();
        QTest::keyClick(s.button(u"paste"_s), Qt::Key_Space);
        QVERIFY(s.files.empty());
        QVERIFY(stage::wordsIn(s.page).contains("nothing to paste"_L1));
    }

    void theReportGrowsWhileFilesAreRead() {
        Shown s;
        QVERIFY(!stage::wordsIn(s.page).contains("What came in"_L1));
        s.page.begin(3);
        QVERIFY(s.page.isReading());
        s.page.append(withBadge("a.png", false));
        s.page.progress(1, 3, u"b.zip"_s);
        QString words = stage::wordsIn(s.page);
        for (const QString& each : {u"1 of 3 files read"_s, u"First aid"_s, u"is now in your badges."_s, u"b.zip"_s, u"1 new badge"_s, u"2 files waiting"_s}) QVERIFY2(words.contains(each), qPrintable(each + u'\n' + words));
        QSignalSpy stop(&s.page, &AddPage::stopRequested);
        QTest::keyClick(&s.page, Qt::Key_Escape);
        QTest::keyClick(s.button(u"stop"_s), Qt::Key_Space);
        QCOMPARE(stop.count(), 2);
        Receipt receipt;
        receipt.cancelled = true;
        receipt.files = {withBadge("a.png", false), without("b.zip", FindingCode::cancelled)};
        s.page.finish(receipt);
        QVERIFY(!s.page.isReading());
        words = stage::wordsIn(s.page);
        QVERIFY2(words.contains("stopped by you"_L1) && words.contains("You stopped before we came to it"_L1), qPrintable(words));
        QVERIFY(!s.button(u"stop"_s)->isVisible());
    }

    void aFinishedImportIsUndone() {
        Shown s;
        s.page.begin(1);
        Receipt receipt;
        receipt.id = 5;
        receipt.files = {withBadge("a.png", false)};
        s.page.finish(receipt);
        QVERIFY(!s.button(u"undo"_s)->isVisible()); // not before the owner says that it can be
        s.page.setUndoable(true);
        QSignalSpy undo(&s.page, &AddPage::undoRequested);
        QTest::keyClick(s.button(u"undo"_s), Qt::Key_Space);
        QCOMPARE(undo.count(), 1);
        s.page.undone();
        const QString words = stage::wordsIn(s.page);
        QVERIFY(words.contains("Nothing of this import is kept"_L1) && !words.contains("First aid"_L1));
    }

    void eachLineOffersWhatCanBeDone() {
        Shown s;
        s.page.begin(4);
        FileReceipt thrown = withBadge("c.png", true);
        thrown.badges[0].inBin = true;
        Receipt receipt;
        receipt.files = {withBadge("a.png", false), without("b.png", FindingCode::pictureWithoutBadge), thrown, without("d.txt", FindingCode::linkToBadge, "https://example.org/b/1")};
        s.page.finish(receipt);
        QSignalSpy opened(&s.page, &AddPage::badgeRequested);
        QSignalSpy restored(&s.page, &AddPage::restoreRequested);
        QTest::keyClick(s.button(u"open-0"_s), Qt::Key_Space);
        QTest::keyClick(s.button(u"restore-2"_s), Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(restored.count(), 1);
        QVERIFY(!stage::wordsIn(s.page).contains("A copied picture is not enough"_L1));
        QTest::keyClick(s.button(u"steps-1"_s), Qt::Key_Space);
        QVERIFY(stage::wordsIn(s.page).contains("A copied picture is not enough"_L1));
        QTest::keyClick(s.button(u"copyLink-3"_s), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), u"https://example.org/b/1"_s);
        stage::rendered(s.page, QSize(1080, 900), u"add-lines"_s);
        QCOMPARE((stage::faultsOf(s.page) + stage::namelessOrDouble(s.page)).join(u'\n'), QString());
    }

    void whoseABadgeIsIsAskedOnItsLineAndTheAnswerStays() {
        Shown s;
        s.page.begin(4);
        Receipt receipt;
        receipt.files = {madeOutTo("a.png", OwnerQuestion::Kind::somebodyElse, "amadou@example.org"), madeOutTo("b.png", OwnerQuestion::Kind::somebodyElse, ""),
                         madeOutTo("c.png", OwnerQuestion::Kind::somebodyElse, "Amadou Diallo"), withBadge("d.png", false)};
        s.page.finish(receipt);
        s.page.setUndoable(true);
        QVERIFY(!s.button(u"mine-3"_s));
        QVERIFY(stage::wordsIn(s.page).contains("Yes, and remember this address"_L1) && stage::wordsIn(s.page).contains("Yes, and remember this name"_L1));
        stage::rendered(s.page, QSize(1080, 900), u"add-whose"_s);
        QCOMPARE((stage::faultsOf(s.page) + stage::namelessOrDouble(s.page)).join(u'\n'), QString());
        QSignalSpy remember(&s.page, &AddPage::rememberRequested);
        QSignalSpy takeOut(&s.page, &AddPage::takeOutRequested);
        s.button(u"mine-0"_s)->setFocus();
        QTest::keyClick(s.button(u"mine-0"_s), Qt::Key_Space);
        QTRY_COMPARE(remember.count(), 1);
        QCOMPARE(remember.front().front().toString(), u"amadou@example.org"_s);
        QVERIFY(s.button(u"mine-0"_s)); // until it is done
        s.page.remembered(u"amadou@example.org"_s);
        QTRY_VERIFY(!s.button(u"mine-0"_s)); // rows go when the events are done
        QVERIFY(s.button(u"open-0"_s)->hasFocus());
        QTest::keyClick(s.button(u"mine-1"_s), Qt::Key_Space); // nothing that could be remembered
        QTRY_VERIFY(!s.button(u"mine-1"_s));
        QCOMPARE(remember.count(), 1);
        QTest::keyClick(s.button(u"takeOut-2"_s), Qt::Key_Space);
        QTRY_COMPARE(takeOut.count(), 1);
        s.page.takenOut(takeOut.front().front().value<DocumentId>());
        QTRY_VERIFY(!s.button(u"takeOut-2"_s));
        QVERIFY(stage::wordsIn(s.page).contains("lies in the bin now"_L1) && s.button(u"restore-2"_s));
        s.page.setUndoable(true); // both were undone
        QTRY_VERIFY(s.button(u"mine-0"_s) && s.button(u"takeOut-2"_s) && !s.button(u"mine-1"_s) && !s.button(u"restore-2"_s));
    }

    void anAddressIsOfferedOnceWhereNoneIsKnown() {
        Shown s;
        s.page.begin(2);
        Receipt receipt;
        receipt.files = {madeOutTo("a.png", OwnerQuestion::Kind::notComparable, "maria@example.org"), madeOutTo("b.png", OwnerQuestion::Kind::notComparable, "maria@example.org")};
        for (const FileReceipt& file : receipt.files) s.page.append(file);
        QVERIFY(!s.button(u"rememberAddress"_s)); // not while files are read
        s.page.finish(receipt);
        QVERIFY(stage::wordsIn(s.page).contains("2 badges are made out to"_L1));
        QVERIFY(!s.button(u"mine-0"_s) && !s.button(u"mine-1"_s));
        stage::rendered(s.page, QSize(1080, 800), u"add-your-address"_s);
        QCOMPARE((stage::faultsOf(s.page) + stage::namelessOrDouble(s.page)).join(u'\n'), QString());
        QSignalSpy remember(&s.page, &AddPage::rememberRequested);
        QTest::keyClick(s.button(u"rememberAddress"_s), Qt::Key_Space);
        QTRY_COMPARE(remember.count(), 1);
        s.page.remembered(remember.front().front().toString());
        QTRY_VERIFY(!s.button(u"rememberAddress"_s));
        s.page.begin(2);
        s.page.finish(receipt);
        QTest::keyClick(s.button(u"notMyAddress"_s), Qt::Key_Space);
        QTRY_VERIFY(!s.button(u"notMyAddress"_s));
        QCOMPARE(remember.count(), 1);
    }

    void filesAreChosenByTheOwnerOfThePage() {
        Shown s;
        QSignalSpy files(&s.page, &AddPage::filesRequested);
        QSignalSpy folder(&s.page, &AddPage::folderRequested);
        for (const QString& way : {u"chooseFiles"_s, u"photograph"_s, u"chooseFolder"_s}) QTest::keyClick(s.button(way), Qt::Key_Space);
        QTest::keyClick(&s.page, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(files.count(), 3);
        QCOMPARE(folder.count(), 1);
        s.page.filesChosen({u"/tmp/Größe 1.png"_s, u"/tmp/b.zip"_s});
        QCOMPARE(s.files.size(), 2U);
        QCOMPARE(s.files[0].name, std::string("Größe 1.png"));
        s.page.folderChosen(u"/tmp/badges"_s);
        QCOMPARE(s.files.size(), 1U);
        QCOMPARE(s.files[0].path, text::toPath(u"/tmp/badges"_s));
        s.files.clear();
        s.page.filesChosen({});
        QVERIFY(s.files.empty());
    }

    void aThousandFilesMakeTwoHundredRowsUntilMoreAreWanted() {
        Shown s;
        s.page.begin(1'000);
        Receipt receipt;
        for (int i = 0; i < 1'000; ++i) receipt.files.push_back(without("x.png", FindingCode::pictureWithoutBadge));
        s.page.finish(receipt);
        QVERIFY(s.button(u"steps-199"_s) && !s.button(u"steps-200"_s));
        QTest::keyClick(s.button(u"showMore"_s), Qt::Key_Space);
        QVERIFY(s.button(u"steps-399"_s) && !s.button(u"steps-400"_s));
        QVERIFY(stage::wordsIn(s.page).contains("1,000 need something from you"_L1) || stage::wordsIn(s.page).contains("1,000 files need something from you"_L1));
    }

    void whatCouldNotBeDoneIsToldWhereItHappened() {
        Shown s;
        s.page.begin(2);
        s.page.append(withBadge("a.png", false));
        s.page.fail(Error{ErrorCode::diskFull, {}});
        QVERIFY(!s.page.isReading());
        QVERIFY(stage::wordsIn(s.page).contains("First aid"_L1)); // what was taken in stays told
        stage::rendered(s.page, QSize(1080, 800), u"add-disk-full"_s);
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
    }

    void tabGoesThroughThePageInReadingOrder() {
        Shown s;
        s.page.begin(1);
        Receipt receipt;
        receipt.files = {withBadge("a.png", false)};
        s.page.finish(receipt);
        s.page.setUndoable(true);
        const QStringList order = stage::tabOrder(s.page);
        QList<qsizetype> places;
        for (const QString& name : {u"chooseFiles"_s, u"chooseFolder"_s, u"paste"_s, u"photograph"_s, u"open-0"_s, u"seeBadges"_s, u"undo"_s}) places += order.indexOf(name);
        QVERIFY2(!places.contains(-1) && std::ranges::is_sorted(places), qPrintable(order.join(u", "_s)));
    }

    void theWelcomeStartsWithANameAndALanguage() {
        WelcomePage page(stage::language(u"en"_s));
        page.resize(1280, 800);
        page.show();
        QSignalSpy start(&page, &WelcomePage::startRequested);
        QSignalSpy samples(&page, &WelcomePage::samplesRequested);
        QSignalSpy language(&page, &WelcomePage::languageRequested);
        auto* name = page.findChild<QLineEdit*>(u"name"_s);
        name->setFocus();
        name->setText(u"Maria  Kovács "_s); // QTest types plain letters only
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(start.back().front().toString(), u"Maria Kovács"_s);
        QTest::keyClick(page.findChild<QPushButton*>(u"samples"_s), Qt::Key_Space);
        QCOMPARE(samples.back().front().toString(), u"Maria Kovács"_s);
        auto* choice = page.findChild<QComboBox*>(u"language"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(language.back().front().toString(), u"de"_s);
        page.setLanguage(stage::language(u"de"_s));
        QVERIFY(!stage::wordsIn(page).contains("What is your name?"_L1));
        QCOMPARE(name->text(), u"Maria  Kovács "_s); // what was typed stays
    }
};

int runAddPageTest(int argc, char** argv) {
    AddPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "add_page_test.moc"
