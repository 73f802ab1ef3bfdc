#include "core/store/portfolio_rows.h"
#include "core/store/json_members.h"
#include "core/store/portfolio_json.h"
#include "core/store/rows.h"

namespace lanyard {

Result<std::optional<Json>> portfolioJsonOf(Database& database, const std::string& id) {
    std::string content;
    {
        TRY(row, database.prepare("SELECT content FROM portfolio WHERE id = ?1", id));
        TRY(found, row.step());
        if (found == Row::none) return std::nullopt;
        content = row.text(0);
    }
    auto json = parseJson(content);
    if (!json || !json->isObject()) return fail(ErrorCode::damaged);
    std::vector<std::string> badges;
    TRY(rows, database.prepare("SELECT lower(hex(b.sha256)) FROM portfolio_badge p JOIN badge b ON b.id = p.badge WHERE p.portfolio = ?1 "
                               "ORDER BY p.position",
                               id));
    TRY_DO(rows.each([&] { badges.emplace_back(rows.text(0)); }));
    json->set("badges", arrayOf(badges));
    return std::move(*json);
}

Result<Portfolio> portfolioWithPhoto(Database& database, const Json& json) {
    TRY(portfolio, portfolioFrom(json));
    TRY(photo, contentOfPortfolio(database, json));
    for (const std::int64_t row : photo) {
        TRY(bytes, contentAt(database, row));
        portfolio.photo = std::move(bytes);
    }
    return portfolio;
}

Result<void> keepPortfolio(Database& database, const Json& json, Instant now) {
    const std::string id = stringOf(json, "id");
    TRY(photos, contentOfPortfolio(database, json));
    const auto photo = photos.empty() ? std::nullopt : std::optional(photos.front());
    TRY_DO(dropPortfolio(database, id));
    TRY_DO(database.run("INSERT INTO portfolio (id, name, saved_at, content, photo) VALUES (?1, ?2, ?3, ?4, ?5)", id, stringOf(json, "name"), now,
                        writeJson(json), photo));
    std::int64_t position = 0;
    for (const std::string& badge : textsOf(json.listOf("badges"))) {
        TRY(row, badgeRowIfThere(database, badge));
        if (row) TRY_DO(database.run("INSERT INTO portfolio_badge (portfolio, position, badge) VALUES (?1, ?2, ?3)", id, position++, *row));
    }
    return {};
}

Result<void> dropPortfolio(Database& database, const std::string& id) { return database.run("DELETE FROM portfolio WHERE id = ?1", id); }

Result<std::vector<std::int64_t>> contentOfPortfolio(Database& database, const Json& json) {
    TRY(row, contentRow(database, stringOf(json, "photo")));
    return row ? std::vector{*row} : std::vector<std::int64_t>{};
}

} // namespace lanyard
