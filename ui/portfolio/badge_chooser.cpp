#include "ui/portfolio/badge_chooser.h"
#include "core/base/fold.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QKeyEvent>
#include <QVBoxLayout>

namespace lanyard::portfolio {
namespace {

/// Each word typed stands somewhere in the text, accents and capitals apart.
bool holds(const std::string& text, const QStringList& words) {
    for (const QString& word : words)
        if (text.find(folded(text::toUtf8(word))) == std::string::npos) return false;
    return true;
}

} // namespace

BadgeChooser::BadgeChooser(QWidget* parent) : QWidget(parent), m_rows(new BadgeRows(this)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {4, 4, 2.5, 3}, 2);
    m_heading = new widgets::Heading;
    m_search = new widgets::SearchField({});
    m_search->setObjectName(QStringLiteral("chooserSearch"));
    m_list = new BadgeRowList(m_rows, false);
    m_list->setObjectName(QStringLiteral("chooser"));
    m_none = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet);
    m_done = new widgets::Button({}, widgets::Button::Kind::plain, widgets::Icon::check);
    m_done->setObjectName(QStringLiteral("chooserDone"));
    column->addWidget(m_heading);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_done, 0, Qt::AlignLeading);
    connect(m_search, &QLineEdit::textChanged, this, &BadgeChooser::refill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->rowCount() == 0) return;
        m_list->setCurrentIndex(m_rows->index(0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_done, &QPushButton::clicked, this, &BadgeChooser::done);
    connect(m_rows, &BadgeRows::checkChanged, this, [this](const DocumentId& id, bool checked) {
        if (checked)
            m_chosen.insert(id);
        else
            m_chosen.erase(id);
        emit chosen(id, checked);
    });
    connect(m_rows, &BadgeRows::pictureWanted, this, &BadgeChooser::pictureWanted);
}

void BadgeChooser::setLanguage(const text::Language& in) {
    m_in = &in;
    m_rows->setLanguage(in);
    m_heading->setText(in.translate("portfolio", "Choose badges"));
    const QString hint = in.translate("portfolio", "Search name or giver …");
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_list->setAccessibleName(in.translate("portfolio", "All badges"));
    m_done->setText(in.translate("portfolio", "Done"));
    refill();
}

void BadgeChooser::setBadges(std::vector<BadgeSummary> badges) {
    m_badges = std::move(badges);
    refill();
}

void BadgeChooser::setChosen(const std::vector<DocumentId>& ids) {
    m_chosen = {ids.begin(), ids.end()};
    refill();
}

void BadgeChooser::begin() {
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void BadgeChooser::refill() {
    if (m_in == nullptr) return;
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<BadgeRows::Row> rows;
    for (const BadgeSummary& badge : m_badges) {
        const QString title = text::title(*m_in, badge.title);
        const QString giver = text::giver(*m_in, badge);
        if (holds(folded(text::toUtf8(title + u' ' + giver)), words)) rows.push_back({badge.id, title, giver, {}, m_chosen.contains(badge.id)});
    }
    m_none->setText(m_badges.empty() ? m_in->translate("portfolio", "There are no badges yet. Add some first.") : m_in->translate("portfolio", "No badge is called that."));
    m_none->setVisible(rows.empty());
    m_rows->setRows(std::move(rows));
}

void BadgeChooser::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit done();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lanyard::portfolio
