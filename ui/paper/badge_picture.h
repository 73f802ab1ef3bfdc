#pragma once
#include "ui/paper/page.h"

class QPainter;

namespace lanyard::paper {

/// Paints a badge's picture into its place: an SVG as lines, a PNG or JPEG scaled down to 600 dots an inch, fitted and centred; without a
/// picture that can be decoded, the first letter of the name in a frame. Pictures beyond 50 million pixels count as none. Scripts and
/// addresses inside an SVG are never followed.
void paintPicture(QPainter& painter, const PictureItem& item);

} // namespace lanyard::paper
