#include "core/rdf/expansion.h"
#include "core/base/ascii.h"
#include "core/rdf/iri.h"
#include "core/rdf/keyword.h"
#include "core/rdf/language_tag.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace lanyard::rdf {
namespace {

constexpr std::string_view rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view rdfFirst = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
constexpr std::string_view rdfRest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
constexpr std::string_view rdfNil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
constexpr std::string_view rdfValue = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
constexpr std::string_view rdfLanguage = "http://www.w3.org/1999/02/22-rdf-syntax-ns#language";
constexpr std::string_view rdfDirection = "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction";
constexpr std::string_view rdfJson = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
constexpr std::string_view rdfLangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
constexpr std::string_view xsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean";
constexpr std::string_view xsdDouble = "http://www.w3.org/2001/XMLSchema#double";
constexpr std::string_view xsdInteger = "http://www.w3.org/2001/XMLSchema#integer";
constexpr std::string_view xsdString = "http://www.w3.org/2001/XMLSchema#string";
constexpr std::string_view i18nSpace = "https://www.w3.org/ns/i18n#";

constexpr std::size_t usualQuads = 64; ///< most badges have fewer

Term iriTerm(std::string_view value) { return {Term::Kind::iri, std::string(value), {}, {}}; }
Term literal(std::string value, std::string_view datatype) { return {Term::Kind::literal, std::move(value), std::string(datatype), {}}; }

/// XML Schema 1.1 part 2, 3.3.5: the canonical form of a double with 16 digits, as ECMAScript's toExponential(15) gives them.
std::string canonicalDouble(double value) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 15).ptr;
    std::string text(buffer.data(), end);
    const auto e = text.find('e');
    int exponent = 0;
    const auto* digits = text.data() + e + 1;
    if (*digits == '+') ++digits;
    std::from_chars(digits, text.data() + text.size(), exponent);
    text.resize(e);
    while (text.ends_with('0') && !text.ends_with(".0")) text.pop_back();
    return text + "E" + std::to_string(exponent);
}

std::string integerText(double value) {
    std::array<char, 64> buffer{};
    if (value == 0) return "0"; // never "-0"
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 0).ptr;
    return {buffer.data(), end};
}

const std::string* only(const Json& value) {
    const auto list = value.asList();
    return list.size() == 1 ? list.front().string() : nullptr;
}

/// Writes statements straight from the expanded document. The node map of section 7.2 brings the parts of one node together and leaves out what stands
/// twice; in a set of statements both are so of themselves. What else it does, one @index for each node, is kept here.
class Writing {
  public:
    Writing(Run& run, bool tellsLost) : m_run(run), m_tellsLost(tellsLost) { m_quads.reserve(usualQuads); }

    JsonLdResult<void> nodes(const Json& list, const Term& graph) {
        for (const auto& value : list.asList()) {
            const bool isNode = value.isObject() && value.find("@value") == nullptr;
            const bool statesNothing = isNode && value.object()->size() == 1 && value.find("@id") != nullptr; // a name alone
            if (!isNode || statesNothing) drop("@graph");
            if (isNode) TRY_DO(node(value, graph));
        }
        return {};
    }
    Dataset take() { return std::move(m_quads); }

  private:
    /// The term that an @id stands for; of kind none if no statement may hold it.
    Term named(std::string_view id) {
        if (isBlankNode(id)) {
            const auto found = m_blanks.find(id);
            if (found != m_blanks.end()) return {Term::Kind::blank, found->second, {}, {}};
            auto term = fresh();
            m_blanks.emplace(std::string(id), term.value);
            return term;
        }
        return isAbsoluteIri(id) ? iriTerm(id) : Term{};
    }
    Term fresh() { return {Term::Kind::blank, "b" + std::to_string(m_count++), {}, {}}; }

    void drop(std::string_view name) {
        if (m_tellsLost && m_run.options.lost != nullptr) m_run.options.lost->push_back({Lost::Kind::droppedValue, std::string(name), ""});
    }

