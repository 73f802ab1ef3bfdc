#include "tests/ui/pages/stage.h"
#include "ui/portfolio/badge_row_list.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/portfolio/overflow_words.h"
#include "ui/portfolio/page_view.h"
#include "ui/portfolio/paper_work.h"
#include "ui/portfolio/photo.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/portfolio/reader_learns.h"
#include "ui/widgets/style.h"
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::portfolio;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant day{1'772'532'000}; // 2026-03-03T10:00:00Z

Portfolio samplePortfolio(std::size_t badges) {
    Portfolio portfolio;
    portfolio.id = "one";
    portfolio.name = "For the café on Market Street";
    portfolio.person = "Maria Kovács";
    for (const BadgeView& view : stage::views()) {
        if (portfolio.badges.size() == badges) break;
        portfolio.badges.push_back(view.badge.source.id);
    }
    return portfolio;
}

/// The page in a window, with a vault behind it that answers at once, and what it told.
struct Shown {
    explicit Shown(const Portfolio& portfolio, const QString& language = u"en"_s) : page(stage::language(language)) {
        QObject::connect(&page, &PortfolioPage::viewsRequested, &page, [this](const std::vector<DocumentId>& ids) {
            std::vector<BadgeView> views;
            for (const BadgeView& view : stage::views())
                if (std::ranges::find(ids, view.badge.source.id) != ids.end()) views.push_back(view);
            page.setViews(std::move(views));
        });
        QObject::connect(&page, &PortfolioPage::pictureRequested, &page, [this](const DocumentId& id, int edge) { page.setPicture(id, stage::pictureOf(id, edge)); });
        QObject::connect(&page, &PortfolioPage::changed, &page, [this](const Portfolio& changed) { told.push_back(changed); });
        page.setBadges(stage::summaries());
        page.setPortfolio(portfolio);
        page.resize(1080, 800);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    template <class Widget> Widget* find(const char* name) { return page.findChild<Widget*>(QString::fromLatin1(name)); }
    QString count() { return find<QLabel>("pageCount")->text(); }
    QString note() { return find<QLabel>("pageNote")->text(); }
    PortfolioPage page;
    std::vector<Portfolio> told;
};

} // namespace

class PortfolioTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() { stage::wear({}); }

    void thePagesComeWithTheirCountAndCanBeTurned() {
        Shown s(samplePortfolio(7));
        QTRY_VERIFY(s.page.isReady());
        QVERIFY2(s.count().startsWith("Page 1 of "_L1), qPrintable(s.count()));
        auto* view = s.find<PageView>("pages");
        QVERIFY(view->count() > 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(view->page(), 1);
        QVERIFY(s.count().startsWith("Page 2 of "_L1));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->page(), view->count() - 1);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->page(), 0);
        QVERIFY(!s.find<QAbstractButton>("previousPage")->isEnabled());
    }

    void whatIsPaintedIsThePageAndNotABlank() {
        Shown s(samplePortfolio(3));
        QTRY_VERIFY(s.page.isReady());
        auto* view = s.find<PageView>("pages");
        const auto ink = [view] {
            const QImage image = view->grab().toImage();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 90;
            return dark;
        };
        QTRY_VERIFY(ink() > 500);
    }

    void aBadgeIsMovedByKeysAndTheNewOrderIsTold() {
        const Portfolio before = samplePortfolio(4);
        Shown s(before);
        auto* list = s.find<BadgeRowList>("order");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.told.size(), 1U);
        QCOMPARE(s.told.back().badges[0], before.badges[1]);
        QCOMPARE(s.told.back().badges[1], before.badges[0]);
        QCOMPARE(list->currentIndex().row(), 1); // the badge that was moved stays the chosen one
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(s.told.back().badges, before.badges);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // at the top: nothing to tell
        QCOMPARE(s.told.size(), 2U);
    }

    void aBadgeIsMovedByButtonsToo() {
        const Portfolio before = samplePortfolio(3);
        Shown s(before);
        auto* list = s.find<BadgeRowList>("order");
        QVERIFY(!s.find<QAbstractButton>("up")->isEnabled());
        list->setCurrentIndex(list->model()->index(2, 0));
        QVERIFY(!s.find<QAbstractButton>("down")->isEnabled());
        QTest::mouseClick(s.find<QAbstractButton>("up"), Qt::LeftButton);
        QCOMPARE(s.told.back().badges[1], before.badges[2]);
    }

    void aDroppedRowStandsWhereItWasDropped() {
        BadgeRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setRows({{.id = "a", .title = u"A"_s, .giver = {}, .page = {}, .checked = {}},
                      {.id = "b", .title = u"B"_s, .giver = {}, .page = {}, .checked = {}},
                      {.id = "c", .title = u"C"_s, .giver = {}, .page = {}, .checked = {}}});
        QSignalSpy moved(&rows, &BadgeRows::moved);
        QVERIFY(rows.moveRow({}, 0, {}, 3)); // before the end
        QCOMPARE(moved.takeFirst(), (QList<QVariant>{0, 3}));
        QVERIFY(rows.moveRow({}, 2, {}, 0));
        QCOMPARE(moved.takeFirst(), (QList<QVariant>{2, 0}));
        QVERIFY(!rows.moveRow({}, 1, {}, 2)); // where it stands already
        QVERIFY(moved.isEmpty());
    }

    void aHeadingIsAddedWrittenAndMovedWithItsSection() {
        const Portfolio before = samplePortfolio(3);
        Shown s(before);
        auto* list = s.find<BadgeRowList>("order");
        list->setCurrentIndex(list->model()->index(1, 0));
        s.find<QAbstractButton>("addHeading")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto* field = s.find<QLineEdit>("sectionHeading");
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"Kitchen"_s); // writes over what stands there
        QTRY_COMPARE(s.told.back().texts.size(), 1U);
        QTRY_COMPARE(s.told.back().texts.front(), (PortfolioText{PortfolioText::Kind::heading, "Kitchen", before.badges[1]}));
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"Kitchen"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(s.told.back().badges, (std::vector<DocumentId>{before.badges[1], before.badges[2], before.badges[0]}));
        QCOMPARE(s.told.back().texts.front().before, before.badges[1]);
        QCOMPARE(list->currentIndex().row(), 0);
    }

    void ownWordsStandBetweenBadgesAndAreTakenOutAgain() {
        const Portfolio before = samplePortfolio(2);
        Shown s(before);
        auto* list = s.find<BadgeRowList>("order");
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(s.find<QAbstractButton>("addWords"), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sectionWords"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"I can start in May."_s);
        QTRY_COMPARE(s.told.back().texts.size(), 1U);
        QTRY_COMPARE(s.told.back().texts.front(), (PortfolioText{PortfolioText::Kind::words, "I can start in May.", before.badges[1]}));
        QSignalSpy takenOut(&s.page, &PortfolioPage::takenOut);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(s.told.back().texts.empty());
        QCOMPARE(s.told.back().badges, before.badges);
        QCOMPARE(takenOut.front().front().toString(), u"I can start in May."_s);
    }

    void ofABadgeOnlyAFewLinesCanPrint() {
        Shown s(samplePortfolio(1));
        QTRY_VERIFY(s.page.isReady());
        auto* list = s.find<BadgeRowList>("order");
        list->setCurrentIndex(list->model()->index(0, 0));
        auto* brief = s.find<QCheckBox>("brief");
        QVERIFY(brief->isVisible());
        brief->setFocus();
        QTest::keyClick(brief, Qt::Key_Space);
        QCOMPARE(s.told.back().brief, s.told.back().badges);
        QTest::keyClick(brief, Qt::Key_Space);
        QVERIFY(s.told.back().brief.empty());
    }

    void aPhotoIsAskedForSetAndTakenAway() {
        Shown s(samplePortfolio(1));
        QSignalSpy asked(&s.page, &PortfolioPage::photoRequested);
        QTest::mouseClick(s.find<QAbstractButton>("photo"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!s.find<QAbstractButton>("noPhoto")->isVisible());
        s.page.setPhoto(Bytes{1, 2, 3});
        QCOMPARE(s.told.back().photo, (Bytes{1, 2, 3}));
        QTest::mouseClick(s.find<QAbstractButton>("noPhoto"), Qt::LeftButton);
        QVERIFY(s.told.back().photo.empty());
    }

    void aPhotoIsScaledDownAndLosesWhatTheCameraWroteIntoIt() {
        QImage picture(3000, 4000, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        picture.setText(u"Author"_s, u"Maria"_s);
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, "PNG"));
        QVERIFY(file.contains("Maria"));
        const Bytes photo = photoFrom({reinterpret_cast<const std::uint8_t*>(file.constData()), std::size_t(file.size())}).value();
        const QByteArray written(reinterpret_cast<const char*>(photo.data()), qsizetype(photo.size()));
        QVERIFY(!written.contains("Maria"));
        const QImage read = QImage::fromData(written);
        QCOMPARE(read.height(), 1063);
        QVERIFY(read.width() <= 827);
        QCOMPARE(photoFrom(Bytes{'n', 'o'}).error().code, ErrorCode::unsupported);
    }

    void aBadgeTakenOutIsToldWithItsName() {
        const Portfolio before = samplePortfolio(3);
        Shown s(before);
        QSignalSpy takenOut(&s.page, &PortfolioPage::takenOut);
        auto* list = s.find<BadgeRowList>("order");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(s.told.back().badges, (std::vector<DocumentId>{before.badges[0], before.badges[2]}));
        QCOMPARE(takenOut.size(), 1);
        QVERIFY(!takenOut.front().front().toString().isEmpty());
    }

    void badgesAreFoundAndChosenWithTheKeyboardAlone() {
        Shown s(samplePortfolio(0));
        QVERIFY(!s.page.isReady());
        s.find<QAbstractButton>("choose")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"chooserSearch"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"GABELSTÁPLER"_s); // capitals and accents make no difference
        auto* all = s.find<BadgeRowList>("chooser");
        QCOMPARE(all->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), all);
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(s.told.back().badges.size(), 1U);
        QTRY_VERIFY(s.page.isReady());
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(s.told.back().badges.empty());
        QTest::keyClick(all, Qt::Key_Escape);
        QVERIFY(!all->isVisible());
    }

    void whatIsTypedIsToldAfterAPauseAndNotOverwritten() {
        Portfolio portfolio = samplePortfolio(1);
        Shown s(portfolio);
        auto* heading = s.find<QLineEdit>("heading");
        heading->setFocus();
        QTest::keyClicks(heading, u"Apprenticeship"_s);
        QVERIFY(s.told.empty()); // not at each letter
        s.page.setPortfolio(portfolio); // an older state comes from the vault meanwhile
        QCOMPARE(heading->text(), u"Apprenticeship"_s);
        QTRY_COMPARE(s.told.size(), 1U);
        QCOMPARE(s.told.back().heading, std::string("Apprenticeship"));
        auto* words = s.find<QPlainTextEdit>("words");
        words->setFocus();
        QTest::keyClicks(words, u"I like early shifts."_s);
        heading->setFocus(); // leaving the field is a pause
        QCOMPARE(s.told.back().words, std::string("I like early shifts."));
    }

    void anUndoneChangeIsShownInFieldsAndRows() {
        Portfolio portfolio = samplePortfolio(3);
        Shown s(portfolio);
        portfolio.heading = "For the college";
        portfolio.badges.pop_back();
        s.page.setPortfolio(portfolio);
        QCOMPARE(s.find<QLineEdit>("heading")->text(), u"For the college"_s);
        QCOMPARE(s.find<BadgeRowList>("order")->model()->rowCount(), 2);
    }

    void aChoiceChangesThePages() {
        Shown s(samplePortfolio(7));
        QTRY_VERIFY(s.page.isReady());
        const int before = s.find<PageView>("pages")->count();
        auto* layout = s.find<QComboBox>("layout");
        layout->setFocus();
        for (int i = 0; i < int(PaperLayout::sheet6); ++i) QTest::keyClick(layout, Qt::Key_Down);
        QCOMPARE(s.told.back().layout, PaperLayout::sheet6);
        QTRY_VERIFY(s.page.isReady());
        QVERIFY(s.find<PageView>("pages")->count() < before);
        auto* colour = s.find<QCheckBox>("colour");
        colour->setFocus();
        QTest::keyClick(colour, Qt::Key_Space);
        QVERIFY(s.told.back().grey);
        QTRY_VERIFY(s.page.isReady());
        QVERIFY(std::ranges::all_of(s.page.pages()->pages, &paper::Page::grey));
    }

    void thePaperCanSpeakAnotherLanguageThanTheWindow() {
        Portfolio portfolio = samplePortfolio(1);
        portfolio.language = "de";
        Shown s(portfolio);
        QTRY_VERIFY(s.page.isReady());
        QCOMPARE(s.page.pages()->language, std::string("de"));
        QVERIFY(s.count().startsWith("Page"_L1));
    }

    void thePdfIsWrittenWithItsBadgesAndToldWhenItIsThere() {
        const QTemporaryDir folder;
        Shown s(samplePortfolio(2));
        QTRY_VERIFY(s.page.isReady());
        QSignalSpy saved(&s.page, &PortfolioPage::pdfSaved);
        const QString file = folder.filePath(u"Bewerbung für Müller.pdf"_s);
        s.page.savePdf(file.toStdU16String(), day);
        QVERIFY(saved.wait(20'000));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray content = pdf.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.size() > 10'000); // what lies inside is taken out again by another program in the journey of the window
    }

    void aPdfThatCannotBeWrittenIsToldWhereItWasAskedFor() {
        Shown s(samplePortfolio(1));
        QTRY_VERIFY(s.page.isReady());
        s.page.savePdf("/nowhere/at/all.pdf", day);
        QTRY_VERIFY2(s.note().startsWith("It was not saved."_L1), qPrintable(s.note()));
        QVERIFY(s.find<QAbstractButton>("savePdf")->isEnabled());
    }

    void printingGivesAsManyPagesAsThePreview() {
        const QTemporaryDir folder;
        Shown s(samplePortfolio(3));
        QTRY_VERIFY(s.page.isReady());
        auto printer = std::make_unique<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(u"printed.pdf"_s));
        printer->setFullPage(true);
        QSignalSpy printed(&s.page, &PortfolioPage::printed);
        s.page.print(std::move(printer));
        QVERIFY(printed.wait(20'000));
        QFile pdf(folder.filePath(u"printed.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll().count("/Type /Page\n"), s.find<PageView>("pages")->count());
    }

    void theReaderLearnsWhatIsSaid() {
        const text::Language& in = stage::language(u"en"_s);
        BadgeView plain = stage::handmade("Welding");
        plain.badge.recipient.name = "M. Kovács";
        plain.badge.recipient.identities = {{"email", "maria@example.org", false, {}}};
        plain.badge.issuedAt = WrittenDate{"2025-05-14", *parseBadgeDate("2025-05-14")};
        BadgeView hidden = stage::handmade("Sewing");
        hidden.badge.recipient.identities = {{"email", "sha256$00", true, "salt"}};
        Portfolio portfolio;
        portfolio.person = "Maria Kovács";
        const QString all = readerLearns(in, portfolio, {plain, hidden}).join(u'\n');
        for (const char* word : {"Maria Kovács", "M. Kovács", "maria@example.org", "14 May 2025", "hidden in the file", "inside the PDF"})
            QVERIFY2(all.contains(QString::fromUtf8(word)), word);
        QVERIFY(!all.contains("sha256"_L1));
        portfolio.showOwner = false; // the files inside say it all the same
        const QString hiding = readerLearns(in, portfolio, {plain}).join(u'\n');
        QVERIFY(hiding.contains("maria@example.org"_L1));
        QVERIFY(hiding.contains("still do"_L1));
        QVERIFY(!all.contains("still do"_L1));
        plain.badge.id = "https://badges.example.org/a?identity__email=maria%40example.org";
        portfolio.photo = {1};
        portfolio.contact = "12 Mill Lane";
        portfolio.layout = PaperLayout::cvPages;
        OwnStatement statement;
        statement.witnesses = {{"Jonas Weber", {}, {}, "She can."}};
        const QString more = readerLearns(in, portfolio, {plain}, {statement}).join(u'\n');
        for (const char* word : {"badges.example.org", "Your photo", "Where you can be reached", "Jonas Weber"}) QVERIFY2(more.contains(QString::fromUtf8(word)), word);
        QVERIFY(readerLearns(in, Portfolio{}, {}).isEmpty());
    }

    void whatDoesNotFitIsNamed() {
        const text::Language& in = stage::language(u"en"_s);
        paper::Paper pages;
        QVERIFY(overflowSentence(in, pages).isEmpty());
        pages.overflows = {{paper::Overflow::Kind::takesLargerCell, u"Solar panels"_s, 2}};
        QVERIFY(overflowSentence(in, pages).contains("Solar panels"_L1));
        QVERIFY(overflowSentence(in, pages).contains("page 3"_L1));
        pages.overflows.push_back({paper::Overflow::Kind::takesLargerCell, u"Welding"_s, 2});
        pages.overflows.push_back({paper::Overflow::Kind::codeIsShort, u"Sewing"_s, 0});
        QVERIFY(overflowSentence(in, pages).contains("1 more"_L1));
        QVERIFY(overflowSentence(in, pages).contains("Sewing"_L1));
    }

    void aNameIsChangedInPlace() {
        Shown s(samplePortfolio(1));
        QTest::mouseClick(s.find<QAbstractButton>("rename"), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"portfolioName"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"For the library"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(s.told.back().name, std::string("For the library"));
    }

    void everyPortfolioCanBeOpenedCopiedAndRemoved() {
        PortfoliosPage page(stage::language(u"en"_s));
        page.setPortfolios({samplePortfolio(3)});
        page.resize(1080, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy opened(&page, &PortfoliosPage::openRequested), removed(&page, &PortfoliosPage::removeRequested), made(&page, &PortfoliosPage::newRequested);
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"open-one"_s), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"remove-one"_s), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"newPortfolio"_s), Qt::LeftButton);
        QCOMPARE(opened.front().front().toString(), u"one"_s);
        QCOMPARE(removed.front().front().toString(), u"one"_s);
        QCOMPARE(made.size(), 1);
        QVERIFY(stage::wordsIn(page).contains(u"For the café on Market Street"_s));
    }

    void everyPageIsDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        const QSize usual(1080, 800), small(880, 640), large(1720, 1080);
        QTest::newRow("en") << u"en"_s << 1.0 << false << false << usual;
        QTest::newRow("de") << u"de"_s << 1.0 << false << false << usual;
        QTest::newRow("right-to-left") << u"ar"_s << 1.0 << true << false << usual;
        QTest::newRow("dark") << u"en"_s << 1.0 << false << true << usual;
        QTest::newRow("small") << u"en"_s << 1.0 << false << false << small;
        QTest::newRow("large") << u"de"_s << 1.0 << false << false << large;
        QTest::newRow("en-200") << u"en"_s << 2.0 << false << false << large;
        QTest::newRow("de-200-small") << u"de"_s << 2.0 << false << false << QSize(930, 640);
        QTest::newRow("right-to-left-200-dark") << u"ar"_s << 2.0 << true << true << large;
        QTest::newRow("xx") << u"xx"_s << 1.0 << false << false << usual;
    }
    void everyPageIsDrawnInEveryDress() {
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
            for (const QString& fault : stage::faultsOf(page) + stage::namelessOrDouble(page)) faults += u"%1: %2"_s.arg(name, fault);
        };
        Shown s(samplePortfolio(7), language);
        s.page.resize(size);
        QTRY_VERIFY(s.page.isReady());
        QTest::qWait(400); // the pages in sight are painted on threads of their own
        look(s.page, u"portfolio"_s);
        s.find<QAbstractButton>("choose")->click();
        look(s.page, u"portfolio-choosing"_s);
        PortfoliosPage all(stage::language(language));
        look(all, u"portfolios-empty"_s);
        Portfolio second = samplePortfolio(2);
        second.id = "two";
        second.name = "Kita Sonnenschein";
        second.heading = "Bewerbung als Erzieherin";
        Portfolio sections = samplePortfolio(5);
        sections.contact = "12 Mill Lane, Northfield";
        sections.texts = {{PortfolioText::Kind::heading, "Kitchen and coffee", sections.badges[0]}, {PortfolioText::Kind::words, "I like early shifts.", sections.badges[2]},
                          {PortfolioText::Kind::heading, "Safe at work", sections.badges[3]}};
        sections.brief = {sections.badges[1]};
        Shown parts(sections, language);
        parts.page.resize(size);
        parts.find<BadgeRowList>("order")->setCurrentIndex(parts.find<BadgeRowList>("order")->model()->index(0, 0));
        QTRY_VERIFY(parts.page.isReady());
        QTest::qWait(400);
        look(parts.page, u"portfolio-sections"_s);
        all.setPortfolios({samplePortfolio(7), second});
        look(all, u"portfolios"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void tabReachesEverythingInReadingOrder() {
        Shown s(samplePortfolio(3));
        QTRY_VERIFY(s.page.isReady());
        const QStringList order = stage::tabOrder(s.page);
        QStringList wanted{u"back"_s, u"rename"_s, u"print"_s, u"savePdf"_s, u"person"_s, u"contact"_s, u"heading"_s, u"reader"_s, u"photo"_s, u"words"_s, u"order"_s, u"choose"_s, u"addHeading"_s, u"addWords"_s, u"pages"_s, u"layout"_s, u"paper"_s};
        qsizetype last = -1;
        for (const QString& name : wanted) {
            const qsizetype place = order.indexOf(name);
            QVERIFY2(place > last, qPrintable(name + u" in "_s + order.join(u", "_s)));
            last = place;
        }
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    PortfolioTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "portfolio_test.moc"
