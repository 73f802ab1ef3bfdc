#include "sample_pages.h"
#include "tests/support/samples.h"
#include "tests/ui/support/sample_views.h"
#include "ui/paper/page_painter.h"
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

namespace lanyard::test {

using namespace paper;

namespace {

QRectF placeOf(const Item& item) {
    if (const auto* text = std::get_if<TextItem>(&item)) return text->place;
    if (const auto* shape = std::get_if<ShapeItem>(&item)) return shape->place;
    if (const auto* picture = std::get_if<PictureItem>(&item)) return picture->place;
    if (const auto* code = std::get_if<CodeItem>(&item)) return code->place;
    return {};
}

} // namespace

const std::vector<BadgeView>& samples() {
    static const std::vector<BadgeView> views = sampleViews();
    return views;
}

Portfolio portfolioFor(PaperLayout layout, PaperSize size) {
    Portfolio portfolio;
    portfolio.person = "Mariia Kovalchuk";
    portfolio.heading = "Application as a solar installer";
    portfolio.words = "I taught physics. Since 2021 I have worked with my hands.\nI can start on 1 April.";
    portfolio.layout = layout;
    portfolio.paper = size;
    return portfolio;
}

QImage drawn(const Page& page, double dotsPerMillimetre) {
    QImage image((page.size * dotsPerMillimetre).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    paintPage(painter, page);
    return image;
}

QString misplaced(const Page& page) {
    const QRectF paper({0, 0}, page.size);
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const QRectF place = placeOf(page.items[i]);
        if (place.isEmpty()) continue;
        if (!paper.contains(place)) return QStringLiteral("item %1 leaves the page").arg(i);
        // A code brings its own white edge, which may touch words; its dark part may not.
        const QRectF inner = place.adjusted(0.6, 0.6, -0.6, -0.6);
        for (std::size_t j = i + 1; j < page.items.size(); ++j) {
            const QRectF other = placeOf(page.items[j]);
            if (!other.isEmpty() && inner.intersects(other.adjusted(0.6, 0.6, -0.6, -0.6)))
                return QStringLiteral("items %1 and %2 lie on each other").arg(i).arg(j);
        }
    }
    return {};
}

QString wordsOn(const Page& page) {
    QStringList words;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item)) words << text->text;
    return words.join(QChar(u'\n'));
}

std::optional<QByteArray> outputOf(const char* test, const QString& program, const QStringList& arguments, int* status) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        skipped(test, program.toStdString() + " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    if (status) *status = process.exitCode();
    return process.readAllStandardOutput();
}

} // namespace lanyard::test
