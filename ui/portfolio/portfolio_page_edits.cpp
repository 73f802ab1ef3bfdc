#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/badge_chooser.h"
#include "ui/portfolio/choices_column.h"
#include "ui/portfolio/portfolio_head.h"
#include "ui/portfolio/sections_column.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include "ui/widgets/measures.h"
#include <algorithm>
#include <cmath>

// How a portfolio is changed: every change goes through edit().
namespace lanyard::portfolio {

using widgets::u;

void PortfolioPage::connectParts() {
    connect(m_sections, &SectionsColumn::typed, this, [this] {
        Portfolio edited = m_portfolio;
        m_sections->writeTo(edited);
        edit(edited, When::afterPause);
    });
    connect(m_sections, &SectionsColumn::fieldLeft, this, [this] {
        if (m_typing.isActive()) tellChange();
    });
    connect(m_sections, &SectionsColumn::photoRequested, this, &PortfolioPage::photoRequested);
    connect(m_sections, &SectionsColumn::photoRemoved, this, [this] { setPhoto({}); });
    connect(m_sections, &SectionsColumn::chooseRequested, this, [this] { choosing(true); });
    connect(m_sections, &SectionsColumn::addRequested, this, &PortfolioPage::addText);
    connect(m_sections, &SectionsColumn::moveRequested, this, [this](int from, int before) {
        auto parts = partsOf(m_portfolio);
        if (from < 0 || before < 0 || std::max(from + 1, before) > int(parts.size())) return;
        const std::size_t to = movePart(parts, std::size_t(from), std::size_t(before));
        editParts(parts, When::atOnce, to);
    });
    connect(m_sections, &SectionsColumn::stepRequested, this, [this](int row, bool down) {
        auto parts = partsOf(m_portfolio);
        if (row < 0 || row >= int(parts.size())) return;
        const std::size_t to = stepPart(parts, std::size_t(row), down);
        editParts(parts, When::atOnce, to);
    });
    connect(m_sections, &SectionsColumn::removeRequested, this, &PortfolioPage::removePart);
    connect(m_sections, &SectionsColumn::textEdited, this, [this](int row, const QString& words) {
        auto parts = partsOf(m_portfolio);
        if (row < 0 || row >= int(parts.size()) || parts[std::size_t(row)].isBadge()) return;
        parts[std::size_t(row)].text = text::toUtf8(words);
        editParts(parts, When::afterPause, std::size_t(row));
    });
    connect(m_sections, &SectionsColumn::briefChosen, this, [this](int row, bool brief) {
        const auto parts = partsOf(m_portfolio);
        if (row < 0 || row >= int(parts.size()) || !parts[std::size_t(row)].isBadge()) return;
        Portfolio edited = m_portfolio;
        std::erase(edited.brief, parts[std::size_t(row)].badge);
        if (brief) edited.brief.push_back(parts[std::size_t(row)].badge);
        edit(edited, When::atOnce);
    });
    connect(m_sections, &SectionsColumn::rowChosen, this, &PortfolioPage::showRow);
    const auto wantPicture = [this](const DocumentId& id) { emit pictureRequested(id, int(std::ceil(u(6) * devicePixelRatioF()))); };
    connect(m_sections, &SectionsColumn::pictureWanted, this, wantPicture);
    connect(m_chooser, &BadgeChooser::pictureWanted, this, wantPicture);
    connect(m_chooser, &BadgeChooser::done, this, [this] { choosing(false); });
    connect(m_chooser, &BadgeChooser::chosen, this, [this](const DocumentId& id, bool in) {
        auto parts = partsOf(m_portfolio);
        std::erase_if(parts, [&id](const PortfolioPart& part) { return part.badge == id; });
        if (in) parts.push_back({id, {}, {}});
        editParts(parts, When::atOnce);
    });
}

void PortfolioPage::setPhoto(const Bytes& photo) {
    Portfolio edited = m_portfolio;
    edited.photo = photo;
    edit(edited, When::atOnce);
}

void PortfolioPage::edit(const Portfolio& portfolio, When when) {
    if (portfolio == m_portfolio) return;
    m_portfolio = portfolio;
    m_problem.reset();
    m_head->setName(text::toQString(portfolio.name));
    m_choices->setPortfolio(portfolio);
    m_sections->setPortfolio(portfolio);
    showRows();
    if (when == When::afterPause) {
        m_typing.start();
    } else {
        m_chooser->setChosen(portfolio.badges);
        requestViews();
        tellChange();
    }
    layOutSoon();
}

void PortfolioPage::editParts(const std::vector<PortfolioPart>& parts, When when, std::optional<std::size_t> choose) {
    Portfolio edited = m_portfolio;
    setParts(edited, parts);
    edit(edited, when);
    if (choose) m_sections->choose(int(*choose));
}

void PortfolioPage::addText(PortfolioText::Kind kind, int after) {
    auto parts = partsOf(m_portfolio);
    const std::size_t at = after < 0 || after >= int(parts.size()) ? parts.size() : std::size_t(after) + (kind == PortfolioText::Kind::words ? 1U : 0U);
    const QString words = kind == PortfolioText::Kind::heading ? m_in->translate("portfolio", "New section") : m_in->translate("portfolio", "My own words");
    parts.insert(parts.begin() + std::ptrdiff_t(at), {{}, kind, text::toUtf8(words)});
    editParts(parts, When::atOnce, at);
    m_sections->editText();
}

void PortfolioPage::removePart(int row) {
    auto parts = partsOf(m_portfolio);
    if (row < 0 || row >= int(parts.size())) return;
    const PortfolioPart gone = parts[std::size_t(row)];
    parts.erase(parts.begin() + row);
    editParts(parts, When::atOnce);
    if (!gone.isBadge()) {
        emit takenOut(text::onOneLine(text::toQString(gone.text)));
        return;
    }
    const auto found = std::ranges::find(m_badges, gone.badge, &BadgeSummary::id);
    emit takenOut(found == m_badges.end() ? QString() : text::title(*m_in, found->title));
}

void PortfolioPage::tellChange() {
    m_typing.stop();
    emit changed(m_portfolio);
}

} // namespace lanyard::portfolio
