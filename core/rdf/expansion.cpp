#include "core/rdf/expansion.h"
#include "core/rdf/iri.h"
#include "core/rdf/keyword.h"
#include "core/rdf/language_tag.h"
#include <algorithm>
#include <span>
#include <utility>

namespace lanyard::rdf {
namespace {

/// Where a value stands: a chain on the stack, written out only when it is told.
struct Path {
    const Path* up = nullptr;
    std::string_view name;
    std::size_t index = 0; ///< counts if the name is empty and `isIndex`
    bool isIndex = false;

    std::string pointer() const {
        std::vector<const Path*> parts;
        for (const auto* part = this; part->up != nullptr; part = part->up) parts.push_back(part);
        std::string text;
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            text.append(1, '/').append((*part)->isIndex ? std::to_string((*part)->index) : escapedToken((*part)->name));
        return text;
    }
};
Path member(const Path& up, std::string_view name) { return {&up, name, 0, false}; }
Path item(const Path& up, std::size_t index) { return {&up, {}, index, true}; }

/// An object in the making: its members are found fast, however many they are.
class Members {
  public:
    Json* find(std::string_view key) {
        if (m_object.size() < fewMembers) {
            for (auto& [name, value] : m_object)
                if (name == key) return &value;
            return nullptr;
        }
        for (std::size_t i = m_index.size(); i < m_object.size(); ++i) m_index.emplace(m_object[i].first, i);
        const auto found = m_index.find(key);
        return found == m_index.end() ? nullptr : &m_object[found->second].second;
    }
    bool has(std::string_view key) { return find(key) != nullptr; }
    void set(std::string_view key, Json value) {
        if (auto* old = find(key)) *old = std::move(value);
        else m_object.emplace_back(std::string(key), std::move(value));
    }
    /// Adds to the array of that name; an array adds its items.
    void add(std::string_view key, Json value) {
        auto* list = find(key);
        if (list == nullptr) {
            m_object.emplace_back(std::string(key), value.isArray() ? std::move(value) : Json(Json::Array{}));
            if (value.isArray()) return;
            list = &m_object.back().second;
        }
        if (!list->isArray()) *list = Json(Json::Array{std::move(*list)});
        if (auto* more = value.array()) list->array()->insert(list->array()->end(), std::move_iterator(more->begin()), std::move_iterator(more->end()));
        else list->append(std::move(value));
    }
    std::size_t size() const noexcept { return m_object.size(); }
    const Json::Object& all() const noexcept { return m_object; }
    Json take() { return Json(std::move(m_object)); }

  private:
    static constexpr std::size_t fewMembers = 24;
    Json::Object m_object;
    TextMap<std::size_t> m_index;
};

Json::Array toArray(Json value) {
    if (auto* array = value.array()) return std::move(*array);
    Json::Array array;
    array.push_back(std::move(value));
    return array;
}
Json object(std::string_view key, Json value) {
    Json::Object members;
    members.emplace_back(std::string(key), std::move(value));
    return Json(std::move(members));
}
bool isValueObject(const Json& value) { return value.find("@value") != nullptr; }
bool isListObject(const Json& value) { return value.find("@list") != nullptr; }
/// A map with @graph and, at most, @id and @index.
bool isGraphObject(const Json& value) {
    return value.find("@graph") != nullptr && std::ranges::all_of(*value.object(), [](const Json::Member& part) {
               return part.first == "@graph" || part.first == "@id" || part.first == "@index";
           });
}
bool isNodeObject(const Json& value) {
    return value.isObject() && !isValueObject(value) && !isListObject(value) && value.find("@set") == nullptr;
}
bool isScalar(const Json& value) { return value.isString() || value.isNumber() || value.isBool(); }

using Property = std::optional<std::string_view>;
bool isTop(const Property& property) { return !property || *property == "@graph"; }

/// What the members of one object are expanded with.
struct Surroundings {
    ContextPtr active;
    ContextPtr typeScoped;
    Property property;
    std::string inputType;
};

class Expansion {
  public:
    Expansion(Run& run, bool forRdf) : m_run(run), m_forRdf(forRdf) {}

