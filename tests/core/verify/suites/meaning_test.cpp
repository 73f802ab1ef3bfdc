#include "core/verify/suites/meaning.h"
#include "core/contexts/bundled_contexts.h"
#include "core/contexts/notices.h"
#include "core/proof/graph.h"
#include "core/verify/suites/standard_contexts.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <functional>

using namespace lanyard;
using namespace lanyard::checks;

namespace {

Json parsed(std::string_view text) {
    auto value = parseJson(text);
    REQUIRE(value);
    return std::move(*value);
}

const Json* newest(const std::string& address) {
    const auto texts = rdf::bundledContexts().textsOf(address);
    return texts.empty() ? nullptr : &texts.front()->content();
}

/// What a document means under the newest texts.
class Desk {
  public:
    rdf::JsonLdResult<std::optional<ChangedMeaning>> changed(const Json& document) {
        WorkBudget budget(10'000'000);
        return changedMeaning(document, rdf::bundledContexts(), {m_loader, m_cache, budget});
    }
    Graph graph(const Json& document) {
        WorkBudget budget(10'000'000);
        return graphOf(document, {m_loader, m_cache, budget});
    }
    /// "" if all is as shown, else the pointer of what changed, or "error: …".
    std::string told(const Json& document) {
        const auto answer = changed(document);
        if (!answer) return "error: " + answer.error().code;
        return *answer ? (*answer)->pointer : std::string();
    }

  private:
    rdf::ContextLoader m_loader = newest;
    rdf::ContextCache m_cache;
};

constexpr std::string_view dataModel = "https://www.w3.org/ns/credentials/v2";
constexpr std::string_view openBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
constexpr std::string_view otherPublisher = "https://w3id.org/citizenship/v4rc1";

/// One that says everything that Lanyard reads of Open Badges 3.0.
Json fullBadge() {
    return parsed(R"({
"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
"id":"urn:uuid:1b7ae0d2-56ff-4862-a97a-1c1e3df4f2e1","type":["VerifiableCredential","OpenBadgeCredential"],"name":"Course","description":"A course",
"image":{"id":"https://school.example/b.png","type":"Image","caption":"A wheel"},"awardedDate":"2026-06-14T09:00:00Z","validFrom":"2026-06-15T09:00:00Z",
"validUntil":"2027-06-15T09:00:00Z",
"issuer":{"id":"did:web:school.example","type":["Profile"],"name":"School","description":"A school","url":"https://school.example/","email":"a@school.example",
 "phone":"+49 1","official":"Ada","image":{"id":"https://school.example/s.png","type":"Image"},"parentOrg":{"id":"https://town.example/","type":["Profile"],"name":"Town"},
 "address":{"type":["Address"],"addressCountryCode":"DE","addressLocality":"Lindenau","streetAddress":"Weg 1","postalCode":"04177"},
 "otherIdentifier":[{"type":"IdentifierEntry","identifier":"77","identifierType":"identifier"}]},
"credentialSubject":{"id":"did:example:learner","type":["AchievementSubject"],"activityStartDate":"2026-01-01","activityEndDate":"2026-06-01","creditsEarned":2,
 "licenseNumber":"L1","role":"helper","term":"spring","narrative":"She did it",
 "identifier":[{"type":"IdentityObject","hashed":true,"identityHash":"sha256$0c16","identityType":"emailAddress","salt":"12f9"}],
 "source":{"id":"did:web:assessor.example","type":["Profile"],"name":"Assessor"},
 "result":[{"type":["Result"],"status":"Completed","value":"B","resultDescription":"urn:uuid:aaee516b-8d3b-4d19-a78b-58caa9e207cc",
  "achievedLevel":"urn:uuid:bbee516b-8d3b-4d19-a78b-58caa9e207cc","alignment":[{"type":["Alignment"],"targetName":"R","targetUrl":"https://r.example/"}]}],
 "achievement":{"id":"https://school.example/a/1","type":["Achievement"],"achievementType":"Course","name":"Wheels","description":"Mends wheels","creditsAvailable":3,
  "criteria":{"id":"https://school.example/a/1/c","narrative":"Six days"},"humanCode":"M-1","fieldOfStudy":"Bicycles","specialization":"Spokes","version":"1.0",
  "inLanguage":"en","tag":["wheel","hub"],"image":{"id":"https://school.example/w.png","type":"Image"},
  "creator":{"id":"https://maker.example/","type":["Profile"],"name":"Maker"},"related":[{"id":"https://school.example/a/2","type":["Related"],"version":"0.9","inLanguage":"de"}],
  "alignment":[{"type":["Alignment"],"targetName":"Repair","targetUrl":"https://esco.example/1","targetFramework":"ESCO","targetCode":"1","targetDescription":"d","targetType":"ceasn:Competency"}],
  "otherIdentifier":[{"type":"IdentifierEntry","identifier":"78","identifierType":"identifier"}],
  "resultDescription":[{"id":"urn:uuid:aaee516b-8d3b-4d19-a78b-58caa9e207cc","type":["ResultDescription"],"name":"Grade","resultType":"LetterGrade","allowedValue":["A","B"],
   "requiredValue":"B","valueMin":"D","valueMax":"A","requiredLevel":"urn:uuid:bbee516b-8d3b-4d19-a78b-58caa9e207cc",
   "rubricCriterionLevel":[{"id":"urn:uuid:bbee516b-8d3b-4d19-a78b-58caa9e207cc","type":["RubricCriterionLevel"],"name":"Good","level":"2","points":"7","description":"Well"}]}]}},
"evidence":[{"id":"https://school.example/e/1","type":["Evidence"],"name":"Wheel","narrative":"A wheel","description":"Built","genre":"Photo","audience":"All"}],
"credentialStatus":{"id":"https://school.example/s#5","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"5",
 "statusListCredential":"https://school.example/s"},
"credentialSchema":[{"id":"https://school.example/schema.json","type":"JsonSchema"}],
"termsOfUse":[{"id":"https://school.example/terms","type":"Related"}],
"endorsement":[]})");
}

