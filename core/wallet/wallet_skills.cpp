#include "core/wallet/wallet.h"
#include "core/wallet/wallet_parts.h"
#include <algorithm>
#include <map>
#include <utility>

namespace lanyard {
namespace {

constexpr std::size_t readAtOnce = 64; // documents: enough for the cores of a desk, little enough for its memory

/// Documents that can be read, from the vault's order; what is broken is left out, as in a list.
Result<std::vector<Document>> documentsOf(const Vault& vault, std::span<const DocumentId> ids) {
    std::vector<Document> documents;
    for (const DocumentId& id : ids) {
        auto document = vault.document(id);
        if (document)
            documents.push_back(std::move(*document));
        else if (document.error().code != ErrorCode::damaged && document.error().code != ErrorCode::notFound)
            return std::unexpected(document.error());
    }
    return documents;
}

} // namespace

Result<std::vector<Skill>> Wallet::skills(const Progress& progress, std::stop_token stop) const {
    BadgeQuery all;
    all.insideToo = true;
    TRY(summaries, list(all));
    std::vector<DocumentId> received;
    std::map<DocumentId, Verdict> verdicts;
    for (const BadgeSummary& summary : summaries) {
        verdicts.emplace(summary.id, summary.verdict);
        if (summary.relation == Relation::none) received.push_back(summary.id);
    }
    std::vector<Badge> badges;
    for (std::size_t done = 0; done < received.size() && !stop.stop_requested();) {
        const auto some = std::span(received).subspan(done, std::min(readAtOnce, received.size() - done));
        TRY(documents, documentsOf(m_parts->vault, some));
        std::vector<std::vector<Badge>> parsed(documents.size());
        m_parts->each(documents.size(), [&](std::size_t i) { parsed[i] = parseBadges(documents[i]); });
        for (std::vector<Badge>& ofDocument : parsed)
            for (Badge& badge : ofDocument) {
                badge.content = {}; // of thousands of badges only the words are needed
                badge.source.bytes.clear();
                badge.source.carrierFile.clear();
                badges.push_back(std::move(badge));
            }
        done += some.size();
        if (progress) progress(done, received.size());
    }
    std::vector<JudgedSource> sources;
    for (const Badge& badge : badges)
        if (const auto verdict = verdicts.find(badge.source.id); verdict != verdicts.end()) sources.push_back({badge, verdict->second});
    TRY(own, statements());
    return skillsOf(sources, own);
}

} // namespace lanyard