    // [5.1.2] Null stands for null.
    JsonLdResult<Json> element(const ContextPtr& active, Property property, const Json& value, const Path& path, bool fromMap) {
        if (value.isNull()) return Json(); // 1.
        const Level level(m_run);
        TRY_DO(level.check());
        const auto* definition = property ? active->find(*property) : nullptr; // 3.
        const bool scoped = definition != nullptr && definition->context.content != nullptr;
        if (isScalar(value)) { // 4.
            if (isTop(property)) {
                lose(Lost::Kind::droppedValue, property.value_or(""), path);
                return Json();
            }
            if (!scoped) return valueOf(*active, definition, value, path);
            TRY(within, processContext(m_run, active, definition->context, {.overrideProtected = true}));
            return valueOf(*within, within->find(*property), value, path);
        }
        if (const auto* items = value.array()) { // 5.
            Json::Array result;
            const bool isList = definition != nullptr && (definition->container & containerList) != 0;
            for (std::size_t i = 0; i < items->size(); ++i) {
                TRY(expanded, element(active, property, (*items)[i], item(path, i), fromMap));
                if (expanded.isArray() && isList) expanded = object("@list", std::move(expanded)); // 5.2.2
                if (auto* more = expanded.array())
                    result.insert(result.end(), std::move_iterator(more->begin()), std::move_iterator(more->end()));
                else if (!expanded.isNull())
                    result.push_back(std::move(expanded));
            }
            return Json(std::move(result));
        }
        return map(active, property, value, path, fromMap);
    }

  private:
    void lose(Lost::Kind kind, std::string_view name, const Path& path) {
        if (m_run.options.lost == nullptr) return;
        m_run.options.lost->push_back({kind, std::string(name), path.pointer()});
        m_run.copies(name.size() + m_run.options.lost->back().pointer.size());
    }
    /// Tells of an IRI that no statement may hold.
    void look(std::string_view iri, std::string_view written, const Path& path) {
        if (m_run.options.lost == nullptr || isBlankNode(iri) || isKeyword(iri)) return;
        if (!hasScheme(iri)) lose(Lost::Kind::relativeIri, written, path);
        else if (!hasIriLetters(iri)) lose(Lost::Kind::invalidIri, written, path);
    }
    void lookAtLanguage(std::string_view tag, const Path& path) {
        if (m_run.options.lost != nullptr && !isLanguageTag(tag)) lose(Lost::Kind::invalidLanguage, tag, path);
    }
    void lookAtIndex(const Path& path) {
        if (m_forRdf) lose(Lost::Kind::droppedValue, "@index", path);
    }
    void tell(const Path& path, std::string_view iri, const TermDefinition* definition) {
        if (m_run.options.meanings == nullptr) return;
        Meaning meaning{path.pointer(), std::string(iri), {}, {}, false};
        if (definition != nullptr) {
            meaning.coercion = definition->type;
            meaning.container = containerText(definition->container);
            meaning.reverse = definition->reverse;
        }
        m_run.copies(meaning.pointer.size() + meaning.iri.size() + meaning.coercion.size());
        m_run.options.meanings->push_back(std::move(meaning));
    }

    // [5.3.2] Value Expansion, with the definition of the property
    Json valueOf(const ActiveContext& active, const TermDefinition* definition, const Json& value, const Path& path) {
        const std::string_view type = definition != nullptr ? std::string_view(definition->type) : std::string_view{};
        const auto* text = value.string();
        if (text != nullptr && (type == "@id" || type == "@vocab")) { // 1., 2.
            auto iri = expandIri(active, *text, {.documentRelative = true, .vocab = type == "@vocab"});
            tell(path, iri.value_or(""), nullptr);
            m_run.copies(iri ? iri->size() : 0);
            if (iri) look(*iri, *text, path);
            else lose(Lost::Kind::relativeIri, *text, path);
            return object("@id", iri ? Json(std::move(*iri)) : Json());
        }
        Json::Object result;
        result.emplace_back("@value", value); // 3.
        if (!type.empty() && type != "@id" && type != "@vocab" && type != "@none") { // 4.
            look(type, type, path);
            m_run.copies(type.size());
            result.emplace_back("@type", Json(type));
        } else if (text != nullptr) { // 5.
            const auto& language = definition != nullptr && definition->language.given ? definition->language.value : active.language;
            const auto& direction = definition != nullptr && definition->direction.given ? definition->direction.value : active.direction;
            if (language) {
                lookAtLanguage(*language, path);
                m_run.copies(language->size());
                result.emplace_back("@language", Json(*language));
            }
            if (direction) {
                result.emplace_back("@direction", Json(*direction));
            }
        }
        return Json(std::move(result));
    }

