#include "core/store/changes.h"
#include "core/store/former.h"
#include "core/store/json_members.h"
#include "core/store/json_values.h"
#include "core/store/own_statement_rows.h"
#include "core/store/portfolio_rows.h"
#include "core/store/rows.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, 9> changeNames{"import", "bin", "restore", "tags", "note", "portfolio", "person", "statement", "merge"};

Json secondsOf(const std::optional<Instant>& instant) { return instant ? Json(instant->seconds) : Json(); }

std::optional<Instant> instantOf(const Json& value) {
    if (value.number() == nullptr) return std::nullopt;
    return Instant{std::int64_t(value.number()->value)}; // whole seconds far below 2^53
}

std::vector<BinState> binStatesOf(const Json& state) {
    std::vector<BinState> badges;
    for (const Json& entry : state.asList()) {
        const Json::Array* const pair = entry.array();
        if (pair == nullptr || pair->size() != 2 || (*pair)[0].string() == nullptr) continue;
        badges.push_back({*(*pair)[0].string(), instantOf((*pair)[1])});
    }
    return badges;
}

/// Puts all that an import brought into the bin, or takes it out.
Result<void> applyImport(Database& database, std::string_view import, bool in, Instant now) {
    TRY(value, parseJson(import));
    if (value.number() == nullptr) return {};
    std::vector<std::int64_t> badges;
    {
        TRY(added, database.prepare("SELECT DISTINCT f.badge FROM found f JOIN received r ON r.id = f.received "
                                    "WHERE r.import = ?1 AND f.added = 1",
                                    std::int64_t(value.number()->value)));
        TRY_DO(added.each([&] { badges.push_back(added.integer(0)); }));
    }
    for (const std::int64_t badge : badges) {
        if (in) TRY_DO(keepFormerBin(database, badge));
        TRY_DO(database.run("UPDATE badge SET binned_at = ?2 WHERE id = ?1", badge, in ? std::nullopt : std::optional<Instant>(now)));
        TRY_DO(refreshBinnedInside(database, badge));
    }
    return {};
}

/// Each of the changes that were made together, in their order: `[[kind, state], …]` on both sides.
Result<void> applyMerge(Database& database, const Json& states, std::string_view other, Instant now) {
    TRY(others, parseJson(other));
    const auto here = states.asList(), there = others.asList();
    for (std::size_t i = 0; i < std::min(here.size(), there.size()); ++i) {
        const auto one = here[i].asList(), counterpart = there[i].asList();
        if (one.size() != 2 || counterpart.size() != 2 || one[0].string() == nullptr) continue;
        const auto kind = changeNamed(*one[0].string());
        if (!kind || *kind == ChangeKind::merge) continue;
        TRY_DO(keepFormer(database, *kind, writeJson(counterpart[1])));
        TRY_DO(applyState(database, *kind, writeJson(one[1]), writeJson(counterpart[1]), now));
    }
    return {};
}

/// The row of the badge that a state names; nothing if it is gone.
Result<std::optional<std::int64_t>> rowIn(Database& database, const Json& state) {
    const std::string* const id = state.textOf("badge");
    if (id == nullptr) return std::nullopt;
    return badgeRowIfThere(database, *id);
}

} // namespace

std::string_view changeName(ChangeKind kind) noexcept { return changeNames[std::size_t(kind)]; }

std::optional<ChangeKind> changeNamed(std::string_view name) noexcept {
    for (std::size_t i = 0; i < changeNames.size(); ++i)
        if (changeNames[i] == name) return ChangeKind(i);
    return std::nullopt;
}

Result<void> recordChange(Database& database, ChangeKind kind, std::string_view before, std::string_view after, Instant now,
                          std::span<const std::int64_t> contents) {
    std::vector<std::int64_t> perhapsLoose;
    {
        TRY(forgotten, database.prepare("SELECT n.content FROM change_content n JOIN change c ON c.id = n.change "
                                        "WHERE c.undone = 1 OR c.id <= (SELECT max(id) FROM change) + 1 - ?1",
                                        keptChanges));
        TRY_DO(forgotten.each([&] { perhapsLoose.push_back(forgotten.integer(0)); }));
    }
    TRY_DO(keepFormer(database, kind, before));
    TRY_DO(database.run("DELETE FROM change WHERE undone = 1"));
    TRY_DO(database.run("INSERT INTO change (at, kind, before, after, undone) VALUES (?1, ?2, ?3, ?4, 0)", now, changeName(kind), before, after));
    const std::int64_t change = database.lastRow();
    for (const std::int64_t content : contents)
        TRY_DO(database.run("INSERT OR IGNORE INTO change_content (change, content) VALUES (?1, ?2)", change, content));
    TRY_DO(database.run("DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?1", keptChanges));
    for (const std::int64_t content : perhapsLoose) TRY_DO(removeLooseContent(database, content));
    return {};
}

Result<void> recordStates(Database& database, ChangeKind kind, const std::optional<Json>& before, const std::optional<Json>& after, Instant now) {
    std::vector<std::int64_t> contents;
    for (const std::optional<Json>* const state : {&before, &after}) {
        if (!*state) continue;
        TRY(named, kind == ChangeKind::portfolio ? contentOfPortfolio(database, **state) : contentOfStatement(database, **state));
        contents.insert(contents.end(), named.begin(), named.end());
    }
    const auto text = [](const std::optional<Json>& state) { return state ? writeJson(*state) : std::string("null"); };
    return recordChange(database, kind, text(before), text(after), now, contents);
}

