#include "core/store/own_statement_json.h"
#include "core/store/json_members.h"
#include <algorithm>

namespace lanyard {
namespace {

Json jsonOf(const AttachedPaper& paper) {
    Json object{Json::Object{}};
    object.set("sha256", Json(paper.id));
    object.set("name", Json(paper.name));
    object.set("mediaType", Json(paper.mediaType));
    object.set("size", Json(std::int64_t(paper.size)));
    return object;
}

Json jsonOf(const Witness& witness) {
    Json object{Json::Object{}};
    object.set("name", Json(witness.name));
    object.set("role", Json(witness.role));
    object.set("date", Json(witness.date));
    object.set("words", Json(witness.words));
    return object;
}

template <class Value> Json listOf(const std::vector<Value>& values) {
    Json list{Json::Array{}};
    for (const Value& value : values) list.append(jsonOf(value));
    return list;
}

std::uint64_t sizeOf(const Json& paper) {
    const Json* const size = paper.find("size");
    if (size == nullptr || size->number() == nullptr) return 0;
    return std::uint64_t(std::clamp(size->number()->value, 0.0, 9e15));
}

} // namespace

Json jsonOf(const std::vector<AttachedPaper>& papers) { return listOf(papers); }

Json jsonOf(const OwnStatement& statement) {
    Json object{Json::Object{}};
    object.set("id", Json(statement.id));
    object.set("kind", Json(statementKindName(statement.kind)));
    object.set("title", Json(statement.title));
    object.set("where", Json(statement.where));
    object.set("from", Json(statement.from));
    object.set("until", Json(statement.until));
    object.set("words", Json(statement.words));
    object.set("level", Json(languageLevelName(statement.level)));
    object.set("badges", arrayOf(statement.badges));
    object.set("papers", jsonOf(statement.papers));
    object.set("witnesses", listOf(statement.witnesses));
    return object;
}

Result<OwnStatement> ownStatementFrom(const Json& json) {
    OwnStatement statement;
    statement.id = stringOf(json, "id");
    if (statement.id.empty()) return fail(ErrorCode::missingMember, Pointer{"/id"});
    statement.kind = statementKindNamed(stringOf(json, "kind")).value_or(StatementKind::skill);
    statement.title = stringOf(json, "title");
    statement.where = stringOf(json, "where");
    statement.from = stringOf(json, "from");
    statement.until = stringOf(json, "until");
    statement.words = stringOf(json, "words");
    statement.level = languageLevelNamed(stringOf(json, "level")).value_or(LanguageLevel::notSaid);
    statement.badges = textsOf(json.listOf("badges"));
    for (const Json& paper : json.listOf("papers"))
        statement.papers.push_back({stringOf(paper, "sha256"), stringOf(paper, "name"), stringOf(paper, "mediaType"), sizeOf(paper)});
    for (const Json& witness : json.listOf("witnesses"))
        statement.witnesses.push_back({stringOf(witness, "name"), stringOf(witness, "role"), stringOf(witness, "date"), stringOf(witness, "words")});
    return statement;
}

} // namespace lanyard
