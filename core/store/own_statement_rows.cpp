#include "core/store/own_statement_rows.h"
#include "core/base/fold.h"
#include "core/store/json_members.h"
#include "core/store/own_statement_json.h"
#include "core/store/rows.h"
#include <algorithm>

namespace lanyard {
namespace {

Result<std::vector<std::string>> badgesOf(Database& database, const std::string& statement) {
    std::vector<std::string> badges;
    TRY(rows, database.prepare("SELECT lower(hex(b.sha256)) FROM statement_badge s JOIN badge b ON b.id = s.badge WHERE s.statement = ?1 "
                               "ORDER BY s.position",
                               statement));
    TRY_DO(rows.each([&] { badges.emplace_back(rows.text(0)); }));
    return badges;
}

Result<std::vector<AttachedPaper>> papersOf(Database& database, const std::string& statement) {
    std::vector<AttachedPaper> papers;
    TRY(rows, database.prepare("SELECT lower(hex(c.sha256)), s.name, s.media_type, length(c.bytes) FROM statement_paper s "
                               "JOIN content c ON c.id = s.content WHERE s.statement = ?1 ORDER BY s.position",
                               statement));
    TRY_DO(rows.each([&] {
        papers.push_back({std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)), std::uint64_t(rows.integer(3))});
    }));
    return papers;
}

Result<std::int64_t> placeOf(Database& database, const Json& json) {
    const Json* const position = json.find("position");
    if (position != nullptr && position->number() != nullptr) return std::int64_t(std::clamp(position->number()->value, 0.0, 9e15));
    return database.number("SELECT ifnull(max(position) + 1, 0) FROM statement");
}

} // namespace

Result<std::vector<std::string>> statementOrder(Database& database) {
    std::vector<std::string> ids;
    TRY(rows, database.prepare("SELECT id FROM statement ORDER BY position, id"));
    TRY_DO(rows.each([&] { ids.emplace_back(rows.text(0)); }));
    return ids;
}

Result<void> orderStatements(Database& database, const std::vector<std::string>& ids) {
    TRY(all, statementOrder(database));
    std::vector<std::string> order = ids;
    for (const std::string& id : all)
        if (std::ranges::find(ids, id) == ids.end()) order.push_back(id);
    std::int64_t position = 0;
    for (const std::string& id : order) TRY_DO(database.run("UPDATE statement SET position = ?2 WHERE id = ?1", id, position++));
    return {};
}

Result<std::optional<Json>> statementJsonOf(Database& database, const std::string& id) {
    std::string content;
    std::int64_t position = 0;
    {
        TRY(row, database.prepare("SELECT content, position FROM statement WHERE id = ?1", id));
        TRY(found, row.step());
        if (found == Row::none) return std::nullopt;
        content = row.text(0);
        position = row.integer(1);
    }
    auto json = parseJson(content);
    if (!json || !json->isObject()) return fail(ErrorCode::damaged);
    TRY(badges, badgesOf(database, id));
    TRY(papers, papersOf(database, id));
    json->set("badges", arrayOf(badges));
    json->set("papers", jsonOf(papers));
    json->set("position", Json(position));
    return std::move(*json);
}

Result<void> keepStatement(Database& database, const Json& json) {
    TRY(statement, ownStatementFrom(json));
    TRY(position, placeOf(database, json));
    std::vector<std::int64_t> contents;
    std::vector<AttachedPaper> papers;
    for (AttachedPaper& paper : statement.papers) {
        TRY(row, contentRow(database, paper.id));
        if (!row) continue;
        contents.push_back(*row);
        papers.push_back(std::move(paper));
    }
    statement.papers = std::move(papers);
    Json content = keepingUnknown(jsonOf(statement), json);
    content.remove("position");

    TRY_DO(dropStatement(database, statement.id));
    TRY_DO(database.run("INSERT INTO statement (id, position, kind, content, folded) VALUES (?1, ?2, ?3, ?4, ?5)", statement.id, position,
                        statementKindName(statement.kind), writeJson(content), folded(everyText(statement))));
    std::int64_t place = 0;
    for (const DocumentId& badge : statement.badges) {
        TRY(row, badgeRowIfThere(database, badge));
        if (row) TRY_DO(database.run("INSERT INTO statement_badge (statement, position, badge) VALUES (?1, ?2, ?3)", statement.id, place++, *row));
    }
    for (std::size_t i = 0; i < contents.size(); ++i)
        TRY_DO(database.run("INSERT INTO statement_paper (statement, position, name, media_type, content) VALUES (?1, ?2, ?3, ?4, ?5)", statement.id,
                            i, statement.papers[i].name, statement.papers[i].mediaType, contents[i]));
    return {};
}

Result<void> dropStatement(Database& database, const std::string& id) { return database.run("DELETE FROM statement WHERE id = ?1", id); }

Result<std::vector<std::int64_t>> contentOfStatement(Database& database, const Json& json) {
    std::vector<std::int64_t> rows;
    for (const Json& paper : json.listOf("papers")) {
        TRY(row, contentRow(database, stringOf(paper, "sha256")));
        if (row) rows.push_back(*row);
    }
    return rows;
}

} // namespace lanyard