Result<void> applyState(Database& database, ChangeKind kind, std::string_view state, std::string_view other, Instant now) {
    TRY(value, parseJson(state));
    switch (kind) {
    case ChangeKind::import: return applyImport(database, value.isNull() ? other : state, !value.isNull(), now);
    case ChangeKind::bin:
    case ChangeKind::restore: return applyBin(database, binStatesOf(value));
    case ChangeKind::tags: {
        TRY(row, rowIn(database, value));
        if (!row) return {};
        std::vector<std::string> tags;
        for (const Json& tag : value.listOf("tags"))
            if (tag.string() != nullptr) tags.push_back(*tag.string());
        return applyTags(database, *row, tags);
    }
    case ChangeKind::note: {
        TRY(row, rowIn(database, value));
        if (!row) return {};
        const std::string* const note = value.textOf("note");
        return applyNote(database, *row, note == nullptr ? std::string{} : *note);
    }
    case ChangeKind::portfolio: {
        if (!value.isNull()) return keepPortfolio(database, value, now);
        TRY(gone, parseJson(other));
        return dropPortfolio(database, stringOf(gone, "id"));
    }
    case ChangeKind::statement: {
        if (value.find("order") != nullptr) return orderStatements(database, textsOf(value.listOf("order")));
        if (!value.isNull()) return keepStatement(database, value);
        TRY(gone, parseJson(other));
        return dropStatement(database, stringOf(gone, "id"));
    }
    case ChangeKind::person: {
        TRY(person, personFrom(state));
        return applyPerson(database, person);
    }
    case ChangeKind::merge: return applyMerge(database, value, other, now);
    }
    return {};
}

std::string stateOf(std::span<const BinState> badges) {
    Json array{Json::Array{}};
    for (const auto& [badge, binnedAt] : badges) array.append(Json(Json::Array{Json(badge), secondsOf(binnedAt)}));
    return writeJson(array);
}

Result<void> applyBin(Database& database, std::span<const BinState> badges) {
    for (const auto& [badge, binnedAt] : badges) {
        const auto row = badgeRow(database, badge);
        if (!row && row.error().code == ErrorCode::notFound) continue;
        if (!row) return std::unexpected(row.error());
        if (!binnedAt) TRY_DO(keepFormerBin(database, *row));
        TRY_DO(database.run("UPDATE badge SET binned_at = ?2 WHERE id = ?1", *row, binnedAt));
        TRY_DO(refreshBinnedInside(database, *row));
    }
    return {};
}

std::string tagsState(const DocumentId& badge, const std::vector<std::string>& tags) {
    Json list{Json::Array{}};
    for (const std::string& tag : tags) list.append(Json(tag));
    Json state{Json::Object{}};
    state.set("badge", Json(badge));
    state.set("tags", std::move(list));
    return writeJson(state);
}

Result<void> applyTags(Database& database, std::int64_t badge, const std::vector<std::string>& tags) {
    TRY_DO(database.run("DELETE FROM tag WHERE badge = ?1", badge));
    for (const std::string& tag : tags) TRY_DO(database.run("INSERT OR IGNORE INTO tag (badge, tag) VALUES (?1, ?2)", badge, tag));
    return refreshFolded(database, badge);
}

std::string noteState(const DocumentId& badge, const std::string& note) {
    Json state{Json::Object{}};
    state.set("badge", Json(badge));
    state.set("note", Json(note));
    return writeJson(state);
}

Result<void> applyNote(Database& database, std::int64_t badge, const std::string& note) {
    if (note.empty()) {
        TRY_DO(database.run("DELETE FROM note WHERE badge = ?1", badge));
    } else {
        TRY_DO(database.run("INSERT INTO note (badge, text) VALUES (?1, ?2) ON CONFLICT (badge) DO UPDATE SET text = ?2", badge, note));
    }
    return refreshFolded(database, badge);
}

Result<void> applyPerson(Database& database, const Person& person) {
    return database.run("INSERT INTO person (id, name, addresses, trust) VALUES (1, ?1, ?2, ?3) "
                        "ON CONFLICT (id) DO UPDATE SET name = ?1, addresses = ?2, trust = ?3",
                        person.name, toJson(person.addresses), toJson(person.trust));
}

Result<std::vector<std::string>> tagsOf(Database& database, std::int64_t badge) {
    std::vector<std::string> tags;
    TRY(statement, database.prepare("SELECT tag FROM tag WHERE badge = ?1 ORDER BY tag", badge));
    TRY_DO(statement.each([&] { tags.emplace_back(statement.text(0)); }));
    return tags;
}

Result<std::string> noteOf(Database& database, std::int64_t badge) {
    std::string note;
    TRY(statement, database.prepare("SELECT text FROM note WHERE badge = ?1", badge));
    TRY_DO(statement.each([&] { note = statement.text(0); }));
    return note;
}

Result<Person> personOf(Database& database) {
    TRY(statement, database.prepare("SELECT name, addresses, trust FROM person WHERE id = 1"));
    TRY(row, statement.step());
    if (row == Row::none) return Person{};
    Person person;
    person.name = statement.text(0);
    TRY(addresses, textsFrom(statement.text(1)));
    TRY(trust, trustListFrom(statement.text(2)));
    person.addresses = std::move(addresses);
    person.trust = std::move(trust);
    return person;
}

} // namespace lanyard
