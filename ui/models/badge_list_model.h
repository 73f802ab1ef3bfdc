#pragma once
#include "core/badge/summary.h"
#include "ui/text/language.h"
#include "ui/widgets/item_roles.h"
#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QStringList>
#include <memory>
#include <unordered_map>
#include <vector>

namespace lanyard::models {

/// The badges of a list, in the words of one language, for the delegates of cards and rows (ui/widgets/item_roles.h). Shows values that it was
/// given: no vault, no file, no thread.
/// Invariants: 1. one row a badge, each id once; 2. a picture is asked for when a view first wants to draw it, once until it is answered;
/// 3. pictures take at most 64 MiB, those not drawn for the longest time go first and are asked for again.
class BadgeListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role : int {
        IdRole = widgets::FirstFreeRole, ///< QString, the document's id
        VerdictRole,                     ///< int(Verdict)
        InBinRole,                       ///< bool
    };

    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the model.
    explicit BadgeListModel(const text::Language& in, QObject* parent = nullptr);
    void setLanguage(const text::Language& in);

    /// Replaces what is shown. Told as insertions, removals and moves, so that selection and place stay; as a reset where more than
    /// 200 runs of rows come and go at once.
    void setBadges(std::vector<BadgeSummary> badges);
    /// How many badges of the same achievement stand folded under a badge, by the id of that one: told beside its date.
    void setFolded(std::unordered_map<DocumentId, int> folded);
    /// Words that a search found and views mark; empty: no search.
    void setFoundWords(const QStringList& words);
    /// The answer to picturesRequested; a null picture: there is none, the stand-in is drawn.
    void setPicture(const DocumentId& id, const QImage& picture);
    /// Edge in device pixels of the square that pictures are wanted for; a larger one than before asks for all of them again.
    void setPictureEdge(int pixels);
    /// What is known of pictures is forgotten: another vault was opened.
    void forgetPictures();

    const BadgeSummary& badge(int row) const { return *m_badges[std::size_t(row)]; } ///< precondition: 0 <= row < rowCount()
    int rowOf(const DocumentId& id) const;                                          ///< -1 if it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  signals:
    /// Pictures of badges that come into sight, the last wanted first. Sent when the event loop is reached, not from within drawing.
    void picturesRequested(const std::vector<lanyard::DocumentId>& ids, int edge);

  private:
    QImage pictureOf(const BadgeSummary& badge) const;
    QString foundLine(const BadgeSummary& badge) const;
    QString withFolded(const BadgeSummary& badge, const QString& date) const;
    void ask();

    const text::Language* m_in;
    std::vector<std::unique_ptr<BadgeSummary>> m_badges;
    std::unordered_map<DocumentId, int> m_folded;
    QStringList m_foundWords;
    mutable QCache<QString, QImage> m_pictures;
    mutable QSet<QString> m_asked;            ///< not answered yet
    mutable std::vector<DocumentId> m_wanted; ///< not asked for yet
    int m_edge = 0;
};

} // namespace lanyard::models
