#pragma once
#include "core/base/bytes.h"
#include "core/badge/portfolio.h"
#include "ui/paper/paper_type.h"
#include "ui/text/state.h"
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace lanyard::paper {

/// Where text stands in its width: at the side where reading begins, in the middle, at the other side.
enum class Align : std::uint8_t { start, centre, end };

/// What stands on a page, in millimetres from the page's upper left corner. Values: a page can be painted many times, on any device.
struct TextItem {
    QRectF place;     ///< width: where lines break; height: what the text takes
    QString text;
    Style style;
    PaperType type;
    Align align = Align::start;
    bool rightToLeftPage = false;
};
enum class Ink : std::uint8_t { black, accent };
struct RuleItem {
    QPointF from, to;
    double width = 0.18;
    Ink ink = Ink::black;
};
struct ShapeItem {
    QRectF place;
    text::State state{};
};
/// A badge's picture, fitted into the place, never stretched. Shared between pages: 200 badges may each carry megabytes.
struct PictureItem {
    QRectF place;
    std::shared_ptr<const Bytes> content; ///< PNG, JPEG or SVG; what cannot be decoded gets the stand-in
    QString name;                         ///< its first letter is the stand-in
};
struct CodeItem {
    QRectF place; ///< with the quiet zone of four modules
    std::vector<std::uint8_t> modules;
    int size = 0;
};
/// A place of a PDF's page that leads on; paper shows nothing of it.
struct LinkItem {
    QRectF place;
    std::string address; ///< on the web, as it may be handed on; empty: a page of the document
    int page = 0;        ///< from 0
};
using Item = std::variant<TextItem, RuleItem, ShapeItem, PictureItem, CodeItem, LinkItem>;

struct Page {
    QSizeF size; ///< millimetres
    std::vector<Item> items;
    bool grey = false; ///< for printers without colour: accent and shapes black
    bool rightToLeft = false;
};

/// A place that readers can jump to.
struct Mark {
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< millimetres from the page's upper edge
    int level = 0;
    DocumentId badge{}; ///< whose entry, cell or page begins here; empty: no badge's
};

/// Something a person should know before printing.
struct Overflow {
    enum class Kind : std::uint8_t {
        takesLargerCell, ///< its words do not fit into the cell of this sheet: it stands on a page of larger cells
        codeIsShort,     ///< the badge itself does not fit into a code here: the code holds its address or name, the PDF holds the badge
    };
    Kind kind{};
    QString badge; ///< title
    int page = 0;  ///< from 0
};

struct Paper {
    std::vector<Page> pages;
    std::vector<Mark> marks;
    std::vector<Overflow> overflows;
    QString title;  ///< of the document
    QString person; ///< empty: not said
    std::string language; ///< BCP 47
    bool rightToLeft = false;
};

QSizeF pageSize(PaperSize paper); ///< upright, millimetres

/// Turns a page laid out from left to right into its mirror image; pictures, codes and ticks keep their own direction.
void mirror(Page& page);

} // namespace lanyard::paper
