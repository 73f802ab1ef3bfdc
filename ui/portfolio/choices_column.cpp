#include "ui/portfolio/choices_column.h"
#include "ui/text/strings.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QCheckBox>
#include <QComboBox>
#include <QStyle>
#include <QVBoxLayout>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;

QComboBox* comboOf(const QString& name, int entries) {
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < entries; ++i) combo->addItem({});
    return combo;
}

QCheckBox* boxOf(const QString& name) {
    auto* box = new QCheckBox;
    box->setObjectName(name);
    return box;
}

} // namespace

ChoicesColumn::ChoicesColumn(QWidget* parent) : QWidget(parent) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    widgets::setUnits(column, {4, 4, 4, 4}, 1);
    m_layout = comboOf(u"layout"_s, int(PaperLayout::oneBadge) + 1);
    m_paper = comboOf(u"paper"_s, int(PaperSize::letter) + 1);
    m_language = comboOf(u"paperLanguage"_s, 1);
    for (const text::LanguageChoice& choice : text::everyLanguage()) m_language->addItem(choice.ownName, choice.tag);
    QComboBox* const combos[] = {m_layout, m_paper, m_language};
    for (std::size_t i = 0; i < std::size(combos); ++i) {
        m_labels[i] = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet);
        m_labels[i]->setBuddy(combos[i]);
        column->addWidget(m_labels[i]);
        column->addWidget(combos[i]);
        column->addSpacing(widgets::u(3));
        connect(combos[i], &QComboBox::activated, this, &ChoicesColumn::tell);
    }
    m_onPage = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet);
    column->addWidget(m_onPage);
    m_colour = boxOf(u"colour"_s);
    m_owner = boxOf(u"owner"_s);
    m_large = boxOf(u"large"_s);
    m_statements = boxOf(u"statements"_s);
    for (QCheckBox* box : {m_colour, m_owner, m_statements, m_large}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ChoicesColumn::tell);
    }
    column->addSpacing(widgets::u(4));
    m_learnsHeading = new widgets::Heading({}, widgets::Type::text);
    m_learns = new QVBoxLayout;
    widgets::setUnits(m_learns, {0, 0, 0, 0}, 1.5);
    column->addWidget(m_learnsHeading);
    column->addLayout(m_learns);
    column->addStretch(1);
    page->addWidget(new widgets::ScrollColumn(m_content, this));
}

void ChoicesColumn::setLanguage(const text::Language& in) {
    const auto word = [](QComboBox* combo, auto entry, const QString& words) { combo->setItemText(int(entry), words); };
    word(m_layout, PaperLayout::portfolio, in.translate("portfolio", "Portfolio"));
    word(m_layout, PaperLayout::cvPages, in.translate("portfolio", "CV pages"));
    word(m_layout, PaperLayout::sheet2, in.translate("portfolio", "Sheet of 2"));
    word(m_layout, PaperLayout::sheet4, in.translate("portfolio", "Sheet of 4"));
    word(m_layout, PaperLayout::sheet6, in.translate("portfolio", "Sheet of 6"));
    word(m_layout, PaperLayout::sheet8, in.translate("portfolio", "Sheet of 8"));
    word(m_layout, PaperLayout::sheet12, in.translate("portfolio", "Sheet of 12"));
    word(m_layout, PaperLayout::cards, in.translate("portfolio", "Cards"));
    word(m_layout, PaperLayout::oneBadge, in.translate("portfolio", "One page a badge"));
    word(m_paper, PaperSize::a4, in.translate("portfolio", "A4"));
    word(m_paper, PaperSize::a5, in.translate("portfolio", "A5"));
    word(m_paper, PaperSize::letter, in.translate("portfolio", "Letter"));
    word(m_language, 0, in.translate("portfolio", "As this window"));
    const QString labels[] = {in.translate("portfolio", "Layout"), in.translate("portfolio", "Paper"), in.translate("portfolio", "Language of our words")};
    QComboBox* const combos[] = {m_layout, m_paper, m_language};
    for (std::size_t i = 0; i < std::size(labels); ++i) {
        m_labels[i]->setText(labels[i]);
        combos[i]->setAccessibleName(labels[i]);
    }
    m_onPage->setText(in.translate("portfolio", "On the page"));
    m_colour->setText(in.translate("portfolio", "Colour"));
    m_owner->setText(in.translate("portfolio", "Given to whom"));
    m_large->setText(in.translate("portfolio", "Large print"));
    m_statements->setText(in.translate("portfolio", "What I say myself"));
    m_learnsHeading->setText(in.translate("portfolio", "The reader will learn"));
}

void ChoicesColumn::setPortfolio(const Portfolio& portfolio) {
    m_shown = portfolio;
    m_layout->setCurrentIndex(int(portfolio.layout));
    m_paper->setCurrentIndex(int(portfolio.paper));
    m_language->setCurrentIndex(std::max(0, portfolio.language.empty() ? 0 : m_language->findData(text::toQString(portfolio.language))));
    const QSignalBlocker blockers[] = {QSignalBlocker(m_colour), QSignalBlocker(m_owner), QSignalBlocker(m_large), QSignalBlocker(m_statements)};
    m_colour->setChecked(!portfolio.grey);
    m_owner->setChecked(portfolio.showOwner);
    m_large->setChecked(portfolio.largePrint);
    m_statements->setChecked(portfolio.ownStatements);
    m_statements->setVisible(portfolio.layout == PaperLayout::cvPages); // the others have no place for it
}

void ChoicesColumn::take(Portfolio& portfolio, const Portfolio& choices) {
    portfolio.layout = choices.layout;
    portfolio.paper = choices.paper;
    portfolio.language = choices.language;
    portfolio.grey = choices.grey;
    portfolio.showOwner = choices.showOwner;
    portfolio.largePrint = choices.largePrint;
    portfolio.ownStatements = choices.ownStatements;
}

int ChoicesColumn::neededWidth() const { return m_content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent); }

void ChoicesColumn::setLearned(const QStringList& lines) {
    while (m_learns->count() > lines.size()) {
        const std::unique_ptr<QLayoutItem> item(m_learns->takeAt(m_learns->count() - 1));
        delete item->widget();
    }
    for (int i = 0; i < int(lines.size()); ++i) {
        if (i == m_learns->count()) m_learns->addWidget(new widgets::TextLabel({}, widgets::Type::small, widgets::Role::quiet));
        static_cast<widgets::TextLabel*>(m_learns->itemAt(i)->widget())->setText(lines[i]);
    }
}

void ChoicesColumn::tell() {
    Portfolio choices = m_shown;
    choices.layout = PaperLayout(m_layout->currentIndex());
    choices.paper = PaperSize(m_paper->currentIndex());
    choices.language = text::toUtf8(m_language->currentData().toString());
    choices.grey = !m_colour->isChecked();
    choices.showOwner = m_owner->isChecked();
    choices.largePrint = m_large->isChecked();
    choices.ownStatements = m_statements->isChecked();
    if (choices == m_shown) return;
    m_shown = choices;
    emit chosen(choices);
}

} // namespace lanyard::portfolio
