#include "ui/paper/page_painter.h"
#include "ui/paper/badge_picture.h"
#include "ui/paper/text_measure.h"
#include "ui/widgets/state_shape.h"
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace lanyard::paper {
namespace {

// Paper colours stand on white and are fixed: they do not follow the screen's palette.
const QColor accentInk(0x1F, 0x5F, 0x8B);

QColor stateInk(text::State state) {
    switch (state) {
    case text::State::confirmed:
        return {0x1B, 0x74, 0x48};
    case text::State::note:
        return {0x8A, 0x5A, 0x00};
    case text::State::notChecked:
        return {0x4A, 0x60, 0x7A};
    case text::State::doNotRely:
        return {0xB3, 0x26, 0x1E};
    }
    return Qt::black;
}

struct ItemPainter {
    QPainter& painter;
    const Page& page;

    void operator()(const TextItem& item) const {
        painter.save();
        painter.translate(item.place.topLeft());
        painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
        painter.setPen(Qt::black);
        linesOf(item)->draw(&painter, {0, 0});
        painter.restore();
    }
    void operator()(const RuleItem& item) const {
        painter.setPen(QPen(item.ink == Ink::accent && !page.grey ? accentInk : QColor(Qt::black), item.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(item.from, item.to);
    }
    void operator()(const ShapeItem& item) const {
        widgets::paintStateShape(painter, item.place, item.state, page.grey ? QColor(Qt::black) : stateInk(item.state), Qt::white,
                                 page.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }
    void operator()(const PictureItem& item) const { paintPicture(painter, item); }
    void operator()(const CodeItem& item) const {
        const double module = item.place.width() / (item.size + 8);
        QPainterPath dark;
        for (int y = 0; y < item.size; ++y)
            for (int x = 0; x < item.size; ++x) {
                int run = 0;
                while (x + run < item.size && item.modules[std::size_t(y * item.size + x + run)] != 0) ++run;
                if (run == 0) continue;
                dark.addRect(item.place.left() + (x + 4) * module, item.place.top() + (y + 4) * module, run * module, module);
                x += run;
            }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(item.place, Qt::white);
        painter.fillPath(dark, Qt::black);
        painter.restore();
    }
    void operator()(const LinkItem&) const {}
};

} // namespace

void paintPage(QPainter& painter, const Page& page) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF({0, 0}, page.size), Qt::white);
    for (const Item& item : page.items) std::visit(ItemPainter{painter, page}, item);
    painter.restore();
}

} // namespace lanyard::paper
