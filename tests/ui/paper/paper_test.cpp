#include "core/container/packed_text.h"
#include "core/container/pdf.h"
#include "core/container/qr.h"
#include "core/export/file_name.h"
#include "tests/support/samples.h"
#include "sample_pages.h"
#include "tests/ui/support/sample_views.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/paper_layout.h"
#include "ui/paper/pdf.h"
#include "ui/paper/text_measure.h"
#include "ui/text/verdicts.h"
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <cmath>
#include <set>

using namespace lanyard;
using namespace lanyard::paper;
using namespace lanyard::test;

namespace {

constexpr double scannerDots = 150 / 25.4; // a millimetre

/// A badge of which everything is long.
BadgeView longBadge() { return test::viewsOf({{"long.json", test::ownPath("paper/long.json"), {}}}).front(); }

/// A date at the end of its row that breaks into two lines; empty if each stands on one.
QString brokenDate(const Page& page) {
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item); text && text->align == Align::end && widthOf(text->text, text->style, text->type) > text->place.width() + 0.01)
            return text->text;
    return {};
}

QString withoutBidiMarks(QString text) {
    static const QRegularExpression marks(QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return text.remove(marks).normalized(QString::NormalizationForm_KC);
}

} // namespace

class PaperTest final : public QObject {
    Q_OBJECT
  private slots:
    void everyPageKeepsItsThingsApart_data();
    void everyPageKeepsItsThingsApart();
    void aCertificateOfFewWordsIsOnePage();
    void aDateInALineIsNotBroken();
    void aLongBadgeIsPrintedWhole();
    void eachCodeCarriesItsBadgeAndIsReadFromAScan();
    void aSheetTellsWhichBadgeTookALargerCell();
    void thePdfCarriesEveryOriginalByteForByte();
    void thePdfIsSoundForOtherPrograms();
    void copiedTextIsWhatWasPrintedInEveryScript();
    void thePreviewIsThePdf();
    void theSameInputGivesTheSamePages();
    void aStoppedPrintEndsEarly();
    void whoEndorsesABadgeStandsOnItsPage();

  private:
    QString written(const Bytes& pdf);
    test::TemporaryFolder m_folder;
};

QString PaperTest::written(const Bytes& pdf) {
    const QString path = QString::fromStdString((m_folder.path() / "paper.pdf").string());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("no room for a PDF");
    file.write(reinterpret_cast<const char*>(pdf.data()), qint64(pdf.size()));
    return path;
}

void PaperTest::everyPageKeepsItsThingsApart_data() {
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("large");
    QTest::addColumn<QString>("language");
    const char* layouts[] = {"portfolio", "cv", "sheet2", "sheet4", "sheet6", "sheet8", "sheet12", "cards", "one"};
    const char* sizes[] = {"a4", "a5", "letter"};
    for (int layout = 0; layout < 9; ++layout)
        for (int size = 0; size < 3; ++size)
            for (const bool large : {false, true})
                for (const char* language : {"en", "de", "xx", "xx-Arab"}) {
                    QTest::addRow("%s-%s-%s%s", layouts[layout], sizes[size], language, large ? "-large" : "") << layout << size << large << QString(language);
                }
}

void PaperTest::everyPageKeepsItsThingsApart() {
    QFETCH(int, layout);
    QFETCH(int, size);
    QFETCH(bool, large);
    QFETCH(QString, language);
    Portfolio portfolio = portfolioFor(PaperLayout(layout), PaperSize(size));
    portfolio.largePrint = large;
    const text::Language in(language);
    const Paper paper = layOut({portfolio, samples(), in});
    QVERIFY(!paper.pages.empty());
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
        const QString problem = misplaced(paper.pages[i]);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(i + 1).arg(problem)));
        if (!large && !language.startsWith(u"xx")) QCOMPARE(brokenDate(paper.pages[i]), QString());
    }
    if (size == 0 && !large && language != u"xx") {
        if (language == u"xx-Arab") QVERIFY(paper.rightToLeft);
        QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
        for (std::size_t i = 0; i < paper.pages.size(); ++i)
            drawn(paper.pages[i], 110 / 25.4).save(QStringLiteral(LANYARD_PICTURES "/%1-%2.png").arg(QString::fromUtf8(QTest::currentDataTag())).arg(i + 1));
    }
}

