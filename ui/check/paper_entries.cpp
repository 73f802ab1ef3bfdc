#include "ui/check/paper_entries.h"
#include "ui/text/strings.h"
#include <algorithm>
#include <set>

namespace lanyard::check {
namespace {

using Kind = PaperEntry::Kind;

PaperEntry entryOf(const JudgedFile& file, const SeenCode& code) {
    PaperEntry entry;
    entry.address = text::toQString(code.address);
    if (const JudgedBadge* badge = badgeOf(file, code)) {
        entry.kind = code.holds == SeenCode::Holds::reference ? Kind::namedBadge : Kind::badge;
        entry.badge = std::size_t(badge - file.badges.data());
        return entry;
    }
    switch (code.holds) {
    case SeenCode::Holds::badge: // joined, and judged with another file
    case SeenCode::Holds::part:
        entry.kind = Kind::partsMissing;
        entry.parts = code.parts;
        break;
    case SeenCode::Holds::reference: entry.kind = Kind::onlyNamed; break;
    case SeenCode::Holds::address:
    case SeenCode::Holds::other: entry.kind = Kind::otherCode; break;
    case SeenCode::Holds::unread: entry.kind = Kind::unreadCode; break;
    }
    return entry;
}

/// The entry of the same file that the code belongs to as well; nullptr: it is one of its own.
PaperEntry* entryWith(std::vector<PaperEntry>& entries, std::size_t begin, const JudgedFile& file, const SeenCode& code) {
    if (code.document.empty()) return nullptr;
    for (std::size_t i = begin; i < entries.size(); ++i)
        if (!entries[i].codes.empty() && file.codes[entries[i].codes.front()].document == code.document) return &entries[i];
    return nullptr;
}

int partsSeen(const JudgedFile& file, const PaperEntry& entry) {
    std::set<int> parts;
    for (const std::size_t code : entry.codes) parts.insert(file.codes[code].part);
    return int(parts.size());
}

} // namespace

std::vector<PaperEntry> entriesOf(const std::vector<CheckedFile>& files) {
    std::vector<PaperEntry> entries;
    for (std::size_t number = 0; number < files.size(); ++number) {
        const JudgedFile& file = files[number].judged;
        const std::size_t begin = entries.size();
        for (std::size_t code = 0; code < file.codes.size(); ++code) {
            const SeenCode& seen = file.codes[code];
            // The rest of a badge that was joined with another file stands there.
            const bool elsewhere = seen.holds == SeenCode::Holds::badge && badgeOf(file, seen) == nullptr;
            if (elsewhere) continue;
            PaperEntry* entry = entryWith(entries, begin, file, seen);
            if (entry == nullptr) {
                entries.push_back(entryOf(file, seen));
                entry = &entries.back();
                entry->file = number;
            }
            entry->codes.push_back(code);
        }
        for (std::size_t i = begin; i < entries.size(); ++i)
            if (entries[i].kind == Kind::partsMissing) entries[i].partsSeen = partsSeen(file, entries[i]);
        const auto shown = [&](std::size_t badge) {
            return std::any_of(entries.begin() + std::ptrdiff_t(begin), entries.end(), [&](const PaperEntry& entry) { return entry.hasBadge() && entry.badge == badge; });
        };
        for (std::size_t badge = 0; badge < file.badges.size(); ++badge) {
            if (file.badges[badge].badge.relation != Relation::none || shown(badge)) continue;
            PaperEntry entry;
            entry.kind = Kind::badge;
            entry.file = number;
            entry.badge = badge;
            entries.push_back(entry);
        }
    }
    return entries;
}

} // namespace lanyard::check
