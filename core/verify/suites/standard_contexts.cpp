#include "core/verify/suites/standard_contexts.h"
#include "core/badge/classify.h"
#include "core/badge/vocabulary.h"
#include <algorithm>
#include <array>
#include <span>

namespace lanyard::checks {
namespace {

constexpr std::string_view dataModel2 = dataModelAndBadgeContexts[0];
constexpr std::string_view dataModel1 = dataModelAndBadgeContexts[1];
constexpr std::string_view learnerRecord = dataModelAndBadgeContexts[3];
constexpr std::string_view europeanLearning = "http://data.europa.eu/snb/model/context/edc-ap";
constexpr std::array openBadgesVersions{
    dataModelAndBadgeContexts[2], std::string_view("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"),
    std::string_view("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"), std::string_view("https://purl.imsglobal.org/spec/ob/v3p0/context.json"),
    std::string_view("https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json")};

constexpr std::string_view standardAddresses[] = {
    dataModel2,
    dataModel1,
    openBadgesVersions[0],
    openBadgesVersions[1],
    openBadgesVersions[2],
    openBadgesVersions[3],
    openBadgesVersions[4],
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    learnerRecord,
    "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
    "https://w3id.org/security/data-integrity/v1",
    "https://w3id.org/security/data-integrity/v2",
    "https://w3id.org/security/suites/ed25519-2020/v1",
    "https://w3id.org/security/suites/ed25519-2018/v1",
    "https://w3id.org/security/suites/jws-2020/v1",
    "https://w3id.org/security/suites/secp256k1-2019/v1",
    "https://w3id.org/security/multikey/v1",
    "https://w3id.org/security/bbs/v1",
    "https://w3id.org/vc/status-list/2021/v1",
    "https://w3id.org/vc-revocation-list-2020/v1",
    "https://www.w3.org/ns/credentials/status/v1",
};

bool isWrittenHere(const Json& context) { return !context.isString(); }

/// The entries of a context, null among them.
std::span<const Json> entriesOf(const Json& context) {
    if (const auto* list = context.array()) return *list;
    return {&context, 1};
}

/// A member that stands for what it says: no IRI, no CURIE, no name of a type, and of the keywords only those of names, types and texts.
bool isPlainName(std::string_view name) noexcept {
    if (name.empty() || (name.front() >= 'A' && name.front() <= 'Z') || name.find(':') != std::string_view::npos) return false;
    if (name.front() != '@') return true;
    return name == "@value" || name == "@language" || name == "@direction" || name == "@type" || name == "@id";
}

/// Where Lanyard reads parts of Open Badges 3.0 and CLR 2.0, and which type a part has there.
struct Place {
    std::string_view holder, member, type;
};
constexpr std::string_view aCredential = "VerifiableCredential"; // stands for whichever it is
constexpr Place places[] = {
    {"OpenBadgeCredential", "credentialSubject", "AchievementSubject"},
    {"EndorsementCredential", "credentialSubject", "EndorsementSubject"},
    {"ClrCredential", "credentialSubject", "ClrSubject"},
    {"VerifiablePresentation", "verifiableCredential", aCredential},
    {"AchievementSubject", "achievement", "Achievement"},
    {"AchievementSubject", "identifier", "IdentityObject"},
    {"AchievementSubject", "image", "Image"},
    {"AchievementSubject", "result", "Result"},
    {"AchievementSubject", "source", "Profile"},
    {"ClrSubject", "achievement", "Achievement"},
    {"ClrSubject", "association", "Association"},
    {"ClrSubject", "identifier", "IdentityObject"},
    {"ClrSubject", "verifiableCredential", aCredential},
    {"Achievement", "alignment", "Alignment"},
    {"Achievement", "creator", "Profile"},
    {"Achievement", "criteria", "Criteria"},
    {"Achievement", "endorsement", aCredential},
    {"Achievement", "image", "Image"},
    {"Achievement", "otherIdentifier", "IdentifierEntry"},
    {"Achievement", "related", "Related"},
    {"Achievement", "resultDescription", "ResultDescription"},
    {"Result", "alignment", "Alignment"},
    {"ResultDescription", "alignment", "Alignment"},
    {"ResultDescription", "rubricCriterionLevel", "RubricCriterionLevel"},
    {"RubricCriterionLevel", "alignment", "Alignment"},
    {"Profile", "address", "Address"},
    {"Profile", "endorsement", aCredential},
    {"Profile", "image", "Image"},
    {"Profile", "otherIdentifier", "IdentifierEntry"},
    {"Profile", "parentOrg", "Profile"},
    {"Address", "geo", "GeoCoordinates"},
};
constexpr Place placesOfCredentials[] = {
    {{}, "endorsement", aCredential},
    {{}, "evidence", "Evidence"},
    {{}, "image", "Image"},
    {{}, "issuer", "Profile"},
};

bool isCredentialType(std::string_view type) noexcept {
    return type == "OpenBadgeCredential" || type == "EndorsementCredential" || type == "ClrCredential" || type == aCredential;
}

std::string_view typeAt(std::string_view holder, std::string_view member) noexcept {
    for (const auto& place : places)
        if (place.holder == holder && place.member == member) return place.type;
    if (isCredentialType(holder))
        for (const auto& place : placesOfCredentials)
            if (place.member == member) return place.type;
    return {};
}

bool isOfBadges(std::string_view address) {
    const auto vocabulary = vocabularyOf(address);
    return vocabulary == Vocabulary::openBadges3 || vocabulary == Vocabulary::clr2;
}

bool isOfDataModel(Standard standard) noexcept {
    constexpr std::array standards{Standard::openBadges30, Standard::clr20, Standard::vc11, Standard::vc20, Standard::elm3, Standard::blockcerts3};
    return std::ranges::find(standards, standard) != standards.end();
}

/// The type that decides how a credential or presentation is read; empty if it is neither.
std::string_view decisiveType(const Json& value, std::string_view place) {
    const Classified found = classify(value);
    if (found.nature == JsonNature::presentation) return "VerifiablePresentation";
    if (found.nature == JsonNature::endorsement && found.standard == Standard::openBadges30) return "EndorsementCredential";
    if (found.nature != JsonNature::award) return place == aCredential || found.nature == JsonNature::statusList ? aCredential : std::string_view();
    if (!isOfDataModel(found.standard)) return {};
    if (found.standard == Standard::clr20) return "ClrCredential";
    return found.standard == Standard::openBadges30 ? "OpenBadgeCredential" : aCredential;
}

/// Makes one reading: walks the document and copies it.
class Reading {
  public:
    Reading(const rdf::ContextStore& store, std::string_view openBadges, TypesOf types) : m_store(store), m_openBadges(openBadges), m_types(types) {}

