#include "core/base/encoding.h"
#include "core/store/json_values.h"
#include "core/store/names.h"
#include "core/store/rows.h"
#include "core/store/search.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include <algorithm>
#include <array>
#include <map>

namespace lanyard {
namespace {

constexpr char tagSeparator = '\x1F';
constexpr std::size_t piecesShown = 500; // of an answer; more than a person reads before typing the next letter

// One badge as a list shows it, by its row.
constexpr std::string_view summarySql =
    "SELECT b.sha256, b.standard, b.carrier, b.form, b.received, b.title, b.issuer, b.issuer_id, b.issued_text, b.issued_at, "
    "b.until_text, b.until_at, b.verdict, b.leading_reason, b.checked_at, b.answers_from, b.picture IS NOT NULL, b.received_at, b.binned_at, "
    "(SELECT group_concat(t.tag, char(31)) FROM tag t WHERE t.badge = b.id), "
    "EXISTS (SELECT 1 FROM note n WHERE n.badge = b.id), "
    "i.relation, (SELECT p.sha256 FROM badge p WHERE p.id = i.parent), "
    "(WITH RECURSIVE within (badge) AS (SELECT w.child FROM inside w WHERE w.parent = b.id AND w.relation = 'inside-wrapper' "
    "UNION SELECT w.child FROM inside w JOIN within ON w.parent = within.badge WHERE w.relation = 'inside-wrapper') "
    "SELECT count(*) FROM within JOIN badge c ON c.id = within.badge WHERE c.verdict = 'invalid') "
    "FROM badge b LEFT JOIN inside i ON b.received = 0 AND i.child = b.id AND i.parent = (SELECT min(parent) FROM inside WHERE child = b.id) "
    "WHERE b.id = ?1";

// Which badges: ?1 verdict, ?2 issuer, ?3 year, ?4 tag, ?5 in the bin, ?6 inside ones too, ?7 folded words.
#define LANYARD_CHOSEN                                                                                                                \
    "SELECT b.id, b.issued_at, b.title_order, b.issuer_order, b.received_at FROM badge b WHERE (b.binned_at IS NOT NULL) = ?5 "       \
    "AND (?6 OR b.received = 1) AND (?1 IS NULL OR b.verdict = ?1) AND (?2 IS NULL OR b.issuer_key = ?2) "                             \
    "AND (?3 IS NULL OR b.issued_year = ?3) AND (?4 IS NULL OR EXISTS (SELECT 1 FROM tag t WHERE t.badge = b.id AND t.tag = ?4)) "     \
    "AND (?7 = '' OR holds_words((SELECT f.folded FROM badge_folded f WHERE f.badge = b.id), ?7)) "
#define LANYARD_PAGE " LIMIT ?8 OFFSET ?9"
constexpr std::array<std::string_view, 5> chosenInOrder{
    LANYARD_CHOSEN "ORDER BY b.issued_at DESC NULLS LAST, b.title_order, b.id" LANYARD_PAGE,
    LANYARD_CHOSEN "ORDER BY b.issued_at ASC NULLS LAST, b.title_order, b.id" LANYARD_PAGE,
    LANYARD_CHOSEN "ORDER BY b.title_order = '', b.title_order, b.issued_at DESC, b.id" LANYARD_PAGE,
    LANYARD_CHOSEN "ORDER BY b.issuer_order = '', b.issuer_order, b.title_order, b.issued_at DESC, b.id" LANYARD_PAGE,
    LANYARD_CHOSEN "ORDER BY b.received_at DESC, b.id DESC" LANYARD_PAGE};
constexpr std::string_view chosenOne = LANYARD_CHOSEN "AND b.id = ?8";
#undef LANYARD_CHOSEN
#undef LANYARD_PAGE

DocumentId idOf(ByteView hash) { return hash.empty() ? DocumentId{} : toHex(hash); }

std::optional<WrittenDate> dateAt(const Statement& row, int text, int instant) {
    if (row.isNull(text)) return std::nullopt;
    return WrittenDate{std::string(row.text(text)), row.instant(instant)};
}

std::optional<Instant> instantAt(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional<Instant>(row.instant(column));
}

std::vector<std::string> splitTags(std::string_view joined) {
    std::vector<std::string> tags;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find(tagSeparator), joined.size());
        tags.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    std::ranges::sort(tags);
    return tags;
}

void bindFilter(Statement& statement, const BadgeQuery& query, const SearchWords& words) {
    const auto unlessEmpty = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional<std::string_view>(text); };
    statement.bind(1, query.verdict ? std::optional<std::string_view>(verdictName(*query.verdict)) : std::nullopt);
    statement.bind(2, unlessEmpty(query.issuer));
    statement.bind(3, query.year);
    statement.bind(4, unlessEmpty(query.tag));
    statement.bind(5, query.inBin);
    statement.bind(6, query.insideToo);
    statement.bind(7, words.joined());
}