void PaperTest::aCertificateOfFewWordsIsOnePage() {
    for (const char* language : {"en", "de"})
        for (const PaperSize size : {PaperSize::a4, PaperSize::letter}) {
            const text::Language in{QString::fromLatin1(language)};
            QCOMPARE(layOut({portfolioFor(PaperLayout::oneBadge, size), samples(), in}).pages.size(), samples().size());
        }
}

void PaperTest::aLongBadgeIsPrintedWhole() {
    const text::Language in(QStringLiteral("en"));
    const std::vector<BadgeView> badges{samples().front(), longBadge(), samples().back()};
    for (const PaperLayout layout : {PaperLayout::portfolio, PaperLayout::oneBadge}) {
        const Paper paper = layOut({portfolioFor(layout), badges, in});
        QString rest = QString::fromStdString(std::string(badges[1].badge.achievement.description.any())).simplified().remove(u' ');
        for (const Page& page : paper.pages) {
            QCOMPARE(misplaced(page), QString());
            for (const Item& item : page.items) {
                const auto* text = std::get_if<TextItem>(&item);
                const QString piece = text ? QString(text->text).simplified().remove(u' ').remove(QChar(QChar::LineSeparator)) : QString();
                if (piece.size() > 20 && rest.startsWith(piece)) rest.remove(0, piece.size());
            }
        }
        QCOMPARE(rest, QString());
    }
}

void PaperTest::eachCodeCarriesItsBadgeAndIsReadFromAScan() {
    const text::Language in(QStringLiteral("en"));
    const Paper paper = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    std::set<Bytes> read;
    for (const Page& page : paper.pages) {
        const QImage image = drawn(page, scannerDots).convertToFormat(QImage::Format_Grayscale8);
        Picture picture{std::uint32_t(image.width()), std::uint32_t(image.height()), {}, 1, true};
        for (int y = 0; y < image.height(); ++y) picture.grey.insert(picture.grey.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
        WorkBudget work(1000000000);
        const QrReading reading = findQr(picture, {}, work).value();
        for (const QrFound& code : reading.codes) {
            const std::string text = toText(code.bytes);
            read.insert(isPackedText(text) ? unpackedText(text, 1U << 20U).value() : code.bytes);
        }
    }
    for (const BadgeView& view : samples()) QVERIFY2(read.contains(view.badge.source.bytes), view.badge.source.id.c_str());
}

void PaperTest::aSheetTellsWhichBadgeTookALargerCell() {
    const text::Language in(QStringLiteral("en"));
    const Paper paper = layOut({portfolioFor(PaperLayout::sheet12), {samples().front(), longBadge()}, in});
    const auto moved = std::ranges::count_if(paper.overflows, [](const Overflow& one) { return one.kind == Overflow::Kind::takesLargerCell; });
    QVERIFY(moved >= 1);
    QVERIFY(paper.pages.size() >= 2);
}

void PaperTest::thePdfCarriesEveryOriginalByteForByte() {
    const text::Language in(QStringLiteral("de"));
    const Paper paper = layOut({portfolioFor(PaperLayout::sheet6), samples(), in});
    const Bytes pdf = pdfOf(paper, samples(), Instant{1772532000}).value();
    WorkBudget inflated(256U << 20U);
    const PdfReading reading = readPdf(pdf, {}, inflated).value();
    QCOMPARE(reading.attachments.size(), samples().size());
    for (const BadgeView& view : samples()) {
        const auto same = [&](const PdfAttachment& file) { return file.bytes == originalBytes(view.badge, true) && file.checksumFits == true; };
        QVERIFY(std::ranges::any_of(reading.attachments, same));
    }
    const QString path = written(pdf);
    if (const auto listed = outputOf("pdfdetach", QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path}))
        QVERIFY(listed->startsWith(QByteArray::number(qlonglong(samples().size()))));
}

