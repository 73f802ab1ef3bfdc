#include "core/base/encoding.h"
#include "core/store/changes.h"
#include "core/store/former.h"
#include "core/store/json_values.h"
#include "core/store/names.h"
#include "core/store/own_statement_rows.h"
#include "core/store/portfolio_rows.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include <algorithm>

namespace lanyard {
namespace {

/// Reads all that a vault holds. Of a damaged one, if asked to, as much as can be read.
class HoldingsReader {
  public:
    HoldingsReader(Database& database, const HoldingsWanted& wanted) : m_database(database), m_wanted(wanted) { m_holdings.whole = wanted.only.empty(); }

    Result<Holdings> read() {
        TRY_DO(badges());
        TRY_DO(files());
        if (m_holdings.whole) TRY_DO(ownThings());
        return std::move(m_holdings);
    }

  private:
    using Kind = LostPiece::Kind;

    /// An error that is to be told as a loss and passed over, or the error itself.
    Result<void> lost(const Result<void>& done, Kind kind, const std::string& id = {}, const std::string& name = {}) {
        if (done || m_wanted.lost == nullptr || !isLoss(done.error())) return done;
        m_wanted.lost->push_back({kind, id, name});
        return {};
    }
    static bool isLoss(const Error& error) noexcept {
        return error.code == ErrorCode::damaged || error.code == ErrorCode::notAVault || error.code == ErrorCode::ioError || error.code == ErrorCode::notFound ||
               error.code == ErrorCode::malformed || error.code == ErrorCode::missingMember || error.code == ErrorCode::wrongType;
    }

    /// The first columns of all rows: up to a damaged place from either end.
    Result<std::vector<std::int64_t>> rowsOf(std::string_view up, std::string_view down, Kind kind) {
        std::vector<std::int64_t> rows;
        const auto walk = [&](std::string_view sql) -> Result<void> {
            TRY(statement, m_database.prepare(sql));
            return statement.each([&] { rows.push_back(statement.integer(0)); });
        };
        const auto walked = walk(up);
        if (walked) return rows;
        TRY_DO(lost(walked, kind));
        (void)walk(down); // ends at the damaged place, too
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
        return rows;
    }

    Result<void> content(std::int64_t row, const DocumentId& hash) {
        if (m_holdings.contents.contains(hash)) return {};
        TRY(bytes, contentAt(m_database, row, hashOf(hash)));
        m_holdings.contents.emplace(hash, std::move(bytes));
        return {};
    }
    /// The same of content whose hash is not known beforehand. Gives the hash.
    Result<DocumentId> content(std::int64_t row) {
        TRY(statement, m_database.prepare("SELECT lower(hex(sha256)) FROM content WHERE id = ?1", row));
        TRY(found, statement.step());
        if (found == Row::none) return fail(ErrorCode::damaged);
        DocumentId hash(statement.text(0));
        TRY_DO(content(row, hash));
        return hash;
    }

    Result<void> badges() {
        TRY(rows, rowsOf("SELECT id FROM badge ORDER BY id", "SELECT id FROM badge ORDER BY id DESC", Kind::list));
        for (const std::int64_t row : rows) {
            HeldBadge badge;
            const auto read = oneBadge(row, badge);
            if (read && badge.id.empty()) continue; // not asked for
            TRY_DO(lost(read, Kind::badge, badge.id, std::string(badge.shown.title.any())));
            if (!read) continue;
            m_places.emplace(badge.id, m_holdings.badges.size());
            m_holdings.badges.push_back(std::move(badge));
        }
        return {};
    }

