#include "ui/paper/page.h"

namespace lanyard::paper {
namespace {

void mirrorRect(QRectF& place, double width) { place.moveLeft(width - place.right()); }

struct Mirror {
    double width;
    void operator()(TextItem& item) const {
        mirrorRect(item.place, width);
        item.rightToLeftPage = true;
    }
    void operator()(RuleItem& item) const {
        item.from.setX(width - item.from.x());
        item.to.setX(width - item.to.x());
    }
    void operator()(ShapeItem& item) const { mirrorRect(item.place, width); }
    void operator()(PictureItem& item) const { mirrorRect(item.place, width); }
    void operator()(CodeItem& item) const { mirrorRect(item.place, width); }
    void operator()(LinkItem& item) const { mirrorRect(item.place, width); }
};

} // namespace

QSizeF pageSize(PaperSize paper) {
    switch (paper) {
    case PaperSize::a4:
        return {210, 297};
    case PaperSize::a5:
        return {148, 210};
    case PaperSize::letter:
        return {215.9, 279.4};
    }
    return {210, 297};
}

void mirror(Page& page) {
    for (Item& item : page.items) std::visit(Mirror{page.size.width()}, item);
    page.rightToLeft = true;
}

} // namespace lanyard::paper