/// Where the members of a document stand, what they are read by and lists apart.
void collect(const Json& value, const std::string& pointer, std::vector<std::string>& members) {
    if (const auto* list = value.array())
        for (std::size_t i = 0; i < list->size(); ++i) collect((*list)[i], pointer + "/" + std::to_string(i), members);
    if (const auto* object = value.object())
        for (const auto& [name, part] : *object) {
            if (name == "@context") continue;
            if (name != "id" && name != "type" && name != "endorsement") members.push_back(pointer + "/" + name);
            collect(part, pointer + "/" + name, members);
        }
}
std::string holderOf(const std::string& pointer) { return pointer.substr(0, pointer.rfind('/')); }
std::string nameOf(const std::string& pointer) { return pointer.substr(pointer.rfind('/') + 1); }
Json& partAt(Json& document, const std::string& pointer) { return const_cast<Json&>(*resolvePointer(document, pointer)); }

/// Calls `edit` with every object of a context, whatever its scope.
void eachScope(Json& context, const std::function<void(Json&)>& edit) {
    if (auto* list = context.array()) {
        for (auto& entry : *list) eachScope(entry, edit);
    } else if (context.isObject()) {
        for (auto& [name, definition] : *context.object())
            if (Json* scoped = definition.find("@context")) eachScope(*scoped, edit);
        edit(context);
    }
}

/// The badge with copies of its contexts written into it, which somebody may then edit.
Json openCopy() {
    Json badge = fullBadge();
    Json::Array contexts;
    for (const auto address : {dataModel, openBadges}) {
        const Json& content = *newest(std::string(address))->find("@context");
        for (const auto& entry : content.asList()) contexts.push_back(entry);
    }
    badge.set("@context", Json(std::move(contexts)));
    return badge;
}

void rename(Json& holder, const std::string& from, const std::string& to) {
    for (auto& [name, value] : *holder.object())
        if (name == from) name = to;
}

using Attack = std::function<void(Json& badge, const std::string& pointer)>;
struct NamedAttack {
    std::string name;
    Attack change;
};

void alias(Json& badge, const std::string& pointer, const std::function<void(Json& scope, const std::string& name)>& hide) {
    const auto name = nameOf(pointer);
    eachScope(*badge.find("@context"), [&](Json& scope) {
        if (const Json* definition = scope.find(name)) {
            scope.set("remark", Json(*definition));
            hide(scope, name);
        }
    });
    rename(partAt(badge, holderOf(pointer)), name, "remark");
}

/// The IRI of a member in the badge.
std::string iriAt(const std::string& pointer) {
    static const std::vector<rdf::Meaning> meanings = [] {
        std::vector<rdf::Meaning> told;
        rdf::JsonLdOptions options;
        options.meanings = &told;
        WorkBudget budget(1'000'000);
        REQUIRE(rdf::expand(fullBadge(), newest, options, budget));
        return told;
    }();
    for (const auto& meaning : meanings)
        if (meaning.pointer == pointer) return meaning.iri;
    return {};
}
std::string coercionAt(const std::string& pointer) {
    std::string coercion;
    rdf::JsonLdOptions options;
    std::vector<rdf::Meaning> told;
    options.meanings = &told;
    WorkBudget budget(1'000'000);
    REQUIRE(rdf::expand(fullBadge(), newest, options, budget));
    for (const auto& meaning : told)
        if (meaning.pointer == pointer && coercion.empty()) coercion = meaning.coercion;
    return coercion;
}