    Json copy(const Json& value, std::string_view place, bool typed) {
        if (const auto* list = value.array()) {
            Json::Array items;
            items.reserve(list->size());
            for (const auto& item : *list) items.push_back(copy(item, place, typed));
            return Json(std::move(items));
        }
        const auto* members = value.object();
        if (members == nullptr) return value;

        const Json* context = value.find("@context");
        const bool isRoot = m_isRoot;
        m_isRoot = false;
        if (isRoot || isCredentialType(place) || context != nullptr)
            if (const auto type = decisiveType(value, place); !type.empty()) place = type;
        Json::Object result;
        result.reserve(members->size() + 1);
        if (context != nullptr || isRoot) {
            auto contexts = contextsFor(value, context, place, isRoot);
            typed = std::ranges::any_of(contexts, [](const Json& one) { return isOfBadges(*one.string()); }) || (typed && !isCredentialType(place));
            if (!contexts.empty()) result.emplace_back("@context", Json(std::move(contexts)));
        }
        for (const auto& [name, part] : *members)
            if (name != "@context") result.emplace_back(name, copy(part, typeAt(place, name), typed));
        Json object(std::move(result));
        addTypes(object, value, m_types == TypesOf::places && (typed || isCredentialType(place) || place == "VerifiablePresentation") ? place : std::string_view());
        return object;
    }

    std::vector<std::string> takeAddresses() { return std::move(m_addresses); }
    bool addedOpenBadges() const noexcept { return m_addedOpenBadges; }

  private:
    Json::Array contextsFor(const Json& value, const Json* context, std::string_view type, bool isRoot) {
        Json::Array contexts;
        const bool european = hasType(value, {"EuropeanDigitalCredential"});
        const auto add = [&](std::string_view address) {
            contexts.emplace_back(address);
            if (std::ranges::find(m_addresses, address) == m_addresses.end()) m_addresses.emplace_back(address);
        };
        const auto names = [&](auto... vocabularies) {
            return std::ranges::any_of(contexts, [&](const Json& one) {
                const auto found = vocabularyOf(*one.string());
                return ((found == vocabularies) || ...);
            });
        };
        if (context != nullptr)
            for (const auto& entry : entriesOf(*context))
                if (const auto* address = entry.string();
                    address != nullptr && (isStandardContext(*address, m_store) || (european && m_store.canonicalAddress(*address) == europeanLearning)))
                    add(*address);
        if (type.empty() || (!isRoot && !isCredentialType(type))) return contexts;
        if (!names(Vocabulary::vc11, Vocabulary::vc20)) {
            const bool older = value.find("issuanceDate") != nullptr || value.find("expirationDate") != nullptr;
            contexts.insert(contexts.begin(), Json(older ? dataModel1 : dataModel2));
            m_addresses.emplace_back(older ? dataModel1 : dataModel2);
        }
        if (type == "ClrCredential" && !names(Vocabulary::clr2)) add(learnerRecord);
        if ((type == "OpenBadgeCredential" || type == "EndorsementCredential" || type == "ClrCredential") && !names(Vocabulary::openBadges3)) {
            add(m_openBadges);
            m_addedOpenBadges = true;
        }
        if (european && !names(Vocabulary::elm3, Vocabulary::openBadges3)) add(europeanLearning);
        return contexts;
    }

