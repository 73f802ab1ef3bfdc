#pragma once
#include "ui/paper/page.h"
#include <QObject>
#include <QPainter>
#include <QPrinter>
#include <memory>

namespace lanyard::portfolio {

/// Prints pages with the painter that shows them, one after the other between other events, and is gone when it is done. Pages larger or smaller
/// than the printer's paper are not scaled: a millimetre is a millimetre.
class PrintJob final : public QObject {
    Q_OBJECT
  public:
    /// `printer` is set up: paper, range, copies. Starts when the event loop is reached.
    PrintJob(std::unique_ptr<QPrinter> printer, std::shared_ptr<const paper::Paper> pages, QObject* parent);
    ~PrintJob() override;

  signals:
    void done(bool printed); ///< false: the printer does not take pages

  private:
    void begin();
    void next();
    std::unique_ptr<QPrinter> m_printer;
    std::shared_ptr<const paper::Paper> m_pages;
    std::unique_ptr<QPainter> m_painter;
    int m_page = 0, m_last = 0;
};

} // namespace lanyard::portfolio
