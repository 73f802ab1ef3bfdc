#pragma once

class QVBoxLayout;
class QWidget;

namespace lanyard::people {

/// Fills `page` with a column of at most 94u in its middle, which scrolls where the page is too low. Add to the column from the top; it fills up
/// at its end by itself.
QVBoxLayout* addMiddleColumn(QWidget* page);

} // namespace lanyard::people
