#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "core/crypto/digest.h"
#include "core/store/badge_rows.h"
#include "core/store/changes.h"
#include "core/store/evidence_rows.h"
#include "core/store/former.h"
#include "core/store/json_values.h"
#include "core/store/merge_rules.h"
#include "core/store/names.h"
#include "core/store/own_statement_rows.h"
#include "core/store/portfolio_rows.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include <algorithm>
#include <map>

namespace lanyard {
namespace {

/// What the vault had of a badge before, for the rules and for undo.
struct Before {
    std::int64_t row = 0;
    bool isNew = false; ///< brought by this merge
    BinSide bin;
    std::vector<std::string> tags;
    std::string note;
};

/// One bringing together, in the caller's transaction.
class Merging {
  public:
    Merging(Database& database, const ToMerge& given, Instant now) : m_database(database), m_given(given), m_now(now) {
        for (const HeldBadge& badge : given.holdings.badges) m_held.emplace(badge.id, &badge);
    }

    Result<Merged> run() {
        TRY(former, formerVersions(m_database));
        m_former = std::move(former);
        TRY_DO(insertBadges());
        TRY_DO(mergeBadges());
        TRY_DO(mergeFiles());
        TRY_DO(mergePapers("portfolio"));
        TRY_DO(mergePapers("statement"));
        TRY_DO(mergePerson());
        if (m_given.evidence) {
            TRY(added, keepEvidence(m_database, m_given.holdings.evidence));
            m_merged.changed |= added != 0;
        }
        TRY_DO(addFormer(m_database, m_given.holdings.former));
        TRY_DO(addFormer(m_database, m_outdone));
        TRY_DO(record());
        for (const DocumentId& id : m_tops) {
            TRY(binned, m_database.number("SELECT binned_at IS NOT NULL FROM badge WHERE id = ?1", m_before.at(id).row));
            if (binned != 0) m_merged.binned.push_back(id);
        }
        return std::move(m_merged);
    }

  private:
    FormerOnBothSides former() const noexcept { return {m_former, m_given.holdings.former}; }

    /// Remembers what the vault has of a badge, once.
    Result<Before*> before(const DocumentId& id, std::int64_t row, bool isNew) {
        const auto [place, fresh] = m_before.try_emplace(id);
        if (!fresh) return &place->second;
        Before& state = place->second;
        state.row = row;
        state.isNew = isNew;
        TRY(statement, m_database.prepare("SELECT received_at, binned_at FROM badge WHERE id = ?1", row));
        TRY(found, statement.step());
        if (found == Row::none) return fail(ErrorCode::damaged);
        state.bin.receivedAt = statement.instant(0);
        if (!statement.isNull(1)) state.bin.binnedAt = statement.instant(1);
        TRY(tags, tagsOf(m_database, row));
        TRY(note, noteOf(m_database, row));
        state.tags = std::move(tags);
        state.note = std::move(note);
        return &state;
    }

    Result<void> insertBadges() {
        static const VerificationReport none;
        std::map<DocumentId, int> positions;
        for (const BadgeToKeep& keep : m_given.badges) {
            const Badge& badge = keep.badge;
            const Sha256 hash = sha256(badge.source.bytes);
            const DocumentId id = toHex(hash);
            const auto held = m_held.find(id);
            const bool top = badge.parent.empty() || badge.parent == id;
            const auto parent = top ? m_before.end() : m_before.find(badge.parent);
            if (!top && parent == m_before.end()) continue;
            const Instant receivedAt = held != m_held.end() ? std::min(held->second->receivedAt, m_now) : parent != m_before.end() ? parent->second.bin.receivedAt : m_now;
            TRY(known, knownBadge(m_database, hash));
            std::int64_t row = known ? known->row : 0;
            if (!known) {
                TRY(inserted, insertBadge(m_database, {badge, none, keep.texts, keep.picture}, hash, top, receivedAt));
                row = inserted;
                m_merged.changed = true;
            } else if (top && !known->received) {
                TRY_DO(m_database.run("UPDATE badge SET received = 1, binned_at = NULL WHERE id = ?1", row));
                m_merged.changed = true;
            }
            TRY_DO(before(id, row, !known || (top && !known->received)));
            if (!keep.report.checks.empty()) m_asked[id] = &keep.report;
            if (top) continue;
            TRY_DO(m_database.run("INSERT OR IGNORE INTO inside (parent, child, relation, position) VALUES (?1, ?2, ?3, ?4)", parent->second.row, row,
                                  relationName(badge.relation), positions[badge.parent]++));
        }
        return {};
    }

