#include "core/base/utf8.h"
#include "core/store/changes.h"
#include "core/store/json_members.h"
#include "core/store/portfolio_json.h"
#include "core/store/portfolio_rows.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"

namespace lanyard {
namespace {

/// The vault's texts are UTF-8, whatever a terminal handed in.
Portfolio tidied(Portfolio portfolio) {
    for (std::string* const text : {&portfolio.id, &portfolio.name, &portfolio.person, &portfolio.contact, &portfolio.heading, &portfolio.reader,
                                    &portfolio.words, &portfolio.language})
        *text = repairedUtf8(*text);
    for (PortfolioText& text : portfolio.texts) text.text = repairedUtf8(text.text);
    return portfolio;
}

} // namespace

Result<std::vector<Portfolio>> Vault::portfolios() const {
    std::vector<std::string> ids;
    {
        TRY(statement, m_database->prepare("SELECT id FROM portfolio ORDER BY name, id"));
        TRY_DO(statement.each([&] { ids.emplace_back(statement.text(0)); }));
    }
    std::vector<Portfolio> portfolios;
    for (const std::string& id : ids) {
        TRY(json, portfolioJsonOf(*m_database, id));
        if (!json) continue;
        TRY(portfolio, portfolioWithPhoto(*m_database, *json));
        portfolios.push_back(std::move(portfolio));
    }
    return portfolios;
}

Result<void> Vault::savePortfolio(const Portfolio& portfolio, Instant now) {
    if (portfolio.id.empty()) return fail(ErrorCode::missingMember, Pointer{"/id"});
    TRY(transaction, Transaction::begin(*m_database));
    const Portfolio tidy = tidied(portfolio);
    TRY(before, portfolioJsonOf(*m_database, tidy.id));
    if (!tidy.photo.empty()) TRY_DO(keepContent(*m_database, tidy.photo));
    TRY_DO(keepPortfolio(*m_database, before ? keepingUnknown(jsonOf(tidy), *before) : jsonOf(tidy), now));
    TRY(after, portfolioJsonOf(*m_database, tidy.id));
    if (before == after) return {};
    TRY_DO(recordStates(*m_database, ChangeKind::portfolio, before, after, now));
    return transaction.commit();
}

Result<void> Vault::removePortfolio(const std::string& id, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY(before, portfolioJsonOf(*m_database, id));
    if (!before) return fail(ErrorCode::notFound);
    TRY_DO(recordStates(*m_database, ChangeKind::portfolio, before, std::nullopt, now));
    TRY_DO(dropPortfolio(*m_database, id));
    return transaction.commit();
}

} // namespace lanyard
