#include "core/store/migration_to_2.h"
#include "core/store/names.h"
#include "core/store/portfolio_json.h"
#include "core/store/schema.h"
#include <vector>

namespace lanyard {
namespace {

struct Saved {
    Portfolio portfolio;
    Instant at{};
};

Result<std::vector<Saved>> portfoliosOfVersion1(Database& database) {
    std::vector<Saved> all;
    TRY(rows, database.prepare("SELECT id, name, person, heading, words, layout, paper, grey, large_print, show_owner, language, saved_at "
                               "FROM portfolio_of_1 ORDER BY id"));
    TRY_DO(rows.each([&] {
        Portfolio portfolio;
        portfolio.id = rows.text(0);
        portfolio.name = rows.text(1);
        portfolio.person = rows.text(2);
        portfolio.heading = rows.text(3);
        portfolio.words = rows.text(4);
        portfolio.layout = layoutNamed(rows.text(5));
        portfolio.paper = paperNamed(rows.text(6));
        portfolio.grey = rows.integer(7) != 0;
        portfolio.largePrint = rows.integer(8) != 0;
        portfolio.showOwner = rows.integer(9) != 0;
        portfolio.language = rows.text(10);
        all.push_back({std::move(portfolio), rows.instant(11)});
    }));
    for (Saved& saved : all) {
        TRY(badges, database.prepare("SELECT lower(hex(b.sha256)) FROM portfolio_badge_of_1 p JOIN badge b ON b.id = p.badge "
                                     "WHERE p.portfolio = ?1 ORDER BY p.position",
                                     saved.portfolio.id));
        TRY_DO(badges.each([&] { saved.portfolio.badges.emplace_back(badges.text(0)); }));
    }
    return all;
}

} // namespace

Result<void> migrateTo2(Database& database) {
    TRY_DO(database.execute("ALTER TABLE portfolio RENAME TO portfolio_of_1;"
                            "ALTER TABLE portfolio_badge RENAME TO portfolio_badge_of_1;"
                            "DROP INDEX portfolio_badge_badge"));
    TRY_DO(createTablesOfVersion2(database));
    TRY(portfolios, portfoliosOfVersion1(database));
    for (const auto& [portfolio, at] : portfolios)
        TRY_DO(database.run("INSERT INTO portfolio (id, name, saved_at, content, photo) VALUES (?1, ?2, ?3, ?4, NULL)", portfolio.id, portfolio.name,
                            at, writeJson(jsonOf(portfolio))));
    TRY_DO(database.execute("INSERT INTO portfolio_badge (portfolio, position, badge) SELECT portfolio, position, badge FROM portfolio_badge_of_1"));
    return database.execute("DROP TABLE portfolio_badge_of_1; DROP TABLE portfolio_of_1"); // those that refer go first: a table takes its rows' dependants along
}

} // namespace lanyard
