#include "ui/words/badge_choice.h"
#include "core/base/fold.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include "ui/widgets/field.h"
#include "ui/widgets/measures.h"
#include <QFocusEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::words {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

/// Marks the row that the keys go to while it has the focus, and none else.
class Boxes final : public QListWidget {
  protected:
    void focusInEvent(QFocusEvent* event) override {
        QListWidget::focusInEvent(event);
        if (currentItem() != nullptr) currentItem()->setSelected(true);
    }
    void focusOutEvent(QFocusEvent* event) override {
        QListWidget::focusOutEvent(event);
        clearSelection();
    }
};

} // namespace

BadgeChoice::BadgeChoice(const text::Language& in, const std::vector<BadgeSummary>& badges, std::vector<DocumentId> chosen, QWidget* parent)
    : QWidget(parent), m_search(new widgets::SearchField(in.translate("words", "Search name or giver …"))), m_list(new Boxes), m_chosen(std::move(chosen)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 1);
    m_list->setObjectName(QStringLiteral("badgeChoice"));
    m_list->setAccessibleName(in.translate("words", "Badges that show it"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(widgets::u(0.5));
    m_list->setTabKeyNavigation(false);
    const auto isChosen = [this](const BadgeSummary& badge) { return std::ranges::find(m_chosen, badge.id) != m_chosen.end(); };
    for (const bool first : {true, false})
        for (const BadgeSummary& badge : badges) {
            if (isChosen(badge) != first) continue;
            const QString words = in.translate("words", "%1 · %2", "name of a badge, its giver").arg(text::title(in, badge.title), text::giver(in, badge));
            auto* item = new QListWidgetItem(words, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(first ? Qt::Checked : Qt::Unchecked);
            item->setData(idRole, text::toQString(badge.id));
            item->setData(foldedRole, QByteArray::fromStdString(folded(text::toUtf8(words))));
        }
    m_list->setFixedHeight(widgets::u(6) * std::clamp(m_list->count(), 2, 5));
    if (m_list->count() > 0) m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    setFocusProxy(m_list);
    column->addWidget(m_search);
    m_search->setVisible(badges.size() > 5);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &BadgeChoice::find);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const DocumentId id = text::toUtf8(item->data(idRole).toString());
        std::erase(m_chosen, id);
        if (item->checkState() == Qt::Checked) m_chosen.push_back(id);
        emit changed();
    });
}

void BadgeChoice::find() {
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QByteArray text = m_list->item(row)->data(foldedRole).toByteArray();
        const bool found = std::ranges::all_of(words, [&](const QString& word) { return text.contains(QByteArray::fromStdString(folded(text::toUtf8(word)))); });
        m_list->item(row)->setHidden(!found);
    }
}

} // namespace lanyard::words
