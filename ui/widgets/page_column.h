#pragma once
#include <QString>
#include <functional>

class QVBoxLayout;
class QWidget;

namespace lanyard::widgets {

class ScrollColumn;

/// A page that is one column of text and controls under its title, and scrolls. The column is made anew when the language changes.
ScrollColumn* addPageColumn(QWidget* page);
/// The column of `content` with its title; `back` empty: no way back is offered.
QVBoxLayout* startColumn(QWidget* content, const QString& title, const QString& back, std::function<void()> goBack);
/// Shows `content` in place of what was there: the place scrolled to and the focus (by object name) stay.
void replaceColumn(ScrollColumn* scroll, QWidget* content);

} // namespace lanyard::widgets
