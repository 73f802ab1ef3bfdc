#include "core/badge/holdings_json.h"
#include "core/container/zip.h"
#include "core/import/carriers.h"
#include "core/json/json.h"
#include <algorithm>
#include <set>

namespace lanyard {
namespace {

std::string_view folderOf(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : name.substr(0, slash + 1);
}

std::string_view fileOf(std::string_view name) { return name.substr(folderOf(name).size()); }

/// What operating systems put beside files; of no interest to anybody if no badge is in it.
bool isLitter(std::string_view name) {
    const std::string_view file = fileOf(name);
    return name.starts_with("__MACOSX/") || file.starts_with("._") || file == ".DS_Store" || file == "Thumbs.db" || file == "desktop.ini";
}

/// What Lanyard's own bundle says about its badges, and what is a person's own.
bool isBundlePart(std::string_view name) {
    return name == bundlePageName || name == bundleIndexName || name.starts_with("papers/") || name.starts_with("received/") || name.starts_with("more/");
}

/// Documents of an office program are ZIPs of parts that nobody has ever seen.
bool isOfficeFile(const ZipArchive& archive) {
    return std::ranges::any_of(archive.members(), [](const ZipMember& member) {
        return member.name == "[Content_Types].xml" || (member.index == 0 && member.name == "mimetype");
    });
}

bool isEvidenceEntry(const Json& value) {
    const auto entries = value.asList();
    return !entries.empty() && std::ranges::all_of(entries, [](const Json& entry) {
        return entry.isObject() && entry.find("obtained") && (entry.find("file") || entry.find("status"));
    });
}

/// The files that an evidence index names. They say what addresses answered, and are no badges that the person was given.
void collectEvidence(const ZipMember& index, ByteView content, const JsonLimits& limits, std::set<std::string>& evidence) {
    const auto json = parseJson(textOf(content), limits);
    if (!json || !json->isObject() || json->object()->empty()) return;
    if (!std::ranges::all_of(*json->object(), [](const Json::Member& member) { return isEvidenceEntry(member.second); })) return;
    evidence.insert(index.name);
    for (const Json::Member& member : *json->object())
        for (const Json& entry : member.second.asList())
            if (const std::string* file = entry.textOf("file")) evidence.insert(std::string(folderOf(index.name)) + *file);
}

std::set<std::string> evidenceOf(const ZipArchive& archive, Search& search) {
    constexpr std::uint64_t largestIndex = 4U << 20U; // bytes
    std::set<std::string> evidence;
    const JsonLimits limits{.depth = search.limits().jsonDepth, .bytes = search.limits().jsonBytes};
    for (const ZipMember& member : archive.members()) {
        if (fileOf(member.name) != "index.json" || member.size > largestIndex || !member.readable) continue;
        if (const auto content = archive.read(member.index, search.inflated())) collectEvidence(member, *content, limits, evidence);
    }
    return evidence;
}

} // namespace

void findInZip(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    const auto archive = ZipArchive::open(file, search.limits());
    if (!archive) {
        if (archive.error().code == ErrorCode::limitReached) return search.tell(FindingCode::tooMany, place);
        return search.tell(archive.error(), place);
    }
    const bool office = isOfficeFile(*archive);
    const std::set<std::string> evidence = evidenceOf(*archive, search);
    const bool isBundle = std::ranges::any_of(archive->members(), [](const ZipMember& member) { return member.name == bundlePageName; });
    for (const ZipMember& member : archive->members()) {
        if (search.isOver()) return;
        if (member.folder || evidence.contains(member.name)) continue;
        const Place inside = place.inside(member.name.empty() ? "member " + std::to_string(member.index + 1) : member.name, Carrier::zip);
        const auto content = archive->read(member.index, search.inflated());
        if (!content) {
            search.tell(content.error(), inside);
            continue;
        }
        const Search::Mark beforeMember = search.mark();
        findInFile(*content, inside, search);
        // The bundle's first form, without a page about the person, told its answers beside the evidence.
        const bool isAnswers = !isBundle && !evidence.empty() && member.name == "reports.json";
        const bool uninteresting = office || isLitter(member.name) || isAnswers || (isBundle && isBundlePart(member.name));
        if (uninteresting) search.forgetSince(beforeMember, [](const Finding& finding) { return saysNothing(finding.code); });
    }
    if (archive->recovered()) search.noteSince(before, FindingCode::carrierDamaged);
    if (search.foundSince(before) || search.toldSince(before)) return;
    search.tell(archive->recovered() ? FindingCode::damaged : FindingCode::nothingInside, place);
}

} // namespace lanyard