void PaperTest::thePdfIsSoundForOtherPrograms() {
    const text::Language in(QStringLiteral("en"));
    const Paper paper = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    const QString path = written(pdfOf(paper, samples(), Instant{1772532000}).value());
    int status = 0;
    if (outputOf("qpdf --check", QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status)) QCOMPARE(status, 0);
    if (const auto fonts = outputOf("pdffonts", QStringLiteral("pdffonts"), {path})) {
        const QList<QByteArray> lines = fonts->split('\n').mid(2);
        for (const QByteArray& line : lines)
            if (!line.trimmed().isEmpty()) QVERIFY2(QRegularExpression(QStringLiteral("\\byes \\S+ +yes\\b")).match(QString::fromUtf8(line)).hasMatch(), line.constData()); // embedded, with Unicode
    }
    if (const auto info = outputOf("pdfinfo", QStringLiteral("pdfinfo"), {path})) {
        QVERIFY(info->contains("Application as a solar installer"));
        QVERIFY(info->contains("Mariia Kovalchuk"));
    }
}

void PaperTest::copiedTextIsWhatWasPrintedInEveryScript() {
    const text::Language in(QStringLiteral("en"));
    Portfolio portfolio = portfolioFor(PaperLayout::portfolio);
    portfolio.words = "Ευχαριστώ για το ενδιαφέρον. Office, Schifffahrt, Zürich.\nתודה רבה\nДякую за увагу\nشكرا جزيلا";
    const QString path = written(pdfOf(layOut({portfolio, samples(), in}), samples(), Instant{1772532000}).value());
    const auto text = outputOf("pdftotext", QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    if (!text) return;
    const QString copied = withoutBidiMarks(QString::fromUtf8(*text)).simplified();
    for (const BadgeView& view : samples()) {
        const QString name = QString::fromStdString(std::string(view.badge.title().any()));
        for (const QString& word : withoutBidiMarks(name).split(u' ', Qt::SkipEmptyParts)) QVERIFY2(copied.contains(word), qPrintable(word));
    }
    for (const char* word : {"Ευχαριστώ", "ενδιαφέρον", "Office", "Schifffahrt", "Zürich", "תודה", "רבה", "Дякую", "увагу", "شكرا", "جزيلا"})
        QVERIFY2(copied.contains(withoutBidiMarks(QString::fromUtf8(word))), word);
}

void PaperTest::thePreviewIsThePdf() {
    const text::Language in(QStringLiteral("en"));
    const Paper paper = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    const QString path = written(pdfOf(paper, samples(), Instant{1772532000}).value());
    const QString base = QString::fromStdString((m_folder.path() / "page").string());
    if (!outputOf("pdftoppm", QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), path, base})) return;
    const QStringList pages = QDir(QString::fromStdString(m_folder.path().string())).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
    QCOMPARE(std::size_t(pages.size()), paper.pages.size());
    for (int i = 0; i < pages.size(); ++i) {
        const QImage pdf = QImage(QString::fromStdString((m_folder.path() / pages[i].toStdString()).string())).convertToFormat(QImage::Format_Grayscale8);
        const QImage preview = drawn(paper.pages[std::size_t(i)], 100 / 25.4).convertToFormat(QImage::Format_Grayscale8).scaled(pdf.size());
        // Two rasterisers smooth edges differently; what matters is that the same ink lies in the same square of four millimetres.
        const int cell = 16;
        int differing = 0, cells = 0;
        for (int y = 0; y + cell <= pdf.height(); y += cell)
            for (int x = 0; x + cell <= pdf.width(); x += cell) {
                int a = 0, b = 0;
                for (int dy = 0; dy < cell; ++dy)
                    for (int dx = 0; dx < cell; ++dx) {
                        a += pdf.constScanLine(y + dy)[x + dx];
                        b += preview.constScanLine(y + dy)[x + dx];
                    }
                ++cells;
                differing += std::abs(a - b) > cell * cell * 255 / 8 ? 1 : 0;
            }
        QVERIFY2(differing * 200 < cells, qPrintable(QStringLiteral("page %1: %2 of %3 squares differ").arg(i + 1).arg(differing).arg(cells)));
    }
}

