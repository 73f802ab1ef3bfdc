#include "ui/portfolio/badge_rows.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <algorithm>

namespace lanyard::portfolio {

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
        if (m_in != nullptr && shown.kind == Kind::heading) return m_in->translate("portfolio", "Heading: %1").arg(shown.title);
        if (m_in != nullptr && shown.kind == Kind::words) return m_in->translate("portfolio", "Own words: %1").arg(shown.title);
        return m_in == nullptr ? shown.title
                               : m_in->translate("portfolio", "%1, %2 of %3", "name of a badge, its place, how many there are")
                                     .arg(shown.title, text::number(*m_in, index.row() + 1), text::number(*m_in, rowCount()));
    case Qt::AccessibleDescriptionRole: return shown.giver;
    case Qt::CheckStateRole: return shown.checked ? QVariant(*shown.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case GiverRole: return shown.giver;
    case PageRole:
        if (!shown.page) return {};
        return m_in == nullptr ? QString::number(*shown.page + 1) : m_in->translate("portfolio", "Page %1").arg(text::number(*m_in, *shown.page + 1));
    case KindRole: return int(shown.kind);
    case InSectionRole: return shown.inSection;
    case PictureRole: {
        if (shown.kind != Kind::badge) return QImage();
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
    emit moved(row, before);
    return true;
}

bool canBeChosen(const QModelIndex& index) { return index.data(Qt::CheckStateRole).isValid(); }

} // namespace lanyard::portfolio