/// The same value where no term tells its datatype.
Json spelledOut(const Json& value, const std::string& coercion) {
    if (const auto* list = value.array()) {
        Json::Array items;
        for (const auto& item : *list) items.push_back(spelledOut(item, coercion));
        return Json(std::move(items));
    }
    if (value.isObject() || coercion.empty()) return value;
    Json object;
    if (coercion == "@id") {
        object.set("@id", value);
    } else {
        object.set("@type", Json(coercion));
        object.set("@value", value);
    }
    return object;
}

void moveTo(Json& badge, const std::string& pointer, const std::string& key) {
    Json& holder = partAt(badge, holderOf(pointer));
    Json value = spelledOut(*holder.find(nameOf(pointer)), coercionAt(pointer));
    holder.remove(nameOf(pointer));
    holder.set(key, std::move(value));
}

std::vector<NamedAttack> attacks() {
    const auto keep = [](Json&, const std::string&) {};
    const auto shownFalsely = [](Json& badge, const std::string& pointer) { partAt(badge, holderOf(pointer)).set(nameOf(pointer), Json("forged")); };
    return {
        {"moved to another word", [=](Json& badge, const std::string& pointer) { alias(badge, pointer, keep); }},
        {"moved, the old word taken away", [=](Json& badge, const std::string& pointer) {
             alias(badge, pointer, [](Json& scope, const std::string& name) { scope.remove(name); });
         }},
        {"moved, the old word shown and meaning nothing", [=](Json& badge, const std::string& pointer) {
             alias(badge, pointer, [](Json& scope, const std::string& name) { scope.set(name, Json()); });
             shownFalsely(badge, pointer);
         }},
        {"moved, the old word shown as an index", [=](Json& badge, const std::string& pointer) {
             alias(badge, pointer, [](Json& scope, const std::string& name) { scope.set(name, Json("@index")); });
             shownFalsely(badge, pointer);
         }},
        {"moved, the old word shown as a nest of nothing", [=](Json& badge, const std::string& pointer) {
             alias(badge, pointer, [](Json& scope, const std::string& name) { scope.set(name, Json("@nest")); });
             partAt(badge, holderOf(pointer)).set(nameOf(pointer), parsed(R"({"@id":null})"));
         }},
        {"moved, the old word shown as an empty set", [=](Json& badge, const std::string& pointer) {
             alias(badge, pointer, keep);
             partAt(badge, holderOf(pointer)).set(nameOf(pointer), Json(Json::Array{}));
         }},
        {"written as an IRI", [](Json& badge, const std::string& pointer) { moveTo(badge, pointer, iriAt(pointer)); }},
        {"written as an IRI, by published contexts alone", [](Json& badge, const std::string& pointer) {
             badge.set("@context", *fullBadge().find("@context"));
             moveTo(badge, pointer, iriAt(pointer));
         }},
        {"written as a CURIE of the document's own", [](Json& badge, const std::string& pointer) {
             const auto iri = iriAt(pointer);
             const auto cut = iri.find_last_of("#/") + 1;
             Json prefix;
             prefix.set("zz", Json(iri.substr(0, cut)));
             badge.find("@context")->append(std::move(prefix));
             moveTo(badge, pointer, "zz:" + iri.substr(cut));
         }},
        {"the last of its values under another word", [](Json& badge, const std::string& pointer) {
             Json& value = partAt(badge, pointer);
             if (!value.isArray() || value.array()->size() < 2) return alias(badge, pointer, [](Json&, const std::string&) {});
             Json last = value.array()->back();
             value.array()->pop_back();
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 if (const Json* definition = scope.find(name)) scope.set("remark", Json(*definition));
             });
             partAt(badge, holderOf(pointer)).set("remark", std::move(last));
         }},
        {"put into a nest", [](Json& badge, const std::string& pointer) {
             Json& holder = partAt(badge, holderOf(pointer));
             Json nest;
             nest.set(nameOf(pointer), *holder.find(nameOf(pointer)));
             holder.remove(nameOf(pointer));
             holder.set("@nest", std::move(nest));
         }},
        {"put into a nest of another name", [](Json& badge, const std::string& pointer) {
             Json& holder = partAt(badge, holderOf(pointer));
             Json nest, term;
             nest.set(nameOf(pointer), *holder.find(nameOf(pointer)));
             holder.remove(nameOf(pointer));
             holder.set("more", std::move(nest));
             term.set("more", Json("@nest"));
             badge.find("@context")->append(std::move(term));
         }},
        {"put into a set", [](Json& badge, const std::string& pointer) {
             Json& value = partAt(badge, pointer);
             Json set;
             set.set("@set", value);
             value = std::move(set);
         }},
        {"moved by a context in the object", [=](Json& badge, const std::string& pointer) {
             badge.set("@context", *fullBadge().find("@context"));
             Json own, definition;
             const auto coercion = coercionAt(pointer);
             definition.set("@id", Json(iriAt(pointer)));
             if (!coercion.empty()) definition.set("@type", Json(coercion));
             own.set("remark", std::move(definition));
             if (holderOf(pointer).empty()) badge.find("@context")->append(std::move(own));
             else partAt(badge, holderOf(pointer)).set("@context", std::move(own));
             rename(partAt(badge, holderOf(pointer)), nameOf(pointer), "remark");
         }},
        {"moved by a context in the object, all others forgotten", [=](Json& badge, const std::string& pointer) {
             Json own;
             own.append(Json());
             for (const auto& entry : badge.find("@context")->asList()) own.append(entry);
             eachScope(own, [&](Json& scope) {
                 if (const Json* definition = scope.find(nameOf(pointer))) scope.set("remark", Json(*definition));
             });
             rename(partAt(badge, holderOf(pointer)), nameOf(pointer), "remark");
             eachScope(*badge.find("@context"), [](Json& scope) { scope.remove("@protected"); });
             partAt(badge, holderOf(pointer)).set("@context", std::move(own));
         }},
        {"moved by the contexts of all terms", [](Json& badge, const std::string& pointer) {
             Json definition, scoped;
             const auto coercion = coercionAt(pointer);
             definition.set("@id", Json(iriAt(pointer)));
             if (!coercion.empty()) definition.set("@type", Json(coercion));
             scoped.set("remark", std::move(definition));
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 for (auto& [name, term] : *scope.object())
                     if (term.isObject() && !name.starts_with('@') && term.find("@context") == nullptr) term.set("@context", scoped);
             });
             rename(partAt(badge, holderOf(pointer)), nameOf(pointer), "remark");
         }},
        {"read backwards", [](Json& badge, const std::string& pointer) {
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 if (scope.find(name) == nullptr) return;
                 Json reversed;
                 reversed.set("@reverse", Json(iriAt(pointer)));
                 scope.set(name, std::move(reversed));
             });
         }},
        {"read as JSON", [](Json& badge, const std::string& pointer) {
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 if (scope.find(name) == nullptr) return;
                 Json json;
                 json.set("@id", Json(iriAt(pointer)));
                 json.set("@type", Json("@json"));
                 scope.set(name, std::move(json));
             });
         }},
        {"given another meaning", [](Json& badge, const std::string& pointer) {
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 if (scope.find(name) != nullptr) scope.set(name, Json("https://else.example/" + name));
             });
         }},
        {"given another meaning by a vocabulary", [](Json& badge, const std::string& pointer) {
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) { scope.remove(name); });
             Json vocabulary;
             vocabulary.set("@vocab", Json("https://else.example/"));
             badge.find("@context")->append(std::move(vocabulary));
         }},
        {"held in a language map", [](Json& badge, const std::string& pointer) {
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 if (scope.find(name) == nullptr) return;
                 Json map;
                 map.set("@id", Json(iriAt(pointer)));
                 map.set("@container", Json("@language"));
                 scope.set(name, std::move(map));
             });
             Json value;
             value.set("@none", partAt(badge, pointer));
             partAt(badge, pointer) = std::move(value);
         }},
        {"held under an id that is shown as a word", [](Json& badge, const std::string& pointer) {
             const auto name = nameOf(pointer);
             eachScope(*badge.find("@context"), [&](Json& scope) {
                 if (scope.find(name) == nullptr) return;
                 Json map;
                 map.set("@id", Json(iriAt(pointer)));
                 map.set("@container", Json("@id"));
                 scope.set(name, std::move(map));
             });
             Json value;
             value.set("@none", partAt(badge, pointer));
             partAt(badge, pointer) = std::move(value);
         }},
    };
}

