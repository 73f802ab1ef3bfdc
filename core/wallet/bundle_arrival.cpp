#include "core/wallet/bundle_arrival.h"
#include "core/store/vault.h"
#include <algorithm>
#include <map>
#include <set>

namespace lanyard {
namespace {

constexpr std::size_t atOnce = 32; // badges that are asked about together: enough for the cores of a desk

/// The badge's document as a vault would give it, with the picture or file it came in.
Document documentOf(const HeldBadge& badge, const HeldPlace* place, const Holdings& holdings) {
    Document document;
    document.id = badge.id;
    document.form = badge.form;
    document.carrier = badge.carrier;
    document.bytes = holdings.contents.at(badge.id);
    if (place == nullptr) return document;
    document.part = place->part;
    document.carrier = place->carrier;
    if (const auto file = holdings.contents.find(place->carrierFile); file != holdings.contents.end()) document.carrierFile = file->second;
    return document;
}

/// Whether a badge must be read and asked here.
Result<bool> mustBeAsked(const Vault& vault, const HeldBadge& badge) {
    if (!badge.received) return false; // with the badge it stands in
    TRY(known, vault.holds(badge.id));
    if (!known) return true;
    if (badge.reports.empty()) return false;
    TRY(record, vault.record(badge.id));
    return record.reports.empty() || record.reports.front().at < badge.reports.back().at;
}

} // namespace

Result<bool> isUntouched(const Vault& vault) {
    BadgeQuery query;
    query.limit = 1;
    TRY(badges, vault.list(query));
    query.inBin = true;
    TRY(binned, vault.list(query));
    TRY(person, vault.person());
    return badges.empty() && binned.empty() && person == Person{};
}

Result<TakenIn> takeInHoldings(Vault& vault, const Holdings& holdings, TakeIn how, const Circumstances& circumstances, Instant now, const ForEach& each,
                               const Progress& progress, std::stop_token stop) {
    Circumstances together{circumstances.evidence, circumstances.person, circumstances.owners, circumstances.contexts};
    if (how == TakeIn::everything)
        for (const EvidenceDocument* const document : holdings.evidence.all()) together.evidence.add(*document);
    const VerifyWith with = together.at(now, stop);

    std::map<DocumentId, const HeldPlace*> places;
    for (const HeldFile& file : holdings.files)
        for (const HeldPlace& place : file.badges) places.try_emplace(place.badge, &place);
    std::vector<const HeldBadge*> toAsk;
    for (const HeldBadge& badge : holdings.badges) {
        TRY(ask, mustBeAsked(vault, badge));
        if (ask && holdings.contents.contains(badge.id)) toAsk.push_back(&badge);
    }
    std::vector<std::vector<Prepared>> prepared(toAsk.size());
    for (std::size_t begin = 0; begin < toAsk.size(); begin += atOnce) {
        if (stop.stop_requested()) return fail(ErrorCode::cancelled);
        const std::size_t count = std::min(atOnce, toAsk.size() - begin);
        each(count, [&](std::size_t i) {
            const HeldBadge& badge = *toAsk[begin + i];
            const auto place = places.find(badge.id);
            prepared[begin + i] = preparedOf(documentOf(badge, place == places.end() ? nullptr : place->second, holdings), false, with);
        });
        if (progress) progress(begin + count, toAsk.size());
    }
    if (stop.stop_requested()) return fail(ErrorCode::cancelled);

    std::vector<BadgeToKeep> badges;
    for (const std::vector<Prepared>& document : prepared)
        for (const Prepared& one : document) badges.push_back(one.toKeep());
    TRY(merged, vault.merge({holdings, badges, how == TakeIn::everything, how == TakeIn::everything}, now));

    TakenIn taken;
    taken.added = merged.added.size();
    taken.alreadyThere = merged.alreadyThere;
    taken.leftOut = merged.leftOut;
    taken.notesJoined = merged.notesJoined;
    taken.copies = merged.copies;
    taken.changed = merged.changed;
    const std::set<DocumentId> added(merged.added.begin(), merged.added.end());
    std::set<DocumentId> given;
    for (const HeldBadge& badge : holdings.badges) given.insert(badge.id);
    for (const bool inBin : {false, true}) {
        BadgeQuery query;
        query.inBin = inBin;
        query.order = BadgeQuery::Order::receivedLast;
        TRY(summaries, vault.list(query));
        for (const BadgeSummary& badge : summaries)
            if (given.contains(badge.id)) taken.badges.push_back({badge.id, badge.title, !added.contains(badge.id), inBin, badge.verdict});
    }
    return taken;
}

} // namespace lanyard
