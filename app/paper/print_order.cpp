#include "app/paper/print_order.h"
#include "app/cli/chosen_badges.h"
#include "app/cli/open_vault.h"
#include <algorithm>
#include <iterator>

namespace lanyard {
namespace {

Result<Portfolio> keptPortfolio(const Wallet& wallet, const std::string& name) {
    TRY(portfolios, wallet.portfolios());
    for (const auto member : {&Portfolio::name, &Portfolio::id})
        if (const auto found = std::ranges::find(portfolios, name, member); found != portfolios.end()) return *found;
    return fail(ErrorCode::notFound, Part{"--portfolio"});
}

PaperLayout sheetOf(int perPage) {
    return perPage == 2   ? PaperLayout::sheet2
           : perPage == 4 ? PaperLayout::sheet4
           : perPage == 8 ? PaperLayout::sheet8
           : perPage == 12 ? PaperLayout::sheet12
                           : PaperLayout::sheet6;
}

void applyChoices(Portfolio& portfolio, const cli::Export& command) {
    if (!command.name.empty()) portfolio.person = command.name;
    if (!command.heading.empty()) portfolio.heading = command.heading;
    if (command.paper) portfolio.paper = *command.paper == "letter" ? PaperSize::letter : *command.paper == "a5" ? PaperSize::a5 : PaperSize::a4;
    if (command.layout)
        portfolio.layout = *command.layout == "cv"            ? PaperLayout::cvPages
                           : *command.layout == "certificate" ? PaperLayout::oneBadge
                           : *command.layout == "cards"       ? PaperLayout::cards
                                                              : PaperLayout::portfolio;
    if (command.to == "sheet") portfolio.layout = sheetOf(command.perPage.value_or(6));
    portfolio.grey = portfolio.grey || command.grey;
    portfolio.largePrint = portfolio.largePrint || command.largePrint;
}

/// Those of the kept portfolio that can be read, in its order.
Result<std::vector<BadgeView>> portfolioBadges(const Wallet& wallet, const Portfolio& portfolio, Instant now) {
    std::vector<BadgeView> views;
    for (const DocumentId& id : portfolio.badges) {
        TRY(view, wallet.badge(id, now));
        views.push_back(std::move(view));
    }
    return views;
}

Result<void> addPerson(PrintOrder& order, const std::filesystem::path& vault, const cli::Export& command, Instant now) {
    TRY(wallet, cli::openVault(vault, command.passphraseFd, now));
    TRY(person, wallet.person());
    TRY(badges, cli::chosenBadges(wallet, command, now));
    order.owners.insert(order.owners.end(), badges.size(), person.name);
    std::ranges::move(badges, std::back_inserter(order.badges));
    return {};
}

} // namespace

Result<PrintOrder> printOrder(const cli::Export& command, Instant now) {
    PrintOrder order;
    if (!command.furtherVaults.empty()) {
        applyChoices(order.portfolio, command);
        TRY_DO(addPerson(order, command.vault, command, now));
        for (const auto& vault : command.furtherVaults) TRY_DO(addPerson(order, vault, command, now));
    } else {
        TRY(wallet, cli::openVault(command.vault, command.passphraseFd, now));
        if (command.portfolio) {
            TRY(kept, keptPortfolio(wallet, *command.portfolio));
            order.portfolio = std::move(kept);
        }
        applyChoices(order.portfolio, command);
        if (!command.portfolio && order.portfolio.person.empty()) {
            TRY(person, wallet.person());
            order.portfolio.person = person.name;
        }
        TRY(badges, command.portfolio && command.badges.empty() ? portfolioBadges(wallet, order.portfolio, now) : cli::chosenBadges(wallet, command, now));
        order.badges = std::move(badges);
        TRY(statements, wallet.statements());
        order.statements = std::move(statements);
    }
    if (order.badges.empty()) return fail(ErrorCode::notFound);
    return order;
}

} // namespace lanyard
