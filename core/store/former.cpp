#include "core/store/former.h"
#include "core/crypto/digest.h"

namespace lanyard {
namespace {

Result<void> add(Database& database, std::string_view kind, const std::string& key, const std::string& version) {
    return database.run("INSERT OR IGNORE INTO former (kind, key, version) VALUES (?1, ?2, ?3)", kind, key, version);
}

} // namespace

std::string versionOf(const std::string& note) { return sha256Hex(toBytes(note)); }

std::string versionOf(const Json& paper) {
    Json alone = paper;
    alone.remove("position"); // its place among the others is no word of its own
    return sha256Hex(toBytes(canonicalJson(alone)));
}

Result<void> keepFormer(Database& database, ChangeKind kind, std::string_view state) {
    const auto paper = [&](std::string_view name) -> Result<void> {
        TRY(value, parseJson(state));
        const std::string* const id = value.textOf("id");
        if (id == nullptr) return {};
        return add(database, name, *id, versionOf(value));
    };
    switch (kind) {
    case ChangeKind::note: {
        TRY(value, parseJson(state));
        const std::string* const badge = value.textOf("badge");
        const std::string* const note = value.textOf("note");
        if (badge == nullptr || note == nullptr) return {}; // an empty note is no version: it has nothing to be newer than
        return add(database, "note", *badge, versionOf(*note));
    }
    case ChangeKind::portfolio: return paper("portfolio");
    case ChangeKind::statement: return paper("statement");
    case ChangeKind::import:
    case ChangeKind::bin:
    case ChangeKind::restore:
    case ChangeKind::tags:
    case ChangeKind::person:
    case ChangeKind::merge: return {};
    }
    return {};
}

Result<void> keepFormerBin(Database& database, std::int64_t badge) {
    return database.run("INSERT OR IGNORE INTO former (kind, key, version) SELECT 'bin', lower(hex(sha256)), CAST(binned_at AS TEXT) "
                        "FROM badge WHERE id = ?1 AND binned_at IS NOT NULL",
                        badge);
}

Result<std::set<Former>> formerVersions(Database& database) {
    std::set<Former> all;
    TRY(rows, database.prepare("SELECT kind, key, version FROM former"));
    TRY_DO(rows.each([&] { all.insert({std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2))}); }));
    return all;
}

Result<void> addFormer(Database& database, const std::set<Former>& former) {
    for (const Former& one : former) TRY_DO(add(database, one.kind, one.key, one.version));
    return {};
}

} // namespace lanyard
