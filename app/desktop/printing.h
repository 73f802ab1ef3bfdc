#pragma once
#include "ui/paper/page.h"
#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace lanyard {

/// The system's print dialog for these pages; `then` gets the printer that was set up, or is not called.
void askForPrinter(QWidget* window, const paper::Paper& pages, std::function<void(std::unique_ptr<QPrinter>)> then);

} // namespace lanyard