    JsonLdResult<Json> map(ContextPtr active, Property property, const Json& element, const Path& path, bool fromMap) {
        const auto& members = *element.object();
        const auto* definition = property ? active->find(*property) : nullptr;
        const LocalContext scoped = definition != nullptr ? definition->context : LocalContext{};
        if (active->previous && !fromMap) { // 7.
            const bool isValue = std::ranges::any_of(members, [&](const auto& part) { return meansKeyword(*active, part.first, "@value"); });
            const bool isReference = members.size() == 1 && meansKeyword(*active, members.front().first, "@id");
            if (!isValue && !isReference) active = active->previous;
        }
        if (scoped.content != nullptr) { // 8.
            TRY(within, processContext(m_run, active, scoped, {.overrideProtected = true}));
            active = std::move(within);
        }
        if (const Json* local = element.find("@context")) { // 9.
            TRY(within, processContext(m_run, active, {local, m_run.options.base, false}));
            active = std::move(within);
        }
        Surroundings here{active, active, property, {}}; // 10.
        TRY_DO(scopeByType(here, members));              // 11., 12.
        Members result;
        TRY_DO(walk(here, members, path, result)); // 13., 14.
        return finished(result, property, path);
    }

    static bool meansKeyword(const ActiveContext& active, std::string_view key, std::string_view keyword) {
        if (key == keyword) return true;
        const auto* definition = active.find(key);
        return definition != nullptr && definition->iri && *definition->iri == keyword;
    }

    JsonLdResult<void> scopeByType(Surroundings& here, const Json::Object& members) {
        std::vector<const Json::Member*> types;
        for (const auto& part : members)
            if (meansKeyword(*here.active, part.first, "@type")) types.push_back(&part);
        if (types.empty()) return {};
        std::ranges::sort(types, {}, [](const Json::Member* part) -> std::string_view { return part->first; });
        for (const auto* part : types) { // 11.
            std::vector<std::string_view> terms;
            for (const auto& value : part->second.asList())
                if (const auto* text = value.string()) terms.push_back(*text);
            std::ranges::sort(terms);
            for (const auto term : terms) {
                const auto* definition = here.typeScoped->find(term);
                if (definition == nullptr || definition->context.content == nullptr) continue;
                TRY(within, processContext(m_run, here.active, definition->context, {.propagate = false}));
                here.active = std::move(within);
            }
        }
        const auto values = types.front()->second.asList(); // 12.
        if (!values.empty() && values.back().isString())
            here.inputType = expandIri(*here.active, *values.back().string(), {.vocab = true}).value_or("");
        return {};
    }

    // [5.1.2 13., 14.]
    JsonLdResult<void> walk(const Surroundings& here, const Json::Object& members, const Path& path, Members& result) {
        TRY_DO(m_run.spend(members.size()));
        std::vector<const Json::Member*> nests;
        for (const auto& part : members) {
            const auto& [key, value] = part;
            if (key == "@context") continue; // 13.1
            const Path at = member(path, key);
            const auto* definition = here.active->find(key);
            const auto iri = expandTerm(*here.active, key, definition); // 13.2
            if (!iri || (iri->find(':') == std::string::npos && !isKeyword(*iri))) { // 13.3
                tell(at, "", definition);
                if (!value.isNull()) lose(iri && definition != nullptr ? Lost::Kind::relativeIri : Lost::Kind::undefinedTerm, key, at);
                continue;
            }
            tell(at, *iri, definition);
            m_run.copies(iri->size());
            if (isKeyword(*iri)) {
                if (*iri == "@nest") nests.push_back(&part); // 13.4.14
                TRY_DO(keyword(here, *iri, key, value, at, result));
            } else {
                if (!value.isNull() && !m_run.options.generalizedRdf && isBlankNode(*iri)) lose(Lost::Kind::blankNodeProperty, key, at);
                look(*iri, key, at);
                TRY_DO(propertyOf(here, *iri, key, value, definition, at, result));
            }
        }
        for (const auto* nest : nests) { // 14.
            const Path at = member(path, nest->first);
            auto within = here;
            const auto* definition = here.active->find(nest->first);
            if (definition != nullptr && definition->context.content != nullptr) {
                TRY(scoped, processContext(m_run, here.active, definition->context, {.overrideProtected = true}));
                within.active = std::move(scoped);
            }
            const bool many = nest->second.isArray();
            const auto values = many ? nest->second.asList() : std::span<const Json>(&nest->second, 1);
            for (std::size_t i = 0; i < values.size(); ++i) {
                const auto* inner = values[i].object();
                const auto isValue = [&](const Json::Member& part) { return meansKeyword(*within.active, part.first, "@value"); };
                if (inner == nullptr || std::ranges::any_of(*inner, isValue)) return jsonLdError("invalid @nest value", nest->first);
                const Level level(m_run);
                TRY_DO(level.check());
                const Path innerAt = item(at, i);
                TRY_DO(walk(within, *inner, many ? innerAt : at, result));
            }
        }
        return {};
    }

