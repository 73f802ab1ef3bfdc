#include "app/cli/json_output.h"
#include "ui/text/answers.h"
#include "ui/text/errors.h"
#include "ui/text/findings.h"
#include "ui/text/strings.h"

namespace lanyard::cli {
namespace {

Json text(std::string_view value) { return Json(value); }
Json textOrNull(std::string_view value) { return value.empty() ? Json() : Json(value); }
Json sentence(const QString& value) { return Json(text::toUtf8(text::withoutIsolates(value))); }
Json dateOrNull(const std::optional<WrittenDate>& date) { return date ? Json(toRfc3339(date->instant)) : Json(); }
Json dateOrNull(const std::optional<Instant>& date) { return date ? Json(toRfc3339(*date)) : Json(); }

Json issuerJson(std::string_view id, const LocalizedText& name) {
    Json issuer{Json::Object{}};
    issuer.set("id", textOrNull(id));
    issuer.set("name", textOrNull(name.any()));
    return issuer;
}

Json recipientJson(const Recipient& recipient) {
    Json identities{Json::Array{}};
    for (const Identity& identity : recipient.identities) {
        Json one{Json::Object{}};
        one.set("type", textOrNull(identity.type));
        one.set("identity", text(identity.value));
        one.set("hashed", Json(identity.hashed));
        if (!identity.salt.empty()) one.set("salt", text(identity.salt));
        identities.append(std::move(one));
    }
    Json json{Json::Object{}};
    json.set("name", textOrNull(recipient.name));
    json.set("identities", std::move(identities));
    return json;
}

Json checksJson(const text::Language& in, const JudgedBadge& judged) {
    Json checks{Json::Array{}};
    for (const Check& check : judged.report.checks) {
        Json one{Json::Object{}};
        one.set("check", text(checkName(check.id)));
        one.set("outcome", text(outcomeName(check.outcome)));
        one.set("reason", text(reasonName(check.reason)));
        one.set("asOf", dateOrNull(check.asOf));
        one.set("text", sentence(text::answer(in, check, judged.badge)));
        Json facts{Json::Array{}};
        for (const Fact& fact : check.facts) {
            Json detail{Json::Object{}};
            detail.set(factName(fact.kind), text(fact.value));
            facts.append(std::move(detail));
        }
        one.set("facts", std::move(facts));
        checks.append(std::move(one));
    }
    return checks;
}

Json badgeJson(const text::Language& in, const JudgedBadge& judged, bool withChecks) {
    const Badge& badge = judged.badge;
    Json json{Json::Object{}};
    json.set("id", text(badge.source.id));
    json.set("standard", text(standardName(badge.standard)));
    json.set("carrier", text(carrierName(badge.source.carrier)));
    json.set("form", text(formName(badge.source.form)));
    json.set("part", textOrNull(badge.source.part));
    json.set("parent", textOrNull(badge.parent));
    json.set("name", textOrNull(badge.title().any()));
    json.set("issuer", issuerJson(badge.issuer.id, badge.issuer.name));
    json.set("recipient", recipientJson(badge.recipient));
    json.set("issuedAt", dateOrNull(badge.issuedAt));
    json.set("validUntil", dateOrNull(badge.validUntil));
    if (withChecks) {
        json.set("verdict", text(verdictName(judged.report.verdict())));
        json.set("checks", checksJson(in, judged));
    }
    return json;
}

Json problemJson(const text::Language& in, const Finding& finding) {
    Json json{Json::Object{}};
    json.set("reason", text(findingName(finding.code)));
    json.set("part", textOrNull(finding.part));
    json.set("text", sentence(text::findingSentence(in, finding)));
    if (!finding.address.empty()) json.set("address", text(finding.address));
    if (const std::string where = describe(finding.where); !where.empty()) json.set("where", text(where));
    return json;
}

Json problemsJson(const text::Language& in, const std::vector<Finding>& findings) {
    Json problems{Json::Array{}};
    for (const Finding& finding : findings) problems.append(problemJson(in, finding));
    return problems;
}

} // namespace

Json fileJson(const text::Language& in, const std::string& name, const JudgedFile& file, bool withChecks) {
    Json badges{Json::Array{}};
    Json problems = problemsJson(in, file.findings);
    for (const JudgedBadge& judged : file.badges) {
        badges.append(badgeJson(in, judged, withChecks));
        for (const Finding& note : judged.badge.source.notes) problems.append(problemJson(in, note));
    }
    Json json{Json::Object{}};
    json.set("file", text(name));
    json.set("badges", std::move(badges));
    json.set("problems", std::move(problems));
    return json;
}

Json unreadableFileJson(const text::Language& in, const std::string& name, const Error& error) {
    Json problem{Json::Object{}};
    problem.set("reason", text(errorName(error.code)));
    problem.set("part", Json());
    problem.set("text", sentence(text::errorSentence(in, error)));
    Json json{Json::Object{}};
    json.set("file", text(name));
    json.set("badges", Json(Json::Array{}));
    json.set("problems", Json(Json::Array{std::move(problem)}));
    return json;
}

Json receiptJson(const text::Language& in, const FileReceipt& receipt) {
    Json badges{Json::Array{}};
    for (const FileReceipt::Item& item : receipt.badges) {
        Json one{Json::Object{}};
        one.set("id", text(item.id));
        one.set("name", textOrNull(item.title.any()));
        one.set("alreadyThere", Json(item.alreadyThere));
        one.set("inBin", Json(item.inBin));
        one.set("verdict", text(verdictName(item.verdict)));
        badges.append(std::move(one));
    }
    Json json{Json::Object{}};
    json.set("file", text(receipt.name));
    json.set("badges", std::move(badges));
    json.set("problems", problemsJson(in, receipt.findings));
    return json;
}

Json summaryJson(const BadgeSummary& summary) {
    Json tags{Json::Array{}};
    for (const std::string& tag : summary.tags) tags.append(Json(tag));
    Json json{Json::Object{}};
    json.set("id", text(summary.id));
    json.set("standard", text(standardName(summary.standard)));
    json.set("name", textOrNull(summary.title.any()));
    json.set("issuer", issuerJson(summary.issuerId, summary.issuerName));
    json.set("issuedAt", dateOrNull(summary.issuedAt));
    json.set("validUntil", dateOrNull(summary.validUntil));
    json.set("verdict", text(verdictName(summary.verdict)));
    json.set("reason", text(reasonName(summary.leading)));
    json.set("checkedAt", dateOrNull(summary.checkedAt));
    json.set("receivedAt", text(toRfc3339(summary.receivedAt)));
    json.set("tags", std::move(tags));
    return json;
}

Json named(std::string_view key, Json::Array values) {
    Json json{Json::Object{}};
    json.set(key, Json(std::move(values)));
    return json;
}

} // namespace lanyard::cli