Json with(Json document, std::string_view pointer, std::string_view value) {
    partAt(document, std::string(pointer)) = parsed(value);
    return document;
}
Json withContext(Json document, std::string_view context) {
    document.find("@context")->append(parsed(context));
    return document;
}

} // namespace

TEST_CASE("every member that Lanyard reads, attacked in every way: the signature breaks, words are lost, or the change of meaning is told") {
    Desk desk;
    const auto original = desk.graph(fullBadge());
    REQUIRE_FALSE(original.error);
    REQUIRE(original.lost.empty());
    REQUIRE(desk.told(fullBadge()).empty());
    REQUIRE(desk.graph(openCopy()).canonical.lines == original.canonical.lines);
    CHECK(desk.told(openCopy()).empty());

    std::vector<std::string> members;
    collect(fullBadge(), "", members);
    CHECK(members.size() > 100);
    std::size_t hidden = 0;
    for (const auto& attack : attacks()) {
        std::size_t unseen = 0;
        for (const auto& pointer : members) {
            Json badge = openCopy();
            attack.change(badge, pointer);
            const auto graph = desk.graph(badge);
            if (graph.error || !graph.lost.empty() || graph.canonical.lines != original.canonical.lines) continue;
            ++unseen;
            INFO(attack.name << " " << pointer);
            CHECK_FALSE(desk.told(badge).empty());
        }
        hidden += unseen;
        UNSCOPED_INFO(attack.name << ": " << unseen);
    }
    CHECK(hidden > 1000); // that only this check finds
}