    // [5.1.2 13.4]
    JsonLdResult<void> keyword(const Surroundings& here, std::string_view word, const std::string& key, const Json& value, const Path& at,
                               Members& result) {
        const bool version10 = m_run.options.version10;
        if (here.property == "@reverse") return jsonLdError("invalid reverse property map", key); // 13.4.1
        if (word != "@included" && word != "@type" && word != "@nest" && result.has(word)) return jsonLdError("colliding keywords", std::string(word));
        if (word == "@id") { // 13.4.3
            const auto* text = value.string();
            if (text == nullptr) return jsonLdError("invalid @id value");
            auto iri = expandIri(*here.active, *text, {.documentRelative = true});
            tell(at, iri.value_or(""), nullptr);
            m_run.copies(iri ? iri->size() : 0);
            if (iri) look(*iri, *text, at);
            else lose(Lost::Kind::relativeIri, *text, at);
            result.set("@id", iri ? Json(std::move(*iri)) : Json());
        } else if (word == "@type") {
            TRY_DO(types(here, value, at, result));
        } else if (word == "@graph") { // 13.4.5
            TRY(expanded, element(here.active, "@graph", value, at, false));
            result.set("@graph", Json(expanded.isNull() ? Json::Array{} : toArray(std::move(expanded))));
        } else if (word == "@included") { // 13.4.6
            if (version10) {
                lose(Lost::Kind::undefinedTerm, key, at);
                return {};
            }
            TRY(expanded, element(here.active, std::nullopt, value, at, false));
            if (expanded.isNull()) return jsonLdError("invalid @included value");
            auto nodes = toArray(std::move(expanded));
            if (!std::ranges::all_of(nodes, isNodeObject)) return jsonLdError("invalid @included value");
            result.add("@included", Json(std::move(nodes)));
        } else if (word == "@value") { // 13.4.7
            if (here.inputType == "@json") {
                if (version10) return jsonLdError("invalid value object value");
            } else if (!value.isNull() && !isScalar(value)) {
                return jsonLdError("invalid value object value");
            }
            result.set("@value", value);
        } else if (word == "@language") { // 13.4.8
            const auto* text = value.string();
            if (text == nullptr) return jsonLdError("invalid language-tagged string");
            lookAtLanguage(*text, at);
            result.set("@language", value);
        } else if (word == "@direction" && !version10) { // 13.4.9
            const auto* text = value.string();
            if (text == nullptr || (*text != "ltr" && *text != "rtl")) return jsonLdError("invalid base direction");
            result.set("@direction", value);
        } else if (word == "@index") { // 13.4.10
            if (!value.isString()) return jsonLdError("invalid @index value");
            lookAtIndex(at);
            result.set("@index", value);
        } else if (word == "@list") { // 13.4.11
            if (isTop(here.property)) {
                lose(Lost::Kind::droppedValue, key, at);
                return {};
            }
            TRY(expanded, element(here.active, here.property, value, at, false));
            result.set("@list", Json(expanded.isNull() ? Json::Array{} : toArray(std::move(expanded))));
        } else if (word == "@set") { // 13.4.12
            TRY(expanded, element(here.active, here.property, value, at, false));
            if (!expanded.isNull()) result.set("@set", std::move(expanded));
        } else if (word == "@reverse") {
            TRY_DO(reverse(here, value, at, result));
        } else if (word != "@nest" && !value.isNull()) {
            lose(Lost::Kind::undefinedTerm, key, at); // a keyword that has no meaning here
        }
        return {};
    }

