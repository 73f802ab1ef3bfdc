#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QImage>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

/// Where pages are tried out: the dresses they can wear, badges to show, and what must hold of every page.
namespace stage {

/// How a page is drawn: language, size of the font, direction, colours.
struct Dress {
    QString language = QStringLiteral("en");
    double scale = 1;
    bool mirrored = false;
    bool dark = false;
    bool highContrast = false; ///< as the system says, white and yellow on black
};
/// The application looks like that from now on. Font and colours of the pictures in a window of 1280 × 800.
void wear(const Dress& dress);
/// One language object a tag, alive to the end of the run.
const lanyard::text::Language& language(const QString& tag);

/// What a list shows of a badge.
lanyard::BadgeSummary summaryOf(const lanyard::BadgeView& view);
/// The sample badges as a person has them who accepts one of the givers; made once.
const std::vector<lanyard::BadgeView>& views();
std::vector<lanyard::BadgeSummary> summaries();
lanyard::BadgeFacets facetsOf(const std::vector<lanyard::BadgeSummary>& badges);
/// A badge made by hand, with a name and nothing else that is not asked for.
lanyard::BadgeView handmade(const std::string& name);
/// So many of them, each with a name, giver and year of its own.
std::vector<lanyard::BadgeSummary> many(int count);
QImage pictureOf(const lanyard::DocumentId& id, int edge);

/// Shows the page in a size and saves a picture of it under LANYARD_PICTURES, for a person to look at.
QImage rendered(QWidget& page, const QSize& size, const QString& name);
/// What is cut off, lies over something else or is too small to hit, in words; empty if all is well.
QStringList faultsOf(QWidget& page);
/// Controls without an accessible name, and names that two visible controls share.
QStringList namelessOrDouble(QWidget& page);
/// What stands where Tab goes, by object or accessible name, from the first control to the last; fails to be complete if Tab is trapped.
QStringList tabOrder(QWidget& page);
/// Everything that can be read in the page: labels, buttons, fields, lists.
QString wordsIn(QWidget& page);

} // namespace stage