TEST_CASE("contexts that leave the members of the standard alone are no change") {
    Desk desk;
    const std::string_view harmless[] = {
        R"({"titles":{"@id":"https://own.example/#titles","@container":"@language"}})",
        R"({"@language":"en"})",
        R"({"@vocab":"https://own.example/#"})",
        R"({"ex":"https://own.example/#","extra":"ex:extra"})",
        R"({"homepage":{"@id":"https://own.example/#homepage","@type":"@id"}})",
        R"({"raw":{"@id":"https://own.example/#raw","@type":"@json"}})",
        R"({"name":"https://schema.org/name"})",
        R"({"Extra":{"@id":"https://own.example/#Extra","@context":{"level":"https://own.example/#level"}}})",
    };
    for (const auto context : harmless) {
        INFO(context);
        Json badge = withContext(fullBadge(), context);
        Json& achievement = partAt(badge, "/credentialSubject/achievement");
        if (context.find("titles") != std::string_view::npos) achievement.set("titles", parsed(R"({"de":"Rad","fr":"Roue"})"));
        if (context.find("@vocab") != std::string_view::npos) achievement.set("colour", Json("red"));
        if (context.find("ex:extra") != std::string_view::npos) {
            achievement.set("extra", Json("more"));
            achievement.set("type", parsed(R"(["Achievement","ex:Course"])"));
        }
        if (context.find("homepage") != std::string_view::npos) achievement.set("homepage", Json("https://school.example/1"));
        if (context.find("raw") != std::string_view::npos) achievement.set("raw", parsed(R"({"name":"unread"})"));
        if (context.find("Extra") != std::string_view::npos) {
            partAt(badge, "/credentialSubject").set("type", parsed(R"(["AchievementSubject","Extra"])"));
            partAt(badge, "/credentialSubject").set("level", Json("high"));
        }
        CHECK_FALSE(desk.graph(badge).error);
        CHECK(desk.told(badge).empty());
    }
}

TEST_CASE("a badge whose own context says of each word what the standard says is as it is shown") {
    Desk desk;
    const auto badge = [](const std::string& context) {
        return parsed(R"({"@context":["https://www.w3.org/2018/credentials/v1",)" + context + R"(],"id":"urn:uuid:885409d4-8f8f-489c-ae7b-f86bae05c1c8",
"type":["VerifiableCredential","OpenBadgeCredential"],"issuer":"did:key:z6Mkmhn","issuanceDate":"2026-05-05T10:00:00Z",
"credentialSubject":{"id":"did:example:1","type":"AchievementSubject","achievement":{"id":"https://a.example/9","type":"Achievement","name":"N","description":"D",
"criteria":{"narrative":"C"}}}})");
    };
    const std::string right = R"({"AchievementSubject":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject",