    // [5.1.2 13.4.4]
    JsonLdResult<void> types(const Surroundings& here, const Json& value, const Path& at, Members& result) {
        const bool many = value.isArray();
        Json::Array expanded;
        const auto values = many ? value.asList() : std::span<const Json>(&value, 1);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto* text = values[i].string();
            if (text == nullptr) return jsonLdError("invalid type value");
            const Path inner = item(at, i);
            const Path& where = many ? inner : at;
            auto iri = expandIri(*here.typeScoped, *text, {.documentRelative = true, .vocab = true});
            tell(where, iri.value_or(""), nullptr);
            m_run.copies(iri ? iri->size() : 0);
            TRY_DO(m_run.spend());
            if (!iri) {
                lose(Lost::Kind::undefinedTerm, *text, where);
                continue;
            }
            if (!hasScheme(*iri) && !isBlankNode(*iri) && !isKeyword(*iri))
                lose(text->find_first_of("/.#?") == std::string::npos ? Lost::Kind::undefinedTerm : Lost::Kind::relativeIri, *text, where);
            else
                look(*iri, *text, where);
            expanded.emplace_back(std::move(*iri));
        }
        if (result.has("@type")) {
            result.add("@type", Json(std::move(expanded)));
        } else if (!many && expanded.size() == 1) {
            result.set("@type", std::move(expanded.front()));
        } else if (many || !expanded.empty()) {
            result.set("@type", Json(std::move(expanded)));
        }
        return {};
    }

    // [5.1.2 13.4.13]
    JsonLdResult<void> reverse(const Surroundings& here, const Json& value, const Path& at, Members& result) {
        if (!value.isObject()) return jsonLdError("invalid @reverse value");
        TRY(expanded, element(here.active, "@reverse", value, at, false));
        if (!expanded.isObject()) return {};
        Members turned;
        if (Json* old = result.find("@reverse"))
            for (auto& [name, values] : *old->object()) turned.set(name, std::move(values));
        for (auto& [name, values] : *expanded.object()) {
            if (name == "@reverse") { // 13.4.13.3 twice turned round
                for (auto& [forth, nodes] : *values.object()) result.add(forth, std::move(nodes));
                continue;
            }
            for (const auto& node : values.asList())
                if (isValueObject(node) || isListObject(node)) return jsonLdError("invalid reverse property value", name);
            turned.add(name, std::move(values));
        }
        if (turned.size() > 0) result.set("@reverse", turned.take());
        return {};
    }

    // [5.1.2 13.5 to 13.14]
    JsonLdResult<void> propertyOf(const Surroundings& here, const std::string& iri, const std::string& key, const Json& value,
                                  const TermDefinition* definition, const Path& at, Members& result) {
        const unsigned container = definition != nullptr ? definition->container : 0; // 13.5
        Json expanded;
        if (definition != nullptr && definition->type == "@json") { // 13.6
            Json::Object literal;
            literal.emplace_back("@value", value);
            literal.emplace_back("@type", Json("@json"));
            expanded = Json(std::move(literal));
        } else if ((container & containerLanguage) != 0 && value.isObject()) { // 13.7
            TRY(values, languageMap(here, *definition, *value.object(), at));
            expanded = std::move(values);
        } else if ((container & (containerIndex | containerType | containerId)) != 0 && value.isObject()) { // 13.8
            TRY(values, indexMap(here, key, *definition, *value.object(), at));
            expanded = std::move(values);
        } else { // 13.9
            TRY(values, element(here.active, key, value, at, false));
            expanded = std::move(values);
        }
        if (expanded.isNull()) return {};                                     // 13.10
        if ((container & containerList) != 0 && !isListObject(expanded)) // 13.11
            expanded = object("@list", Json(toArray(std::move(expanded))));
        if ((container & containerGraph) != 0 && (container & (containerId | containerIndex)) == 0) { // 13.12
            Json::Array graphs;
            for (auto& node : toArray(std::move(expanded))) graphs.push_back(object("@graph", Json(toArray(std::move(node)))));
            expanded = Json(std::move(graphs));
        }
        if (definition != nullptr && definition->reverse) { // 13.13
            auto nodes = toArray(std::move(expanded));
            for (const auto& node : nodes)
                if (isValueObject(node) || isListObject(node)) return jsonLdError("invalid reverse property value", key);
            if (!result.has("@reverse")) result.set("@reverse", Json(Json::Object{}));
            Json& turned = *result.find("@reverse");
            if (Json* old = turned.find(iri))
                old->array()->insert(old->array()->end(), std::move_iterator(nodes.begin()), std::move_iterator(nodes.end()));
            else
                turned.set(iri, Json(std::move(nodes)));
            return {};
        }
        result.add(iri, std::move(expanded)); // 13.14
        return {};
    }

