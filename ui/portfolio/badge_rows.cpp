#include "ui/portfolio/badge_rows.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/picture.h"
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lanyard::portfolio {
namespace {

using widgets::Role;
using widgets::Type;
using widgets::u;

constexpr int titleLines = 3;

bool canBeChosen(const QModelIndex& index) { return index.data(Qt::CheckStateRole).isValid(); }

struct Columns {
    double sign, picture, text, width; ///< left edges and the width of the text, in reading direction
};

Columns columnsOf(double width) {
    const double sign = u(2);
    const double picture = sign + widgets::iconEdge() + u(2);
    const double text = picture + u(6) + u(2);
    return {sign, picture, text, std::max(width - text - u(2), 1.0)};
}

double headHeight(const QModelIndex& index) {
    return index.data(BadgeRows::PageRole).isValid() ? widgets::heightOfLines(QStringLiteral("1"), widgets::typeFont(Type::small), u(40), 1) + u(1.5) : 0;
}

double textHeight(const QModelIndex& index, double width) {
    double height = widgets::heightOfLines(index.data(Qt::DisplayRole).toString(), widgets::typeFont(Type::text), width, titleLines);
    if (canBeChosen(index)) height += widgets::heightOfLines(index.data(BadgeRows::GiverRole).toString(), widgets::typeFont(Type::small), width, 1);
    return height;
}

void paintPageLine(QPainter& painter, const QRectF& rect, const QString& words, const widgets::Colours& colours) {
    const QFont font = widgets::typeFont(Type::small);
    painter.setFont(font);
    const double wide = widgets::widthOf(font, words) + u(4);
    const QRectF middle(rect.center().x() - wide / 2, rect.top(), wide, rect.height());
    painter.setPen(colours(Role::quiet));
    painter.drawText(middle, Qt::AlignCenter, words);
    painter.setPen(QPen(colours(Role::fieldLine), 1, Qt::DashLine));
    const double y = std::floor(rect.center().y()) + 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(middle.left(), y));
    painter.drawLine(QPointF(middle.right(), y), QPointF(rect.right(), y));
}

void paintBox(QPainter& painter, const QRectF& rect, bool checked, const widgets::Colours& colours) {
    widgets::paintRounded(painter, rect, colours(checked ? Role::text : Role::card), colours(checked ? Role::text : Role::fieldLine), 1);
    if (checked) widgets::paintIcon(painter, widgets::Icon::check, rect.adjusted(2, 2, -2, -2), colours(Role::card));
}

} // namespace

BadgeRows::BadgeRows(QObject* parent) : QAbstractListModel(parent) {}

void BadgeRows::setLanguage(const text::Language& in) {
    m_in = &in;
    if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void BadgeRows::setRows(std::vector<Row> rows) {
    if (rows == m_rows) return;
    const auto known = [this](const Row& row) { return rowOf(row.id) >= 0; };
    if (rows.size() == m_rows.size() && std::ranges::all_of(rows, known)) {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<DocumentId> ids;
        for (const QModelIndex& old : before) ids.push_back(row(old.row()).id);
        m_rows = std::move(rows);
        QModelIndexList after;
        for (const DocumentId& id : ids) after += index(rowOf(id));
        changePersistentIndexList(before, after);
        emit layoutChanged();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BadgeRows::setPicture(const DocumentId& id, const QImage& picture) {
    m_pictures[id] = picture;
    if (const int number = rowOf(id); number >= 0) emit dataChanged(index(number), index(number), {PictureRole});
}

int BadgeRows::rowOf(const DocumentId& id) const {
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int BadgeRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant BadgeRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::ToolTipRole: return shown.giver.isEmpty() ? shown.title : shown.title + u'\n' + shown.giver;
    case Qt::AccessibleTextRole:
        return m_in == nullptr ? shown.title
                               : m_in->translate("portfolio", "%1, %2 of %3", "name of a badge, its place, how many there are")
                                     .arg(shown.title, text::number(*m_in, index.row() + 1), text::number(*m_in, rowCount()));
    case Qt::AccessibleDescriptionRole: return shown.giver;
    case Qt::CheckStateRole: return shown.checked ? QVariant(*shown.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case GiverRole: return shown.giver;
    case PageRole:
        if (!shown.page) return {};
        return m_in == nullptr ? QString::number(*shown.page + 1) : m_in->translate("portfolio", "Page %1").arg(text::number(*m_in, *shown.page + 1));
    case PictureRole: {
        const auto found = m_pictures.find(shown.id);
        if (found != m_pictures.end()) return found->second;
        if (const QString key = text::toQString(shown.id); !m_asked.contains(key)) {
            m_asked.insert(key);
            auto* self = const_cast<BadgeRows*>(this); // a signal is no change of what the model shows
            QMetaObject::invokeMethod(self, [self, id = shown.id] { emit self->pictureWanted(id); }, Qt::QueuedConnection);
        }
        return QImage();
    }
    case IdRole: return text::toQString(shown.id);
    default: return {};
    }
}

bool BadgeRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !row(index.row()).checked) return false;
    const bool checked = value.toInt() == Qt::Checked;
    m_rows[std::size_t(index.row())].checked = checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkChanged(row(index.row()).id, checked);
    return true;
}

Qt::ItemFlags BadgeRows::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return row(index.row()).checked ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsDragEnabled;
}