    /// Types that Lanyard takes a part for, and that its contexts would not: those written as IRIs, and that of its place.
    static void addTypes(Json& object, const Json& original, std::string_view place) {
        Json::Array more;
        const auto words = typeWords(original);
        for (const std::string_view member : {"type", "@type"})
            for (const auto& type : original.listOf(member))
                if (const auto* text = type.string(); text != nullptr && text->find(':') != std::string::npos) more.emplace_back(lastWord(*text));
        const auto want = [&](std::string_view type) {
            if (!type.empty() && std::ranges::find(words, type) == words.end()) more.emplace_back(type);
        };
        if (isCredentialType(place) && place != aCredential) want(aCredential);
        want(place);
        if (more.empty()) return;
        for (const std::string_view name : {"@type", "type"})
            if (object.find(name) == nullptr) return object.set(name, Json(std::move(more)));
    }

    const rdf::ContextStore& m_store;
    std::string_view m_openBadges;
    TypesOf m_types;
    bool m_isRoot = true;
    bool m_addedOpenBadges = false;
    std::vector<std::string> m_addresses;
};

} // namespace

bool isStandardContext(std::string_view address, const rdf::ContextStore& store) {
    const auto listed = [](std::string_view name) { return std::ranges::find(standardAddresses, name) != std::end(standardAddresses); };
    return listed(address) || listed(store.canonicalAddress(address));
}

bool speaksItsStandard(const Json& document, const rdf::ContextStore& store) {
    if (const auto* list = document.array()) return std::ranges::all_of(*list, [&](const Json& item) { return speaksItsStandard(item, store); });
    const auto* members = document.object();
    return members == nullptr || std::ranges::all_of(*members, [&](const Json::Member& part) {
               const auto& [name, value] = part;
               if (name == "@context")
                   return std::ranges::all_of(entriesOf(value), [&](const Json& entry) { return entry.isString() && isStandardContext(*entry.string(), store); });
               return isPlainName(name) && (value.isString() || speaksItsStandard(value, store));
           });
}

bool hasInlineContext(const Json& document) {
    if (const auto* list = document.array()) return std::ranges::any_of(*list, hasInlineContext);
    const auto* members = document.object();
    return members != nullptr && std::ranges::any_of(*members, [](const Json::Member& part) {
               return part.first == "@context" ? std::ranges::any_of(entriesOf(part.second), isWrittenHere) : hasInlineContext(part.second);
           });
}

Json withoutInlineContexts(const Json& document) {
    if (const auto* list = document.array()) {
        Json::Array items;
        for (const auto& item : *list) items.push_back(withoutInlineContexts(item));
        return Json(std::move(items));
    }
    const auto* members = document.object();
    if (members == nullptr) return document;
    Json::Object result;
    for (const auto& [name, value] : *members) {
        if (name != "@context") {
            result.emplace_back(name, withoutInlineContexts(value));
            continue;
        }
        Json::Array contexts;
        for (const auto& entry : entriesOf(value))
            if (!isWrittenHere(entry)) contexts.push_back(entry);
        if (!contexts.empty()) result.emplace_back(name, Json(std::move(contexts)));
    }
    return Json(std::move(result));
}

StandardReading standardReading(const Json& document, const rdf::ContextStore& store, std::size_t version, TypesOf types) {
    Reading reading(store, openBadgesVersions[std::min(version, openBadgesVersions.size() - 1)], types);
    StandardReading result;
    result.document = reading.copy(document, {}, false);
    result.addresses = reading.takeAddresses();
    result.namesBadges = std::ranges::any_of(result.addresses, isOfBadges);
    result.hasNext = reading.addedOpenBadges() && version + 1 < openBadgesVersions.size();
    return result;
}

} // namespace lanyard::checks