    JsonLdResult<Json> languageMap(const Surroundings& here, const TermDefinition& definition, const Json::Object& languages, const Path& at) {
        Json::Array result;
        const auto& direction = definition.direction.given ? definition.direction.value : here.active->direction;
        for (const auto* entry : sorted(languages)) {
            const auto& [language, values] = *entry;
            const Path inner = member(at, language);
            const bool none = expandIri(*here.active, language, {.vocab = true}) == "@none";
            const bool many = values.isArray();
            const auto all = many ? values.asList() : std::span<const Json>(&values, 1);
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (all[i].isNull()) continue;
                if (!all[i].isString()) return jsonLdError("invalid language map value");
                const Path within = item(inner, i);
                Json::Object value;
                value.emplace_back("@value", all[i]);
                if (!none) {
                    lookAtLanguage(language, many ? within : inner);
                    value.emplace_back("@language", Json(language));
                }
                if (direction) {
                    value.emplace_back("@direction", Json(*direction));
                }
                result.emplace_back(std::move(value));
            }
        }
        return Json(std::move(result));
    }

    static std::vector<const Json::Member*> sorted(const Json::Object& members) {
        std::vector<const Json::Member*> all;
        all.reserve(members.size());
        for (const auto& part : members) all.push_back(&part);
        std::ranges::sort(all, {}, [](const Json::Member* part) -> std::string_view { return part->first; });
        return all;
    }

    // [5.1.2 13.8]
    JsonLdResult<Json> indexMap(const Surroundings& here, const std::string& key, const TermDefinition& definition, const Json::Object& entries,
                                const Path& at) {
        Json::Array result;
        const unsigned container = definition.container;
        const std::string indexKey = definition.index.empty() ? "@index" : definition.index;
        for (const auto* entry : sorted(entries)) {
            const auto& [index, values] = *entry;
            const Path inner = member(at, index);
            auto context = here.active; // 13.8.3.1 to 13.8.3.3
            if ((container & (containerId | containerType)) != 0 && context->previous) context = context->previous;
            if ((container & containerType) != 0) {
                if (const auto* type = context->find(index); type != nullptr && type->context.content != nullptr) {
                    TRY(within, processContext(m_run, context, type->context, {.propagate = true}));
                    context = std::move(within);
                }
            }
            const auto expandedIndex = expandIri(*here.active, index, {.vocab = true}); // 13.8.3.4
            const bool none = expandedIndex == "@none";
            TRY(expanded, element(context, key, values, inner, true)); // 13.8.3.6
            if (expanded.isNull()) continue;
            for (auto& value : toArray(std::move(expanded))) { // 13.8.3.7
                if ((container & containerGraph) != 0 && !isGraphObject(value)) {
                    Json::Array graph;
                    graph.push_back(std::move(value));
                    value = object("@graph", Json(std::move(graph)));
                }
                if ((container & containerIndex) != 0 && indexKey != "@index" && !none) { // .2
                    const Json text(index);
                    Json::Array more;
                    more.push_back(valueOf(*here.active, here.active->find(indexKey), text, inner));
                    const auto property = expandIri(*here.active, indexKey, {.vocab = true}).value_or(indexKey);
                    if (isValueObject(value)) return jsonLdError("invalid value object", key);
                    if (const Json* old = value.find(property))
                        for (const auto& other : old->asList()) more.push_back(other);
                    value.set(property, Json(std::move(more)));
                } else if ((container & containerIndex) != 0 && !none) { // .3
                    lookAtIndex(inner);
                    if (value.find("@index") == nullptr) value.set("@index", Json(index));
                } else if ((container & containerId) != 0 && !none) { // .4
                    if (value.find("@id") == nullptr) {
                        const auto iri = expandIri(*here.active, index, {.documentRelative = true});
                        look(iri.value_or(""), index, inner);
                        if (iri) value.set("@id", Json(*iri));
                    } else {
                        lookAtIndex(inner); // the name is not what the node is named by
                    }
                } else if ((container & containerType) != 0 && !none) { // .5
                    Json::Array all;
                    if (expandedIndex) {
                        look(*expandedIndex, index, inner);
                        all.emplace_back(*expandedIndex);
                    } else {
                        lose(Lost::Kind::undefinedTerm, index, inner);
                    }
                    if (const Json* old = value.find("@type"))
                        for (const auto& type : old->asList()) all.push_back(type);
                    value.set("@type", Json(std::move(all)));
                }
                result.push_back(std::move(value));
            }
        }
        return Json(std::move(result));
    }

