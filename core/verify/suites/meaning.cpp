#include "core/verify/suites/meaning.h"
#include "core/badge/vocabulary.h"
#include "core/base/ascii.h"
#include "core/verify/suites/standard_contexts.h"
#include "core/verify/suites/standard_terms.h"
#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <unordered_map>
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

/// What stands at the places of a document, found without going down from its root.
class Parts {
  public:
    struct Part {
        const Json* value = nullptr;
        bool isItem = false; ///< of a list
    };
    explicit Parts(const Json& document) { add({}, document, false); }
    Part at(const std::string& pointer) const {
        const auto found = m_parts.find(pointer);
        return found == m_parts.end() ? Part{} : found->second;
    }

  private:
    void add(const std::string& pointer, const Json& value, bool isItem) {
        m_parts[pointer] = {&value, isItem};
        if (const auto* list = value.array())
            for (std::size_t i = 0; i < list->size(); ++i) add(pointer + "/" + std::to_string(i), (*list)[i], true);
        if (const auto* members = value.object())
            for (const auto& [name, part] : *members)
                if (name != "@context") add(pointer + "/" + escapedToken(name), part, false);
    }

    std::unordered_map<std::string, Part> m_parts;
};

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
    const auto start = lowerAscii(text.substr(0, 8));
    return std::ranges::any_of(schemes, [&](std::string_view scheme) { return start.starts_with(scheme); });
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

/// The document, and what it means under its contexts.
struct Subject {
    Parts parts;
    const Told& told;
    Places places;
    std::optional<Places> published; ///< under the contexts that it names alone; nothing if it has no others
    OwnWords own;
};

/// What the document's contexts make of it, held against what the standard's would and against what its named contexts alone would.
class Comparison {
  public:
    /// `lends`: the standard has few words of its own, and others lend theirs.
    Comparison(const Subject& subject, const Told& standard, const StandardTerms& terms, bool lends)
        : m_subject(subject), m_toldByStandard(standard), m_standard(standard), m_terms(terms), m_lends(lends) {}

    std::vector<ChangedMeaning> changes() const {
        std::vector<ChangedMeaning> all;
        for (const auto& meaning : m_toldByStandard)
            if (standardSaysOtherwise(meaning.pointer)) all.push_back(changed(meaning.pointer));
        const rdf::Meaning* before = nullptr;
        for (const auto& meaning : m_subject.told) {
            const bool isText = (before != nullptr && before->pointer == meaning.pointer) || m_subject.parts.at(meaning.pointer).isItem;
            if (isText ? isTextMisplaced(meaning) : isMemberMisplaced(meaning)) all.push_back(changed(meaning.pointer));
            before = &meaning;
        }
        return all;
    }

  private:
    std::string_view memberOf(const std::string& pointer) const { return m_subject.parts.at(pointer).isItem ? parentOf(pointer) : std::string_view(pointer); }
    bool isTypeMember(std::string_view pointer) const {
        const auto* entries = m_subject.places.at(pointer);
        return entries != nullptr && entries->front()->iri == "@type";
    }
    const std::string* textAt(const std::string& pointer) const {
        const Json* value = m_subject.parts.at(pointer).value;
        return value != nullptr ? value->string() : nullptr;
    }
    ChangedMeaning changed(const std::string& pointer) const {
        const auto member = memberOf(pointer);
        const auto* text = isTypeMember(member) ? textAt(pointer) : nullptr;
        return {text != nullptr ? *text : lastToken(member), pointer};
    }

    /// Whether the standard knows what stands there; a member that is written as an IRI is known to nobody.
    bool isStandards(const std::string& pointer) const {
        const auto* entries = m_standard.at(pointer);
        return entries != nullptr && hasMeaning(entries->front()->iri) &&
               (m_subject.parts.at(pointer).isItem || lastToken(pointer).find(':') == std::string::npos);
    }
    bool standardSaysOtherwise(const std::string& pointer) const {
        if (m_subject.parts.at(pointer).value == nullptr) return false; // a type that was added
        if (!isStandards(pointer)) return false;
        if (saysNothing(m_subject.places, pointer) && (!m_subject.published || saysNothing(*m_subject.published, pointer)))
            return false; // told as lost, and no context of the document's own is to blame
        const auto* actual = m_subject.places.at(pointer);
        if (actual == nullptr || actual->front()->iri.empty()) return true;
        return !std::ranges::equal(*m_standard.at(pointer), *actual,
                                   [&](const rdf::Meaning* a, const rdf::Meaning* b) { return isUnknownName(*a) || same(*a, *b); });
    }
    /// Whether a member without meaning is there, or round there.
    static bool saysNothing(const Places& places, std::string_view pointer) {
        for (; !pointer.empty(); pointer = parentOf(pointer))
            if (const auto* entries = places.at(pointer); entries != nullptr && entries->front()->iri.empty()) return true;
        return false;
    }
    /// A type or a compact IRI that only other contexts know.
    bool isUnknownName(const rdf::Meaning& meaning) const {
        if (!hasMeaning(meaning.iri)) return true;
        const auto* text = textAt(meaning.pointer);
        return text != nullptr && *text == meaning.iri && !isAddress(meaning.iri) && !meaning.iri.starts_with('@');
    }

