#include "core/badge/holdings_json.h"
#include "core/base/encoding.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::size_t mostEntries = 200'000; // of one kind; ten times the largest vault that is measured

Json textsJson(const std::vector<std::string>& texts) {
    Json list{Json::Array{}};
    for (const std::string& text : texts) list.append(Json(text));
    return list;
}

Json momentOrNull(const std::optional<Instant>& moment) { return moment ? Json(toRfc3339(*moment)) : Json(); }
Json textOrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json reportJson(const HeldReport& report) {
    Json json{Json::Object{}};
    json.set("at", Json(toRfc3339(report.at)));
    json.set("answers", report.answers);
    return json;
}

Json badgeJson(const HeldBadge& badge) {
    Json json{Json::Object{}};
    json.set("id", Json(badge.id));
    json.set("name", Json(badge.shown.title.any()));
    json.set("issuer", Json(badge.shown.issuerName.any()));
    json.set("verdict", Json(verdictName(badge.shown.verdict)));
    json.set("form", Json(formName(badge.form)));
    json.set("carrier", Json(carrierName(badge.carrier)));
    json.set("received", Json(badge.received));
    json.set("receivedAt", Json(toRfc3339(badge.receivedAt)));
    json.set("binnedAt", momentOrNull(badge.binnedAt));
    json.set("tags", textsJson(badge.tags));
    json.set("note", Json(badge.note));
    Json reports{Json::Array{}};
    for (const HeldReport& report : badge.reports) reports.append(reportJson(report));
    json.set("reports", std::move(reports));
    return json;
}

Json fileJson(const HeldFile& file) {
    Json json{Json::Object{}};
    json.set("name", Json(file.name));
    json.set("sha256", Json(file.hash));
    json.set("size", Json(std::int64_t(file.size)));
    json.set("kept", Json(file.kept));
    json.set("at", Json(toRfc3339(file.at)));
    Json places{Json::Array{}};
    for (const HeldPlace& place : file.badges) {
        Json one{Json::Object{}};
        one.set("badge", Json(place.badge));
        one.set("part", Json(place.part));
        one.set("carrier", Json(carrierName(place.carrier)));
        one.set("file", textOrNull(place.carrierFile));
        one.set("notes", place.notes);
        places.append(std::move(one));
    }
    json.set("badges", std::move(places));
    return json;
}

Json papersJson(const std::vector<HeldPaper>& papers) {
    Json list{Json::Array{}};
    for (const HeldPaper& paper : papers) {
        Json one{Json::Object{}};
        one.set("id", Json(paper.id));
        one.set("savedAt", Json(toRfc3339(paper.savedAt)));
        one.set("content", paper.content);
        list.append(std::move(one));
    }
    return list;
}

bool isHash(const std::string& text) {
    return text.size() == 64 && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// A member that must be a hash; nothing if it is none.
std::optional<std::string> hashIn(const Json& entry, std::string_view key) {
    const std::string* const text = entry.textOf(key);
    return text != nullptr && isHash(*text) ? std::optional(*text) : std::nullopt;
}

std::optional<Instant> momentIn(const Json& entry, std::string_view key) {
    const std::string* const text = entry.textOf(key);
    if (text == nullptr) return std::nullopt;
    const auto moment = parseRfc3339(*text);
    return moment ? std::optional(*moment) : std::nullopt;
}

std::string textIn(const Json& entry, std::string_view key) {
    const std::string* const text = entry.textOf(key);
    return text == nullptr ? std::string{} : *text;
}

bool flagIn(const Json& entry, std::string_view key, bool otherwise) {
    const Json* const value = entry.find(key);
    return value != nullptr && value->boolean() != nullptr ? *value->boolean() : otherwise;
}

/// Whole numbers from 0 to 2^53.
std::optional<std::uint64_t> numberIn(const Json& entry, std::string_view key) {
    const Json* const value = entry.find(key);
    if (value == nullptr || value->number() == nullptr) return std::nullopt;
    const double number = value->number()->value;
    if (!(number >= 0) || number > 9007199254740992.0) return std::nullopt;
    return std::uint64_t(number);
}

std::optional<HeldBadge> badgeFrom(const Json& entry) {
    const auto id = hashIn(entry, "id");
    const auto form = formNamed(textIn(entry, "form"));
    const auto receivedAt = momentIn(entry, "receivedAt");
    if (!id || !form || !receivedAt) return std::nullopt;
    HeldBadge badge;
    badge.id = *id;
    badge.form = *form;
    badge.carrier = carrierNamed(textIn(entry, "carrier")).value_or(Carrier::json);
    badge.received = flagIn(entry, "received", true);
    badge.receivedAt = *receivedAt;
    badge.binnedAt = momentIn(entry, "binnedAt");
    for (const Json& tag : entry.listOf("tags"))
        if (tag.string() != nullptr && !tag.string()->empty()) badge.tags.push_back(*tag.string());
    std::ranges::sort(badge.tags);
    badge.tags.erase(std::ranges::unique(badge.tags).begin(), badge.tags.end());
    badge.note = textIn(entry, "note");
    for (const Json& report : entry.listOf("reports")) {
        const auto at = momentIn(report, "at");
        const Json* const answers = report.find("answers");
        if (at && answers != nullptr && answers->isObject()) badge.reports.push_back({*at, *answers});
    }
    std::ranges::stable_sort(badge.reports, {}, &HeldReport::at);
    return badge;
}

std::optional<HeldFile> fileFrom(const Json& entry) {
    const auto hash = hashIn(entry, "sha256");
    const auto size = numberIn(entry, "size");
    const auto at = momentIn(entry, "at");
    if (!hash || !size || !at) return std::nullopt;
    HeldFile file;
    file.name = textIn(entry, "name");
    file.hash = *hash;
    file.size = *size;
    file.kept = flagIn(entry, "kept", true);
    file.at = *at;
    for (const Json& one : entry.listOf("badges")) {
        const auto badge = hashIn(one, "badge");
        if (!badge) continue;
        HeldPlace place;
        place.badge = *badge;
        place.part = textIn(one, "part");
        place.carrier = carrierNamed(textIn(one, "carrier")).value_or(Carrier::json);
        place.carrierFile = hashIn(one, "file").value_or("");
        if (const Json* const notes = one.find("notes"); notes != nullptr && notes->isArray()) place.notes = *notes;
        file.badges.push_back(std::move(place));
    }
    return file.badges.empty() ? std::nullopt : std::optional(std::move(file));
}

std::vector<HeldPaper> papersFrom(const Json& page, std::string_view key, std::size_t& leftOut) {
    std::vector<HeldPaper> papers;
    std::set<std::string> seen;
    for (const Json& entry : page.listOf(key)) {
        const Json* const content = entry.find("content");
        std::string id = textIn(entry, "id");
        if (id.empty() || content == nullptr || textIn(*content, "id") != id || !seen.insert(id).second) {
            ++leftOut;
            continue;
        }
        papers.push_back({std::move(id), momentIn(entry, "savedAt").value_or(Instant{}), *content});
    }
    return papers;
}

Result<void> bounded(const Json& page, std::string_view key) {
    if (page.listOf(key).size() > mostEntries) return fail(ErrorCode::limitReached, Pointer{"/" + std::string(key)});
    return {};
}

} // namespace

