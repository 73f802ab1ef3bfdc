#include "ui/portfolio/sections_column.h"
#include "ui/portfolio/section.h"
#include "ui/portfolio/words_field.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

constexpr int longestLine = 500;       ///< letters of a name or heading
constexpr qsizetype longestWords = 20'000; ///< letters of own words: ten pages

widgets::TextLabel* labelOf(QWidget* buddy) {
    auto* label = new widgets::TextLabel;
    label->setBuddy(buddy);
    return label;
}

} // namespace

SectionsColumn::SectionsColumn(QWidget* parent) : QWidget(parent), m_rows(new BadgeRows(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    widgets::setUnits(column, {4, 3, 2.5, 4}, 1);

    m_person = new QLineEdit;
    m_person->setObjectName(u"person"_s);
    m_person->setMaxLength(longestLine);
    m_heading = new QLineEdit;
    m_heading->setObjectName(u"heading"_s);
    m_heading->setMaxLength(longestLine);
    auto* fields = new QWidget;
    auto* fieldColumn = new QVBoxLayout(fields);
    widgets::setUnits(fieldColumn, {0, 0, 0, 0}, 1);
    m_personLabel = labelOf(m_person);
    m_headingLabel = labelOf(m_heading);
    for (QWidget* part : std::initializer_list<QWidget*>{m_personLabel, m_person, m_headingLabel, m_heading}) fieldColumn->addWidget(part);
    m_title = new Section(fields);
    m_words = new WordsField;
    m_words->setObjectName(u"words"_s);
    m_own = new Section(m_words);

    m_list = new BadgeRowList(m_rows, true);
    m_list->setObjectName(u"order"_s);
    m_none = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet);
    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, 1, 1);
    m_add = new Button({}, Button::Kind::plain, Icon::plus);
    m_add->setObjectName(u"choose"_s);
    m_up = Button::iconOnly(Icon::chevronUp, {});
    m_up->setObjectName(u"up"_s);
    m_down = Button::iconOnly(Icon::chevronDown, {});
    m_down->setObjectName(u"down"_s);
    m_remove = Button::iconOnly(Icon::trash, {});
    m_remove->setObjectName(u"remove"_s);
    for (QWidget* button : {m_add, m_up, m_down, m_remove}) flow->addWidget(button);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_own, m_list, m_none}) column->addWidget(part);
    column->addSpacing(widgets::u(2));
    column->addWidget(buttons);
    column->addStretch(1);
    m_scroll = new widgets::ScrollColumn(content, this);
    page->addWidget(m_scroll);

    connect(m_person, &QLineEdit::textEdited, this, &SectionsColumn::personEdited);
    connect(m_heading, &QLineEdit::textEdited, this, &SectionsColumn::headingEdited);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { emit wordsEdited(m_words->toPlainText().left(longestWords)); });
    for (QWidget* field : std::initializer_list<QWidget*>{m_person, m_heading, m_words}) field->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &SectionsColumn::chooseRequested);
    connect(m_up, &QPushButton::clicked, this, [this] { step(m_list->currentIndex().row(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { step(m_list->currentIndex().row(), 1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid()) emit removeRequested(m_list->currentIndex().row());
    });
    connect(m_list, &BadgeRowList::moveRequested, this, &SectionsColumn::step);
    connect(m_list, &BadgeRowList::removeRequested, this, &SectionsColumn::removeRequested);
    connect(m_rows, &BadgeRows::moved, this, &SectionsColumn::moveRequested, Qt::QueuedConnection); // the list is still busy with the drop
    connect(m_rows, &BadgeRows::pictureWanted, this, &SectionsColumn::pictureWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        tellButtons();
        if (!current.isValid()) return;
        const QRect place = m_list->visualRect(current).translated(m_list->mapTo(m_scroll->widget(), QPoint()));
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
        emit rowChosen(current.row());
    });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &SectionsColumn::tellButtons);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &SectionsColumn::tellButtons);
    tellButtons();
}

void SectionsColumn::setLanguage(const text::Language& in) {
    m_in = &in;
    m_rows->setLanguage(in);
    const QString open = in.translate("portfolio", "open", "a part that is folded out");
    const QString closed = in.translate("portfolio", "closed", "a part that is folded in");
    m_title->setWords(in.translate("portfolio", "Title page"), open, closed);
    m_own->setWords(in.translate("portfolio", "In my own words"), open, closed);
    const auto label = [](widgets::TextLabel* shown, QWidget* field, const QString& words) {
        shown->setText(words);
        field->setAccessibleName(words);
    };
    label(m_personLabel, m_person, in.translate("portfolio", "Whose badges are these?"));
    label(m_headingLabel, m_heading, in.translate("portfolio", "What is it for?"));
    m_heading->setPlaceholderText(in.translate("portfolio", "Application as …"));
    m_words->setAccessibleName(in.translate("portfolio", "What you want to say about yourself"));
    m_words->setPlaceholderText(in.translate("portfolio", "What you want to say about yourself. It stands on the first page, marked as your own words."));
    m_list->setAccessibleName(in.translate("portfolio", "Badges in the order in which they print"));
    m_none->setText(in.translate("portfolio", "No badge is in it yet."));
    m_add->setText(in.translate("portfolio", "Badges", "button that leads to the choice of badges"));
    m_add->setAccessibleName(in.translate("portfolio", "Choose badges"));
    const auto name = [](Button* button, const QString& words) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_up, in.translate("portfolio", "Move up"));
    name(m_down, in.translate("portfolio", "Move down"));
    name(m_remove, in.translate("portfolio", "Take out of the portfolio"));
}

void SectionsColumn::setPortfolio(const Portfolio& portfolio) {
    const auto fill = [](QLineEdit* field, const std::string& words) {
        if (!field->hasFocus() && field->text() != text::toQString(words)) field->setText(text::toQString(words));
    };
    fill(m_person, portfolio.person);
    fill(m_heading, portfolio.heading);
    if (const QString words = text::toQString(portfolio.words); !m_words->hasFocus() && m_words->toPlainText() != words) {
        const QSignalBlocker quiet(m_words);
        m_words->setPlainText(words);
    }
}

void SectionsColumn::setRows(std::vector<BadgeRows::Row> rows) {
    m_none->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    const int before = m_list->currentIndex().row();
    const DocumentId current = before >= 0 && before < m_rows->rowCount() ? m_rows->row(before).id : DocumentId();
    m_rows->setRows(std::move(rows));
    const int again = current.empty() ? -1 : m_rows->rowOf(current);
    const int row = again >= 0 ? again : std::min(before, m_rows->rowCount() - 1);
    if (row >= 0 && m_list->currentIndex().row() != row) choose(row);
    tellButtons();
}

void SectionsColumn::openFields(bool open) {
    m_title->setOpen(open);
    m_own->setOpen(open);
}

void SectionsColumn::choose(int row) {
    if (row >= 0 && row < m_rows->rowCount()) m_list->setCurrentIndex(m_rows->index(row));
}

void SectionsColumn::focusBadges() { (m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_add)->setFocus(Qt::TabFocusReason); }

void SectionsColumn::focusFields() {
    m_title->setOpen(true);
    m_heading->setFocus(Qt::OtherFocusReason);
}

void SectionsColumn::step(int row, int steps) {
    const int to = row + steps;
    if (row >= 0 && to >= 0 && to < m_rows->rowCount()) emit moveRequested(row, to);
}

void SectionsColumn::tellButtons() {
    const int row = m_list->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rows->rowCount());
    m_remove->setEnabled(row >= 0);
}

bool SectionsColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) emit fieldLeft();
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard::portfolio
