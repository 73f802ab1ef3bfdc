#include "ui/portfolio/sections_column.h"
#include "ui/portfolio/part_editor.h"
#include "ui/portfolio/section.h"
#include "ui/portfolio/title_fields.h"
#include "ui/portfolio/words_field.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QEvent>
#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

constexpr qsizetype longestWords = 20'000; ///< letters of own words: ten pages

Button* buttonOf(const QString& name, Icon icon) {
    auto* button = new Button({}, Button::Kind::plain, icon);
    button->setObjectName(name);
    return button;
}

Button* iconButtonOf(const QString& name, Icon icon) {
    auto* button = Button::iconOnly(icon, {});
    button->setObjectName(name);
    return button;
}

} // namespace

SectionsColumn::SectionsColumn(QWidget* parent) : QWidget(parent), m_rows(new BadgeRows(this)) {
    build();
    connectRows();
    tellButtons();
}

void SectionsColumn::build() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    widgets::setUnits(column, {4, 3, 2.5, 4}, 1);
    m_fields = new TitleFields;
    m_title = new Section(m_fields);
    m_words = new WordsField;
    m_words->setObjectName(u"words"_s);
    m_own = new Section(m_words);

    m_list = new BadgeRowList(m_rows, true);
    m_list->setObjectName(u"order"_s);
    m_none = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet);
    auto* rowButtons = new QWidget;
    auto* rowFlow = new widgets::FlowLayout(rowButtons, 1, 1);
    m_up = iconButtonOf(u"up"_s, Icon::chevronUp);
    m_down = iconButtonOf(u"down"_s, Icon::chevronDown);
    m_remove = iconButtonOf(u"remove"_s, Icon::trash);
    for (QWidget* button : {m_up, m_down, m_remove}) rowFlow->addWidget(button);
    m_part = new PartEditor;
    auto* addButtons = new QWidget;
    auto* addFlow = new widgets::FlowLayout(addButtons, 1, 1);
    m_add = buttonOf(u"choose"_s, Icon::plus);
    m_addHeading = buttonOf(u"addHeading"_s, Icon::plus);
    m_addWords = buttonOf(u"addWords"_s, Icon::plus);
    for (QWidget* button : {m_add, m_addHeading, m_addWords}) addFlow->addWidget(button);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_own, m_list, m_none}) column->addWidget(part);
    column->addSpacing(widgets::u(2));
    for (QWidget* part : {rowButtons, static_cast<QWidget*>(m_part), addButtons}) column->addWidget(part);
    column->addStretch(1);
    m_scroll = new widgets::ScrollColumn(content, this);
    page->addWidget(m_scroll);
    m_words->installEventFilter(this);
}

void SectionsColumn::connectRows() {
    connect(m_fields, &TitleFields::typed, this, &SectionsColumn::typed);
    connect(m_fields, &TitleFields::fieldLeft, this, &SectionsColumn::fieldLeft);
    connect(m_fields, &TitleFields::photoRequested, this, &SectionsColumn::photoRequested);
    connect(m_fields, &TitleFields::photoRemoved, this, &SectionsColumn::photoRemoved);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SectionsColumn::typed);
    connect(m_part, &PartEditor::fieldLeft, this, &SectionsColumn::fieldLeft);
    connect(m_part, &PartEditor::textEdited, this, [this](const QString& words) { emit textEdited(current(), words); });
    connect(m_part, &PartEditor::briefChosen, this, [this](bool brief) { emit briefChosen(current(), brief); });
    connect(m_add, &QPushButton::clicked, this, &SectionsColumn::chooseRequested);
    connect(m_addHeading, &QPushButton::clicked, this, [this] { emit addRequested(PortfolioText::Kind::heading, current()); });
    connect(m_addWords, &QPushButton::clicked, this, [this] { emit addRequested(PortfolioText::Kind::words, current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { emit stepRequested(current(), false); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit stepRequested(current(), true); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (current() >= 0) emit removeRequested(current());
    });
    connect(m_list, &BadgeRowList::moveRequested, this, [this](int row, int steps) { emit stepRequested(row, steps > 0); });
    connect(m_list, &BadgeRowList::removeRequested, this, &SectionsColumn::removeRequested);
    connect(m_rows, &BadgeRows::moved, this, &SectionsColumn::moveRequested, Qt::QueuedConnection); // the list is still busy with the drop
    connect(m_rows, &BadgeRows::pictureWanted, this, &SectionsColumn::pictureWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& chosen) {
        tellButtons();
        showPart();
        if (!chosen.isValid()) return;
        const QRect place = m_list->visualRect(chosen).translated(m_list->mapTo(m_scroll->widget(), QPoint()));
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
        emit rowChosen(chosen.row());
    });
    connect(m_rows, &QAbstractItemModel::modelReset, this, &SectionsColumn::tellButtons);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &SectionsColumn::tellButtons);
}