    /// Leaves the id empty if the badge is not wanted.
    Result<void> oneBadge(std::int64_t row, HeldBadge& badge) {
        std::int64_t document = 0;
        {
            TRY(statement, m_database.prepare("SELECT lower(hex(sha256)), content, form, carrier, standard, received, received_at, binned_at, title, issuer, "
                                              "issuer_id, issued_text, issued_at, until_text, until_at, verdict, leading_reason, checked_at FROM badge WHERE id = ?1",
                                              row));
            TRY(found, statement.step());
            if (found == Row::none) return fail(ErrorCode::damaged);
            const DocumentId id(statement.text(0));
            if (!m_wanted.only.empty() && std::ranges::find(m_wanted.only, id) == m_wanted.only.end()) return {};
            badge.id = id;
            document = statement.integer(1);
            badge.form = formNamed(statement.text(2)).value_or(Form::json);
            badge.carrier = carrierNamed(statement.text(3)).value_or(Carrier::json);
            badge.received = statement.integer(5) != 0;
            badge.receivedAt = statement.instant(6);
            if (!statement.isNull(7)) badge.binnedAt = statement.instant(7);
            BadgeSummary& shown = badge.shown;
            shown.id = id;
            shown.standard = standardNamed(statement.text(4)).value_or(Standard::unknown);
            shown.title = localizedTextFrom(statement.text(8)).value_or(LocalizedText{});
            shown.issuerName = localizedTextFrom(statement.text(9)).value_or(LocalizedText{});
            shown.issuerId = statement.text(10);
            if (!statement.isNull(11)) shown.issuedAt = WrittenDate{std::string(statement.text(11)), statement.instant(12)};
            if (!statement.isNull(13)) shown.validUntil = WrittenDate{std::string(statement.text(13)), statement.instant(14)};
            shown.verdict = verdictNamed(statement.text(15)).value_or(Verdict::undetermined);
            shown.leading = reasonNamed(statement.text(16)).value_or(Reason::earlierCheckFailed);
            if (!statement.isNull(17)) shown.checkedAt = statement.instant(17);
        }
        const std::string name(badge.shown.title.any());
        TRY_DO(lost(content(document, badge.id), Kind::badge, badge.id, name)); // what is written beside it may still be read
        TRY_DO(lost(reportsOf(row, badge), Kind::reports, badge.id, name));
        if (!m_holdings.whole) {
            badge.binnedAt.reset();
            badge.received = true;
            return {};
        }
        TRY_DO(lost(wordsOf(row, badge), Kind::words, badge.id, name));
        return {};
    }

    Result<void> reportsOf(std::int64_t row, HeldBadge& badge) {
        TRY(reports, m_database.prepare("SELECT at, answers FROM report WHERE badge = ?1 ORDER BY id", row));
        return reports.each([&]() -> Result<void> {
            TRY(answers, parseJson(reports.text(1)));
            badge.reports.push_back({reports.instant(0), std::move(answers)});
            return {};
        });
    }

    Result<void> wordsOf(std::int64_t row, HeldBadge& badge) {
        TRY(tags, tagsOf(m_database, row));
        badge.tags = std::move(tags);
        TRY(note, noteOf(m_database, row));
        badge.note = std::move(note);
        return {};
    }

    Result<void> files() {
        TRY(rows, rowsOf("SELECT id FROM received ORDER BY id", "SELECT id FROM received ORDER BY id DESC", Kind::list));
        for (const std::int64_t row : rows) {
            HeldFile file;
            TRY_DO(lost(oneFile(row, file), Kind::file, file.hash, file.name));
            if (file.badges.empty()) continue;
            if (!m_holdings.whole) { // the rest of the file may be somebody else's badges
                if (const auto first = m_placed.insert(file.badges.front().badge); !first.second) continue;
                const HeldPlace& place = file.badges.front();
                file.hash = place.carrierFile.empty() ? place.badge : place.carrierFile;
                file.size = m_holdings.contents.at(file.hash).size();
                file.kept = true;
                file.name.clear();
            }
            m_holdings.files.push_back(std::move(file));
        }
        return {};
    }

