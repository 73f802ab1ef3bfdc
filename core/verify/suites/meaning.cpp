#include "core/verify/suites/meaning.h"
#include "core/badge/vocabulary.h"
#include "core/verify/suites/standard_contexts.h"
#include "core/verify/suites/standard_terms.h"
#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard::checks {
namespace {

using Told = std::vector<rdf::Meaning>;

rdf::JsonLdResult<Told> meaningsOf(const Json& document, const GraphMaker& maker) {
    Told told;
    rdf::JsonLdOptions options;
    options.cache = &maker.cache;
    options.meanings = &told;
    TRY_DO(rdf::expand(document, maker.loader, options, maker.budget));
    return told;
}

/// A context may be missing or the work too long: then there is no answer. Any other error is one.
bool isLimit(const rdf::JsonLdError& error) noexcept { return error.reason != ErrorCode::malformed; }

/// What was told, by place: first the member, then what its text stands for.
class Places {
  public:
    using Entries = std::vector<const rdf::Meaning*>;
    explicit Places(const Told& told) {
        for (const auto& meaning : told) m_places[meaning.pointer].push_back(&meaning);
    }
    const Entries* at(std::string_view pointer) const {
        const auto found = m_places.find(pointer);
        return found == m_places.end() ? nullptr : &found->second;
    }

