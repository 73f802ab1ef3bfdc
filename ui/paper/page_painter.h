#pragma once
#include "ui/paper/page.h"

class QPainter;

namespace lanyard::paper {

/// Paints a page. The painter's unit must be one millimetre, its origin the page's upper left corner. The same for preview, printer and
/// PDF, so that what is seen is what prints. Needs a QGuiApplication (fonts); any thread that may use fonts.
void paintPage(QPainter& painter, const Page& page);

} // namespace lanyard::paper
