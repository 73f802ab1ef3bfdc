#include "ui/widgets/icon.h"
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// The resource lies in a static library: it is registered by name, outside of every namespace.
static void registerIcons() { Q_INIT_RESOURCE(lanyard_icons); }

namespace lanyard::widgets {
namespace {

const char* fileOf(Icon icon) {
    switch (icon) {
    case Icon::none: return nullptr;
    case Icon::arrowBack: return "arrow-left";
    case Icon::arrowOn: return "arrow-right";
    case Icon::award: return "award";
    case Icon::book: return "book-open";
    case Icon::camera: return "camera";
    case Icon::check: return "check";
    case Icon::chevronDown: return "chevron-down";
    case Icon::chevronUp: return "chevron-up";
    case Icon::chevronBack: return "chevron-left";
    case Icon::chevronOn: return "chevron-right";
    case Icon::paste: return "clipboard-paste";
    case Icon::clock: return "clock";
    case Icon::copy: return "copy";
    case Icon::more: return "ellipsis";
    case Icon::externalLink: return "external-link";
    case Icon::eye: return "eye";
    case Icon::file: return "file";
    case Icon::archive: return "file-archive";
    case Icon::pictureFile: return "file-image";
    case Icon::unknownFile: return "file-question-mark";
    case Icon::textFile: return "file-text";
    case Icon::folderOpen: return "folder-open";
    case Icon::globe: return "globe";
    case Icon::grip: return "grip-vertical";
    case Icon::drive: return "hard-drive";
    case Icon::picture: return "image";
    case Icon::info: return "info";
    case Icon::languages: return "languages";
    case Icon::grid: return "layout-grid";
    case Icon::link: return "link";
    case Icon::list: return "list";
    case Icon::lock: return "lock";
    case Icon::mail: return "mail";
    case Icon::pencil: return "pencil";
    case Icon::plus: return "plus";
    case Icon::printer: return "printer";
    case Icon::qrCode: return "qr-code";
    case Icon::quote: return "quote";
    case Icon::redo: return "redo-2";
    case Icon::refresh: return "refresh-cw";
    case Icon::save: return "save";
    case Icon::scan: return "scan-search";
    case Icon::search: return "search";
    case Icon::settings: return "settings";
    case Icon::tag: return "tag";
    case Icon::trash: return "trash-2";
    case Icon::undo: return "undo-2";
    case Icon::user: return "user";
    case Icon::addUser: return "user-plus";
    case Icon::close: return "x";
    }
    return nullptr;
}

bool mirrors(Icon icon) {
    return icon == Icon::arrowBack || icon == Icon::arrowOn || icon == Icon::chevronBack || icon == Icon::chevronOn || icon == Icon::undo ||
           icon == Icon::redo || icon == Icon::list || icon == Icon::quote || icon == Icon::externalLink || icon == Icon::textFile;
}

QByteArray drawing(Icon icon) {
    registerIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(fileOf(icon))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Drawn when it is shown, so that it has the palette and direction of that moment.
class Engine final : public QIconEngine {
  public:
    explicit Engine(Icon icon) : m_icon(icon) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Disabled   ? palette.color(QPalette::Disabled, QPalette::WindowText)
                              : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                        : palette.color(QPalette::WindowText);
        paintIcon(*painter, m_icon, rect, colour, QApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new Engine(m_icon); }

  private:
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour, Qt::LayoutDirection direction) {
    if (icon == Icon::none) return;
    QByteArray svg = drawing(icon);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colour.alphaF() < 1) painter.setOpacity(painter.opacity() * colour.alphaF());
    if (direction == Qt::RightToLeft && mirrors(icon)) {
        painter.translate(2 * rect.center().x(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, rect);
    painter.restore();
}

QIcon icon(Icon icon) { return icon == Icon::none ? QIcon() : QIcon(new Engine(icon)); }

} // namespace lanyard::widgets
