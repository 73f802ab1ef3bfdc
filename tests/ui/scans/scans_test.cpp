#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "tests/support/degraded.h"
#include "tests/support/samples.h"
#include "tests/ui/support/sample_views.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/paper_layout.h"
#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace lanyard;
using namespace lanyard::paper;

namespace {

struct Spoilt {
    const char* name;
    test::Degradation how;
    bool jpeg = false; ///< kept as a JPEG of quality 50 in between
    double least = 1;  ///< part of the codes that must be read at 300 dpi
};
constexpr Spoilt ways[] = {{"as it is", {}},
                           {"3 degrees to the right", {.degrees = 3}},
                           {"3 degrees to the left, JPEG", {.degrees = -3}, true},
                           {"upside down", {.degrees = 180}},
                           {"aslant, noise", {.degrees = 1, .perspective = 0.08, .noise = 15}},
                           {"blurred, uneven light", {.degrees = 0.7, .blur = 0.8, .noise = 6, .shade = 0.5}},
                           {"pale ink, JPEG", {.degrees = -1, .noise = 10, .darkest = 90}, true}};
constexpr PaperLayout layouts[] = {PaperLayout::portfolio, PaperLayout::oneBadge, PaperLayout::cvPages, PaperLayout::sheet2, PaperLayout::sheet4,
                                   PaperLayout::sheet6, PaperLayout::sheet8, PaperLayout::sheet12, PaperLayout::cards};
constexpr const char* layoutNames[] = {"portfolio", "one badge", "CV pages", "sheet of 2", "sheet of 4", "sheet of 6", "sheet of 8", "sheet of 12", "cards"};

/// The page that has most codes.
const Page* fullest(const Paper& laid, std::size_t& codes) {
    const Page* best = nullptr;
    codes = 0;
    for (const Page& page : laid.pages) {
        const auto count = std::size_t(std::ranges::count_if(page.items, [](const Item& item) { return std::holds_alternative<CodeItem>(item); }));
        if (count <= codes) continue;
        codes = count;
        best = &page;
    }
    return best;
}

Picture printed(const Page& page, double dotsPerInch) {
    const double dots = dotsPerInch / 25.4;
    QImage image((page.size * dots).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(dots, dots);
        paintPage(painter, page);
    }
    Picture picture{std::uint32_t(image.width()), std::uint32_t(image.height()), {}, 1, true};
    for (int y = 0; y < image.height(); ++y) picture.grey.insert(picture.grey.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
    return picture;
}

Picture asJpeg(const Picture& picture) {
    QImage image(int(picture.width), int(picture.height), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) std::copy_n(picture.grey.begin() + std::ptrdiff_t(y) * image.width(), image.width(), image.scanLine(y));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 50);
    return decodePicture(ByteView(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())), ImportLimits()).value();
}

std::size_t readByUs(const Picture& picture) {
    WorkBudget pixels(1ULL << 32U);
    const auto reading = findQr(picture, ImportLimits(), pixels);
    return reading ? reading->codes.size() : 0;
}

/// Codes that zbarimg reads; nothing if it is not on this machine.
std::optional<std::size_t> readByZbar(const Picture& picture) {
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty()) return std::nullopt;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    const Bytes png = encodePng(picture).value();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return std::nullopt;
    file.write(reinterpret_cast<const char*>(png.data()), qint64(png.size()));
    file.close();
    QProcess process;
    process.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--xml"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), path});
    process.waitForFinished(120000);
    return std::size_t(process.readAllStandardOutput().count("<symbol "));
}

} // namespace

class ScansTest final : public QObject {
    Q_OBJECT
  private slots:
    void everyLayoutIsReadBackFromSpoiltPaper_data() {
        QTest::addColumn<int>("layout");
        for (int i = 0; i < int(std::size(layouts)); ++i) QTest::newRow(layoutNames[i]) << i;
    }

    void everyLayoutIsReadBackFromSpoiltPaper() {
        QFETCH(int, layout);
        static const std::vector<BadgeView> badges = test::sampleViews();
        const text::Language english(QStringLiteral("en"));
        Portfolio portfolio;
        portfolio.person = "Maria Kovács";
        portfolio.layout = layouts[layout];
        const lanyard::paper::Paper laid = layOut({portfolio, badges, english});
        std::size_t codes = 0;
        const Page* page = fullest(laid, codes);
        QVERIFY(page != nullptr);
        std::size_t all = 0, ours = 0, fine = 0, others = 0;
        for (const double dotsPerInch : {150.0, 300.0}) {
            const Picture whole = printed(*page, dotsPerInch);
            for (std::size_t number = 0; number < std::size(ways); ++number) {
                // At 150 dpi every way; at 300, where pictures are four times as large, every third, another one with each layout.
                if (dotsPerInch > 200 && number % 3 != std::size_t(layout) % 3) continue;
                const Spoilt& way = ways[number];
                Picture seen = test::degraded(whole, way.how);
                if (way.jpeg) seen = asJpeg(seen);
                const std::size_t read = readByUs(seen);
                std::printf("%-12s %3.0f dpi, %-28s %2zu of %2zu codes", layoutNames[layout], dotsPerInch, way.name, read, codes);
                const auto other = dotsPerInch > 200 ? readByZbar(seen) : std::nullopt;
                if (other) std::printf(", zbar %2zu", *other);
                std::printf("\n");
                if (other) others += *other;
                if (dotsPerInch > 200) QVERIFY2(double(read) >= way.least * double(codes), way.name);
                all += codes;
                ours += read;
                if (dotsPerInch > 200) fine += codes;
            }
        }
        std::printf("%-12s read %zu of %zu, zbar %zu of %zu at 300 dpi\n", layoutNames[layout], ours, all, others, fine);
        std::fflush(stdout);
        QVERIFY(ours * 10 >= all * 9);
        if (others > 0) QVERIFY(others * 10 >= fine * 6); // the other program has no second try
    }

    void theOtherProgramIsThere() {
        if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty()) test::skipped("every layout is read back by another program", "zbarimg is not installed");
    }
};

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    ScansTest scans;
    return QTest::qExec(&scans, argc, argv);
}

#include "scans_test.moc"