    Result<void> oneFile(std::int64_t row, HeldFile& file) {
        std::int64_t bytes = 0;
        {
            TRY(statement, m_database.prepare("SELECT name, lower(hex(sha256)), size, content, at FROM received WHERE id = ?1", row));
            TRY(found, statement.step());
            if (found == Row::none) return fail(ErrorCode::damaged);
            file.name = statement.text(0);
            file.hash = statement.text(1);
            file.size = std::uint64_t(std::max<std::int64_t>(0, statement.integer(2)));
            bytes = statement.isNull(3) ? 0 : statement.integer(3);
            file.at = statement.instant(4);
        }
        std::vector<std::int64_t> carriers;
        {
            TRY(places, m_database.prepare("SELECT lower(hex(b.sha256)), f.part, f.carrier, f.file, f.notes FROM found f JOIN badge b ON b.id = f.badge "
                                           "WHERE f.received = ?1 ORDER BY f.position",
                                           row));
            TRY_DO(places.each([&] {
                if (!m_places.contains(DocumentId(places.text(0)))) return;
                HeldPlace place;
                place.badge = places.text(0);
                place.part = places.text(1);
                place.carrier = carrierNamed(places.text(2)).value_or(Carrier::json);
                if (auto notes = parseJson(places.text(4)); notes && notes->isArray()) place.notes = std::move(*notes);
                carriers.push_back(places.isNull(3) ? 0 : places.integer(3));
                file.badges.push_back(std::move(place));
            }));
        }
        for (std::size_t i = 0; i < carriers.size(); ++i) {
            if (carriers[i] == 0) continue;
            auto carrier = content(carriers[i]);
            if (carrier)
                file.badges[i].carrierFile = std::move(*carrier);
            else
                TRY_DO(lost(fail(carrier.error().code), Kind::file, file.hash, file.name));
        }
        file.kept = bytes != 0 && m_holdings.whole;
        if (!file.kept) return {};
        const auto read = content(bytes, file.hash);
        file.kept = read.has_value();
        return read;
    }

    Result<void> ownThings() {
        TRY_DO(lost(papers("SELECT id, saved_at FROM portfolio ORDER BY id", true), Kind::portfolio));
        TRY_DO(lost(papers("SELECT id, 0 FROM statement ORDER BY position, id", false), Kind::statement));
        TRY_DO(lost(evidence(), Kind::evidence));
        TRY_DO(lost(
            [&]() -> Result<void> {
                TRY(person, personOf(m_database));
                if (!(person == Person{})) {
                    TRY(json, parseJson(toJson(person)));
                    m_holdings.person = std::move(json);
                }
                return {};
            }(),
            Kind::person));
        return lost(
            [&]() -> Result<void> {
                TRY(former, formerVersions(m_database));
                m_holdings.former = std::move(former);
                return {};
            }(),
            Kind::list);
    }

    Result<void> papers(std::string_view sql, bool portfolios) {
        std::vector<HeldPaper> all;
        {
            TRY(rows, m_database.prepare(sql));
            TRY_DO(rows.each([&] { all.push_back({std::string(rows.text(0)), rows.instant(1), {}}); }));
        }
        for (HeldPaper& paper : all) {
            const auto read = [&]() -> Result<void> {
                TRY(json, portfolios ? portfolioJsonOf(m_database, paper.id) : statementJsonOf(m_database, paper.id));
                if (!json) return fail(ErrorCode::damaged);
                TRY(contents, portfolios ? contentOfPortfolio(m_database, *json) : contentOfStatement(m_database, *json));
                for (const std::int64_t row : contents) TRY_DO(content(row));
                json->remove("position");
                paper.content = std::move(*json);
                (portfolios ? m_holdings.portfolios : m_holdings.statements).push_back(std::move(paper));
                return {};
            }();
            TRY_DO(lost(read, portfolios ? Kind::portfolio : Kind::statement, paper.id));
        }
        return {};
    }

    Result<void> evidence() {
        TRY(rows, m_database.prepare("SELECT address, obtained, status, content FROM evidence ORDER BY id"));
        return rows.each([&]() -> Result<void> {
            EvidenceDocument document{std::string(rows.text(0)), rows.instant(1), int(rows.integer(2)), {}};
            if (!rows.isNull(3)) {
                auto bytes = contentAt(m_database, rows.integer(3));
                if (!bytes) return lost(fail(bytes.error().code), Kind::evidence, {}, document.address);
                document.content = std::move(*bytes);
            }
            m_holdings.evidence.add(std::move(document));
            return {};
        });
    }

    Database& m_database;
    const HoldingsWanted& m_wanted;
    Holdings m_holdings;
    std::map<DocumentId, std::size_t> m_places; ///< of the badges
    std::set<DocumentId> m_placed;              ///< badges of a choice whose file is there
};

} // namespace

Result<Holdings> Vault::holdings(const HoldingsWanted& wanted) const {
    auto reading = Reading::begin(*m_database);
    if (!reading && wanted.lost == nullptr) return std::unexpected(reading.error());
    return HoldingsReader(*m_database, wanted).read();
}

} // namespace lanyard
