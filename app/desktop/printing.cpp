#include "app/desktop/printing.h"
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>

namespace lanyard {

void askForPrinter(QWidget* window, const paper::Paper& pages, std::function<void(std::unique_ptr<QPrinter>)> then) {
    if (pages.pages.empty()) return;
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution)); // std::function is copied
    (*printer)->setFullPage(true); // the pages have their own margins
    (*printer)->setPageSize(QPageSize(pages.pages.front().size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
    (*printer)->setDocName(pages.title);
    auto* dialog = new QPrintDialog(printer->get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(pages.pages.size()));
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), window, [printer, then = std::move(then)] { then(std::move(*printer)); });
    dialog->open();
}

} // namespace lanyard
