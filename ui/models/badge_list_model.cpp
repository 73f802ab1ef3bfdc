#include "ui/models/badge_list_model.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <QMetaObject>
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace lanyard::models {
namespace {

constexpr int pictureKilobytes = 64 * 1024; ///< some 300 pictures of a card on a fine screen
constexpr std::size_t mostRuns = 200;       ///< beyond that one reset costs views less

using Badges = std::vector<std::unique_ptr<BadgeSummary>>;

/// Runs of rows [first, last] for which `wanted` holds.
template <class Wanted> std::vector<std::pair<int, int>> runs(int rows, Wanted wanted) {
    std::vector<std::pair<int, int>> found;
    for (int row = 0; row < rows; ++row) {
        if (!wanted(row)) continue;
        if (found.empty() || found.back().second + 1 != row) found.emplace_back(row, row);
        found.back().second = row;
    }
    return found;
}

/// A transparent dot: the badge has a picture that is on its way, and no stand-in flashes up before it.
QImage onItsWay() {
    QImage dot(1, 1, QImage::Format_ARGB32_Premultiplied);
    dot.fill(Qt::transparent);
    return dot;
}

} // namespace

BadgeListModel::BadgeListModel(const text::Language& in, QObject* parent) : QAbstractListModel(parent), m_in(&in), m_pictures(pictureKilobytes) {}

void BadgeListModel::setLanguage(const text::Language& in) {
    m_in = &in;
    if (!m_badges.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void BadgeListModel::setBadges(std::vector<BadgeSummary> badges) {
    std::unordered_set<DocumentId> seen; // invariant 1, whatever was handed in
    std::erase_if(badges, [&](const BadgeSummary& badge) { return !seen.insert(badge.id).second; });
    std::unordered_map<DocumentId, std::size_t> place; // of each badge in the new list
    for (std::size_t i = 0; i < badges.size(); ++i) place.emplace(badges[i].id, i);
    std::unordered_set<DocumentId> kept;
    for (const auto& badge : m_badges)
        if (place.contains(badge->id)) kept.insert(badge->id);

    const auto gone = runs(rowCount(), [&](int row) { return !kept.contains(badge(row).id); });
    const auto come = runs(int(badges.size()), [&](int row) { return !kept.contains(badges[std::size_t(row)].id); });
    if (gone.size() + come.size() > mostRuns) {
        beginResetModel();
        m_badges.clear();
        for (BadgeSummary& badge : badges) m_badges.push_back(std::make_unique<BadgeSummary>(std::move(badge)));
        endResetModel();
        return;
    }
    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_badges.erase(m_badges.begin() + run->first, m_badges.begin() + run->second + 1);
        endRemoveRows();
    }
    const auto inNewOrder = [&](const auto& a, const auto& b) { return place.at(a->id) < place.at(b->id); };
    if (!std::ranges::is_sorted(m_badges, inNewOrder)) {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<DocumentId> ids;
        for (const QModelIndex& old : before) ids.push_back(badge(old.row()).id);
        std::ranges::sort(m_badges, inNewOrder);
        QModelIndexList after;
        for (const DocumentId& id : ids) after += index(rowOf(id));
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }
    for (const auto& badge : m_badges) *badge = std::move(badges[place.at(badge->id)]);
    if (!m_badges.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    for (const auto& [first, last] : come) {
        beginInsertRows({}, first, last);
        Badges run;
        for (int row = first; row <= last; ++row) run.push_back(std::make_unique<BadgeSummary>(std::move(badges[std::size_t(row)])));
        m_badges.insert(m_badges.begin() + first, std::make_move_iterator(run.begin()), std::make_move_iterator(run.end()));
        endInsertRows();
    }
}

void BadgeListModel::setFolded(std::unordered_map<DocumentId, int> folded) {
    if (m_folded == folded) return;
    m_folded = std::move(folded);
    if (!m_badges.empty()) emit dataChanged(index(0), index(rowCount() - 1), {widgets::CornerRole, widgets::GivenRole, Qt::AccessibleTextRole});
}

void BadgeListModel::setFoundWords(const QStringList& words) {
    if (m_foundWords == words) return;
    m_foundWords = words;
    if (!m_badges.empty()) emit dataChanged(index(0), index(rowCount() - 1), {widgets::FoundWordsRole, widgets::FoundRole});
}

void BadgeListModel::setPicture(const DocumentId& id, const QImage& picture) {
    const QString key = text::toQString(id);
    m_asked.remove(key);
    m_pictures.insert(key, new QImage(picture), std::max<qsizetype>(1, picture.sizeInBytes() / 1024));
    if (const int row = rowOf(id); row >= 0) emit dataChanged(index(row), index(row), {widgets::PictureRole});
}

void BadgeListModel::setPictureEdge(int pixels) {
    const bool larger = pixels > m_edge;
    m_edge = pixels;
    if (larger) forgetPictures();
}

void BadgeListModel::forgetPictures() {
    m_pictures.clear();
    m_asked.clear();
    m_wanted.clear();
    if (!m_badges.empty()) emit dataChanged(index(0), index(rowCount() - 1), {widgets::PictureRole});
}

int BadgeListModel::rowOf(const DocumentId& id) const {
    const auto found = std::ranges::find_if(m_badges, [&](const auto& badge) { return badge->id == id; });
    return found == m_badges.end() ? -1 : int(found - m_badges.begin());
}

int BadgeListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_badges.size()); }

QVariant BadgeListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BadgeSummary& badge = this->badge(index.row());
    switch (role) {
    case Qt::DisplayRole: return text::title(*m_in, badge.title);
    case Qt::AccessibleTextRole: return text::withoutIsolates(withFolded(badge, text::spokenSummary(*m_in, badge)));
    case IdRole:
    case widgets::StandInRole: return text::toQString(badge.id);
    case VerdictRole: return int(badge.verdict);
    case InBinRole: return badge.binnedAt.has_value();
    case widgets::GiverRole: return text::giver(*m_in, badge);
    case widgets::CornerRole: return withFolded(badge, badge.issuedAt ? text::year(*m_in, *badge.issuedAt) : QString());
    case widgets::GivenRole: return withFolded(badge, badge.issuedAt ? text::date(*m_in, *badge.issuedAt) : m_in->translate("badges page", "no date"));
    case widgets::EndsRole: return badge.validUntil ? text::date(*m_in, *badge.validUntil) : m_in->translate("badges page", "no end date");
    case widgets::EndsIsQuietRole: return !badge.validUntil;
    case widgets::StateRole: return int(text::stateOf(badge));
    case widgets::StateWordRole: return text::cardWord(*m_in, badge);
    case widgets::PictureRole: return pictureOf(badge);
    case widgets::FoundRole: return foundLine(badge);
    case widgets::FoundWordsRole: return m_foundWords;
    default: return {};
    }
}

