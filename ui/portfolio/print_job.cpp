#include "ui/portfolio/print_job.h"
#include "ui/paper/page_painter.h"
#include <QTimer>
#include <algorithm>

namespace lanyard::portfolio {

PrintJob::PrintJob(std::unique_ptr<QPrinter> printer, std::shared_ptr<const paper::Paper> pages, QObject* parent)
    : QObject(parent), m_printer(std::move(printer)), m_pages(std::move(pages)) {
    QTimer::singleShot(0, this, &PrintJob::begin);
}

PrintJob::~PrintJob() {
    if (m_painter && m_painter->isActive()) m_painter->end();
}

void PrintJob::begin() {
    const int count = int(m_pages->pages.size());
    const bool range = m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0;
    m_page = range ? std::min(m_printer->fromPage(), count) - 1 : 0;
    m_last = range ? std::clamp(m_printer->toPage(), m_page + 1, count) : count;
    m_painter = std::make_unique<QPainter>();
    if (m_last == 0 || !m_painter->begin(m_printer.get())) {
        emit done(false);
        deleteLater();
        return;
    }
    next();
}

void PrintJob::next() {
    const double perMillimetre = m_printer->resolution() / 25.4;
    m_painter->save();
    m_painter->scale(perMillimetre, perMillimetre);
    paper::paintPage(*m_painter, m_pages->pages[std::size_t(m_page)]);
    m_painter->restore();
    if (++m_page < m_last && m_printer->newPage()) {
        QTimer::singleShot(0, this, &PrintJob::next);
        return;
    }
    emit done(m_painter->end());
    deleteLater();
}

} // namespace lanyard::portfolio