"achievement":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement","@type":"@id"},"narrative":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative",
"criteria":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria","@type":"@id"},"name":"https://schema.org/name","description":"https://schema.org/description",
"Achievement":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement","OpenBadgeCredential":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"})";
    CHECK(desk.told(badge(right)).empty());
    const auto edited = [&](std::string_view from, std::string_view to) {
        std::string text = right;
        text.replace(text.find(from), from.size(), to);
        return desk.told(badge(text));
    };
    CHECK(edited("https://schema.org/name", "https://schema.org/description") == "/credentialSubject/achievement/name");
    CHECK(edited("https://schema.org/name", "http://schema.org/name").empty());
    CHECK(edited("vocab.html#achievement\"", "vocab.html#result\"") == "/credentialSubject/achievement");
    CHECK(edited("vocab.html#narrative", "vocab.html#role") == "/credentialSubject/achievement/criteria/narrative");
    CHECK(edited("vocab.html#Achievement\"", "vocab.html#Result\"") == "/credentialSubject/achievement/type");
    CHECK(edited("vocab.html#OpenBadgeCredential", "vocab.html#EndorsementCredential") == "/type/1");
}

TEST_CASE("names of things and types that read otherwise than they are meant are a change") {
    Desk desk;
    const auto changes = [&](const Json& badge, std::string_view pointer) {
        const auto answer = desk.changed(badge);
        INFO((answer ? std::string() : answer.error().code));
        REQUIRE(answer);
        REQUIRE(*answer);
        CHECK((*answer)->pointer == pointer);
    };
    changes(withContext(fullBadge(), R"({"did":{"@id":"https://signed.example/","@prefix":true}})"), "/issuer/id");
    changes(withContext(fullBadge(), R"({"urn":{"@id":"https://signed.example/","@prefix":true}})"), "/id");
    changes(with(withContext(fullBadge(), R"({"mailto":{"@id":"https://signed.example/u/","@prefix":true}})"), "/credentialSubject/id", R"("mailto:bob@x.example")"),
            "/credentialSubject/id");
    changes(with(withContext(fullBadge(), R"({"@base":"https://signed.example/","seen":{"@id":"https://own.example/#seen","@type":"@id"},"tel":{"@id":"https://s.example/","@prefix":true}})"),
                 "/credentialSubject", R"({"type":["AchievementSubject"],"seen":"tel:1"})"),
            "/credentialSubject/seen");
    changes(with(withContext(fullBadge(), R"({"Award":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"})"), "/type", R"(["VerifiableCredential","Award"])"),
            "/type/1");
    changes(with(withContext(fullBadge(), R"({"ex":"https://own.example/#"})"), "/type", R"(["VerifiableCredential","OpenBadgeCredential","ex:ClrCredential"])"), "/type/2");
    changes(with(withContext(fullBadge(), R"({"kind":"@type"})"), "/credentialSubject/achievement/criteria", R"({"kind":"Criteria","narrative":"x"})"),
            "/credentialSubject/achievement/criteria/kind");
    changes(with(withContext(fullBadge(), R"({"page":"@id"})"), "/credentialSubject/achievement/criteria", R"({"page":"https://x.example/","narrative":"x"})"),
            "/credentialSubject/achievement/criteria/page");
}

TEST_CASE("what is taken out of its place, or under a type's name, is a change, without any context of the document's own") {
    Desk desk;
    Json included = fullBadge();
    included.remove("validUntil");
    included.set("@included", parsed(R"([{"id":"urn:uuid:1b7ae0d2-56ff-4862-a97a-1c1e3df4f2e1","type":"VerifiableCredential","validUntil":"2027-06-15T09:00:00Z"}])"));
    REQUIRE(desk.graph(included).canonical.lines == desk.graph(fullBadge()).canonical.lines);
    CHECK(desk.told(included) == "/@included");

    Json typeName = fullBadge();
    rename(partAt(typeName, "/credentialSubject/achievement"), "criteria", "Criteria");
    REQUIRE(desk.graph(typeName).canonical.lines == desk.graph(fullBadge()).canonical.lines);
    CHECK(desk.told(typeName) == "/credentialSubject/achievement/Criteria");

    Json iri = fullBadge();
    iri.remove("credentialStatus");
    iri.set("https://www.w3.org/2018/credentials#credentialStatus", *fullBadge().find("credentialStatus"));
    REQUIRE(desk.graph(iri).canonical.lines == desk.graph(fullBadge()).canonical.lines);
    CHECK(desk.told(iri) == "/https:~1~1www.w3.org~12018~1credentials#credentialStatus");
}

TEST_CASE("words of the document's own that say what another of them says are a change") {
    Desk desk;
    const auto told = [&](std::string_view context) {
        Json badge = withContext(fullBadge(), context);
        partAt(badge, "/credentialSubject").set("passed", Json("3"));
        partAt(badge, "/credentialSubject").set("failed", Json("0"));
        return desk.told(badge);
    };
    CHECK(told(R"({"passed":"https://own.example/#passed","failed":"https://own.example/#failed"})").empty());
    CHECK(told(R"({"passed":"https://own.example/#Q1","failed":"https://own.example/#Q2"})").empty());
    CHECK(told(R"({"passed":"https://own.example/#failed","failed":"https://own.example/#passed"})") == "/credentialSubject/passed");
}

TEST_CASE("contexts of others mean what they are published to mean") {
    Desk desk;
    const auto resident = [](const std::string& more) {
        return parsed(R"({"@context":["https://www.w3.org/ns/credentials/v2","https://w3id.org/citizenship/v4rc1")" + more +
                      R"(],"type":["VerifiableCredential","PermanentResidentCardCredential"],"issuer":"did:key:z6Mkm","name":"Card","validFrom":"2026-05-05T10:00:00Z",
"credentialSubject":{"type":["PermanentResident","Person"],"givenName":"Ada","familyName":"L","birthDate":"1990-01-01"}})");
    };
    REQUIRE(newest(std::string(otherPublisher)) != nullptr);
    CHECK(desk.told(resident("")).empty());
    CHECK(desk.told(resident(R"(,{"extra":"https://own.example/#extra"})")).empty());
    CHECK_FALSE(desk.told(resident(R"(,{"Person":null,"PermanentResident":{"@id":"https://w3id.org/citizenship#PermanentResident","@context":{"givenName":"https://schema.org/familyName"}}})")).empty());
}

TEST_CASE("a credential inside another is held to its own standard") {
    if (!test::haveSharedData()) return test::skipped("meaning of credentials inside", "no shared data");
    Desk desk;
    for (const auto& [file, pointer] : {std::pair<std::string, std::string>{"signed/valid/clr-three.json", "/credentialSubject/verifiableCredential/1"},
                                        {"signed/valid/presentation.json", "/verifiableCredential/1"},
                                        {"signed/valid/badge-with-endorsement.json", "/endorsement/0"}}) {
        INFO(file);
        const auto edited = [&](const std::function<void(Json& scope)>& edit) {
            Json document = parsed(test::sharedText(file));
            Json contexts;
            for (const auto& address : partAt(document, pointer + "/@context").asList())
                for (const auto& entry : newest(*address.string())->find("@context")->asList()) contexts.append(entry);
            eachScope(contexts, edit);
            partAt(document, pointer).set("@context", std::move(contexts));
            return document;
        };
        const bool forgetsOuter = file.find("presentation") != std::string::npos; // else they protect their terms from any other definition
        CHECK(desk.told(edited([](Json&) {})).empty());
        Json hidden = edited([](Json& scope) {
            for (const std::string name : {"validFrom", "issuer"})
                if (const Json* definition = scope.find(name)) scope.set(name == "issuer" ? "maker" : "remark", Json(*definition));
        });
        rename(partAt(hidden, pointer), "validFrom", "remark");
        CHECK(desk.told(hidden) == (forgetsOuter ? pointer + "/remark" : "error: protected term redefinition"));
        rename(partAt(hidden, pointer), "remark", "validFrom");
        rename(partAt(hidden, pointer), "issuer", "maker");
        CHECK(desk.told(hidden) == (forgetsOuter ? pointer + "/maker" : "error: protected term redefinition"));
    }
}

TEST_CASE("the long way says nothing else than the quick look") {
    if (!test::haveSharedData()) return test::skipped("meaning by the long way", "no shared data");
    Desk desk;
    std::size_t compared = 0;
    for (const std::string_view folder : {"signed/valid", "badges/ob3", "badges/clr2", "badges/vc"})
        for (const auto& file : test::sharedFiles(folder)) {
            if (!file.ends_with(".json")) continue;
            auto document = parseJson(test::sharedText(file));
            if (!document || !document->isObject() || !speaksItsStandard(*document, rdf::bundledContexts()) || document->find("@context") == nullptr) continue;
            document->remove("proof");
            const auto graph = desk.graph(*document);
            if (graph.error || !graph.lost.empty()) continue;
            INFO(file);
            Json& contexts = *document->find("@context");
            if (!contexts.isArray()) contexts = Json(Json::Array{contexts});
            contexts.append(parsed(R"({"unused":"https://own.example/#unused"})"));
            CHECK(desk.told(*document).empty());
            ++compared;
        }
    CHECK(compared > 60);
}

TEST_CASE("a part with a context is seen at any depth, and so is a member that is no plain word") {
    const auto& store = rdf::bundledContexts();
    CHECK(speaksItsStandard(fullBadge(), store));
    std::vector<std::string> members;
    collect(fullBadge(), "", members);
    std::size_t objects = 0;
    for (const auto& pointer : members) {
        Json badge = fullBadge();
        Json& part = partAt(badge, pointer);
        if (part.isArray()) continue;
        if (!part.isObject()) {
            rename(partAt(badge, holderOf(pointer)), nameOf(pointer), "schema:" + nameOf(pointer));
            CHECK_FALSE(speaksItsStandard(badge, store));
            continue;
        }
        ++objects;
        for (const std::string_view context : {"{}", "null", "[null]", R"("https://else.example/v1")", R"([["https://www.w3.org/ns/credentials/v2"]])"}) {
            part.set("@context", parsed(context));
            CHECK_FALSE(speaksItsStandard(badge, store));
        }
        part.set("@context", Json(dataModel));
        CHECK(speaksItsStandard(badge, store));
    }
    CHECK(objects > 5);
}

TEST_CASE("the contexts that are taken for the standards' own agree about every member, in whatever order they are named") {
    Desk desk;
    const auto meanings = [](const Json& document) {
        rdf::JsonLdOptions options;
        std::vector<rdf::Meaning> told;
        options.meanings = &told;
        WorkBudget budget(1'000'000);
        if (!rdf::expand(document, newest, options, budget)) told.clear();
        return told;
    };
    const auto expected = meanings(fullBadge());
    std::size_t tried = 0;
    std::vector<std::string> addresses;
    for (const auto& notice : rdf::contextNotices()) addresses.insert(addresses.end(), notice.addresses.begin(), notice.addresses.end());
    for (const auto& address : addresses) {
        if (!isStandardContext(address, rdf::bundledContexts())) continue;
        for (const std::size_t place : {1U, 2U}) {
            Json badge = fullBadge();
            auto& contexts = *badge.find("@context")->array();
            contexts.insert(contexts.begin() + static_cast<std::ptrdiff_t>(place), Json(address));
            const auto told = meanings(badge);
            if (told.empty()) continue; // they do not go together
            ++tried;
            INFO(address << " at " << place);
            CHECK(told == expected);
        }
    }
    CHECK(tried > 20);
}

TEST_CASE("no badge that others signed is told to have changed its meaning, and those that hide something are") {
    if (!test::haveSharedData()) return test::skipped("meaning of signed samples", "no shared data");
    Desk desk;
    std::size_t sound = 0;
    const auto read = [](const std::string& file) -> std::optional<Json> {
        if (!file.ends_with(".json") && !file.ends_with(".jsonld")) return std::nullopt;
        auto value = parseJson(test::sharedText(file));
        if (!value || !value->isObject() || value->find("@context") == nullptr) return std::nullopt;
        value->remove("proof");
        return std::move(*value);
    };
    for (const std::string_view folder : {"signed/valid", "badges/ob3", "badges/clr2", "badges/vc", "badges/elm", "badges/blockcerts", "w3c/vc-data-model-2.0/input"})
        for (const auto& file : test::sharedFiles(folder)) {
            const bool isWrong = file.find("fail") != std::string::npos;
            const auto document = isWrong ? std::nullopt : read(file);
            if (!document) continue;
            INFO(file);
            const auto answer = desk.changed(*document);
            if (!answer) CHECK((answer.error().reason == ErrorCode::notFound || file.find("signed/") == std::string::npos));
            else CHECK_FALSE(*answer);
            ++sound;
        }
    CHECK(sound > 150);
    std::size_t hidden = 0;
    for (const auto& file : test::sharedFiles("signed/mutant"))
        if (file.find("hide-") != std::string::npos || file.find("swap-terms") != std::string::npos || file.find("redefine") != std::string::npos ||
            file.find("null-term") != std::string::npos) {
            INFO(file);
            const auto answer = desk.told(*read(file));
            CHECK_FALSE(answer.empty());
            hidden += answer.starts_with("error") ? 0U : 1U;
        }
    CHECK(hidden >= 4);
}

TEST_CASE("a context that is not at hand is named, and work is bounded") {
    Desk desk;
    Json badge = fullBadge();
    badge.find("@context")->append(Json("https://else.example/v1"));
    const auto answer = desk.changed(badge);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().reason == ErrorCode::notFound);
    CHECK(answer.error().detail == "https://else.example/v1");

    rdf::ContextCache cache;
    const rdf::ContextLoader loader = newest;
    WorkBudget budget(300);
    const auto bounded = changedMeaning(openCopy(), rdf::bundledContexts(), {loader, cache, budget});
    REQUIRE_FALSE(bounded);
    CHECK(bounded.error().reason == ErrorCode::workLimitReached);
}
