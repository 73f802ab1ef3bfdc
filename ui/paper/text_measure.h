#pragma once
#include "ui/paper/page.h"
#include <QTextLayout>
#include <memory>
#include <utility>

namespace lanyard::paper {

/// How high a text is when its lines break at `width` (both millimetres). Words too long for a line break inside.
double heightOf(const QString& text, const Style& style, const PaperType& type, double width);
/// How wide it is on one line.
double widthOf(const QString& text, const Style& style, const PaperType& type);

/// The part of a text that fits into `height`, and the rest, cut between lines. All of it is in the first if it fits, and
/// all in the second if not one line does.
std::pair<QString, QString> splitAt(const QString& text, const Style& style, const PaperType& type, double width, double height);

/// The laid-out lines of an item, in units (PaperType), from its upper left corner; each line centred in its line height.
std::unique_ptr<QTextLayout> linesOf(const TextItem& item);

} // namespace lanyard::paper
