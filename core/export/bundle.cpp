#include "core/export/bundle.h"
#include "core/container/zip.h"
#include "core/export/file_name.h"
#include <set>

namespace lanyard {
namespace {

Json text(std::string_view value) { return Json(value); }

Json dateOrNull(const std::optional<Instant>& instant) { return instant ? text(toRfc3339(*instant)) : Json(); }

void addEvidence(std::vector<ZipEntry>& entries, const Evidence& evidence) {
    Json index{Json::Object{}};
    std::size_t number = 0;
    for (const EvidenceDocument* document : evidence.all()) {
        Json entry{Json::Object{}};
        if (document->status == 200) {
            const std::string file = std::to_string(++number) + ".bin";
            entry.set("file", text(file));
            entries.push_back({"evidence/" + file, document->content});
        } else {
            entry.set("status", Json(std::int64_t{document->status}));
        }
        entry.set("obtained", text(toRfc3339(document->obtained)));
        if (Json* list = index.find(document->address))
            list->append(std::move(entry));
        else
            index.set(document->address, Json(Json::Array{std::move(entry)}));
    }
    if (!index.object()->empty()) entries.push_back({"evidence/index.json", toBytes(writeJsonIndented(index))});
}

} // namespace

Json reportJson(const VerificationReport& report) {
    Json checks{Json::Array{}};
    for (const Check& check : report.checks) {
        Json facts{Json::Array{}};
        for (const Fact& fact : check.facts) {
            Json one{Json::Object{}};
            one.set(factName(fact.kind), text(fact.value));
            facts.append(std::move(one));
        }
        Json one{Json::Object{}};
        one.set("check", text(checkName(check.id)));
        one.set("outcome", text(outcomeName(check.outcome)));
        one.set("reason", text(reasonName(check.reason)));
        one.set("asOf", dateOrNull(check.asOf));
        one.set("facts", std::move(facts));
        checks.append(std::move(one));
    }
    Json json{Json::Object{}};
    json.set("at", text(toRfc3339(report.at)));
    json.set("verdict", text(verdictName(report.verdict())));
    json.set("checks", std::move(checks));
    return json;
}

Result<Bytes> bundle(std::span<const BundledBadge> badges, const Evidence& evidence) {
    std::vector<ZipEntry> entries;
    std::set<DocumentId> held;
    Json reports{Json::Array{}};
    for (const auto& [badge, report] : badges) {
        if (!held.insert(badge.source.id).second) continue;
        const bool compressedAlready = !badge.source.carrierFile.empty();
        entries.push_back({"badges/" + fileNameFor(badge, true), originalBytes(badge, true), !compressedAlready});
        Json one{Json::Object{}};
        one.set("id", text(badge.source.id));
        one.set("name", text(badge.title().any()));
        one.set("file", text(entries.back().name));
        one.set("report", report.checks.empty() ? Json() : reportJson(report));
        reports.append(std::move(one));
    }
    addEvidence(entries, evidence);
    Json index{Json::Object{}};
    index.set("badges", std::move(reports));
    entries.push_back({"reports.json", toBytes(writeJsonIndented(index))});
    return writeZip(entries);
}

} // namespace lanyard