QImage BadgeListModel::pictureOf(const BadgeSummary& badge) const {
    if (!badge.hasPicture) return {};
    const QString key = text::toQString(badge.id);
    if (const QImage* picture = m_pictures.object(key)) return *picture;
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        // Drawing must not start work: asked for when the event loop is reached, all that came into sight at once.
        if (m_wanted.empty()) QMetaObject::invokeMethod(const_cast<BadgeListModel*>(this), &BadgeListModel::ask, Qt::QueuedConnection);
        m_wanted.push_back(badge.id);
    }
    return onItsWay();
}

void BadgeListModel::ask() {
    std::vector<DocumentId> wanted;
    wanted.swap(m_wanted);
    if (wanted.empty()) return;
    std::ranges::reverse(wanted);
    emit picturesRequested(wanted, std::max(m_edge, 1));
}

QString BadgeListModel::withFolded(const BadgeSummary& badge, const QString& date) const {
    const auto folded = m_folded.find(badge.id);
    if (folded == m_folded.end()) return date;
    return m_in->translate("badges page", "%1 and %n earlier", "a date, and so many older badges of the same achievement", folded->second).arg(date);
}

QString BadgeListModel::foundLine(const BadgeSummary& badge) const {
    if (m_foundWords.isEmpty() || badge.foundIn.empty()) return {};
    return m_in->translate("badges page", "in what it says: “%1”", "where a search found its words; %1 is a piece of the badge's text")
        .arg(text::isolated(badge.foundIn));
}

} // namespace lanyard::models
