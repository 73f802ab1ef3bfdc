#pragma once
#include "core/badge/summary.h"
#include "ui/models/badge_list_model.h"
#include "ui/text/language.h"
#include <QWidget>
#include <vector>

namespace lanyard::pages {

/// Badges that lie inside another one, or what others say about it, as rows under a heading.
class InsideList final : public QWidget {
    Q_OBJECT
  public:
    InsideList(const text::Language& in, const QString& heading, std::vector<BadgeSummary> badges, QWidget* parent = nullptr);
    void setPicture(const DocumentId& id, const QImage& picture);

  signals:
    void badgeRequested(const lanyard::DocumentId& id);
    void pictureRequested(const lanyard::DocumentId& id, int edge);

  private:
    models::BadgeListModel* m_model;
};

} // namespace lanyard::pages
