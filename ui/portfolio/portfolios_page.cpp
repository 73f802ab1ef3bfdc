#include "ui/portfolio/portfolios_page.h"
#include "ui/text/counts.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

/// "3 badges · Application as an electrician".
QString contentOf(const text::Language& in, const Portfolio& portfolio) {
    const QString count = portfolio.badges.empty() ? in.translate("portfolio", "No badge is in it yet.") : text::badges(in, portfolio.badges.size());
    const QString heading = text::onOneLine(text::toQString(portfolio.heading));
    return heading.isEmpty() ? count : in.translate("portfolio", "%1 · %2", "a count of badges, what the portfolio is for").arg(count, heading);
}

} // namespace

PortfoliosPage::PortfoliosPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    widgets::setUnits(row, {6, 5, 6, 4}, 3);
    m_title = new widgets::Heading({}, widgets::Type::title);
    m_title->setWide(true);
    m_new = new Button({}, Button::Kind::accent, Icon::plus);
    m_new->setObjectName(u"newPortfolio"_s);
    row->addWidget(m_title, 1);
    row->addWidget(m_new);
    page->addWidget(head);
    m_places = new QStackedWidget;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    widgets::setUnits(column, {6, 1, 6, 6}, 3);
    m_card = new widgets::RowCard;
    column->addWidget(m_card);
    column->addStretch(1);
    m_places->addWidget(new widgets::ScrollColumn(content));
    m_empty = new widgets::EmptyState(Icon::book, {}, {}, {});
    m_places->addWidget(m_empty);
    page->addWidget(m_places, 1);
    connect(m_new, &QPushButton::clicked, this, &PortfoliosPage::newRequested);
    connect(m_empty, &widgets::EmptyState::requested, this, &PortfoliosPage::newRequested);
    reword();
}

void PortfoliosPage::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
}

void PortfoliosPage::setPortfolios(std::vector<Portfolio> portfolios) {
    if (portfolios == m_portfolios) return;
    m_portfolios = std::move(portfolios);
    refill();
}

void PortfoliosPage::reword() {
    const text::Language& in = *m_in;
    m_title->setText(in.translate("portfolio", "Portfolios"));
    m_new->setText(in.translate("portfolio", "New portfolio"));
    m_empty->setWords(in.translate("portfolio", "Show what you can do"),
                      in.translate("portfolio", "A portfolio is a choice of your badges for one reader, with your own words, on paper or as a PDF."),
                      in.translate("portfolio", "Make a portfolio"));
    refill();
}

void PortfoliosPage::refill() {
    const text::Language& in = *m_in;
    m_card->clear();
    for (const Portfolio& portfolio : m_portfolios) {
        const QString id = text::toQString(portfolio.id);
        const QString name = text::onOneLine(text::toQString(portfolio.name));
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        widgets::setUnits(across, {4, 2.5, 3, 2.5}, 2);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        for (auto* label : {new widgets::TextLabel(name, widgets::Type::text, widgets::Role::text, true),
                            new widgets::TextLabel(contentOf(in, portfolio), widgets::Type::text, widgets::Role::quiet)}) {
            label->setWide(true);
            words->addWidget(label);
        }
        across->addLayout(words, 1);
        auto* open = new Button(in.translate("portfolio", "Open"), Button::Kind::plain);
        open->setAccessibleName(in.translate("portfolio", "Open %1").arg(text::isolated(name)));
        open->setObjectName(u"open-"_s + id);
        open->setRowHeight(true);
        auto* copy = Button::iconOnly(Icon::copy, in.translate("portfolio", "Make a copy of %1").arg(text::isolated(name)));
        copy->setRowHeight(true);
        auto* remove = Button::iconOnly(Icon::trash, in.translate("portfolio", "Remove %1").arg(text::isolated(name)));
        remove->setObjectName(u"remove-"_s + id);
        remove->setRowHeight(true);
        connect(open, &QPushButton::clicked, this, [this, id] { emit openRequested(id); });
        connect(copy, &QPushButton::clicked, this, [this, id] { emit copyRequested(id); });
        connect(remove, &QPushButton::clicked, this, [this, id] { emit removeRequested(id); });
        for (Button* button : {open, copy, remove}) across->addWidget(button);
        m_card->addRow(row);
    }
    m_places->setCurrentIndex(m_portfolios.empty() ? 1 : 0);
    m_new->setVisible(!m_portfolios.empty());
}

} // namespace lanyard::portfolio