int SectionsColumn::current() const { return m_list->currentIndex().row(); }

void SectionsColumn::setLanguage(const text::Language& in) {
    m_in = &in;
    m_rows->setLanguage(in);
    m_fields->setLanguage(in);
    m_part->setLanguage(in);
    const QString open = in.translate("portfolio", "open", "a part that is folded out");
    const QString closed = in.translate("portfolio", "closed", "a part that is folded in");
    m_title->setWords(in.translate("portfolio", "Title page"), open, closed);
    m_own->setWords(in.translate("portfolio", "In my own words"), open, closed);
    m_words->setAccessibleName(in.translate("portfolio", "What you want to say about yourself"));
    m_words->setPlaceholderText(in.translate("portfolio", "What you want to say about yourself. It stands on the first page, marked as your own words."));
    m_list->setAccessibleName(in.translate("portfolio", "What prints, in its order"));
    m_none->setText(in.translate("portfolio", "No badge is in it yet."));
    const auto say = [](Button* button, const QString& words, const QString& spoken) {
        button->setText(words);
        button->setAccessibleName(spoken);
    };
    say(m_add, in.translate("portfolio", "Badges", "button that leads to the choice of badges"), in.translate("portfolio", "Choose badges"));
    say(m_addHeading, in.translate("portfolio", "Heading", "button that adds a heading to a portfolio"), in.translate("portfolio", "Add a heading"));
    say(m_addWords, in.translate("portfolio", "Words", "button that adds own words to a portfolio"), in.translate("portfolio", "Add own words"));
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
    m_portfolio = portfolio;
    m_fields->setPortfolio(portfolio);
    m_words->fill(text::toQString(portfolio.words));
    showPart();
}

void SectionsColumn::writeTo(Portfolio& portfolio) const {
    m_fields->writeTo(portfolio);
    portfolio.words = text::toUtf8(m_words->toPlainText().left(longestWords));
}

void SectionsColumn::setRows(std::vector<BadgeRows::Row> rows) {
    m_none->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    const int before = current();
    const DocumentId chosen = before >= 0 && before < m_rows->rowCount() ? m_rows->row(before).id : DocumentId();
    m_rows->setRows(std::move(rows));
    const int again = chosen.empty() ? -1 : m_rows->rowOf(chosen);
    const int row = again >= 0 ? again : std::min(before, m_rows->rowCount() - 1);
    if (row >= 0 && current() != row) choose(row);
    tellButtons();
    showPart();
}

void SectionsColumn::openFields(bool open) {
    m_title->setOpen(open);
    m_own->setOpen(open);
}

void SectionsColumn::choose(int row) {
    if (row >= 0 && row < m_rows->rowCount()) m_list->setCurrentIndex(m_rows->index(row));
}

void SectionsColumn::editText() { m_part->focusText(); }

void SectionsColumn::focusBadges() { (m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_add)->setFocus(Qt::TabFocusReason); }

void SectionsColumn::focusFields() {
    m_title->setOpen(true);
    m_fields->focusFirst();
}

void SectionsColumn::showPart() {
    const auto parts = partsOf(m_portfolio);
    const int row = current();
    if (row < 0 || row >= int(parts.size())) {
        m_part->setPart({}, false);
        return;
    }
    const PortfolioPart& part = parts[std::size_t(row)];
    m_part->setPart(part, part.isBadge() && std::ranges::find(m_portfolio.brief, part.badge) != m_portfolio.brief.end());
}

void SectionsColumn::tellButtons() {
    const int row = current();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rows->rowCount());
    m_remove->setEnabled(row >= 0);
}

bool SectionsColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) emit fieldLeft();
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard::portfolio
