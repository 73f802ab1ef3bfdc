#include "core/verify/suites/standard_terms.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::string_view schemaOrg = "https://schema.org/";
constexpr std::string_view plainSchemaOrg = "http://schema.org/";

/// What stands in proofs alone, and is never looked at here.
bool isOfProofs(std::string_view iri) noexcept { return iri.starts_with("https://w3id.org/security#") || iri.starts_with("http://purl.org/dc/terms/"); }

bool isMemberName(std::string_view word) noexcept { return !word.empty() && word.front() >= 'a' && word.front() <= 'z'; }

const std::string* iriOf(const Json& definition) {
    if (const auto* text = definition.string()) return text;
    const Json* id = definition.find("@id");
    if (id == nullptr) id = definition.find("@reverse");
    return id != nullptr ? id->string() : nullptr;
}

/// What a term, the prefix of a CURIE or another term stands for in the innermost scope that has it.
const std::string* spaceOf(std::string_view word, const std::vector<const Json*>& scopes) {
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope)
        if (const Json* definition = (*scope)->find(word)) return iriOf(*definition);
    return nullptr;
}

std::string expanded(const std::string& iri, const std::vector<const Json*>& scopes) {
    const auto colon = iri.find(':');
    if (colon == std::string::npos) {
        const auto* other = spaceOf(iri, scopes);
        return other != nullptr ? *other : iri;
    }
    if (iri.compare(colon + 1, 2, "//") == 0) return iri;
    const auto* space = spaceOf(std::string_view(iri).substr(0, colon), scopes);
    return space != nullptr ? *space + iri.substr(colon + 1) : iri;
}

} // namespace

std::string withHttps(std::string_view iri) {
    if (!iri.starts_with(plainSchemaOrg)) return std::string(iri);
    return std::string(schemaOrg).append(iri.substr(plainSchemaOrg.size()));
}

bool isOfSchemaOrg(std::string_view iri) noexcept { return iri.starts_with(schemaOrg) || iri.starts_with(plainSchemaOrg); }

bool sameIri(std::string_view a, std::string_view b) { return a == b || withHttps(a) == withHttps(b); }

void StandardTerms::add(const Json& document, bool lent) {
    Scopes scopes;
    if (const Json* context = document.find("@context")) addContext(*context, lent, scopes);
}

void StandardTerms::addContext(const Json& context, bool lent, Scopes& scopes) {
    const auto outer = scopes.size();
    for (const auto& entry : context.asList()) {
        const auto* terms = entry.object();
        if (terms == nullptr) continue;
        scopes.push_back(&entry);
        for (const auto& [word, definition] : *terms) {
            if (word.starts_with('@')) continue;
            if (const auto* written = iriOf(definition); written != nullptr && !written->starts_with('@')) {
                const auto iri = withHttps(expanded(*written, scopes));
                if (!isOfProofs(iri) && (lent || !iri.starts_with(schemaOrg))) {
                    if (auto& words = m_words[iri]; std::ranges::find(words, word) == words.end()) words.push_back(word);
                    m_known.insert(word);
                }
            }
            if (const Json* scoped = definition.find("@context")) addContext(*scoped, lent, scopes);
        }
    }
    scopes.resize(outer);
}

bool StandardTerms::hasOtherMember(std::string_view iri, std::string_view word) const { return hasOther(iri, word, true); }
bool StandardTerms::hasOtherType(std::string_view iri, std::string_view word) const { return hasOther(iri, word, false); }

bool StandardTerms::isTypeOfOther(std::string_view iri, std::string_view word) const {
    if (isMemberName(word) || !m_known.contains(word)) return false;
    const auto own = m_words.find(withHttps(iri));
    return own == m_words.end() || std::ranges::find(own->second, word) == own->second.end();
}

bool StandardTerms::hasOther(std::string_view iri, std::string_view word, bool member) const {
    const auto found = m_words.find(withHttps(iri));
    if (found == m_words.end()) return false;
    const auto fits = [member](std::string_view other) { return isMemberName(other) == member; };
    return std::ranges::any_of(found->second, fits) && !(fits(word) && std::ranges::find(found->second, word) != found->second.end());
}

} // namespace lanyard::checks
