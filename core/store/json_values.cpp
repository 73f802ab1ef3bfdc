#include "core/store/json_values.h"
#include "core/base/utf8.h"
#include "core/json/json.h"
#include "core/store/json_members.h"
#include <algorithm>

namespace lanyard {
namespace {

Json jsonOf(const TrustList& trust) {
    Json array{Json::Array{}};
    for (const TrustList::Entry& entry : trust.issuers) {
        Json object{Json::Object{}};
        object.set("id", Json(entry.id));
        object.set("name", Json(entry.name));
        object.set("list", Json(entry.list));
        array.append(std::move(object));
    }
    return array;
}

TrustList trustOf(std::span<const Json> list) {
    TrustList trust;
    for (const Json& entry : list) trust.issuers.push_back({stringOf(entry, "id"), stringOf(entry, "name"), stringOf(entry, "list")});
    return trust;
}

/// The check as this version can tell it; nothing if it does not know the question.
std::optional<Check> checkOf(const Json& value) {
    const auto id = checkNamed(stringOf(value, "check"));
    if (!id) return std::nullopt;
    Check check;
    check.id = *id;
    for (const Json& fact : value.listOf("facts")) {
        const auto kind = factNamed(stringOf(fact, "kind"));
        check.facts.push_back({kind.value_or(Fact::Kind::note), stringOf(fact, "value")});
    }
    if (const std::string* const asOf = value.textOf("asOf"))
        if (const auto instant = parseRfc3339(*asOf)) check.asOf = *instant;
    const std::string reasonText = stringOf(value, "reason");
    const auto reason = reasonNamed(reasonText);
    const auto outcome = outcomeNamed(stringOf(value, "outcome"));
    if (reason && outcome && mayAnswer(*reason, *id, *outcome)) {
        check.outcome = *outcome;
        check.reason = *reason;
    } else {
        check.outcome = Outcome::unknown;
        check.reason = Reason::cancelled;
        check.facts.push_back({Fact::Kind::note, reasonText});
    }
    return check;
}

} // namespace

std::string toJson(const LocalizedText& text) {
    Json array{Json::Array{}};
    for (const auto& [language, words] : text.entries) array.append(Json(Json::Array{Json(language), Json(words)}));
    return writeJson(array);
}

Result<LocalizedText> localizedTextFrom(std::string_view json) {
    TRY(value, parseJson(json));
    LocalizedText text;
    for (const Json& entry : value.asList()) {
        const Json::Array* const pair = entry.array();
        if (pair == nullptr || pair->size() != 2 || (*pair)[0].string() == nullptr || (*pair)[1].string() == nullptr)
            return fail(ErrorCode::wrongType);
        text.entries.push_back({*(*pair)[0].string(), *(*pair)[1].string()});
    }
    return text;
}

std::string toJson(const VerificationReport& report) {
    Json checks{Json::Array{}};
    for (const Check& check : report.checks) {
        Json object{Json::Object{}};
        object.set("check", Json(checkName(check.id)));
        object.set("outcome", Json(outcomeName(check.outcome)));
        object.set("reason", Json(reasonName(check.reason)));
        object.set("asOf", check.asOf ? Json(toRfc3339(*check.asOf)) : Json());
        Json facts{Json::Array{}};
        for (const Fact& fact : check.facts) {
            Json one{Json::Object{}};
            one.set("kind", Json(factName(fact.kind)));
            one.set("value", Json(fact.value));
            facts.append(std::move(one));
        }
        object.set("facts", std::move(facts));
        checks.append(std::move(object));
    }
    Json value{Json::Object{}};
    value.set("checks", std::move(checks));
    value.set("unsoundInside", Json(std::int64_t(report.unsoundInside)));
    return writeJson(value);
}

Result<VerificationReport> reportFrom(std::string_view json, Instant at) {
    TRY(value, parseJson(json));
    VerificationReport report;
    report.at = at;
    for (const Json& entry : value.listOf("checks"))
        if (auto check = checkOf(entry)) report.checks.push_back(std::move(*check));
    if (const Json* const count = value.find("unsoundInside"); count != nullptr && count->number() != nullptr) {
        const double inside = count->number()->value;
        if (inside > 0 && inside < 1e9) report.unsoundInside = int(inside);
    }
    return report;
}

std::string toJson(const std::vector<Finding>& notes) {
    Json array{Json::Array{}};
    for (const Finding& note : notes) {
        Json object{Json::Object{}};
        object.set("code", Json(findingName(note.code)));
        object.set("part", Json(repairedUtf8(note.part))); // a member's name in an archive may be in any encoding
        object.set("address", Json(repairedUtf8(note.address)));
        if (const auto* offset = std::get_if<Offset>(&note.where)) object.set("offset", Json(std::int64_t(offset->value)));
        if (const auto* pointer = std::get_if<Pointer>(&note.where)) object.set("pointer", Json(pointer->value));
        if (const auto* part = std::get_if<Part>(&note.where)) object.set("place", Json(part->value));
        array.append(std::move(object));
    }
    return writeJson(array);
}

Result<std::vector<Finding>> findingsFrom(std::string_view json) {
    TRY(value, parseJson(json));
    std::vector<Finding> notes;
    for (const Json& entry : value.asList()) {
        const std::string code = stringOf(entry, "code");
        for (const FindingCode known : everyFinding()) {
            if (findingName(known) != code) continue;
            Finding note{known, stringOf(entry, "part"), stringOf(entry, "address"), {}};
            if (const Json* const offset = entry.find("offset"); offset != nullptr && offset->number() != nullptr)
                note.where = Offset{std::uint64_t(std::max(0.0, std::min(offset->number()->value, 9e15)))};
            else if (const Json* const pointer = entry.find("pointer"); pointer != nullptr && pointer->string() != nullptr)
                note.where = Pointer{*pointer->string()};
            else if (const Json* const place = entry.find("place"); place != nullptr && place->string() != nullptr)
                note.where = Part{*place->string()};
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

std::string toJson(const std::vector<std::string>& texts) { return writeJson(arrayOf(texts)); }

Result<std::vector<std::string>> textsFrom(std::string_view json) {
    TRY(value, parseJson(json));
    return textsOf(value.asList());
}

std::string toJson(const TrustList& trust) { return writeJson(jsonOf(trust)); }

Result<TrustList> trustListFrom(std::string_view json) {
    TRY(value, parseJson(json));
    return trustOf(value.asList());
}

std::string toJson(const Person& person) {
    Json object{Json::Object{}};
    object.set("name", Json(person.name));
    object.set("addresses", arrayOf(person.addresses));
    object.set("trust", jsonOf(person.trust));
    return writeJson(object);
}

Result<Person> personFrom(std::string_view json) {
    TRY(value, parseJson(json));
    return Person{stringOf(value, "name"), textsOf(value.listOf("addresses")), trustOf(value.listOf("trust"))};
}

} // namespace lanyard
