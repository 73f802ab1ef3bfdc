#include "core/container/png.h"
#include "core/base/ascii.h"
#include "core/import/baked.h"
#include "core/import/carriers.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

constexpr std::array keywords{std::string_view{"openbadges"}, std::string_view{"openbadge"}, std::string_view{"openbadgecredential"}};

enum class Keyword { right, oddLetters, other };

Keyword keywordKind(std::string_view keyword) {
    if (std::ranges::find(keywords, keyword) != keywords.end()) return Keyword::right;
    std::string letters;
    for (const char c : keyword)
        if (c != ' ' && c != '_' && c != '-') letters.push_back(lowerLetter(c));
    return std::ranges::find(keywords, letters) != keywords.end() ? Keyword::oddLetters : Keyword::other;
}

std::string partName(const PngText& text) {
    constexpr std::array names{"tEXt", "zTXt", "iTXt"};
    return std::string(names[std::size_t(text.chunk)]) + " at byte " + std::to_string(text.offset);
}

std::vector<FindingCode> notesOn(const PngText& text, Keyword keyword) {
    std::vector<FindingCode> notes;
    if (keyword != Keyword::right) notes.push_back(FindingCode::wrongKeyword);
    if (text.compressed) notes.push_back(FindingCode::compressedText);
    if (!text.checksumFits) notes.push_back(FindingCode::wrongChecksum);
    if (text.afterImageData || text.afterEnd) notes.push_back(FindingCode::oddPlace);
    return notes;
}

/// What a chunk that was cut off still holds whole: of JSON the end shows, of a token or an address it does not.
std::vector<TextBadge> wholeOnes(std::vector<TextBadge> badges) {
    std::erase_if(badges, [](const TextBadge& badge) { return badge.form != Form::json; });
    return badges;
}

bool isBroken(const Error& note) {
    return note.code == ErrorCode::truncated || note.code == ErrorCode::malformed;
}

bool isTooLarge(const PngReading& reading, const PngText& text) {
    return std::ranges::find(reading.notes, Error{ErrorCode::limitReached, Offset{text.offset}}) != reading.notes.end();
}

bool hasNote(const PngReading& reading, ErrorCode code) {
    return std::ranges::any_of(reading.notes, [&](const Error& note) { return note.code == code; });
}

} // namespace

void findInPng(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    const auto reading = readPngText(file, search.limits(), search.inflated());
    if (!reading) return search.tell(reading.error(), place);

    std::vector<BakedBadge> baked;
    for (const PngText& text : reading->texts) {
        if (search.isOver()) return;
        const Keyword keyword = keywordKind(text.keyword);
        TextReading words = readBadgeText(text.text, search.limits(), search.stop());
        const std::vector<Finding> findings = words.findings;
        if (keyword == Keyword::other) words.onlyLink.clear();
        std::vector<TextBadge> badges = badgesOf(std::move(words));
        if (text.truncated) badges = wholeOnes(std::move(badges));
        for (TextBadge& badge : badges) baked.push_back({std::move(badge), partName(text), notesOn(text, keyword)});
        if (keyword == Keyword::other || !badges.empty()) continue;
        if (text.truncated) search.tell(isTooLarge(*reading, text) ? FindingCode::tooLarge : FindingCode::damaged, place, {}, Offset{text.offset});
        else if (findings.empty()) search.tell(FindingCode::textWithoutBadge, {.part = place.joined(partName(text))}, {}, Offset{text.offset});
        for (const Finding& finding : findings)
            if (!text.truncated) search.tell({finding.code, place.joined(partName(text) + finding.part), finding.address, finding.where});
    }
    keepBaked(std::move(baked), Carrier::png, place, file, search);
    if (search.foundSince(before)) {
        if (std::ranges::any_of(reading->notes, isBroken)) search.noteSince(before, FindingCode::carrierDamaged);
        return;
    }
    if (search.toldSince(before)) return;
    if (hasNote(*reading, ErrorCode::limitReached)) return search.tell(FindingCode::tooLarge, place);
    if (findQrCodes(file, place, search)) {
        if (std::ranges::any_of(reading->notes, isBroken)) search.noteSince(before, FindingCode::carrierDamaged);
        return;
    }
    if (search.toldSince(before)) return;
    const auto broken = std::ranges::find_if(reading->notes, isBroken);
    if (broken != reading->notes.end()) return search.tell(FindingCode::damaged, place, {}, broken->where);
    search.tell(FindingCode::pictureWithoutBadge, place);
}

} // namespace lanyard
