#include "core/rdf/context.h"
#include "core/rdf/iri.h"
#include "core/rdf/keyword.h"
#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace lanyard::rdf {
namespace {

constexpr std::size_t mostRemoteContexts = 64; ///< one within the other
constexpr std::size_t mostLayers = 8;          ///< of terms, before they are laid together
constexpr std::size_t mostKept = 4096;         ///< processed contexts

constexpr std::array<std::pair<std::string_view, Container>, 7> containerWords{{{"@graph", containerGraph},
                                                                               {"@id", containerId},
                                                                               {"@index", containerIndex},
                                                                               {"@language", containerLanguage},
                                                                               {"@list", containerList},
                                                                               {"@set", containerSet},
                                                                               {"@type", containerType}}};

using RemoteContexts = std::vector<std::string>;

/// The members of a context definition, its @import's below its own, and how far each is defined.
struct LocalTerm {
    enum class State : std::uint8_t { open, begun, defined };
    const Json* value = nullptr;
    State state = State::open;
};
struct LocalTerms {
    std::unordered_map<std::string_view, LocalTerm> terms;
    std::vector<std::string_view> order;
    bool remote = false;
    std::string_view base;

    const Json* find(std::string_view key) const {
        const auto found = terms.find(key);
        return found == terms.end() ? nullptr : found->second.value;
    }
    void add(const Json::Object& members) {
        for (const auto& [key, value] : members) {
            auto& term = terms[key];
            if (term.value == nullptr) order.push_back(key);
            term.value = &value;
        }
    }
};


/// The context that is being made.
class Making {
  public:
    explicit Making(ContextPtr active) : m_frozen(std::move(active)) {}

    const ActiveContext& view() const noexcept { return m_open ? *m_open : *m_frozen; }
    ActiveContext& change() {
        if (!m_open) m_open = std::make_shared<ActiveContext>(*m_frozen);
        return *m_open;
    }
    void replace(ContextPtr context) {
        m_frozen = std::move(context);
        m_open.reset();
        m_layer.reset();
    }
    /// The context as it is now. What is changed later changes another.
    ContextPtr freeze() {
        if (m_open) m_frozen = std::move(m_open);
        m_open.reset();
        m_layer.reset();
        return m_frozen;
    }
    /// As freeze, for one that does not outlive the next change.
    ContextPtr borrowed() const { return m_open ? ContextPtr(ContextPtr{}, m_open.get()) : m_frozen; }

    JsonLdResult<void> set(Run& run, std::string_view term, std::shared_ptr<const TermDefinition> definition) {
        if (!m_layer) {
            auto layer = std::make_shared<TermLayer>();
            layer->below = view().terms;
            if (layer->below) layer->layers = layer->below->layers + 1;
            if (layer->layers > mostLayers) {
                for (const auto* below = layer->below.get(); below != nullptr; below = below->below.get()) {
                    TRY_DO(run.spend(below->terms.size() + 1));
                    for (const auto& entry : below->terms) layer->terms.insert(entry);
                }
                layer->below.reset();
                layer->layers = 1;
            }
            m_layer = layer;
            change().terms = std::move(layer);
        }
        if (const auto found = m_layer->terms.find(term); found != m_layer->terms.end())
            found->second = std::move(definition);
        else
            m_layer->terms.emplace(std::string(term), std::move(definition));
        return {};
    }
    /// The definition, to be held while others are set.
    std::shared_ptr<const TermDefinition> held(std::string_view term) const {
        for (const auto* layer = view().terms.get(); layer != nullptr; layer = layer->below.get())
            if (const auto found = layer->terms.find(term); found != layer->terms.end()) return found->second;
        return nullptr;
    }

