#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "core/crypto/digest.h"
#include "core/store/badge_rows.h"
#include "core/store/changes.h"
#include "core/store/json_values.h"
#include "core/store/names.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include <algorithm>
#include <map>

namespace lanyard {
struct Vault::Import::State {
    Database* database = nullptr;
    Instant now{};
    std::optional<Transaction> transaction;
    std::int64_t id = 0;          ///< of the row in `import`; 0 until there is one
    bool idCommitted = false;
    bool changeRecorded = false;
    bool changeCommitted = false;
    std::size_t waiting = 0;

    void takeBack() {
        transaction.reset();
        if (!idCommitted) id = 0;
        changeRecorded = changeCommitted;
        waiting = 0;
    }

    Result<void> record(bool somethingAdded) {
        if (id == 0) {
            TRY_DO(database->run("INSERT INTO import (at) VALUES (?1)", now));
            id = database->lastRow();
        }
        if (somethingAdded && !changeRecorded) {
            TRY_DO(recordChange(*database, ChangeKind::import, "null", std::to_string(id), now));
            changeRecorded = true;
        }
        return {};
    }

    Result<std::vector<Kept>> addInSavepoint(const FileToKeep& file);
};

Result<std::vector<Kept>> Vault::Import::State::addInSavepoint(const FileToKeep& file) {
    struct Place {
        const BadgeToKeep* keep;
        Kept::How how;
        std::int64_t row;
    };
    std::vector<Kept> kept;
    std::vector<Place> places;                ///< badges that stand by themselves, in order
    std::map<DocumentId, std::int64_t> added; ///< rows of what this file brought
    std::map<DocumentId, int> positions;      ///< how many badges each wrapper has had so far
    std::optional<Sha256> firstHash;          ///< of the first of them
    bool somethingAdded = false;

    for (const BadgeToKeep& keep : file.badges) {
        const Badge& badge = keep.badge;
        const Sha256 hash = sha256(badge.source.bytes);
        const DocumentId document = toHex(hash);
        TRY(known, knownBadge(*database, hash));
        if (badge.parent.empty() || badge.parent == document) {
            Kept::How how = Kept::How::added;
            std::int64_t row = 0;
            Verdict verdict = keep.report.verdict();
            if (known && known->received) {
                row = known->row;
                verdict = known->verdict;
                how = known->binned ? Kept::How::alreadyInBin : Kept::How::alreadyThere;
                // The same document twice in one file is there, not "already there before".
                if (added.contains(document)) continue;
            } else if (known) {
                row = known->row;
                verdict = known->verdict;
                TRY_DO(database->run("UPDATE badge SET received = 1, received_at = ?2, binned_at = NULL, carrier = ?3 WHERE id = ?1", row, now,
                                     carrierName(badge.source.carrier)));
                added[document] = row;
                somethingAdded = true;
            } else {
                TRY(inserted, insertBadge(*database, keep, hash, true, now));
                row = inserted;
                added[document] = row;
                somethingAdded = true;
            }
            kept.push_back({document, how, verdict});
            if (!firstHash) firstHash = hash;
            places.push_back({&keep, how, row});
            continue;
        }
        const auto parent = added.find(badge.parent);
        if (parent == added.end()) continue; // the wrapper was there already, and what is inside with it
        std::int64_t row = 0;
        if (known) {
            row = known->row;
        } else {
            TRY(inserted, insertBadge(*database, keep, hash, false, now));
            row = inserted;
        }
        added.try_emplace(document, row);
        if (row == parent->second) continue;
        TRY_DO(database->run("INSERT OR IGNORE INTO inside (parent, child, relation, position) VALUES (?1, ?2, ?3, ?4)", parent->second, row,
                             relationName(badge.relation), positions[badge.parent]++));
        if (known && !known->received) TRY_DO(refreshBinnedInside(*database, parent->second));
    }
    if (places.empty()) return kept;

    const ByteView first = places.front().keep->badge.source.bytes;
    const Sha256 fileHash = std::ranges::equal(file.bytes, first) ? *firstHash : sha256(file.bytes); // most files are one badge
    TRY(seenBefore, database->number("SELECT count(*) FROM received WHERE sha256 = ?1", ByteView(fileHash)));
    if (!somethingAdded && seenBefore != 0) return kept; // the same file again: nothing of it is new
    TRY_DO(record(somethingAdded));
    std::optional<std::int64_t> fileContent;
    if (file.keepBytes) {
        TRY(content, keepContent(*database, file.bytes, fileHash));
        fileContent = content;
    }
    TRY_DO(database->run("INSERT INTO received (import, name, sha256, size, content, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", id,
                         repairedUtf8(file.name), ByteView(fileHash), file.bytes.size(), fileContent, now));
    const std::int64_t received = database->lastRow();
    for (std::size_t position = 0; position < places.size(); ++position) {
        const Document& source = places[position].keep->badge.source;
        std::optional<std::int64_t> carrierFile;
        if (!source.carrierFile.empty()) {
            TRY(content, keepContent(*database, source.carrierFile));
            carrierFile = content;
        }
        TRY_DO(database->run("INSERT INTO found (received, position, badge, part, carrier, file, notes, added) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                             received, position, places[position].row, repairedUtf8(source.part), carrierName(source.carrier), carrierFile,
                             toJson(source.notes), places[position].how == Kept::How::added));
    }
    waiting += file.bytes.size();
    return kept;
}

Vault::Import::Import(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Vault::Import::Import(Import&&) noexcept = default;
Vault::Import::~Import() = default;

Vault::Import Vault::beginImport(Instant now) {
    auto state = std::make_unique<Import::State>();
    state->database = m_database.get();
    state->now = now;
    return Import(std::move(state));
}

Result<std::vector<Kept>> Vault::Import::add(const FileToKeep& file) {
    State& state = *m_state;
    if (!state.transaction) {
        TRY(begun, Transaction::begin(*state.database));
        state.transaction.emplace(std::move(begun));
    }
    const std::int64_t idBefore = state.id;
    const bool recordedBefore = state.changeRecorded;
    auto kept = [&]() -> Result<std::vector<Kept>> {
        TRY(savepoint, Savepoint::begin(*state.database));
        TRY(done, state.addInSavepoint(file));
        TRY_DO(savepoint.release());
        return done;
    }();
    if (kept) return kept;
    if (kept.error().code == ErrorCode::limitReached && state.database->insideTransaction()) {
        state.id = idBefore; // what the savepoint took back
        state.changeRecorded = recordedBefore;
    } else {
        state.takeBack();
    }
    return kept;
}

Result<void> Vault::Import::commit() {
    State& state = *m_state;
    if (!state.transaction) return {};
    if (auto committed = state.transaction->commit(); !committed) {
        state.takeBack();
        return committed;
    }
    state.transaction.reset();
    state.idCommitted = state.id != 0;
    state.changeCommitted = state.changeRecorded;
    state.waiting = 0;
    return {};
}

std::size_t Vault::Import::waitingBytes() const noexcept { return m_state->waiting; }
std::int64_t Vault::Import::id() const noexcept { return m_state->id; }

} // namespace lanyard