    // [5.1.2 15. to 20.]
    JsonLdResult<Json> finished(Members& result, const Property& property, const Path& path) {
        if (const Json* value = result.find("@value")) { // 15.
            for (const auto& [name, part] : result.all())
                if (name != "@direction" && name != "@index" && name != "@language" && name != "@type" && name != "@value")
                    return jsonLdError("invalid value object", name);
            const Json* type = result.find("@type");
            const Json* language = result.find("@language");
            if (type != nullptr && (language != nullptr || result.has("@direction"))) return jsonLdError("invalid value object");
            const bool isJson = type != nullptr && type->asList().size() == 1 && type->asList().front().isString() &&
                                *type->asList().front().string() == "@json";
            if (!isJson) {
                if (value->isNull() || (value->isArray() && value->array()->empty())) return Json(); // 15.3
                if (language != nullptr && !value->isString()) return jsonLdError("invalid language-tagged value");
                if (type != nullptr && (!type->isString() || !hasScheme(*type->string()) || !hasIriLetters(*type->string())))
                    return jsonLdError("invalid typed value");
            } else if (!type->isString()) {
                result.set("@type", Json("@json"));
            }
        } else if (Json* type = result.find("@type"); type != nullptr && !type->isArray()) { // 16.
            *type = Json(toArray(std::move(*type)));
        } else if (result.has("@set") || result.has("@list")) { // 17.
            if (result.size() > 2 || (result.size() == 2 && !result.has("@index"))) return jsonLdError("invalid set or list object");
            if (Json* set = result.find("@set")) return std::move(*set);
        }
        if (result.size() == 1 && result.has("@language")) { // 18.
            lose(Lost::Kind::droppedValue, "@language", path);
            return Json();
        }
        if (isTop(property)) { // 19.
            const bool reference = result.size() == 1 && result.has("@id");
            if (result.size() == 0 || result.has("@value") || result.has("@list") || reference) {
                if (result.size() > 0) lose(Lost::Kind::droppedValue, result.all().front().first, path);
                return Json();
            }
        }
        return result.take();
    }

    Run& m_run;
    bool m_forRdf;
};

} // namespace

// [5.1.1 8.] from the initial context on
JsonLdResult<Json> expandDocument(Run& run, const Json& document, bool forRdf) {
    auto active = initialContext(run);
    if (const Json* given = run.options.expandContext) {
        const Json* inner = given->find("@context");
        TRY(within, processContext(run, active, {inner != nullptr ? inner : given, run.options.base, false}));
        active = std::move(within);
    }
    const Path root;
    Expansion expansion(run, forRdf);
    TRY(expanded, expansion.element(active, std::nullopt, document, root, false));
    if (expanded.isObject() && expanded.object()->size() == 1 && expanded.object()->front().first == "@graph")
        expanded = Json(std::move(expanded.object()->front().second));
    if (expanded.isNull()) return Json(Json::Array{});
    return Json(toArray(std::move(expanded)));
}

} // namespace lanyard::rdf
