#pragma once
#include "core/badge/document.h"
#include "ui/text/language.h"
#include <QAbstractListModel>
#include <QImage>
#include <QSet>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lanyard::portfolio {

/// Badges as short rows: those of a portfolio in their order with the texts between them, or all of them to choose from. Shows values that it was
/// given. Invariant: each id once.
class BadgeRows final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum class Kind : std::uint8_t { badge, heading, words };
    struct Row {
        DocumentId id; ///< of a text: any word that no other row has
        QString title, giver; ///< title: of a text, the text
        std::optional<int> page;     ///< from 0, where a new page begins with this badge
        std::optional<bool> checked; ///< none: the row can be moved instead
        Kind kind = Kind::badge;
        bool inSection = false;      ///< stands below a heading
        friend bool operator==(const Row&, const Row&) = default;
    };
    enum Role : int { GiverRole = Qt::UserRole + 1, PageRole, PictureRole, IdRole, KindRole, InSectionRole };

    explicit BadgeRows(QObject* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setRows(std::vector<Row> rows); ///< the same badges in another order are told as a change of the layout
    void setPicture(const DocumentId& id, const QImage& picture);
    const Row& row(int number) const { return m_rows[std::size_t(number)]; } ///< precondition: 0 <= number < rowCount()
    int rowOf(const DocumentId& id) const;                                 ///< -1 if it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

  signals:
    /// A row was dragged: it shall stand before the row that is at `before` now; rowCount(): at the end.
    void moved(int from, int before);
    void checkChanged(const lanyard::DocumentId& id, bool checked);
    void pictureWanted(const lanyard::DocumentId& id);

  private:
    const text::Language* m_in = nullptr;
    std::vector<Row> m_rows;
    std::map<DocumentId, QImage> m_pictures;
    mutable QSet<QString> m_asked;
};

/// The row has a box; without one it can be moved.
bool canBeChosen(const QModelIndex& index);

} // namespace lanyard::portfolio