  private:
    ContextPtr m_frozen;
    std::shared_ptr<ActiveContext> m_open;
    std::shared_ptr<TermLayer> m_layer;
};

bool hasProtectedTerms(const ActiveContext& context) {
    if (!context.anyProtected) return false;
    std::unordered_set<std::string_view> seen;
    for (const auto* layer = context.terms.get(); layer != nullptr; layer = layer->below.get())
        for (const auto& [term, definition] : layer->terms)
            if (seen.insert(term).second && definition && definition->isProtected) return true;
    return false;
}

struct Defining {
    Run& run;
    Making& result;
    LocalTerms& local;
    bool isProtected;
    bool overrideProtected;
    const RemoteContexts& remotes;
};

JsonLdResult<ContextPtr> process(Run& run, const ContextPtr& active, const LocalContext& local, const RemoteContexts& remotes,
                                 ContextFlags flags);
JsonLdResult<ContextPtr> processKept(Run& run, const ContextPtr& active, const LocalContext& local, const RemoteContexts& remotes,
                                     ContextFlags flags);
JsonLdResult<void> createTerm(Defining& d, std::string_view term);

/// [5.2.2] with a local context.
JsonLdResult<std::optional<std::string>> expandIriWithin(Defining& d, std::string_view value, IriFlags flags) {
    if (isKeyword(value)) return std::string(value);               // 1.
    if (looksLikeKeyword(value)) return std::nullopt;              // 2.
    if (d.local.find(value) != nullptr) TRY_DO(createTerm(d, value)); // 3.
    const auto colon = value.find(':', 1);
    if (colon != std::string_view::npos) { // 6.3 comes early: it changes nothing for the steps between
        const auto prefix = value.substr(0, colon);
        const auto* known = d.result.view().find(value);
        if (known == nullptr && prefix != "_" && !value.substr(colon + 1).starts_with("//") && d.local.find(prefix) != nullptr)
            TRY_DO(createTerm(d, prefix));
    }
    return expandIri(d.result.view(), value, flags); // 4. to 9.
}

JsonLdResult<unsigned> containerOf(const Run& run, const Json& value, std::string_view term) {
    const auto refused = [&] { return jsonLdError("invalid container mapping", std::string(term)); };
    unsigned container = 0;
    if (value.isArray() && run.options.version10) return refused();
    for (const auto& word : value.asList()) {
        const auto* text = word.string();
        if (text == nullptr) return refused();
        const auto found = std::ranges::find(containerWords, std::string_view(*text), [](const auto& known) { return known.first; });
        if (found == containerWords.end()) return refused();
        container |= found->second;
    }
    const auto isOneOf = [&](std::initializer_list<unsigned> all) { return std::ranges::find(all, container) != all.end(); };
    constexpr auto s = static_cast<unsigned>(containerSet);
    constexpr auto g = static_cast<unsigned>(containerGraph);
    if (!isOneOf({containerGraph, containerId, containerIndex, containerLanguage, containerList, containerSet, containerType,
                  s | g, s | containerId, s | containerIndex, s | containerLanguage, s | containerType, g | containerId,
                  g | containerIndex, s | g | containerId, s | g | containerIndex}))
        return refused();
    if (run.options.version10 && (container & (containerGraph | containerId | containerType)) != 0) return refused();
    return container;
}

bool endsInGenDelim(std::string_view iri) noexcept {
    return !iri.empty() && std::string_view(":/?#[]@").find(iri.back()) != std::string_view::npos;
}

bool isSame(const TermDefinition& a, const TermDefinition& b) {
    const bool sameContext = (a.context.content == nullptr) == (b.context.content == nullptr) &&
                             (a.context.content == nullptr || *a.context.content == *b.context.content);
    return a.iri == b.iri && a.prefix == b.prefix && a.reverse == b.reverse && a.container == b.container && a.type == b.type &&
           a.language == b.language && a.direction == b.direction && a.index == b.index && a.nest == b.nest && sameContext;
}

/// The members of a term definition, read in one pass.
struct TermMembers {
    const Json *container = nullptr, *context = nullptr, *direction = nullptr, *id = nullptr, *index = nullptr, *language = nullptr,
               *nest = nullptr, *prefix = nullptr, *isProtected = nullptr, *reverse = nullptr, *type = nullptr;
    bool others = false;
};
TermMembers membersOf(const Json::Object& value) {
    TermMembers members;
    for (const auto& [key, part] : value) {
        const auto take = [&part = part](const Json*& member) { member = &part; };
        if (key == "@id") take(members.id);
        else if (key == "@type") take(members.type);
        else if (key == "@container") take(members.container);
        else if (key == "@context") take(members.context);
        else if (key == "@direction") take(members.direction);
        else if (key == "@index") take(members.index);
        else if (key == "@language") take(members.language);
        else if (key == "@nest") take(members.nest);
        else if (key == "@prefix") take(members.prefix);
        else if (key == "@protected") take(members.isProtected);
        else if (key == "@reverse") take(members.reverse);
        else members.others = true;
    }
    return members;
}

JsonLdResult<Setting> directionOf(const Json& value) {
    if (value.isNull()) return Setting{true, std::nullopt};
    if (const auto* text = value.string(); text != nullptr && (*text == "ltr" || *text == "rtl")) return Setting{true, *text};
    return jsonLdError("invalid base direction");
}

// [4.2.2 14.] the IRI that @id gives. False: the term is not defined at all.
JsonLdResult<bool> readId(Defining& d, std::string_view term, const Json& id, bool simple, TermDefinition& definition) {
    const auto refused = [&] { return jsonLdError("invalid IRI mapping", std::string(term)); };
    if (id.isNull()) return true; // 14.1
    const auto* text = id.string();
    if (text == nullptr) return refused();                            // 14.2.1
    if (!isKeyword(*text) && looksLikeKeyword(*text)) return false;   // 14.2.2
    TRY(iri, expandIriWithin(d, *text, {.vocab = true}));             // 14.2.3
    if (!iri || (!isKeyword(*iri) && !hasScheme(*iri) && !isBlankNode(*iri))) return refused();
    if (*iri == "@context") return jsonLdError("invalid keyword alias", std::string(term));
    definition.iri = iri;
    const bool inner = term.size() > 2 && term.substr(1, term.size() - 2).find(':') != std::string_view::npos;
    const bool slash = term.find('/') != std::string_view::npos;
    if (inner || slash) { // 14.2.4
        d.local.terms[term].state = LocalTerm::State::defined;
        TRY(same, expandIriWithin(d, term, {.vocab = true}));
        if (same != iri) return refused();
    } else if (term.find(':') == std::string_view::npos && simple && (endsInGenDelim(*iri) || isBlankNode(*iri))) {
        definition.prefix = true; // 14.2.5
    }
    return true;
}

// [4.2.2 15. to 18.] the IRI of a term that names none.
JsonLdResult<void> deriveIri(Defining& d, std::string_view term, TermDefinition& definition) {
    const auto refused = [&] { return jsonLdError("invalid IRI mapping", std::string(term)); };
    if (const auto colon = term.find(':', 1); colon != std::string_view::npos) { // 15.
        const auto prefix = term.substr(0, colon);
        if (d.local.find(prefix) != nullptr) TRY_DO(createTerm(d, prefix));
        const auto* known = d.result.view().find(prefix);
        definition.iri = known != nullptr && known->iri ? *known->iri + std::string(term.substr(colon + 1)) : std::string(term);
    } else if (term.find('/') != std::string_view::npos) { // 16.
        definition.iri = expandIri(d.result.view(), term, {.vocab = true});
        if (!definition.iri || !hasScheme(*definition.iri)) return refused();
    } else if (term == "@type") { // 17.
        definition.iri = "@type";
    } else if (d.result.view().vocab) { // 18.
        definition.iri = *d.result.view().vocab + std::string(term);
    } else {
        return refused();
    }
    return {};
}

// [4.2.2] Create Term Definition, with a map for a value (9. to 28.)
JsonLdResult<void> defineTerm(Defining& d, std::string_view term, const TermMembers& members, bool simple,
                              const std::shared_ptr<const TermDefinition>& before) {
    const bool version10 = d.run.options.version10;
    const auto refused = [&](const char* code) { return jsonLdError(code, std::string(term)); };
    const auto made = std::make_shared<TermDefinition>();
    TermDefinition& definition = *made;
    definition.isProtected = d.isProtected; // 10.
    if (members.isProtected != nullptr) {   // 11.
        if (version10) return refused("invalid term definition");
        if (!members.isProtected->isBool()) return refused("invalid @protected value");
        definition.isProtected = *members.isProtected->boolean();
    }
    if (members.type != nullptr) { // 12.
        const auto* text = members.type->string();
        if (text == nullptr) return refused("invalid type mapping");
        TRY(type, expandIriWithin(d, *text, {.vocab = true}));
        if (!type) return refused("invalid type mapping");
        const bool newer = *type == "@json" || *type == "@none";
        if (newer && version10) return refused("invalid type mapping");
        if (!newer && *type != "@id" && *type != "@vocab" && !hasScheme(*type)) return refused("invalid type mapping");
        definition.type = *type;
    }
    if (members.reverse != nullptr) { // 13.
        if (members.id != nullptr || members.nest != nullptr) return refused("invalid reverse property");
        const auto* text = members.reverse->string();
        if (text == nullptr) return refused("invalid IRI mapping");
        if (looksLikeKeyword(*text)) return {}; // 13.3
        TRY(iri, expandIriWithin(d, *text, {.vocab = true}));
        if (!iri || (!hasScheme(*iri) && !isBlankNode(*iri))) return refused("invalid IRI mapping");
        definition.iri = iri;
        if (members.container != nullptr && !members.container->isNull()) { // 13.5
            const auto* word = members.container->string();
            if (word == nullptr || (*word != "@set" && *word != "@index")) return refused("invalid reverse property");
            definition.container = *word == "@set" ? containerSet : containerIndex;
        }
        definition.reverse = true; // 13.6; the other members are looked at as well, so that nothing protected is replaced
    } else if (members.id != nullptr && !(members.id->isString() && *members.id->string() == term)) { // 14.
        TRY(goOn, readId(d, term, *members.id, simple, definition));
        if (!goOn) return {};
    } else {
        TRY_DO(deriveIri(d, term, definition));
    }
    if (members.container != nullptr && !definition.reverse) { // 19.
        TRY(container, containerOf(d.run, *members.container, term));
        definition.container = container;
        if ((container & containerType) != 0) {
            if (definition.type.empty()) definition.type = "@id";
            if (definition.type != "@id" && definition.type != "@vocab") return refused("invalid type mapping");
        }
    }
    if (members.index != nullptr) { // 20.
        if (version10 || (definition.container & containerIndex) == 0) return refused("invalid term definition");
        const auto* text = members.index->string();
        if (text == nullptr) return refused("invalid term definition");
        TRY(iri, expandIriWithin(d, *text, {.vocab = true}));
        if (!iri || !hasScheme(*iri)) return refused("invalid term definition");
        definition.index = *text;
    }
    if (members.context != nullptr) { // 21.
        if (version10) return refused("invalid term definition");
        definition.context = {members.context, std::string(d.local.base), d.local.remote};
        const auto tried = process(d.run, d.result.borrowed(), definition.context, d.remotes,
                                   {.overrideProtected = true, .validateScoped = false});
        if (!tried) {
            if (tried.error().reason != ErrorCode::malformed) return std::unexpected(tried.error());
            return refused("invalid scoped context");
        }
    }
    if (members.language != nullptr && members.type == nullptr) { // 22.
        if (!members.language->isNull() && !members.language->isString()) return refused("invalid language mapping");
        definition.language.given = true;
        if (const auto* text = members.language->string()) definition.language.value = *text;
    }
    if (members.direction != nullptr && members.type == nullptr) { // 23.
        TRY(direction, directionOf(*members.direction));
        definition.direction = direction;
    }
    if (members.nest != nullptr) { // 24.
        if (version10) return refused("invalid term definition");
        const auto* text = members.nest->string();
        if (text == nullptr || (isKeyword(*text) && *text != "@nest")) return refused("invalid @nest value");
        definition.nest = *text;
    }
    if (members.prefix != nullptr) { // 25.
        if (version10 || term.find(':') != std::string_view::npos || term.find('/') != std::string_view::npos)
            return refused("invalid term definition");
        if (!members.prefix->isBool()) return refused("invalid @prefix value");
        definition.prefix = *members.prefix->boolean();
        if (definition.prefix && definition.iri && isKeyword(*definition.iri)) return refused("invalid term definition");
    }
    if (members.others) return refused("invalid term definition"); // 26.
    if (!d.overrideProtected && before && before->isProtected) {   // 27.
        if (!isSame(definition, *before)) return refused("protected term redefinition");
        return d.result.set(d.run, term, before);
    }
    if (definition.isProtected) d.result.change().anyProtected = true;
    return d.result.set(d.run, term, made); // 28.
}

JsonLdResult<void> createTerm(Defining& d, std::string_view term) {
    auto& entry = d.local.terms[term];
    if (entry.state == LocalTerm::State::defined) return {}; // 1.
    if (entry.state == LocalTerm::State::begun) return jsonLdError("cyclic IRI mapping", std::string(term));
    if (term.empty()) return jsonLdError("invalid term definition"); // 2.
    const Level level(d.run);
    TRY_DO(level.check());
    entry.state = LocalTerm::State::begun;
    const Json& value = *entry.value; // 3.
    if (term == "@type") {            // 4.
        const auto refused = [] { return jsonLdError("keyword redefinition", "@type"); };
        if (d.run.options.version10 || !value.isObject() || value.object()->empty()) return refused();
        for (const auto& [key, part] : *value.object()) {
            const bool isSet = key == "@container" && part.isString() && *part.string() == "@set";
            if (!isSet && key != "@protected") return refused();
        }
    } else if (isKeyword(term)) { // 5.
        return jsonLdError("keyword redefinition", std::string(term));
    } else if (looksLikeKeyword(term)) {
        return {};
    }
    const auto before = d.result.held(term); // 6.
    if (before) TRY_DO(d.result.set(d.run, term, nullptr));
    TermMembers members;
    bool simple = false;
    if (value.isNull()) { // 7.
        members.id = &value;
    } else if (value.isString()) { // 8.
        members.id = &value;
        simple = true;
    } else if (value.isObject()) {
        members = membersOf(*value.object());
    } else {
        return jsonLdError("invalid term definition", std::string(term)); // 9.
    }
    TRY_DO(defineTerm(d, term, members, simple, before));
    if (before && before->isProtected && !d.overrideProtected && d.result.view().find(term) == nullptr)
        return jsonLdError("protected term redefinition", std::string(term)); // it would have gone without a word
    d.local.terms[term].state = LocalTerm::State::defined;
    return {};
}

JsonLdResult<const Json*> loaded(Run& run, const std::string& address) {
    const Json* document = run.loader ? run.loader(address) : nullptr;
    if (document == nullptr)
        return std::unexpected(JsonLdError{"loading remote context failed", address, ErrorCode::notFound});
    const Json* content = document->find("@context");
    if (content == nullptr) return jsonLdError("invalid remote context", address);
    return content;
}

// [4.1.2 5.4 to 5.13] one context definition
JsonLdResult<void> processDefinition(Run& run, Making& result, const LocalContext& local, const Json::Object& content,
                                     const RemoteContexts& remotes, ContextFlags flags) {
    const bool version10 = run.options.version10;
    LocalTerms terms;
    terms.remote = local.remote;
    terms.base = local.base;
    const auto own = [&content](std::string_view key) -> const Json* {
        for (const auto& [name, value] : content)
            if (name == key) return &value;
        return nullptr;
    };
    if (const Json* version = own("@version")) { // 5.5
        if (!version->isNumber() || version->number()->value != 1.1) return jsonLdError("invalid @version value");
        if (version10) return jsonLdError("processing mode conflict");
    }
    if (const Json* import = own("@import")) { // 5.6
        if (version10) return jsonLdError("invalid context entry", "@import");
        if (!import->isString()) return jsonLdError("invalid @import value");
        const auto address = resolvedIri(local.base, *import->string());
        TRY(imported, loaded(run, address));
        if (!imported->isObject()) return jsonLdError("invalid remote context", address);
        if (imported->find("@import") != nullptr) return jsonLdError("invalid context entry", "@import");
        terms.add(*imported->object());
    }
    terms.add(content);
    TRY_DO(run.spend(terms.order.size()));
    if (const Json* base = terms.find("@base"); base != nullptr && remotes.empty()) { // 5.7
        const auto* text = base->string();
        if (base->isNull()) {
            result.change().base.reset();
        } else if (text == nullptr) {
            return jsonLdError("invalid base IRI");
        } else if (hasScheme(*text)) {
            result.change().base = *text;
        } else if (result.view().base) {
            auto resolved = resolvedIri(*result.view().base, *text);
            result.change().base = std::move(resolved);
        } else {
            return jsonLdError("invalid base IRI");
        }
    }
    if (const Json* vocab = terms.find("@vocab")) { // 5.8
        const auto* text = vocab->string();
        if (vocab->isNull()) {
            result.change().vocab.reset();
        } else if (text == nullptr || (version10 && !hasScheme(*text) && !isBlankNode(*text))) {
            return jsonLdError("invalid vocab mapping");
        } else {
            auto iri = expandIri(result.view(), *text, {.documentRelative = true, .vocab = true});
            if (!iri) return jsonLdError("invalid vocab mapping");
            result.change().vocab = std::move(iri);
        }
    }
    if (const Json* language = terms.find("@language")) { // 5.9
        if (!language->isNull() && !language->isString()) return jsonLdError("invalid default language");
        result.change().language = language->isNull() ? std::nullopt : std::optional(*language->string());
    }
    if (const Json* direction = terms.find("@direction")) { // 5.10
        if (version10) return jsonLdError("invalid context entry", "@direction");
        TRY(setting, directionOf(*direction));
        result.change().direction = setting.value;
    }
    if (const Json* propagate = terms.find("@propagate")) { // 5.11
        if (version10) return jsonLdError("invalid context entry", "@propagate");
        if (!propagate->isBool()) return jsonLdError("invalid @propagate value");
    }
    bool isProtected = false;
    if (const Json* setting = terms.find("@protected")) {
        if (version10) return jsonLdError("invalid context entry", "@protected");
        if (!setting->isBool()) return jsonLdError("invalid @protected value");
        isProtected = *setting->boolean();
    }
    Defining d{run, result, terms, isProtected, flags.overrideProtected, remotes}; // 5.12
    for (const auto term : terms.order) {                                          // 5.13
        static constexpr std::array<std::string_view, 8> settings{"@base",      "@direction", "@import",  "@language",
                                                                  "@propagate", "@protected", "@version", "@vocab"};
        if (std::ranges::find(settings, term) == settings.end()) TRY_DO(createTerm(d, term));
    }
    return {};
}

// [4.1.2] Context Processing Algorithm
JsonLdResult<ContextPtr> process(Run& run, const ContextPtr& active, const LocalContext& local, const RemoteContexts& remotes,
                                 ContextFlags flags) {
    const Level level(run);
    TRY_DO(level.check());
    Making result(active); // 1.
    bool propagate = flags.propagate;
    if (const Json* setting = local.content->find("@propagate"); setting != nullptr && setting->isBool())
        propagate = *setting->boolean(); // 2. its kind is looked at in 5.11
    if (!propagate && !active->previous) result.change().previous = active; // 3.
    for (const Json& context : local.content->isArray() ? local.content->asList() : std::span<const Json>(local.content, 1)) { // 4., 5.
        TRY_DO(run.spend());
        if (context.isNull()) { // 5.1
            if (!flags.overrideProtected && hasProtectedTerms(result.view())) return jsonLdError("invalid context nullification");
            auto fresh = std::make_shared<ActiveContext>();
            fresh->originalBase = active->originalBase;
            if (!active->originalBase.empty()) fresh->base = active->originalBase;
            if (!propagate) fresh->previous = result.view().previous;
            fresh->lasting = active->lasting;
            result.replace(std::move(fresh));
            continue;
        }
        if (const auto* reference = context.string()) { // 5.2
            const auto address = resolvedIri(local.base, *reference);
            if (!flags.validateScoped && std::ranges::find(remotes, address) != remotes.end()) continue; // 5.2.2
            if (remotes.size() >= mostRemoteContexts) return jsonLdError("context overflow", address);   // 5.2.3
            TRY(content, loaded(run, address));
            auto within = remotes;
            within.push_back(address);
            // 5.2.6; protected terms may be overridden within, too: implementations agree on that, and a scoped context then means
            // the same whether it is written out or referred to.
            const LocalContext inner{content, address, true};
            TRY(next, processKept(run, result.freeze(), inner, within, {flags.overrideProtected, true, flags.validateScoped}));
            result.replace(std::move(next));
            continue;
        }
        if (!context.isObject()) return jsonLdError("invalid local context"); // 5.3
        if (!local.remote && result.view().lasting) result.change().lasting = false;
        TRY_DO(processDefinition(run, result, local, *context.object(), remotes, {flags.overrideProtected, propagate, flags.validateScoped}));
    }
    return result.freeze();
}

/// As process, but what was made before is given again. A context that is only tried is neither looked for nor kept: it is made of borrowed
/// parts. One remote context within another is not kept either, for it depends on those above.
JsonLdResult<ContextPtr> processKept(Run& run, const ContextPtr& active, const LocalContext& local, const RemoteContexts& remotes,
                                     ContextFlags flags) {
    if (!flags.validateScoped || remotes.size() > 1) return process(run, active, local, remotes, flags);
    const bool lasting = active->lasting && local.remote;
    const ProcessedContexts::Key key{active.get(), local.content, flags.overrideProtected, flags.propagate};
    auto& entries = run.kept(lasting).entries;
    if (const auto found = entries.find(key); found != entries.end() && found->second.base == local.base) {
        TRY_DO(run.spend());
        return found->second.result;
    }
    TRY(result, process(run, active, local, remotes, flags));
    if (entries.size() >= mostKept) entries.clear();
    entries.insert_or_assign(key, ProcessedContexts::Entry{active, local.base, result});
    return result;
}

} // namespace

