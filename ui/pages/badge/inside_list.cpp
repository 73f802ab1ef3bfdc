#include "ui/pages/badge/inside_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/row_list.h"
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lanyard::pages {
namespace {

constexpr int mostRows = 12; ///< more scroll within the list

} // namespace

InsideList::InsideList(const text::Language& in, const QString& heading, std::vector<BadgeSummary> badges, QWidget* parent)
    : QWidget(parent), m_model(new models::BadgeListModel(in, this)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 2);
    column->addWidget(new widgets::Heading(heading, widgets::Type::heading, this));
    auto* list = new widgets::RowList(this);
    list->setAccessibleName(heading);
    m_model->setPictureEdge(int(std::ceil(widgets::u(10) * devicePixelRatioF())));
    m_model->setBadges(std::move(badges));
    list->setModel(m_model);
    int height = 2;
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row) height += list->sizeHintForRow(row);
    list->setFixedHeight(height);
    column->addWidget(list);
    connect(list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { emit badgeRequested(m_model->badge(index.row()).id); });
    connect(m_model, &models::BadgeListModel::picturesRequested, this, [this](const std::vector<DocumentId>& ids, int edge) {
        for (const DocumentId& id : ids) emit pictureRequested(id, edge);
    });
}

void InsideList::setPicture(const DocumentId& id, const QImage& picture) {
    if (m_model->rowOf(id) >= 0) m_model->setPicture(id, picture);
}

} // namespace lanyard::pages
