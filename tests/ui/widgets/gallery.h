#pragma once
#include <QWidget>

/// Every widget of ui/widgets with the content of a real page, as a column. `arabic`: badge texts in Arabic script.
QWidget* makeGallery(bool arabic);
/// Two rows of cards as on the page of badges, with a real model behind them.
QWidget* makeCards(bool arabic, bool asList);
/// A place that is empty, with a notice above its foot.
QWidget* makeEmptyPlace();
