#include "core/container/mail.h"
#include "core/base/utf8.h"
#include "core/import/badge_text.h"
#include "core/import/carriers.h"
#include "core/import/embedded.h"
#include "core/import/link_findings.h"
#include <algorithm>

namespace lanyard {
namespace {

std::string partName(const MailPart& part, std::size_t number, bool several) {
    const std::string name = part.fileName.empty() ? "part " + std::to_string(number) : part.fileName;
    return several ? "message " + std::to_string(part.message + 1) + "/" + name : name;
}

/// What somebody wrote, as against what they enclosed.
bool isBody(const MailPart& part) { return !part.attachment && part.fileName.empty() && part.mediaType.starts_with("text/"); }

std::string wordsOf(const MailPart& part) {
    if (auto text = decodedText(part.content)) return std::move(*text);
    return latin1ToUtf8(toText(part.content));
}

void findInBody(const MailPart& part, const Place& place, Search& search, TextReading& links) {
    const std::string words = wordsOf(part);
    const TextReading reading = readBadgeText(words, search.limits(), search.stop());
    for (const TextBadge& badge : reading.badges) search.add(badge.form, Carrier::mail, bytesOf(badge.text), place.joined(badge.part));
    for (const Finding& finding : reading.findings)
        if (finding.code == FindingCode::jwsIncomplete || finding.code == FindingCode::claimLink)
            search.tell({finding.code, place.part, finding.address, finding.where});
    if (part.mediaType == "text/html") findInDataUrls(words, place, Carrier::mail, search);
    for (const std::string& link : reading.links)
        if (std::ranges::find(links.links, link) == links.links.end()) links.links.push_back(link);
    if (!reading.onlyLink.empty()) links.onlyLink = reading.onlyLink;
}

} // namespace

void findInMail(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    const auto reading = readMail(file, search.limits(), search.inflated());
    if (!reading) return search.tell(reading.error(), place);

    TextReading links;
    std::size_t number = 0;
    for (const MailPart& part : reading->parts) {
        if (search.isOver()) return;
        const Place inside = place.inside(partName(part, ++number, reading->messages > 1), Carrier::mail);
        if (isBody(part)) {
            findInBody(part, inside, search, links);
            continue;
        }
        const Search::Mark beforePart = search.mark();
        findInFile(part.content, inside, search);
        if (!part.attachment) search.forgetSince(beforePart, [](const Finding& finding) { return saysNothing(finding.code); });
    }
    if (search.foundSince(before)) {
        const auto isBreak = [](const Error& note) { return note.code == ErrorCode::truncated || note.code == ErrorCode::badEncoding; };
        if (std::ranges::any_of(reading->notes, isBreak)) search.noteSince(before, FindingCode::carrierDamaged);
        return;
    }
    const auto isCut = [](const Error& note) { return note.code == ErrorCode::truncated; };
    if (std::ranges::any_of(reading->notes, isCut)) // a piece of a badge is what the cut left of it
        search.forgetSince(before, [](const Finding& finding) {
            return finding.code == FindingCode::jwsIncomplete || finding.code == FindingCode::jsonBroken || finding.code == FindingCode::damaged;
        });
    tellLinks(links, place, search);
    for (const Error& note : reading->notes) {
        if (note.code == ErrorCode::limitReached) search.tell(FindingCode::tooLarge, place, {}, note.where);
        if (note.code == ErrorCode::tooDeep) search.tell(FindingCode::nestedTooDeep, place, {}, note.where);
        if (note.code == ErrorCode::truncated) search.tell(FindingCode::damaged, place);
    }
    if (!search.toldSince(before)) search.tell(FindingCode::nothingInside, place);
}

} // namespace lanyard
