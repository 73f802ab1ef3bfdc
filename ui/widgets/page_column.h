#pragma once
#include <QString>
#include <cstdint>
#include <functional>

class QVBoxLayout;
class QWidget;

namespace lanyard::widgets {

class ScrollColumn;

/// A page that is one column of text and controls under its title, and scrolls. The column is made anew when the language changes.
ScrollColumn* addPageColumn(QWidget* page);
/// The column of `content` with its title; `back` empty: no way back is offered.
QVBoxLayout* startColumn(QWidget* content, const QString& title, const QString& back, std::function<void()> goBack);
/// What becomes of lines that were typed into and of boxes that were ticked when their column is made anew.
enum class Typed : std::uint8_t {
    dropped, ///< the new column says what stands in them
    kept,    ///< carried to the controls with the same object names: their words, cursor and selection, and the ticks
};
/// Shows `content` in place of what was there: the place scrolled to and the focus (by object name) stay. A line counts as typed into until its
/// page sets or clears it.
void replaceColumn(ScrollColumn* scroll, QWidget* content, Typed typed = Typed::dropped);

} // namespace lanyard::widgets