    /// `graph` is of kind none for the default graph; `m_silent` counts graphs that have no name to stand under.
    JsonLdResult<void> state(const Term& subject, Term predicate, Term object, const Term& graph) {
        // The value of a literal stands in the document; all else may be a context's, and is copied for each statement.
        m_run.copies(subject.value.size() + predicate.value.size() + graph.value.size() + object.datatype.size() + object.language.size() +
                     (object.kind == Term::Kind::literal ? 0 : object.value.size()));
        TRY_DO(m_run.spend());
        if (m_silent > 0 || subject.kind == Term::Kind::none || predicate.kind == Term::Kind::none || object.kind == Term::Kind::none) {
            drop(predicate.value);
            return {};
        }
        m_quads.push_back({subject, std::move(predicate), std::move(object), graph});
        return {};
    }

    JsonLdResult<Term> node(const Json& value, const Term& graph) {
        const Level level(m_run);
        TRY_DO(level.check());
        const auto* id = value.find("@id") != nullptr ? value.find("@id")->string() : nullptr;
        if (value.find("@id") != nullptr && id == nullptr) return Term{}; // a reference that means nothing
        const Term subject = id != nullptr ? named(*id) : fresh();
        if (const Json* index = value.find("@index"); index != nullptr && index->isString()) {
            // [7.2 6.8] named within one graph
            const auto place = graph.value + "\n" + (id != nullptr ? *id : "_:" + subject.value);
            if (id != nullptr && !m_indexes.emplace(place, *index->string()).second && m_indexes.find(place)->second != *index->string())
                return jsonLdError("conflicting indexes", *index->string());
        }
        for (const auto& [name, values] : *value.object()) {
            if (name == "@type") {
                for (const auto& type : values.asList())
                    if (const auto* text = type.string()) TRY_DO(state(subject, iriTerm(rdfType), named(*text), graph));
            } else if (name == "@graph") {
                m_silent += subject.kind == Term::Kind::none ? 1U : 0U;
                TRY_DO(nodes(values, subject));
                m_silent -= subject.kind == Term::Kind::none ? 1U : 0U;
            } else if (name == "@included") {
                TRY_DO(nodes(values, graph));
            } else if (name == "@reverse") {
                for (const auto& [property, others] : *values.object()) {
                    const Term predicate = predicateOf(property);
                    for (const auto& other : others.asList()) {
                        TRY(from, node(other, graph));
                        TRY_DO(state(from, predicate, subject, graph));
                    }
                }
            } else if (!isKeyword(name)) {
                const Term predicate = predicateOf(name);
                for (const auto& object : values.asList()) {
                    if (m_run.options.direction == RdfDirection::compoundLiteral && object.find("@value") != nullptr &&
                        !m_seen.insert(graph.value + "\n" + subject.value + "\n" + name + "\n" + canonicalJson(object)).second)
                        continue; // the node map holds one of equal values; each compound literal is a node of its own
                    TRY(term, objectOf(object, graph));
                    TRY_DO(state(subject, predicate, std::move(term), graph));
                }
            }
        }
        return subject;
    }

    Term predicateOf(std::string_view iri) {
        if (isBlankNode(iri) && !m_run.options.generalizedRdf) return {};
        return named(iri);
    }

    // [8.3] Object to RDF Conversion
    JsonLdResult<Term> objectOf(const Json& value, const Term& graph) {
        if (const Json* list = value.find("@list")) return listOf(list->asList(), graph);
        if (value.find("@value") != nullptr) return literalOf(value, graph);
        if (!value.isObject()) return Term{};
        return node(value, graph);
    }

    // [8.4] List to RDF Conversion
    JsonLdResult<Term> listOf(std::span<const Json> items, const Term& graph) {
        const Level level(m_run);
        TRY_DO(level.check());
        const Term nil = iriTerm(rdfNil);
        if (items.empty()) return nil;
        const Term first = fresh();
        Term cell = first;
        for (std::size_t i = 0; i < items.size(); ++i) {
            TRY(term, objectOf(items[i], graph));
            TRY_DO(state(cell, iriTerm(rdfFirst), std::move(term), graph));
            Term rest = i + 1 < items.size() ? fresh() : nil;
            TRY_DO(state(cell, iriTerm(rdfRest), rest, graph));
            cell = std::move(rest);
        }
        return first;
    }