std::string containerText(unsigned container) {
    std::string text;
    for (const auto& [word, bit] : containerWords)
        if ((container & bit) != 0) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

std::unexpected<JsonLdError> jsonLdError(std::string code, std::string detail) {
    return std::unexpected(JsonLdError{std::move(code), std::move(detail), ErrorCode::malformed});
}

JsonLdResult<void> Run::spend(std::uint64_t steps) {
    constexpr std::uint64_t bytesForOneStep = 16;
    steps += copied / bytesForOneStep;
    copied %= bytesForOneStep;
    if (const auto spent = budget.spend(steps); !spent) return std::unexpected(JsonLdError{"processing limit", "", spent.error().code});
    return {};
}

JsonLdResult<void> Level::check() const {
    if (m_run.depth > deepestJson) return std::unexpected(JsonLdError{"processing limit", "", ErrorCode::tooDeep});
    return m_run.spend();
}

const TermDefinition* ActiveContext::find(std::string_view term) const noexcept {
    const Sought sought(term);
    for (const auto* layer = terms.get(); layer != nullptr; layer = layer->below.get())
        if (const auto found = layer->terms.find(sought); found != layer->terms.end()) return found->second.get();
    return nullptr;
}

ContextPtr initialContext(Run& run) {
    const auto key = (run.options.version10 ? "1.0 " : "1.1 ") + run.options.base;
    auto& kept = run.kept(true);
    if (const auto found = kept.initial.find(key); found != kept.initial.end()) return found->second;
    auto context = std::make_shared<ActiveContext>();
    context->originalBase = run.options.base;
    if (!run.options.base.empty()) context->base = run.options.base;
    context->lasting = true;
    if (kept.initial.size() >= mostKept) kept.initial.clear();
    kept.initial.emplace(key, context);
    return context;
}

JsonLdResult<ContextPtr> processContext(Run& run, const ContextPtr& active, const LocalContext& local, ContextFlags flags) {
    return processKept(run, active, local, {}, flags);
}

std::optional<std::string> expandTerm(const ActiveContext& active, std::string_view term, const TermDefinition* definition) {
    if (definition == nullptr || term.starts_with('@')) return expandIri(active, term, {.vocab = true});
    return definition->iri;
}

std::optional<std::string> expandIri(const ActiveContext& active, std::string_view value, IriFlags flags) {
    if (isKeyword(value)) return std::string(value);  // 1.
    if (looksLikeKeyword(value)) return std::nullopt; // 2.
    if (const auto* definition = active.find(value)) {
        if (definition->iri && isKeyword(*definition->iri)) return definition->iri; // 4.
        if (flags.vocab) return definition->iri;                                    // 5.
    }
    if (const auto colon = value.find(':', 1); colon != std::string_view::npos) { // 6.
        const auto prefix = value.substr(0, colon);
        const auto suffix = value.substr(colon + 1);
        if (prefix == "_" || suffix.starts_with("//")) return std::string(value); // 6.2
        const auto* definition = active.find(prefix);                              // 6.4
        if (definition != nullptr && definition->iri && definition->prefix) return *definition->iri + std::string(suffix);
        if (hasScheme(value)) return std::string(value); // 6.5
    }
    if (flags.vocab && active.vocab) return *active.vocab + std::string(value);                       // 7.
    if (flags.documentRelative && active.base) return resolvedIri(*active.base, value); // 8.
    return std::string(value);                                                                        // 9.
}

} // namespace lanyard::rdf