Result<BadgeSummary> summaryAt(Database& database, std::int64_t badge) {
    TRY(row, database.prepare(summarySql, badge));
    TRY(found, row.step());
    if (found == Row::none) return fail(ErrorCode::notFound);
    BadgeSummary summary;
    summary.id = idOf(row.bytes(0));
    summary.standard = standardNamed(row.text(1)).value_or(Standard::unknown);
    summary.carrier = carrierNamed(row.text(2)).value_or(Carrier::json);
    summary.form = formNamed(row.text(3)).value_or(Form::json);
    auto title = localizedTextFrom(row.text(5));
    auto issuer = localizedTextFrom(row.text(6));
    if (!title || !issuer) return fail(ErrorCode::damaged);
    summary.title = std::move(*title);
    summary.issuerName = std::move(*issuer);
    summary.issuerId = row.text(7);
    summary.issuedAt = dateAt(row, 8, 9);
    summary.validUntil = dateAt(row, 10, 11);
    summary.checkedAt = instantAt(row, 14);
    summary.answersFrom = instantAt(row, 15);
    const auto verdict = verdictNamed(row.text(12));
    const auto leading = reasonNamed(row.text(13));
    if (verdict && leading) {
        summary.verdict = *verdict;
        summary.leading = *leading;
    } else { // of a newer version: as json_values.h tells such a report
        summary.verdict = Verdict::undetermined;
        summary.leading = Reason::cancelled;
    }
    summary.hasPicture = row.integer(16) != 0;
    summary.receivedAt = row.instant(17);
    summary.binnedAt = instantAt(row, 18);
    summary.tags = splitTags(row.text(19));
    summary.hasNote = row.integer(20) != 0;
    if (!row.isNull(21)) {
        summary.relation = relationNamed(row.text(21));
        summary.parent = idOf(row.bytes(22));
    }
    summary.unsoundInside = int(row.integer(23));
    return summary;
}

Result<std::string> pieceFoundIn(Database& database, std::int64_t badge, const SearchWords& words) {
    TRY(row, database.prepare("SELECT t.text, t.own, f.folded FROM badge_text t JOIN badge_folded f ON f.badge = t.badge WHERE t.badge = ?1", badge));
    TRY(found, row.step());
    if (found == Row::none) return std::string{};
    std::string text(row.text(0));
    text.append("\n") += row.text(1);
    return words.pieceOf(text, row.text(2));
}

struct Chosen {
    std::int64_t badge = 0;
    std::optional<std::int64_t> issuedAt;
    std::string title, issuer;
    std::int64_t receivedAt = 0;
};

Chosen chosenFrom(const Statement& row) {
    return {row.integer(0), row.isNull(1) ? std::nullopt : std::optional(row.integer(1)), std::string(row.text(2)), std::string(row.text(3)),
            row.integer(4)};
}

/// The order of the statements above, for a list that had to be put together one by one.
bool comesFirst(BadgeQuery::Order order, const Chosen& a, const Chosen& b) {
    const auto newer = [](const Chosen& x, const Chosen& y) { return x.issuedAt.value_or(INT64_MIN) > y.issuedAt.value_or(INT64_MIN); };
    const auto older = [](const Chosen& x, const Chosen& y) { return x.issuedAt.value_or(INT64_MAX) < y.issuedAt.value_or(INT64_MAX); };
    const auto by = [](const std::string& x, const std::string& y) { return std::pair(x.empty(), std::string_view(x)) < std::pair(y.empty(), std::string_view(y)); };
    switch (order) {
    case BadgeQuery::Order::newestFirst:
        if (newer(a, b) != newer(b, a)) return newer(a, b);
        return std::tie(a.title, a.badge) < std::tie(b.title, b.badge);
    case BadgeQuery::Order::oldestFirst:
        if (older(a, b) != older(b, a)) return older(a, b);
        return std::tie(a.title, a.badge) < std::tie(b.title, b.badge);
    case BadgeQuery::Order::byIssuer:
        if (by(a.issuer, b.issuer) != by(b.issuer, a.issuer)) return by(a.issuer, b.issuer);
        [[fallthrough]];
    case BadgeQuery::Order::byName:
        if (by(a.title, b.title) != by(b.title, a.title)) return by(a.title, b.title);
        if (newer(a, b) != newer(b, a)) return newer(a, b);
        return a.badge < b.badge;
    case BadgeQuery::Order::receivedLast: return std::tie(a.receivedAt, a.badge) > std::tie(b.receivedAt, b.badge);
    }
    return false;
}

