#include "core/store/merge_rules.h"
#include "core/store/former.h"
#include <algorithm>
#include <charconv>

namespace lanyard {
namespace {

bool had(const std::set<Former>& former, const std::string& kind, const std::string& key, const std::string& version) {
    return former.contains(Former{kind, key, version});
}

/// The notes that a joined note holds; a note that is not joined holds itself.
std::vector<std::string> notesIn(const std::string& note) {
    std::size_t count = 0;
    if (!note.starts_with("[1/")) return {note};
    const auto [end, problem] = std::from_chars(note.data() + 3, note.data() + note.size(), count);
    constexpr std::size_t most = 1'000;
    if (problem != std::errc{} || count < 2 || count > most) return {note};
    std::vector<std::string> notes;
    std::size_t at = 0;
    for (std::size_t i = 1; i <= count; ++i) {
        const auto mark = [&](std::size_t number) { return "[" + std::to_string(number) + "/" + std::to_string(count) + "]\n"; };
        if (note.compare(at, mark(i).size(), mark(i)) != 0) return {note};
        at += mark(i).size();
        const std::size_t next = i == count ? note.size() : note.find("\n\n" + mark(i + 1), at);
        if (next == std::string::npos) return {note};
        notes.push_back(note.substr(at, next - at));
        at = i == count ? next : next + 2;
    }
    return notes;
}

std::string together(const std::vector<std::string>& notes) {
    std::string text;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (i != 0) text += "\n\n";
        text += "[" + std::to_string(i + 1) + "/" + std::to_string(notes.size()) + "]\n" + notes[i];
    }
    return text;
}

} // namespace

JoinedNote joinedNote(const DocumentId& badge, const std::string& mine, const std::string& theirs, const FormerOnBothSides& former) {
    if (mine == theirs) return {mine, false};
    const bool mineIsOlder = !mine.empty() && had(former.theirs, "note", badge, versionOf(mine));
    const bool theirsIsOlder = !theirs.empty() && had(former.mine, "note", badge, versionOf(theirs));
    if (mineIsOlder != theirsIsOlder) return {mineIsOlder ? theirs : mine, false};
    if (mine.empty() || theirs.empty()) return {mine.empty() ? theirs : mine, false};
    std::vector<std::string> notes = notesIn(mine);
    for (std::string& note : notesIn(theirs)) notes.push_back(std::move(note));
    std::ranges::sort(notes);
    notes.erase(std::ranges::unique(notes).begin(), notes.end());
    return {together(notes), true};
}

std::optional<Instant> joinedBin(const DocumentId& badge, const BinSide& mine, const BinSide& theirs, const FormerOnBothSides& former) {
    if (mine.binnedAt && theirs.binnedAt) return std::max(*mine.binnedAt, *theirs.binnedAt);
    if (!mine.binnedAt && !theirs.binnedAt) return std::nullopt;
    const BinSide& alive = mine.binnedAt ? theirs : mine;
    const Instant binned = mine.binnedAt ? *mine.binnedAt : *theirs.binnedAt;
    const bool takenOut = had(mine.binnedAt ? former.theirs : former.mine, "bin", badge, std::to_string(binned.seconds));
    if (takenOut || alive.receivedAt > binned) return std::nullopt;
    return binned;
}

std::vector<HeldReport> joinedReports(std::vector<HeldReport> mine, const std::vector<HeldReport>& theirs, Instant now) {
    std::vector<std::pair<HeldReport, std::string>> all; // with the text that two reports of one moment are ordered by
    for (HeldReport& report : mine) all.emplace_back(std::move(report), std::string{});
    for (const HeldReport& report : theirs)
        if (report.at <= now) all.emplace_back(report, std::string{});
    for (auto& [report, text] : all) text = canonicalJson(report.answers);
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) { return std::pair(a.first.at, std::string_view(a.second)) < std::pair(b.first.at, std::string_view(b.second)); });
    std::vector<HeldReport> joined;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i + 1 == all.size() || all[i].second != all[i + 1].second) joined.push_back(std::move(all[i].first));
    return joined;
}

std::vector<std::string> joinedTags(std::vector<std::string> mine, const std::vector<std::string>& theirs) {
    mine.insert(mine.end(), theirs.begin(), theirs.end());
    std::ranges::sort(mine);
    mine.erase(std::ranges::unique(mine).begin(), mine.end());
    return mine;
}

JoinedPaper joinedPaper(const std::string& kind, const std::optional<HeldPaper>& mine, const std::optional<HeldPaper>& theirs, const FormerOnBothSides& former) {
    if (!mine && !theirs) return {};
    if (!mine || !theirs) {
        const HeldPaper& there = mine ? *mine : *theirs;
        const bool takenOut = had(mine ? former.theirs : former.mine, kind, there.id, versionOf(there.content));
        if (takenOut) return {};
        return {there, std::nullopt};
    }
    const std::string mineVersion = versionOf(mine->content), theirsVersion = versionOf(theirs->content);
    if (mineVersion == theirsVersion) return {mine->savedAt < theirs->savedAt ? theirs : mine, std::nullopt};
    const bool mineIsOlder = had(former.theirs, kind, mine->id, mineVersion);
    const bool theirsIsOlder = had(former.mine, kind, theirs->id, theirsVersion);
    if (mineIsOlder != theirsIsOlder) return {mineIsOlder ? theirs : mine, std::nullopt};
    const bool mineStands = std::pair(mine->savedAt, mineVersion) > std::pair(theirs->savedAt, theirsVersion);
    HeldPaper copy = mineStands ? *theirs : *mine;
    copy.id += "-" + (mineStands ? theirsVersion : mineVersion).substr(0, 8);
    copy.content.set("id", Json(copy.id));
    const std::string_view nameMember = kind == "portfolio" ? "name" : "title";
    const std::string* const name = copy.content.textOf(nameMember);
    copy.content.set(nameMember, Json((name == nullptr ? std::string{} : *name + " ") + "(2)"));
    return {mineStands ? mine : theirs, std::move(copy)};
}

Person joinedPerson(Person mine, const Person& theirs, bool trust) {
    if (mine.name.empty()) mine.name = theirs.name;
    const auto add = [&](const std::string& address) {
        if (!address.empty() && address != mine.name && std::ranges::find(mine.addresses, address) == mine.addresses.end()) mine.addresses.push_back(address);
    };
    add(theirs.name);
    for (const std::string& address : theirs.addresses) add(address);
    if (!trust) return mine;
    for (const TrustList::Entry& entry : theirs.trust.issuers)
        if (mine.trust.find(entry.id) == nullptr) mine.trust.issuers.push_back(entry);
    return mine;
}

} // namespace lanyard