    Result<void> mergeBadges() {
        for (const HeldBadge& badge : m_given.holdings.badges) {
            TRY(row, badgeRowIfThere(m_database, badge.id));
            if (!row) {
                ++m_merged.leftOut;
                continue;
            }
            TRY(state, before(badge.id, *row, false));
            if (badge.received) m_tops.push_back(badge.id);
            if (badge.received && state->isNew) m_merged.added.push_back(badge.id);
            if (badge.received && !state->isNew) ++m_merged.alreadyThere;
            TRY_DO(mergeReports(badge, *row));
            TRY_DO(mergeWords(badge, *state));
            if (badge.receivedAt < state->bin.receivedAt) {
                TRY_DO(m_database.run("UPDATE badge SET received_at = ?2 WHERE id = ?1", *row, badge.receivedAt));
                m_merged.changed = true;
            }
            if (badge.received) TRY_DO(mergeBin(badge, *state));
        }
        for (const DocumentId& id : m_tops) TRY_DO(refreshBinnedInside(m_database, m_before.at(id).row));
        return {};
    }

    Result<void> mergeReports(const HeldBadge& badge, std::int64_t row) {
        std::vector<HeldReport> mine;
        {
            TRY(rows, m_database.prepare("SELECT at, answers FROM report WHERE badge = ?1 ORDER BY id", row));
            TRY_DO(rows.each([&]() -> Result<void> {
                auto answers = parseJson(rows.text(1));
                mine.push_back({rows.instant(0), answers ? std::move(*answers) : Json()});
                return {};
            }));
        }
        std::vector<HeldReport> joined = joinedReports(mine, m_given.evidence ? badge.reports : std::vector<HeldReport>{}, m_now);
        const auto asked = m_asked.find(badge.id);
        if (asked != m_asked.end()) {
            TRY(answers, parseJson(toJson(*asked->second)));
            if (joined.empty() || canonicalJson(joined.back().answers) != canonicalJson(answers)) joined.push_back({asked->second->at, std::move(answers)});
        }
        if (joined == mine || joined.empty()) return {};
        m_merged.changed = true;
        TRY_DO(m_database.run("DELETE FROM report WHERE badge = ?1", row));
        for (const HeldReport& report : joined)
            TRY_DO(m_database.run("INSERT INTO report (badge, at, answers) VALUES (?1, ?2, ?3)", row, report.at, writeJson(report.answers)));
        const auto newest = reportFrom(writeJson(joined.back().answers), joined.back().at);
        if (!newest) return {};
        const Answers answers = answersOf(*newest);
        return m_database.run("UPDATE badge SET verdict = ?2, leading_reason = ?3, checked_at = ?4, answers_from = ?5 WHERE id = ?1", row,
                              verdictName(answers.verdict), reasonName(answers.leading), answers.checkedAt, answers.answersFrom);
    }

