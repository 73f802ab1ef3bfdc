#include "ui/portfolio/paper_work.h"
#include "core/base/file.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/paper_layout.h"
#include "ui/paper/pdf.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"
#include <QPainter>
#include <cmath>

namespace lanyard::portfolio {
namespace {

constexpr int threads = 2; ///< pages are painted while others are laid out

QImage pictureOf(const paper::Page& page, int width) {
    const double scale = width / page.size.width();
    QImage picture(width, int(std::ceil(page.size.height() * scale)), QImage::Format_RGB32);
    if (picture.isNull()) return picture;
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paper::paintPage(painter, page);
    return picture;
}

} // namespace

PaperWork::PaperWork(QObject* parent) : QObject(parent) { m_threads.setMaxThreadCount(threads); }

PaperWork::~PaperWork() {
    stop();
    m_saving.request_stop();
    m_threads.clear();
    m_threads.waitForDone();
}

void PaperWork::start(std::function<void()> work) { m_threads.start(std::move(work)); }

template <class Answer> void PaperWork::answer(Answer then) { QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection); }

void PaperWork::stop() {
    m_layout.request_stop();
    ++m_asked;
}

void PaperWork::layOut(const Portfolio& portfolio, Badges badges, const QString& language, std::vector<OwnStatement> statements) {
    stop();
    m_layout = std::stop_source();
    start([this, portfolio, badges = std::move(badges), language, statements = std::move(statements), wanted = m_asked, token = m_layout.get_token()] {
        if (token.stop_requested()) return;
        const text::Language in(language);
        const Progress told = [this, wanted](std::size_t done, std::size_t total) {
            answer([this, wanted, done, total] {
                if (wanted == m_asked) emit progress(done, total);
            });
        };
        auto pages = std::make_shared<const paper::Paper>(paper::layOut({portfolio, *badges, in, {}, statements}, told, token));
        if (token.stop_requested()) return;
        answer([this, wanted, pages] {
            if (wanted == m_asked) emit laidOut(pages);
        });
    });
}

void PaperWork::paint(const Pages& pages, int page, int width) {
    start([this, pages, page, width] {
        const QImage picture = pictureOf(pages->pages[std::size_t(page)], width);
        answer([this, pages, page, picture] { emit painted(pages, page, picture); });
    });
}

void PaperWork::savePdf(const Pages& pages, Badges badges, const std::filesystem::path& file, Instant at) {
    m_saving.request_stop();
    m_saving = std::stop_source();
    start([this, pages, badges = std::move(badges), file, at, token = m_saving.get_token()] {
        Result<void> done;
        auto pdf = paper::pdfOf(*pages, *badges, at, {}, token);
        if (pdf)
            done = writeFileAtomically(file, *pdf);
        else
            done = std::unexpected(std::move(pdf).error());
        answer([this, done, file] {
            if (done)
                emit saved(text::fromPath(file));
            else
                emit notSaved(done.error());
        });
    });
}

} // namespace lanyard::portfolio