bool BadgeRows::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) {
    if (from.isValid() || to.isValid() || count != 1 || row < 0 || row >= rowCount() || before < 0 || before > rowCount()) return false;
    if (before == row || before == row + 1) return false;
    emit moved(row, before > row ? before - 1 : before);
    return true;
}

void BadgeRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const widgets::Colours colours = widgets::coloursOf(option.palette);
    QRectF rect = option.rect;
    if (const double head = headHeight(index); head > 0) {
        paintPageLine(*painter, QRectF(rect.left(), rect.top(), rect.width(), head), index.data(BadgeRows::PageRole).toString(), colours);
        rect.setTop(rect.top() + head);
    }
    rect.adjust(0, 0.5, 0, -0.5);
    const bool selected = option.state & QStyle::State_Selected;
    const bool choosing = canBeChosen(index);
    if (selected && !choosing)
        widgets::paintRounded(*painter, rect, colours(Role::card), colours(Role::accent), 2);
    else if (option.state & QStyle::State_MouseOver)
        widgets::paintRounded(*painter, rect, colours(Role::pointer), {});
    if (choosing && (option.state & QStyle::State_HasFocus)) widgets::paintInnerRing(*painter, rect, colours(Role::accent));
    const auto mirrored = [&](const QRectF& logical) { return widgets::directed(option.direction, rect, logical.translated(rect.topLeft())); };
    const Columns columns = columnsOf(rect.width());
    const double sign = widgets::iconEdge();
    const QRectF signPlace = mirrored(QRectF(columns.sign, (rect.height() - sign) / 2, sign, sign));
    if (choosing)
        paintBox(*painter, signPlace, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, colours);
    else
        widgets::paintIcon(*painter, widgets::Icon::grip, signPlace, colours(Role::quiet));
    const QRectF square = mirrored(QRectF(columns.picture, (rect.height() - u(6)) / 2, u(6), u(6)));
    const auto picture = index.data(BadgeRows::PictureRole).value<QImage>();
    const QString title = index.data(Qt::DisplayRole).toString();
    if (picture.isNull()) {
        widgets::paintStandIn(*painter, square, title, index.data(BadgeRows::IdRole).toString(), widgets::StandInLook::coloured);
    } else {
        const QSizeF size = QSizeF(picture.size()).scaled(square.size(), Qt::KeepAspectRatio);
        painter->drawImage(QRectF(square.center() - QPointF(size.width() / 2, size.height() / 2), size), picture);
    }
    const double used = textHeight(index, columns.width);
    const double top = (rect.height() - used) / 2;
    const double first = widgets::paintLines(*painter, mirrored(QRectF(columns.text, top, columns.width, used)), title, widgets::typeFont(Type::text),
                                             colours(Role::text), titleLines, option.direction);
    if (choosing)
        widgets::paintLines(*painter, mirrored(QRectF(columns.text, top + first, columns.width, used)), index.data(BadgeRows::GiverRole).toString(),
                            widgets::typeFont(Type::small), colours(Role::quiet), 1, option.direction);
    painter->restore();
}

QSize BadgeRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double width = option.widget != nullptr ? static_cast<const QAbstractScrollArea*>(option.widget)->viewport()->width() : option.rect.width();
    const double height = std::max<double>(u(8), textHeight(index, columnsOf(width).width) + u(2)) + headHeight(index);
    return {int(width), int(std::ceil(height))};
}

BadgeRowList::BadgeRowList(BadgeRows* rows, bool tall, QWidget* parent) : QListView(parent), m_tall(tall) {
    setModel(rows);
    setItemDelegate(new BadgeRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    if (tall) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setDragDropMode(QAbstractItemView::InternalMove);
        setDragDropOverwriteMode(false);
        const auto grow = [this] {
            doItemsLayout();
            updateGeometry();
        };
        connect(rows, &QAbstractItemModel::modelReset, this, grow);
        connect(rows, &QAbstractItemModel::layoutChanged, this, grow);
    }
}

QSize BadgeRowList::sizeHint() const {
    if (!m_tall) return {u(54), u(20)}; // grows with its place
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row) height += sizeHintForIndex(model()->index(row, 0)).height();
    return {u(40), std::max(height, 1)};
}

void BadgeRowList::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    if (current.isValid() && !canBeChosen(current)) {
        const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && event->modifiers() & Qt::AltModifier) {
            emit moveRequested(current.row(), step);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            emit removeRequested(current.row());
            return;
        }
    }
    if (current.isValid() && canBeChosen(current) && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        model()->setData(current, current.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QListView::keyPressEvent(event);
}

void BadgeRowList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && canBeChosen(index))
        model()->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void BadgeRowList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    scheduleDelayedItemsLayout();
    if (m_tall) updateGeometry();
}

void BadgeRowList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace lanyard::portfolio
