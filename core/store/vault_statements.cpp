#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "core/crypto/digest.h"
#include "core/store/changes.h"
#include "core/store/json_members.h"
#include "core/store/own_statement_json.h"
#include "core/store/own_statement_rows.h"
#include "core/store/rows.h"
#include "core/store/search.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include <algorithm>

namespace lanyard {
namespace {

/// The vault's texts are UTF-8, whatever was handed in.
OwnStatement tidied(OwnStatement statement) {
    for (std::string* const text : {&statement.id, &statement.title, &statement.where, &statement.from, &statement.until, &statement.words})
        *text = repairedUtf8(*text);
    for (AttachedPaper& paper : statement.papers)
        for (std::string* const text : {&paper.id, &paper.name, &paper.mediaType}) *text = repairedUtf8(*text);
    for (Witness& witness : statement.witnesses)
        for (std::string* const text : {&witness.name, &witness.role, &witness.date, &witness.words}) *text = repairedUtf8(*text);
    for (DocumentId& badge : statement.badges) badge = repairedUtf8(badge);
    return statement;
}

bool isTooLarge(const OwnStatement& statement) {
    return statement.papers.size() > mostPapers || everyText(statement).size() > mostStatementBytes;
}

/// Writes the statement over what is there and notes the change, in the caller's transaction. Whether anything changed.
Result<bool> save(Database& database, const OwnStatement& statement, Instant now) {
    TRY(before, statementJsonOf(database, statement.id));
    TRY_DO(keepStatement(database, before ? keepingUnknown(jsonOf(statement), *before) : jsonOf(statement)));
    TRY(after, statementJsonOf(database, statement.id));
    if (before == after) return false;
    TRY_DO(recordStates(database, ChangeKind::statement, before, after, now));
    return true;
}

std::string orderState(const std::vector<std::string>& ids) {
    Json state{Json::Object{}};
    state.set("order", arrayOf(ids));
    return writeJson(state);
}

} // namespace

Result<std::vector<OwnStatement>> Vault::statements() const { return statementsWith({}); }

Result<std::vector<OwnStatement>> Vault::statementsWith(const std::string& words) const {
    const SearchWords wanted(words);
    TRY(reading, Reading::begin(*m_database));
    std::vector<std::string> ids;
    {
        TRY(rows, m_database->prepare("SELECT id FROM statement WHERE ?1 = '' OR holds_words(folded, ?1) ORDER BY position, id", wanted.joined()));
        TRY_DO(rows.each([&] { ids.emplace_back(rows.text(0)); }));
    }
    std::vector<OwnStatement> statements;
    for (const std::string& id : ids) {
        const auto json = statementJsonOf(*m_database, id);
        if (!json && json.error().code != ErrorCode::damaged) return std::unexpected(json.error());
        auto statement = json && *json ? ownStatementFrom(**json) : fail(ErrorCode::damaged);
        if (statement)
            statements.push_back(std::move(*statement));
        else
            m_damageSeen = true;
    }
    return statements;
}

Result<void> Vault::saveStatement(const OwnStatement& given, Instant now) {
    const OwnStatement statement = tidied(given);
    if (statement.id.empty()) return fail(ErrorCode::missingMember, Pointer{"/id"});
    if (isTooLarge(statement)) return fail(ErrorCode::limitReached);
    TRY(transaction, Transaction::begin(*m_database));
    TRY(others, m_database->number("SELECT count(*) FROM statement WHERE id <> ?1", statement.id));
    if (std::size_t(others) >= mostStatements) return fail(ErrorCode::limitReached);
    TRY(changed, save(*m_database, statement, now));
    return changed ? transaction.commit() : Result<void>();
}

Result<void> Vault::removeStatement(const std::string& id, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY(before, statementJsonOf(*m_database, id));
    if (!before) return fail(ErrorCode::notFound);
    TRY_DO(recordStates(*m_database, ChangeKind::statement, before, std::nullopt, now));
    TRY_DO(dropStatement(*m_database, id));
    return transaction.commit();
}

Result<void> Vault::moveStatement(const std::string& id, const std::string& before, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY(was, statementOrder(*m_database));
    std::vector<std::string> order = was;
    if (std::erase(order, id) == 0) return fail(ErrorCode::notFound);
    const auto place = before.empty() ? order.end() : std::ranges::find(order, before);
    if (!before.empty() && place == order.end()) return before == id ? Result<void>() : fail(ErrorCode::notFound);
    order.insert(place, id);
    if (order == was) return {};
    TRY_DO(orderStatements(*m_database, order));
    TRY_DO(recordChange(*m_database, ChangeKind::statement, orderState(was), orderState(order), now));
    return transaction.commit();
}

Result<void> Vault::attachPaper(const std::string& id, const std::string& name, std::string_view mediaType, ByteView bytes, Instant now) {
    if (bytes.size() > mostPaperBytes) return fail(ErrorCode::limitReached);
    TRY(transaction, Transaction::begin(*m_database));
    TRY(json, statementJsonOf(*m_database, id));
    if (!json) return fail(ErrorCode::notFound);
    TRY(statement, ownStatementFrom(*json));
    const Sha256 hash = sha256(bytes);
    AttachedPaper paper{toHex(hash), repairedUtf8(name), std::string(mediaType), bytes.size()};
    if (std::ranges::find(statement.papers, paper.id, &AttachedPaper::id) != statement.papers.end()) return {};
    statement.papers.push_back(std::move(paper));
    if (isTooLarge(statement)) return fail(ErrorCode::limitReached);
    TRY_DO(keepContent(*m_database, bytes, hash));
    TRY_DO(save(*m_database, statement, now));
    return transaction.commit();
}

Result<Bytes> Vault::paper(const DocumentId& id) const {
    TRY(row, contentRow(*m_database, id));
    if (!row) return fail(ErrorCode::notFound);
    TRY(attached, m_database->number("SELECT count(*) FROM statement_paper WHERE content = ?1", *row));
    if (attached == 0) return fail(ErrorCode::notFound);
    return contentAt(*m_database, *row, hashOf(id));
}

} // namespace lanyard