    Result<void> mergeWords(const HeldBadge& badge, const Before& state) {
        std::vector<std::string> theirTags;
        for (const std::string& tag : badge.tags) theirTags.push_back(repairedUtf8(tag));
        const std::vector<std::string> tags = joinedTags(state.tags, theirTags);
        if (tags != state.tags) {
            TRY_DO(applyTags(m_database, state.row, tags));
            if (!state.isNew) change(ChangeKind::tags, tagsState(badge.id, state.tags), tagsState(badge.id, tags));
        }
        const JoinedNote note = joinedNote(badge.id, state.note, badge.note, former());
        if (note.joined) {
            m_outdone.insert({"note", badge.id, versionOf(state.note)});
            m_outdone.insert({"note", badge.id, versionOf(badge.note)});
        }
        if (note.text == state.note) return {};
        if (note.joined) ++m_merged.notesJoined;
        if (!state.note.empty()) m_outdone.insert({"note", badge.id, versionOf(state.note)});
        TRY_DO(applyNote(m_database, state.row, note.text));
        if (!state.isNew) change(ChangeKind::note, noteState(badge.id, state.note), noteState(badge.id, note.text));
        return {};
    }

    Result<void> mergeBin(const HeldBadge& badge, const Before& state) {
        const BinSide theirs{badge.receivedAt, badge.binnedAt};
        std::optional<Instant> at = state.isNew ? badge.binnedAt : joinedBin(badge.id, state.bin, theirs, former());
        for (const std::optional<Instant>& binned : {state.bin.binnedAt, badge.binnedAt}) // a badge that came back stays, also the next time
            if (binned && !at) m_outdone.insert({"bin", badge.id, std::to_string(binned->seconds)});
        if (at && at->seconds <= m_now.seconds - binSeconds) at = m_now; // else the next opening would remove what nobody here could look for in the bin
        if (at == state.bin.binnedAt) return {};
        TRY_DO(m_database.run("UPDATE badge SET binned_at = ?2 WHERE id = ?1", state.row, at));
        if (state.isNew)
            m_binnedNew.push_back({badge.id, at});
        else
            change(ChangeKind::bin, stateOf(std::vector{BinState{badge.id, state.bin.binnedAt}}), stateOf(std::vector{BinState{badge.id, at}}));
        return {};
    }

    /// The import under which this merge's files stand.
    Result<std::int64_t> import() {
        if (m_import == 0) {
            TRY_DO(m_database.run("INSERT INTO import (at) VALUES (?1)", m_now));
            m_import = m_database.lastRow();
            m_merged.changed = true;
        }
        return m_import;
    }

    Result<void> mergeFiles() {
        for (const HeldFile& file : m_given.holdings.files) TRY_DO(mergeFile(file));
        // A badge that came by itself was found somewhere, also if nobody can say where any more.
        for (const DocumentId& id : m_tops) {
            const std::int64_t row = m_before.at(id).row;
            TRY(found, m_database.number("SELECT count(*) FROM found WHERE badge = ?1", row));
            if (found != 0) continue;
            const HeldBadge& badge = *m_held.at(id);
            TRY(size, m_database.number("SELECT length(c.bytes) FROM badge b JOIN content c ON c.id = b.content WHERE b.id = ?1", row));
            HeldFile alone{{}, id, std::uint64_t(size), true, badge.receivedAt, {}};
            alone.badges.push_back({id, {}, badge.carrier, {}, Json(Json::Array{})});
            TRY_DO(mergeFile(alone));
        }
        return {};
    }

    Result<void> mergeFile(const HeldFile& file) {
        const auto hash = hashOf(file.hash);
        if (!hash) return {};
        const std::string name = repairedUtf8(file.name);
        TRY(there, m_database.number("SELECT count(*) FROM received WHERE sha256 = ?1 AND name = ?2 AND at = ?3", ByteView(*hash), name, file.at));
        if (there != 0) return {};
        std::vector<const HeldPlace*> places;
        for (const HeldPlace& place : file.badges)
            if (const auto badge = m_before.find(place.badge); badge != m_before.end()) places.push_back(&place);
        if (places.empty()) return {};
        TRY(id, import());
        std::optional<std::int64_t> content;
        if (file.kept) {
            TRY(row, contentOf(file.hash));
            content = row;
        }
        TRY_DO(m_database.run("INSERT INTO received (import, name, sha256, size, content, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", id, name, ByteView(*hash),
                              std::int64_t(file.size), content, file.at));
        const std::int64_t received = m_database.lastRow();
        for (std::size_t position = 0; position < places.size(); ++position) {
            const HeldPlace& place = *places[position];
            Before& badge = m_before.at(place.badge);
            TRY_DO(m_database.run("UPDATE badge SET received = 1 WHERE id = ?1", badge.row));
            std::optional<std::int64_t> carrier;
            if (!place.carrierFile.empty()) {
                TRY(row, contentOf(place.carrierFile));
                carrier = row;
            }
            TRY_DO(m_database.run("INSERT INTO found (received, position, badge, part, carrier, file, notes, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                                  received, position, badge.row, repairedUtf8(place.part), carrierName(place.carrier), carrier, writeJson(place.notes),
                                  badge.isNew));
            m_anyAdded |= badge.isNew;
        }
        return {};
    }