void PaperTest::theSameInputGivesTheSamePages() {
    const text::Language in(QStringLiteral("en"));
    const Paper first = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    const Paper second = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    QCOMPARE(first.pages.size(), second.pages.size());
    for (std::size_t i = 0; i < first.pages.size(); ++i) QCOMPARE(drawn(first.pages[i], 4), drawn(second.pages[i], 4));
}

void PaperTest::aStoppedPrintEndsEarly() {
    const text::Language in(QStringLiteral("en"));
    std::stop_source stop;
    stop.request_stop();
    const Paper paper = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    const auto pdf = pdfOf(paper, samples(), Instant{1772532000}, {}, stop.get_token());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::cancelled);
}

void PaperTest::aDateInALineIsNotBroken() {
    const text::Language in(QStringLiteral("de"));
    const Paper paper = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
    int lines = 0;
    static const QRegularExpression given(QStringLiteral("^Vergeben an .* am ([0-9].*)$"));
    static const QRegularExpression breakable(QStringLiteral("[0-9]\\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"));
    for (const Page& page : paper.pages)
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text == nullptr || text->align != Align::start) continue;
            QVERIFY2(!breakable.match(text->text).hasMatch(), qPrintable(text->text));
            if (const auto match = given.match(text->text); match.hasMatch()) {
                ++lines;
                QVERIFY2(!match.captured(1).contains(u' '), qPrintable(text->text));
            }
        }
    QVERIFY(lines >= 5);
}

void PaperTest::whoEndorsesABadgeStandsOnItsPage() {
    BadgeView view = test::viewsOf({{"badge-with-endorsement.json", test::ownPath("wallet/badge-with-endorsement.json"), {}}}).front();
    const auto endorsement = std::ranges::find(view.inside, Relation::endorsement, &BadgeSummary::relation);
    QVERIFY(endorsement != view.inside.end());
    const QString giver = QString::fromStdString(std::string(endorsement->issuerName.any()));
    QVERIFY(!giver.isEmpty());
    for (const char* tag : {"en", "de"}) {
        const text::Language in{QString::fromLatin1(tag)};
        for (int copies = 1; copies <= 8; copies += 7) {
            BadgeView many = view;
            for (int i = 1; i < copies; ++i) many.inside.push_back(*endorsement);
            for (const PaperLayout layout : {PaperLayout::portfolio, PaperLayout::oneBadge}) {
                const Paper paper = layOut({portfolioFor(layout), {many}, in});
                int named = 0;
                bool counted = false;
                for (std::size_t i = 0; i < paper.pages.size(); ++i) {
                    QCOMPARE(misplaced(paper.pages[i]), QString());
                    for (const Item& item : paper.pages[i].items)
                        if (const auto* text = std::get_if<TextItem>(&item)) {
                            named += text->text.contains(giver) && text->text.contains(text::cardWord(in, *endorsement));
                            counted = counted || text->text.contains(tag == QByteArray("en") ? QStringLiteral("and 3 more") : QStringLiteral("und 3 weitere"));
                        }
                    QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
                    drawn(paper.pages[i], 110 / 25.4).save(QStringLiteral(LANYARD_PICTURES "/endorsed-%1-%2-%3-%4.png").arg(QLatin1StringView(tag)).arg(copies).arg(int(layout)).arg(i));
                }
                QCOMPARE(named, std::min(copies, 5));
                QCOMPARE(counted, copies > 5);
            }
        }
    }
}

std::unique_ptr<QObject> lanyard::test::paperTest() { return std::make_unique<PaperTest>(); }

#include "paper_test.moc"
