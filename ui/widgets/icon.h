#pragma once
#include "ui/widgets/palette.h"
#include <QIcon>
#include <QPixmap>
#include <cstdint>

class QPainter;

namespace lanyard::widgets {

/// The icons of resources/icons, named for what they show.
enum class Icon : std::uint8_t {
    none,
    arrowBack, arrowOn, award, book, camera, check, chevronDown, chevronUp, chevronBack, chevronOn, paste, clock, copy, more,
    externalLink, eye, file, archive, pictureFile, unknownFile, textFile, folderOpen, globe, grip, drive, picture, info, languages,
    grid, link, list, lock, mail, pencil, plus, printer, qrCode, quote, redo, refresh, save, scan, search, settings, tag, trash,
    undo, user, addUser, close,
};

/// Draws it into a rectangle in one colour, sharp at any scale. Arrows, chevrons, undo, redo, list and quote mirror from right to left.
void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour, Qt::LayoutDirection direction = Qt::LeftToRight);
/// For menus, actions and window decorations: follows the application's palette and direction when it is drawn.
QIcon icon(Icon icon);

} // namespace lanyard::widgets