  private:
    std::map<std::string_view, Entries> m_places;
};

std::string_view parentOf(std::string_view pointer) { return pointer.substr(0, pointer.rfind('/')); }

std::string lastToken(std::string_view pointer) {
    std::string token(pointer.substr(pointer.rfind('/') + 1));
    for (const auto& [escape, letter] : {std::pair<std::string_view, char>{"~1", '/'}, {"~0", '~'}})
        for (auto at = token.find(escape); at != std::string::npos; at = token.find(escape, at + 1)) token.replace(at, 2, 1, letter);
    return token;
}

bool isItem(const Json& document, std::string_view pointer) {
    const Json* parent = resolvePointer(document, parentOf(pointer));
    return parent != nullptr && parent->isArray();
}

/// The order of a set means nothing, nor whether one value stands in a list by itself.
std::string containerOf(const rdf::Meaning& meaning) {
    std::string words;
    std::string_view rest = meaning.container;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        if (const auto word = rest.substr(0, end); word != "@set") words.append(word).append(1, ' ');
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

bool same(const rdf::Meaning& a, const rdf::Meaning& b) {
    return sameIri(a.iri, b.iri) && (a.coercion == "@json") == (b.coercion == "@json") && containerOf(a) == containerOf(b) && a.reverse == b.reverse;
}
bool sameAll(const Places::Entries& a, const Places::Entries& b) {
    return std::ranges::equal(a, b, [](const rdf::Meaning* x, const rdf::Meaning* y) { return same(*x, *y); });
}

bool hasMeaning(std::string_view iri) noexcept { return iri.starts_with('@') || iri.find(':') != std::string_view::npos; }

/// A keyword that puts what stands below it elsewhere, or makes it another thing.
bool isStructural(std::string_view word) noexcept {
    constexpr std::array<std::string_view, 7> words{"@graph", "@included", "@index", "@list", "@nest", "@reverse", "@set"};
    return std::ranges::find(words, word) != words.end();
}

/// Begins with a scheme that nobody may take for a prefix.
bool isAddress(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 8> schemes{"did:", "http:", "https:", "urn:", "mailto:", "tel:", "data:", "doi:"};
    return std::ranges::any_of(schemes, [&](std::string_view scheme) { return text.starts_with(scheme); });
}

/// The words that a document defines itself, in whatever scope, each with the last word of its IRI; empty if it means nothing.
class OwnWords {
  public:
    explicit OwnWords(const Json& document) { walk(document); }
    /// Whether a word stands for what is another word of the document, which in turn stands for something else.
    bool isSwapped(std::string_view word, std::string_view iri) const {
        const auto meant = lastWord(iri);
        if (meant == word || !m_lastWords.contains(word)) return false;
        const auto other = m_lastWords.find(meant);
        return other != m_lastWords.end() && other->second != meant;
    }

  private:
    void walk(const Json& value) {
        for (const auto& item : value.asList())
            if (item.isObject() || item.isArray()) walkOne(item);
    }
    void walkOne(const Json& value) {
        if (value.isArray()) return walk(value);
        for (const auto& [name, part] : *value.object()) {
            if (name == "@context")
                for (const auto& context : part.asList()) define(context);
            walk(part); // contexts of contexts, too
        }
    }
    void define(const Json& context) {
        if (const auto* terms = context.object())
            for (const auto& [word, definition] : *terms) {
                if (word.starts_with('@')) continue;
                const Json* id = definition.isObject() ? definition.find("@id") : &definition;
                if (id == nullptr) m_lastWords[word] = word;
                else m_lastWords[word] = id->isString() ? lastWord(*id->string()) : std::string_view();
            }
    }

    std::map<std::string_view, std::string_view> m_lastWords;
};

/// What the document's contexts make of it, held against what the standard's would and against what its named contexts alone would.
class Comparison {
  public:
    /// `published`: nothing if the document has no context of its own making; then all contexts are published.
    Comparison(const Json& document, const Told& actual, const Told& standard, const Told* published, const StandardTerms& terms, const OwnWords& own)
        : m_document(document), m_told(actual), m_toldByStandard(standard), m_actual(actual), m_standard(standard),
          m_published(published != nullptr ? std::optional<Places>(std::in_place, *published) : std::nullopt), m_terms(terms), m_own(own) {}

    std::vector<ChangedMeaning> changes() const {
        std::vector<ChangedMeaning> all;
        for (const auto& meaning : m_toldByStandard)
            if (standardSaysOtherwise(meaning)) all.push_back(changed(meaning.pointer));
        const rdf::Meaning* before = nullptr;
        for (const auto& meaning : m_told) {
            const bool isText = (before != nullptr && before->pointer == meaning.pointer) || isItem(m_document, meaning.pointer);
            if (isText ? isTextMisplaced(meaning) : isMemberMisplaced(meaning)) all.push_back(changed(meaning.pointer));
            before = &meaning;
        }
        return all;
    }

  private:
    ChangedMeaning changed(const std::string& pointer) const {
        const Json* value = resolvePointer(m_document, pointer);
        const auto member = std::string(isItem(m_document, pointer) ? parentOf(pointer) : std::string_view(pointer));
        const bool isType = isTypeMember(member) && value != nullptr && value->isString();
        return {isType ? *value->string() : lastToken(member), pointer};
    }
    bool isTypeMember(std::string_view pointer) const {
        const auto* entries = m_actual.at(pointer);
        return entries != nullptr && entries->front()->iri == "@type";
    }

    /// Whether the standard knows what stands there; a member that is written as an IRI is known to nobody.
    bool isStandards(std::string_view pointer) const {
        const auto* entries = m_standard.at(pointer);
        return entries != nullptr && hasMeaning(entries->front()->iri) &&
               (isItem(m_document, pointer) || lastToken(pointer).find(':') == std::string::npos);
    }
    bool standardSaysOtherwise(const rdf::Meaning& meaning) const {
        if (resolvePointer(m_document, meaning.pointer) == nullptr) return false; // a type that was added
        if (!isStandards(meaning.pointer)) return false;
        const auto& standard = *m_standard.at(meaning.pointer);
        const auto* actual = m_actual.at(meaning.pointer);
        if (!m_published && saysNothing(meaning.pointer)) return false; // told as lost, and nobody hid it
        return actual == nullptr || actual->front()->iri.empty() || !std::ranges::equal(standard, *actual, [&](const rdf::Meaning* a, const rdf::Meaning* b) { return isUnknownName(*a) || same(*a, *b); });
    }
    /// Whether a member without meaning is there, or round there.
    bool saysNothing(std::string_view pointer) const {
        for (; !pointer.empty(); pointer = parentOf(pointer))
            if (const auto* entries = m_actual.at(pointer); entries != nullptr && entries->front()->iri.empty()) return true;
        return false;
    }
    /// A type or a compact IRI that only other contexts know.
    bool isUnknownName(const rdf::Meaning& meaning) const {
        if (!hasMeaning(meaning.iri)) return true;
        const Json* value = resolvePointer(m_document, meaning.pointer);
        return value != nullptr && value->isString() && *value->string() == meaning.iri && !isAddress(meaning.iri) && !meaning.iri.starts_with('@');
    }

    enum class Source { standard, published, own, changed };
    Source sourceOf(std::string_view pointer) const {
        if (isStandards(pointer)) return Source::standard;
        if (!m_published) return Source::published;
        const auto* entries = m_published->at(pointer);
        if (entries == nullptr || !hasMeaning(entries->front()->iri)) return Source::own;
        const auto* actual = m_actual.at(pointer);
        return actual != nullptr && sameAll(*entries, *actual) ? Source::published : Source::changed;
    }
    /// Contexts of others that are published use words of general vocabularies under names of their own.
    static bool isLentOut(Source source, std::string_view word, std::string_view iri) {
        return source == Source::published && word.find(':') == std::string_view::npos && withHttps(iri).starts_with("https://schema.org/");
    }

    bool isMemberMisplaced(const rdf::Meaning& meaning) const {
        if (!hasMeaning(meaning.iri)) return false; // says nothing: told as lost
        const auto word = lastToken(meaning.pointer);
        const auto source = sourceOf(meaning.pointer);
        if (source == Source::changed) return true;
        if (m_standard.at(meaning.pointer) != nullptr) { // beside what the standard knows
            if (isStructural(word)) return true;
            if (meaning.iri.starts_with('@') && meaning.iri != word && !(word == "id" && meaning.iri == "@id") && !(word == "type" && meaning.iri == "@type"))
                return true;
            if (!isLentOut(source, word, meaning.iri) && m_terms.hasOtherMember(meaning.iri, word)) return true;
        }
        return source == Source::own && m_own.isSwapped(word, meaning.iri);
    }
    bool isTextMisplaced(const rdf::Meaning& meaning) const {
        const Json* value = resolvePointer(m_document, meaning.pointer);
        if (value == nullptr || !value->isString() || !hasMeaning(meaning.iri)) return false;
        const std::string& text = *value->string();
        const auto source = sourceOf(meaning.pointer);
        if (source == Source::changed) return true;
        const auto member = isItem(m_document, meaning.pointer) ? parentOf(meaning.pointer) : std::string_view(meaning.pointer);
        if (isTypeMember(member)) {
            if (text != meaning.iri && !isLentOut(source, text, meaning.iri) && m_terms.hasOtherType(meaning.iri, lastWord(text))) return true;
            if (text != meaning.iri && text.find(':') != std::string::npos && m_terms.isTypeOfOther(meaning.iri, lastWord(text))) return true;
        } else if (isAddress(text) && text != meaning.iri) {
            return true;
        }
        return source != Source::published && m_own.isSwapped(text, meaning.iri);
    }

    const Json& m_document;
    const Told& m_told;
    const Told& m_toldByStandard;
    Places m_actual, m_standard;
    std::optional<Places> m_published;
    const StandardTerms& m_terms;
    const OwnWords& m_own;
};

StandardTerms termsOf(const std::vector<std::string>& addresses, const GraphMaker& maker) {
    StandardTerms terms;
    for (const auto& address : addresses)
        if (const Json* context = maker.loader(address)) terms.add(*context);
    return terms;
}

} // namespace

rdf::JsonLdResult<std::optional<ChangedMeaning>> changedMeaning(const Json& document, const rdf::ContextStore& store, const GraphMaker& maker) {
    if (speaksItsStandard(document, store)) return std::nullopt;
    TRY(actual, meaningsOf(document, maker));

    const ChangedMeaning contexts{"@context", "/@context"};
    const bool inlined = hasInlineContext(document);
    Told published;
    if (inlined && hasForeignContext(document, store)) {
        auto told = meaningsOf(withoutInlineContexts(document), maker);
        if (!told && isLimit(told.error())) return std::unexpected(std::move(told.error()));
        if (!told) return contexts; // the named contexts alone do not even fit together
        published = std::move(*told);
    }
    const OwnWords own(document);
    std::vector<ChangedMeaning> fewest; // of the version that fits best
    for (const auto& reading : standardReadings(document, store)) {
        auto standard = meaningsOf(reading.document, maker);
        if (!standard && isLimit(standard.error())) return std::unexpected(std::move(standard.error()));
        const auto terms = termsOf(reading.addresses, maker);
        auto changes = standard ? Comparison(document, actual, *standard, inlined ? &published : nullptr, terms, own).changes() : std::vector{contexts};
        if (changes.empty()) return std::nullopt;
        if (fewest.empty() || (standard && changes.size() < fewest.size())) fewest = std::move(changes);
    }
    return std::move(fewest.front());
}

} // namespace lanyard::checks
