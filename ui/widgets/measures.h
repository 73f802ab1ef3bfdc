#pragma once
#include <QFont>
#include <QMarginsF>
#include <QSize>

class QLayout;
class QWidget;

namespace lanyard::widgets {

enum class Type : std::uint8_t { title, heading, text, small };

/// The application's font in one of the four sizes: 1.6, 1.2, 1.0, 0.87 (never below 9 pt).
QFont typeFont(Type type, bool bold = false);
/// `units` quarters of the line height of the application's font, in whole pixels.
int u(double units = 1);
/// Pixels of a text column of 70 characters in the given size.
int columnWidth(Type type = Type::text);
/// Edge of an icon beside text of the given size: 1.2 × text height.
int iconEdge(Type type = Type::text);
/// Corner radius of cards, buttons and fields: 2u/3.
double cornerRadius();

/// Margins and spacing of a layout in units, for left-to-right; they follow the font and mirror by themselves as long as the layout lives.
void setUnits(QLayout* layout, QMarginsF margins, double spacing);

} // namespace lanyard::widgets
