#include "core/base/encoding.h"
#include "core/container/linked_text.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/container/short_form.h"
#include "core/crypto/digest.h"
#include "core/wallet/judge.h"
#include "tests/support/degraded.h"
#include "tests/ui/pages/stage.h"
#include "ui/check/check_page.h"
#include "ui/check/scan_view.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/paper_layout.h"
#include "ui/text/strings.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/style.h"
#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::check;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant today{1'795'608'000}; // 2026-11-25

JudgedFile judged(ByteView file) {
    static const Evidence evidence;
    static const TrustList trust;
    return judge(file, {}, ImportLimits(), {evidence, trust, {}, today, {}}, oneByOne, true);
}

/// Codes beside each other, `turned` by a half if it is asked for.
Picture codesOf(const std::vector<std::string>& contents, bool turned = false) {
    Picture sheet{0, 0, {}, 1, true};
    std::vector<Picture> pictures;
    for (const auto& content : contents) {
        pictures.push_back(drawQr(encodeQr(bytesOf(content)).value(), 3).value());
        sheet.width += pictures.back().width;
        sheet.height = std::max(sheet.height, pictures.back().height);
    }
    sheet.grey.resize(std::size_t{sheet.width} * sheet.height, 255);
    std::size_t left = 0;
    for (const Picture& picture : pictures) {
        for (std::size_t y = 0; y < picture.height; ++y)
            std::copy_n(picture.grey.begin() + std::ptrdiff_t(y * picture.width), picture.width, sheet.grey.begin() + std::ptrdiff_t(y * sheet.width + left));
        left += picture.width;
    }
    if (turned) std::ranges::reverse(sheet.grey);
    return sheet;
}

CheckedFile fileOf(const QString& name, const Picture& picture) { return {name, judged(encodePng(picture).value())}; }

/// A portfolio of the sample badges as somebody photographs it.
const CheckedFile& photograph() {
    static const CheckedFile file = [] {
        Portfolio portfolio;
        portfolio.person = "Maria Kovács";
        portfolio.layout = PaperLayout::sheet6;
        const std::vector<BadgeView> badges(stage::views().begin(), stage::views().begin() + 6);
        const paper::Paper laid = paper::layOut({portfolio, badges, stage::language(u"en"_s)});
        constexpr double dots = 200 / 25.4;
        QImage image((laid.pages.front().size * dots).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.scale(dots, dots);
            paper::paintPage(painter, laid.pages.front());
        }
        Picture page{std::uint32_t(image.width()), std::uint32_t(image.height()), {}, 1, true};
        for (int y = 0; y < image.height(); ++y) page.grey.insert(page.grey.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
        return fileOf(u"scan_0012.jpg"_s, test::degraded(page, {.degrees = 1.5, .perspective = 0.05, .noise = 8, .shade = 0.2}));
    }();
    return file;
}

std::string linkedPart(std::string_view badge, std::size_t part) { return linkedTexts(bytesOf(badge), fromHex(sha256Hex(bytesOf(badge))).value(), 2).value()[part]; }

constexpr std::string_view badge = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://school.example/1"})";

void put(CheckPage& page, std::vector<CheckedFile> files) {
    page.resize(1280, 800);
    page.show();
    page.begin(files.size());
    page.show(std::move(files));
}

} // namespace

class CheckTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() { stage::wear({}); }

    void everyBadgeOfAPhotographIsAnEntryWithItsNumber() {
        const auto entries = entriesOf({photograph()});
        QVERIFY(entries.size() >= 5);
        CheckPage page(stage::language(u"en"_s));
        put(page, {photograph()});
        const QString words = stage::wordsIn(page);
        int carried = 0;
        for (const PaperEntry& entry : entries) {
            if (!entry.hasBadge()) continue;
            ++carried;
            QVERIFY(words.contains(text::toQString(photograph().judged.badges[entry.badge].badge.title().any()).left(10)));
        }
        QVERIFY(carried > 0);
        QVERIFY(page.findChild<ScanView*>() != nullptr);
        QVERIFY(page.findChild<QWidget*>(u"entry-%1"_s.arg(entries.size())) != nullptr);
        QVERIFY(words.contains("Nothing was sent and nothing was kept"_L1));
    }

    void theWordsToCompareAndTheSixAnswersOpenByKeyboard() {
        CheckPage page(stage::language(u"en"_s));
        put(page, {fileOf(u"a.png"_s, codesOf({std::string(badge)}))});
        auto* compare = page.findChild<widgets::FoldRow*>(u"compare"_s);
        auto* questions = page.findChild<widgets::FoldRow*>(u"questions"_s);
        QVERIFY(compare && questions);
        QVERIFY(compare->isOpen()); // the one entry
        QVERIFY(!questions->isOpen());
        auto* line = questions->findChild<QAbstractButton*>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(questions->isOpen());
        QVERIFY(page.findChild<QWidget*>(u"question-signature"_s) != nullptr);
    }

    void partsOfABadgeAreCountedAndJoinedInOneEntry() {
        const auto alone = entriesOf({fileOf(u"a.png"_s, codesOf({linkedPart(badge, 1)}))});
        QCOMPARE(alone.size(), 1U);
        QCOMPARE(alone[0].kind, PaperEntry::Kind::partsMissing);
        QCOMPARE(alone[0].partsSeen, 1);
        QCOMPARE(alone[0].parts, 2);
        const auto both = entriesOf({fileOf(u"a.png"_s, codesOf({linkedPart(badge, 1), linkedPart(badge, 0)}))});
        QCOMPARE(both.size(), 1U);
        QCOMPARE(both[0].kind, PaperEntry::Kind::badge);
        QCOMPARE(both[0].codes.size(), 2U);
        CheckPage page(stage::language(u"en"_s));
        put(page, {fileOf(u"a.png"_s, codesOf({linkedPart(badge, 1)}))});
        QVERIFY(stage::wordsIn(page).contains("We saw 1 of the 2 codes"_L1));
    }

    void aCodeThatOnlyNamesABadgeSaysWhereItLiesAndWhenThatEnds() {
        const std::string address = "https://store.example/b?X-Amz-Date=20260301T093000Z&X-Amz-Expires=604800";
        const auto file = fileOf(u"card.png"_s, codesOf({shortFormText({fromHex(sha256Hex(bytesOf(badge))).value(), address})}));
        CheckPage page(stage::language(u"en"_s));
        put(page, {file});
        QCOMPARE(entriesOf({file}).at(0).kind, PaperEntry::Kind::onlyNamed);
        const QString words = stage::wordsIn(page);
        QVERIFY(words.contains("8 March 2026"_L1));
        QVERIFY(words.contains("ask for the badge as a file"_L1));
        QSignalSpy copied(&page, &CheckPage::copyRequested);
        page.findChild<QAbstractButton*>(u"copyAddress"_s)->click();
        QCOMPARE(copied.at(0).at(0).toString(), QString::fromStdString(address));

        std::vector<CheckedFile> withFile{file, {u"badge.json"_s, judged(bytesOf(badge))}};
        std::vector<JudgedFile> together{withFile[0].judged, withFile[1].judged};
        const Evidence evidence;
        const TrustList trust;
        judgeTogether(together, ImportLimits(), {evidence, trust, {}, today, {}});
        QCOMPARE(entriesOf({{u"card.png"_s, together[0]}}).at(0).kind, PaperEntry::Kind::namedBadge);
    }

    void aPictureThatStandsOnItsHeadIsShownUpright() {
        const auto file = fileOf(u"a.png"_s, codesOf({std::string(badge)}, true));
        QCOMPARE(file.judged.codes.size(), 1U);
        std::vector<ScanView::Mark> marks{{{}, u"1"_s, true}};
        std::ranges::copy(file.judged.codes[0].corners, marks[0].corners);
        const ScanView view(file.judged.pictures.at(0), marks, u"paper"_s);
        QCOMPARE(view.quarters(), 2);
        QVERIFY(!stripAround(file.judged.pictures[0], file.judged.codes[0]).isNull());
    }

    void whatHoldsNoBadgeSaysSo() {
        CheckPage page(stage::language(u"en"_s));
        put(page, {fileOf(u"holiday.png"_s, Picture{300, 200, Bytes(60'000, 180), 1, true})});
        const QString words = stage::wordsIn(page);
        QVERIFY(words.contains("holiday.png"_L1));
        QVERIFY(words.contains("A picture without a badge"_L1));
        QVERIFY(!page.findChild<QAbstractButton*>(u"keepThem"_s)->isVisible());
    }

    void filesAreAskedForAndComeByTheirPlace() {
        CheckPage page(stage::language(u"en"_s));
        QSignalSpy asked(&page, &CheckPage::filesRequested);
        std::vector<IncomingFile> files;
        connect(&page, &CheckPage::received, &page, [&](const std::vector<IncomingFile>& incoming) { files = incoming; });
        page.findChild<QAbstractButton*>(u"chooseScan"_s)->click();
        QCOMPARE(asked.size(), 1);
        page.filesChosen({});
        QVERIFY(files.empty());
        page.filesChosen({u"/tmp/Größe.png"_s});
        QCOMPARE(files.size(), 1U);
        QCOMPARE(files[0].name, std::string("Größe.png"));
        QCOMPARE(files[0].path, text::toPath(u"/tmp/Größe.png"_s));
    }

    void keepingIsOfferedOnlyWhereItIsPossible() {
        CheckPage page(stage::language(u"en"_s));
        put(page, {fileOf(u"a.png"_s, codesOf({std::string(badge)}))});
        auto* keep = page.findChild<QAbstractButton*>(u"keepThem"_s);
        QVERIFY(!keep->isVisible());
        page.setKeeping(true);
        QVERIFY(keep->isVisible());
        QSignalSpy asked(&page, &CheckPage::keepRequested);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        page.findChild<QAbstractButton*>(u"checkAnother"_s)->click();
        QVERIFY(page.files().empty());
        QVERIFY(page.findChild<QAbstractButton*>(u"chooseScan"_s)->isVisible());
    }

    void thePageIsSoundInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en") << u"en"_s << 1.0 << false << false;
        QTest::newRow("de") << u"de"_s << 1.0 << false << false;
        QTest::newRow("large") << u"de"_s << 2.0 << false << false;
        QTest::newRow("mirrored") << u"en"_s << 1.0 << true << false;
        QTest::newRow("dark") << u"en"_s << 1.0 << false << true;
        QTest::newRow("pseudo") << u"xx"_s << 1.0 << false << false;
    }

    void thePageIsSoundInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        stage::wear({.language = language, .scale = scale, .mirrored = mirrored, .dark = dark});
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        CheckPage page(stage::language(language));
        page.setKeeping(true);
        stage::rendered(page, {1060, 800}, u"check-first-"_s + tag);
        QCOMPARE(stage::faultsOf(page), QStringList());
        page.show({photograph()});
        stage::rendered(page, {1060, 800}, u"check-"_s + tag);
        QCOMPARE(stage::faultsOf(page), QStringList());
        QCOMPARE(stage::namelessOrDouble(page), QStringList());
        page.show({fileOf(u"a.png"_s, codesOf({std::string(badge)}))});
        stage::rendered(page, {1060, 1000}, u"check-one-"_s + tag);
        QCOMPARE(stage::faultsOf(page), QStringList());
        page.show({fileOf(u"a.png"_s, codesOf({linkedPart(badge, 1), shortFormText({Bytes(32, 7), "https://school.example/b/1"})}))});
        stage::rendered(page, {1060, 800}, u"check-codes-"_s + tag);
        QCOMPARE(stage::faultsOf(page), QStringList());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new widgets::Style);
    CheckTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "check_test.moc"