Json holdingsJson(const Holdings& holdings, const ContentPlaces& places) {
    Json page{Json::Object{}};
    page.set("format", Json(bundleFormat));
    page.set("version", Json(bundleVersion));
    page.set("whole", Json(holdings.whole));
    page.set("person", holdings.person ? *holdings.person : Json());
    Json badges{Json::Array{}};
    for (const HeldBadge& badge : holdings.badges) badges.append(badgeJson(badge));
    page.set("badges", std::move(badges));
    Json files{Json::Array{}};
    for (const HeldFile& file : holdings.files) files.append(fileJson(file));
    page.set("files", std::move(files));
    page.set("portfolios", papersJson(holdings.portfolios));
    page.set("statements", papersJson(holdings.statements));
    Json former{Json::Array{}};
    for (const Former& one : holdings.former) former.append(Json(Json::Array{Json(one.kind), Json(one.key), Json(one.version)}));
    page.set("former", std::move(former));
    Json::Object contents; // built by hand: set() looks for the member first
    for (const auto& [hash, place] : places) contents.emplace_back(hash, Json(place));
    page.set("contents", Json(std::move(contents)));
    return page;
}

bool isBundlePage(const Json& json) noexcept {
    const std::string* const format = json.textOf("format");
    return format != nullptr && *format == bundleFormat;
}

Result<HoldingsPage> holdingsFrom(const Json& page) {
    if (!isBundlePage(page)) return fail(ErrorCode::malformed, Pointer{"/format"});
    const auto version = numberIn(page, "version");
    if (!version || *version < 1) return fail(ErrorCode::malformed, Pointer{"/version"});
    if (*version > std::uint64_t(bundleVersion)) return fail(ErrorCode::newerVersion, Pointer{"/version"});
    for (const std::string_view key : {"badges", "files", "portfolios", "statements", "former"}) TRY_DO(bounded(page, key));

    HoldingsPage read;
    Holdings& holdings = read.holdings;
    holdings.whole = flagIn(page, "whole", true);
    if (const Json* const person = page.find("person"); person != nullptr && person->isObject()) holdings.person = *person;
    std::set<DocumentId> seen;
    for (const Json& entry : page.listOf("badges")) {
        auto badge = badgeFrom(entry);
        if (badge && seen.insert(badge->id).second)
            holdings.badges.push_back(std::move(*badge));
        else
            ++read.leftOut;
    }
    for (const Json& entry : page.listOf("files")) {
        auto file = fileFrom(entry);
        if (file)
            holdings.files.push_back(std::move(*file));
        else
            ++read.leftOut;
    }
    holdings.portfolios = papersFrom(page, "portfolios", read.leftOut);
    holdings.statements = papersFrom(page, "statements", read.leftOut);
    for (const Json& entry : page.listOf("former")) {
        const Json::Array* const parts = entry.array();
        const bool sound = parts != nullptr && parts->size() == 3 && (*parts)[0].string() && (*parts)[1].string() && (*parts)[2].string() && isHash(*(*parts)[2].string());
        if (sound) holdings.former.insert({*(*parts)[0].string(), *(*parts)[1].string(), *(*parts)[2].string()});
    }
    const Json* const contents = page.find("contents");
    if (contents == nullptr || !contents->isObject()) return fail(ErrorCode::malformed, Pointer{"/contents"});
    if (contents->object()->size() > mostEntries) return fail(ErrorCode::limitReached, Pointer{"/contents"});
    for (const Json::Member& member : *contents->object())
        if (isHash(member.first) && member.second.string() != nullptr) read.places.emplace(member.first, *member.second.string());
    return read;
}

} // namespace lanyard