    /// The row of content that the holdings or the vault have; nothing if neither does.
    Result<std::optional<std::int64_t>> contentOf(const DocumentId& hash) {
        const auto given = m_given.holdings.contents.find(hash);
        if (given == m_given.holdings.contents.end()) return contentRow(m_database, hash);
        TRY(row, keepContent(m_database, given->second));
        return row;
    }

    Result<void> mergePapers(const std::string& kind) {
        const bool portfolios = kind == "portfolio";
        std::map<std::string, std::optional<HeldPaper>> mine, theirs;
        {
            TRY(rows, m_database.prepare(portfolios ? std::string_view("SELECT id, saved_at FROM portfolio") : std::string_view("SELECT id, 0 FROM statement")));
            TRY_DO(rows.each([&] {
                const std::string id(rows.text(0));
                mine[id] = HeldPaper{id, rows.instant(1), {}};
            }));
        }
        for (auto& [id, paper] : mine) {
            TRY(json, jsonOfPaper(portfolios, id));
            if (!json) return fail(ErrorCode::damaged);
            json->remove("position");
            paper->content = std::move(*json);
        }
        std::vector<std::string> order; // theirs in their order, then what only the vault has and they may have taken out
        for (const HeldPaper& paper : portfolios ? m_given.holdings.portfolios : m_given.holdings.statements) {
            theirs[paper.id] = paper;
            order.push_back(paper.id);
        }
        if (m_given.holdings.whole)
            for (const auto& [id, paper] : mine)
                if (!theirs.contains(id)) order.push_back(id);
        for (const std::string& id : order) {
            const JoinedPaper joined = joinedPaper(kind, mine[id], theirs[id], former());
            TRY_DO(putPaper(kind, id, mine[id], joined.stands));
            if (!joined.copy) continue;
            ++m_merged.copies;
            for (const auto& side : {mine[id], theirs[id]})
                if (versionOf(side->content) != versionOf(joined.stands->content)) m_outdone.insert({kind, id, versionOf(side->content)});
            TRY_DO(putPaper(kind, joined.copy->id, mine[joined.copy->id], joined.copy));
        }
        return {};
    }

    Result<std::optional<Json>> jsonOfPaper(bool portfolio, const std::string& id) {
        return portfolio ? portfolioJsonOf(m_database, id) : statementJsonOf(m_database, id);
    }