    enum class Source { standard, published, own, changed };
    Source sourceOf(const std::string& pointer) const {
        if (isStandards(pointer)) return Source::standard;
        if (!m_subject.published) return Source::published;
        const auto* entries = m_subject.published->at(pointer);
        if (entries == nullptr || !hasMeaning(entries->front()->iri)) return Source::own;
        const auto* actual = m_subject.places.at(pointer);
        return actual != nullptr && sameAll(*entries, *actual) ? Source::published : Source::changed;
    }
    /// Contexts of others that are published use words of general vocabularies under names of their own.
    bool isLentOut(Source source, std::string_view word, std::string_view iri) const {
        return m_lends && source == Source::published && word.find(':') == std::string_view::npos && isOfSchemaOrg(iri);
    }

    bool isMemberMisplaced(const rdf::Meaning& meaning) const {
        if (!hasMeaning(meaning.iri)) return false; // says nothing: told as lost
        const auto word = lastToken(meaning.pointer);
        const auto source = sourceOf(meaning.pointer);
        if (source == Source::changed) return true;
        if (m_standard.at(meaning.pointer) != nullptr) { // beside what the standard knows
            if (isStructural(word)) return true;
            const bool isName = (word == "id" && meaning.iri == "@id") || (word == "type" && meaning.iri == "@type");
            if (meaning.iri.starts_with('@') && meaning.iri != word && !isName) return true;
            if (!isLentOut(source, word, meaning.iri) && m_terms.hasOtherMember(meaning.iri, word)) return true;
        }
        return source == Source::own && m_subject.own.isSwapped(word, meaning.iri);
    }
    bool isTextMisplaced(const rdf::Meaning& meaning) const {
        const auto* text = textAt(meaning.pointer);
        if (text == nullptr || !hasMeaning(meaning.iri)) return false;
        const auto source = sourceOf(meaning.pointer);
        if (source == Source::changed) return true;
        if (isTypeMember(memberOf(meaning.pointer))) {
            if (*text != meaning.iri && !isLentOut(source, *text, meaning.iri) && m_terms.hasOtherType(meaning.iri, lastWord(*text))) return true;
            if (*text != meaning.iri && text->find(':') != std::string::npos && m_terms.isTypeOfOther(meaning.iri, lastWord(*text))) return true;
        } else if (isAddress(*text) && *text != meaning.iri) {
            return true;
        }
        return source != Source::published && m_subject.own.isSwapped(*text, meaning.iri);
    }

    const Subject& m_subject;
    const Told& m_toldByStandard;
    Places m_standard;
    const StandardTerms& m_terms;
    bool m_lends;
};

/// The words of the contexts of a reading, and those of all standards for what is theirs alone: one whose types are hidden is read as another.
StandardTerms termsOf(const StandardReading& reading, const GraphMaker& maker) {
    StandardTerms terms;
    for (const auto& address : reading.addresses)
        if (const Json* context = maker.loader(address)) terms.add(*context, true);
    for (const auto address : dataModelAndBadgeContexts)
        if (const Json* context = maker.loader(std::string(address))) terms.add(*context, false);
    return terms;
}

/// Whether a context of the document's own making has `proof` stand for something else: it is taken off before anything is read, so no part of
/// the graph would tell.
rdf::JsonLdResult<bool> redefinesProof(const Json& document, const GraphMaker& maker) {
    const Json* context = document.find("@context");
    if (context == nullptr || std::ranges::none_of(context->asList(), [](const Json& entry) { return entry.find("proof") != nullptr; })) return false;
    const Json probe(Json::Object{{"@context", *context}, {"proof", Json(Json::Object{{"@id", Json("urn:x-proof:1")}})}});
    const auto told = meaningsOf(probe, maker);
    if (!told && isLimit(told.error())) return std::unexpected(told.error());
    if (!told) return false; // what is wrong with the document has its own answer
    const auto proof = std::ranges::find(*told, "/proof", &rdf::Meaning::pointer);
    return proof == told->end() || proof->iri != "https://w3id.org/security#proof";
}

} // namespace

rdf::JsonLdResult<std::optional<ChangedMeaning>> changedMeaning(const Json& document, const rdf::ContextStore& store, const GraphMaker& maker) {
    if (speaksItsStandard(document, store)) return std::nullopt;
    TRY(told, meaningsOf(document, maker));
    TRY(otherProof, redefinesProof(document, maker));
    if (otherProof) return ChangedMeaning{"proof", "/proof"};
    const ChangedMeaning contexts{"@context", "/@context"};
    Told published;
    const bool inlined = hasInlineContext(document);
    if (inlined) {
        auto named = meaningsOf(withoutInlineContexts(document), maker);
        if (!named && isLimit(named.error())) return std::unexpected(std::move(named.error()));
        if (!named) return contexts; // the named contexts alone do not even fit together
        published = std::move(*named);
    }
    const Subject subject{Parts(document), told, Places(told), inlined ? std::optional<Places>(std::in_place, published) : std::nullopt, OwnWords(document)};

    std::vector<ChangedMeaning> fewest; // of the version that fits best
    for (std::size_t version = 0;; ++version) {
        auto reading = standardReading(document, store, version, TypesOf::places);
        auto standard = meaningsOf(reading.document, maker);
        if (!standard && !isLimit(standard.error())) standard = meaningsOf(standardReading(document, store, version, TypesOf::document).document, maker);
        if (!standard && isLimit(standard.error())) return std::unexpected(std::move(standard.error()));
        const auto terms = termsOf(reading, maker);
        auto changes = standard ? Comparison(subject, *standard, terms, !reading.namesBadges).changes() : std::vector{contexts};
        if (changes.empty()) return std::nullopt;
        if (fewest.empty() || (standard && changes.size() < fewest.size())) fewest = std::move(changes);
        if (!reading.hasNext) return std::move(fewest.front());
    }
}

} // namespace lanyard::checks