    JsonLdResult<Term> literalOf(const Json& object, const Term& graph) {
        const Json& value = *object.find("@value");                                                   // 4.
        const auto* type = object.find("@type") != nullptr ? only(*object.find("@type")) : nullptr;   // 5.
        const auto* language = object.textOf("@language");
        const auto* direction = object.textOf("@direction");
        if (type != nullptr && *type != "@json" && !isAbsoluteIri(*type)) return Term{};              // 6.
        if (object.find("@language") != nullptr && (language == nullptr || !isLanguageTag(*language))) return Term{}; // 7.
        if (type != nullptr && *type == "@json") return literal(canonicalJson(value), rdfJson); // 8.
        const auto typed = [type](std::string text, std::string_view otherwise) {
            return literal(std::move(text), type != nullptr ? std::string_view(*type) : otherwise);
        };
        if (const auto* boolean = value.boolean()) return typed(*boolean ? "true" : "false", xsdBoolean); // 9.
        if (const auto* number = value.number()) {                                                       // 10., 11.
            const double v = number->value;
            const bool whole = std::trunc(v) == v && std::fabs(v) < 1e21;
            if (!whole || (type != nullptr && *type == xsdDouble)) return typed(canonicalDouble(v), xsdDouble);
            return typed(integerText(v), xsdInteger);
        }
        if (!value.isString()) return Term{};
        const auto& text = *value.string();
        if (direction != nullptr && m_run.options.direction == RdfDirection::i18nDatatype) // 13.
            return literal(text, std::string(i18nSpace).append(language != nullptr ? lowerAscii(*language) : "").append("_").append(*direction));
        if (direction != nullptr && m_run.options.direction == RdfDirection::compoundLiteral) {
            const Term compound = fresh();
            TRY_DO(state(compound, iriTerm(rdfValue), literal(text, xsdString), graph));
            if (language != nullptr)
                TRY_DO(state(compound, iriTerm(rdfLanguage), literal(lowerAscii(*language), xsdString), graph));
            TRY_DO(state(compound, iriTerm(rdfDirection), literal(*direction, xsdString), graph));
            return compound;
        }
        if (language != nullptr) return Term{Term::Kind::literal, text, std::string(rdfLangString), *language}; // 12.
        return typed(text, xsdString);
    }

    Run& m_run;
    bool m_tellsLost;
    std::size_t m_silent = 0;
    std::size_t m_count = 0;
    TextMap<std::string> m_blanks;
    TextMap<std::string> m_indexes;
    std::unordered_set<std::string> m_seen;
    Dataset m_quads;
};

} // namespace

ContextCache::ContextCache() : m_contexts(std::make_unique<ProcessedContexts>()) {}
ContextCache::~ContextCache() = default;

JsonLdResult<Json> expand(const Json& document, const ContextLoader& loader, const JsonLdOptions& options, WorkBudget& budget) {
    Run run{loader, options, budget, 0, {}, options.cache != nullptr ? &options.cache->contexts() : nullptr};
    return expandDocument(run, document, false);
}

JsonLdResult<Dataset> toRdf(const Json& document, const ContextLoader& loader, const JsonLdOptions& options, WorkBudget& budget) {
    Run run{loader, options, budget, 0, {}, options.cache != nullptr ? &options.cache->contexts() : nullptr};
    const auto before = options.lost != nullptr ? options.lost->size() : 0;
    TRY(expanded, expandDocument(run, document, true));
    // What expansion told of is told with its place; what it did not see must not go without a word.
    Writing writing(run, options.lost != nullptr && options.lost->size() == before);
    TRY_DO(writing.nodes(expanded, Term{}));
    return writing.take();
}

} // namespace lanyard::rdf