    Result<void> putPaper(const std::string& kind, const std::string& id, const std::optional<HeldPaper>& mine, const std::optional<HeldPaper>& stands) {
        const bool portfolio = kind == "portfolio";
        if (!mine && !stands) return {};
        if (mine && stands && versionOf(mine->content) == versionOf(stands->content)) {
            if (portfolio && stands->savedAt > mine->savedAt) {
                TRY_DO(m_database.run("UPDATE portfolio SET saved_at = ?2 WHERE id = ?1", id, stands->savedAt));
                m_merged.changed = true;
            }
            return {};
        }
        TRY(before, jsonOfPaper(portfolio, id));
        if (mine) m_outdone.insert({kind, id, versionOf(mine->content)});
        if (!stands) {
            TRY_DO(portfolio ? dropPortfolio(m_database, id) : dropStatement(m_database, id));
        } else {
            for (const DocumentId& hash : filesOf(stands->content)) TRY_DO(contentOf(hash));
            TRY_DO(portfolio ? keepPortfolio(m_database, stands->content, stands->savedAt) : keepStatement(m_database, stands->content));
        }
        TRY(after, jsonOfPaper(portfolio, id));
        if (after && stands) { // what names badges that are nowhere is kept without them; the version that came in is known then
            if (versionOf(*after) != versionOf(stands->content)) m_outdone.insert({kind, id, versionOf(stands->content)});
        }
        for (const std::optional<Json>* const state : {&before, &after}) {
            if (!*state) continue;
            TRY(rows, portfolio ? contentOfPortfolio(m_database, **state) : contentOfStatement(m_database, **state));
            m_contents.insert(m_contents.end(), rows.begin(), rows.end());
        }
        const auto text = [](const std::optional<Json>& state) { return state ? writeJson(*state) : std::string("null"); };
        change(portfolio ? ChangeKind::portfolio : ChangeKind::statement, text(before), text(after));
        return {};
    }

    static std::vector<DocumentId> filesOf(const Json& paper) {
        std::vector<DocumentId> hashes;
        if (const std::string* const photo = paper.textOf("photo")) hashes.push_back(*photo);
        for (const Json& attached : paper.listOf("papers"))
            if (const std::string* const hash = attached.textOf("sha256")) hashes.push_back(*hash);
        return hashes;
    }

    Result<void> mergePerson() {
        if (!m_given.holdings.person) return {};
        const auto theirs = personFrom(writeJson(*m_given.holdings.person));
        if (!theirs) return {}; // what is no person's data is passed over
        TRY(mine, personOf(m_database));
        const Person joined = joinedPerson(mine, *theirs, m_given.trust);
        if (joined == mine) return {};
        TRY_DO(applyPerson(m_database, joined));
        change(ChangeKind::person, toJson(mine), toJson(joined));
        return {};
    }

    void change(ChangeKind kind, std::string before, std::string after) {
        m_merged.changed = true;
        m_changes.push_back({kind, std::move(before), std::move(after)});
    }

    /// All of it as one change, so that one undo takes it back.
    Result<void> record() {
        if (m_anyAdded) m_changes.insert(m_changes.begin(), {ChangeKind::import, "null", std::to_string(m_import)});
        if (m_changes.empty()) return {};
        if (!m_binnedNew.empty()) m_changes.push_back({ChangeKind::bin, "[]", stateOf(m_binnedNew)});
        const auto states = [&](std::string OneChange::*side) {
            std::string all = "[";
            for (const OneChange& one : m_changes) all += (all.size() == 1 ? "[\"" : ",[\"") + std::string(changeName(one.kind)) + "\"," + one.*side + "]";
            return all + "]";
        };
        return recordChange(m_database, ChangeKind::merge, states(&OneChange::before), states(&OneChange::after), m_now, m_contents);
    }

    struct OneChange {
        ChangeKind kind;
        std::string before, after;
    };

    Database& m_database;
    const ToMerge& m_given;
    Instant m_now;
    std::map<DocumentId, const HeldBadge*> m_held;
    std::set<Former> m_former;                                  ///< of the vault, before
    std::set<Former> m_outdone;                                 ///< versions that gave way
    std::map<DocumentId, Before> m_before;                      ///< of every badge that was touched
    std::map<DocumentId, const VerificationReport*> m_asked;    ///< reports asked now
    std::vector<DocumentId> m_tops;                             ///< badges that stand by themselves
    std::vector<BinState> m_binnedNew;
    std::vector<OneChange> m_changes;
    std::vector<std::int64_t> m_contents;                       ///< rows in `content` that the changes name
    std::int64_t m_import = 0;
    bool m_anyAdded = false;
    Merged m_merged;
};

} // namespace

Result<Merged> Vault::merge(const ToMerge& given, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY(merged, Merging(*m_database, given, now).run());
    TRY_DO(transaction.commit());
    return merged;
}

} // namespace lanyard