Result<std::vector<std::int64_t>> chosenRows(Database& database, const BadgeQuery& query, const SearchWords& words) {
    TRY(statement, database.prepare(chosenInOrder[std::size_t(query.order)]));
    bindFilter(statement, query, words);
    statement.bind(8, std::min<std::size_t>(query.limit, 1'000'000'000));
    statement.bind(9, std::min<std::size_t>(query.offset, 1'000'000'000));
    std::vector<std::int64_t> rows;
    TRY_DO(statement.each([&] { rows.push_back(statement.integer(0)); }));
    return rows;
}

/// In a damaged vault one broken page would end the whole list: each row is looked for by itself, and what cannot be read is left out.
Result<std::vector<std::int64_t>> chosenRowsOneByOne(Database& database, const BadgeQuery& query, const SearchWords& words) {
    // Rows are numbered from 1 upwards and a page holds few of them; a damaged number must not make this go on for hours.
    constexpr std::int64_t mostOnAPage = 64;
    constexpr std::int64_t alwaysTried = 20'000; // numbers of what was removed are not all used again
    TRY(pages, database.number("PRAGMA page_count"));
    const std::int64_t most = std::max(pages * mostOnAPage, alwaysTried);
    const std::int64_t last = std::min(database.number("SELECT max(id) FROM badge").value_or(most), most);
    std::vector<Chosen> chosen;
    for (std::int64_t badge = 1; badge <= last; ++badge) {
        TRY(statement, database.prepare(chosenOne));
        bindFilter(statement, query, words);
        statement.bind(8, badge);
        const auto row = statement.step();
        if (!row && row.error().code != ErrorCode::damaged) return std::unexpected(row.error());
        if (row && *row == Row::one) chosen.push_back(chosenFrom(statement));
    }
    std::ranges::sort(chosen, [&](const Chosen& a, const Chosen& b) { return comesFirst(query.order, a, b); });
    std::vector<std::int64_t> rows;
    for (std::size_t i = query.offset; i < chosen.size() && rows.size() < query.limit; ++i) rows.push_back(chosen[i].badge);
    return rows;
}

Result<std::vector<BadgeFacets::Count>> counts(Statement statement) {
    std::vector<BadgeFacets::Count> all;
    TRY_DO(statement.each([&]() -> Result<void> {
        std::string label(statement.text(1));
        if (auto text = localizedTextFrom(label)) label = text->any();
        all.push_back({std::string(statement.text(0)), std::move(label), std::size_t(statement.integer(2))});
        return {};
    }));
    return all;
}

Result<BadgeFacets> facetsOf(Database& database) {
    BadgeFacets facets;
    TRY(issuers, database.prepare("SELECT issuer_key, min(issuer), count(*) FROM badge WHERE binned_at IS NULL AND received = 1 AND issuer_key <> '' "
                                  "GROUP BY issuer_key ORDER BY count(*) DESC, min(issuer_order), issuer_key"));
    TRY(byIssuer, counts(std::move(issuers)));
    facets.issuers = std::move(byIssuer);
    TRY(years, database.prepare("SELECT issued_year, issued_year, count(*) FROM badge WHERE binned_at IS NULL AND received = 1 "
                                "AND issued_year IS NOT NULL GROUP BY issued_year ORDER BY issued_year DESC"));
    TRY_DO(years.each([&] {
        const std::string year = std::to_string(years.integer(0));
        facets.years.push_back({year, year, std::size_t(years.integer(2))});
    }));
    TRY(tags, database.prepare("SELECT t.tag, count(*) FROM tag t JOIN badge b ON b.id = t.badge WHERE b.binned_at IS NULL AND b.received = 1 "
                               "GROUP BY t.tag ORDER BY t.tag"));
    TRY_DO(tags.each([&] { facets.tags.push_back({std::string(tags.text(0)), std::string(tags.text(0)), std::size_t(tags.integer(1))}); }));
    TRY(verdicts, database.prepare("SELECT verdict, count(*) FROM badge WHERE binned_at IS NULL AND received = 1 GROUP BY verdict"));
    TRY_DO(verdicts.each([&] {
        const auto verdict = verdictNamed(verdicts.text(0)).value_or(Verdict::undetermined);
        const auto count = std::size_t(verdicts.integer(1));
        facets.byVerdict[std::size_t(verdict)] += count;
        facets.total += count;
    }));
    TRY(inBin, database.number("SELECT count(*) FROM badge WHERE binned_at IS NOT NULL AND received = 1"));
    facets.inBin = std::size_t(inBin);
    return facets;
}

std::vector<BadgeFacets::Count> listed(const std::map<std::string, BadgeFacets::Count>& counted) {
    std::vector<BadgeFacets::Count> all;
    for (const auto& [value, count] : counted) all.push_back(count);
    return all;
}

/// The same from what can still be read of a damaged vault.
BadgeFacets facetsFrom(const std::vector<BadgeSummary>& badges, std::size_t inBin) {
    BadgeFacets facets;
    std::map<std::string, BadgeFacets::Count> issuers, years, tags;
    const auto count = [](auto& in, const std::string& value, std::string_view label) {
        auto& entry = in[value];
        entry.value = value;
        entry.label = label;
        ++entry.count;
    };
    for (const BadgeSummary& badge : badges) {
        const std::string issuer = badge.issuerId.empty() ? std::string(badge.issuerName.any()) : badge.issuerId;
        if (!issuer.empty()) count(issuers, issuer, badge.issuerName.any());
        if (badge.issuedAt) {
            const std::string year = std::to_string(writtenDay(*badge.issuedAt).year);
            count(years, year, year);
        }
        for (const std::string& tag : badge.tags) count(tags, tag, tag);
        ++facets.byVerdict[std::size_t(badge.verdict)];
        ++facets.total;
    }
    facets.issuers = listed(issuers);
    facets.years = listed(years);
    facets.tags = listed(tags);
    std::ranges::reverse(facets.years);
    facets.inBin = inBin;
    return facets;
}

} // namespace

Result<std::vector<BadgeSummary>> Vault::list(const BadgeQuery& query) const {
    const SearchWords words(query.words);
    TRY(reading, Reading::begin(*m_database));
    auto rows = chosenRows(*m_database, query, words);
    if (!rows && rows.error().code == ErrorCode::damaged) {
        m_damageSeen = true;
        rows = chosenRowsOneByOne(*m_database, query, words);
    }
    if (!rows) return std::unexpected(rows.error());
    std::vector<BadgeSummary> badges;
    badges.reserve(rows->size());
    for (const std::int64_t row : *rows) {
        auto summary = summaryAt(*m_database, row);
        if (!summary) {
            if (summary.error().code != ErrorCode::damaged && summary.error().code != ErrorCode::notFound) return std::unexpected(summary.error());
            m_damageSeen = true;
            continue;
        }
        if (!words.empty() && badges.size() < piecesShown)
            if (auto piece = pieceFoundIn(*m_database, row, words)) summary->foundIn = std::move(*piece);
        badges.push_back(std::move(*summary));
    }
    return badges;
}

Result<BadgeFacets> Vault::facets() const {
    TRY(reading, Reading::begin(*m_database));
    auto facets = facetsOf(*m_database);
    if (facets || facets.error().code != ErrorCode::damaged) return facets;
    m_damageSeen = true;
    TRY(badges, list({}));
    BadgeQuery bin;
    bin.inBin = true;
    TRY(binned, list(bin));
    return facetsFrom(badges, binned.size());
}

Result<BadgeSummary> Vault::summary(const DocumentId& id) const {
    TRY(row, badgeRow(*m_database, id));
    return summaryAt(*m_database, row);
}

Result<std::vector<BadgeSummary>> Vault::inside(const DocumentId& id) const {
    TRY(row, badgeRow(*m_database, id));
    std::vector<std::pair<std::int64_t, Relation>> children;
    {
        TRY(statement, m_database->prepare("SELECT child, relation FROM inside WHERE parent = ?1 ORDER BY position, child", row));
        TRY_DO(statement.each([&] { children.emplace_back(statement.integer(0), relationNamed(statement.text(1))); }));
    }
    std::vector<BadgeSummary> badges;
    for (const auto& [child, relation] : children) {
        TRY(summary, summaryAt(*m_database, child));
        summary.relation = relation;
        summary.parent = id;
        badges.push_back(std::move(summary));
    }
    return badges;
}

} // namespace lanyard
