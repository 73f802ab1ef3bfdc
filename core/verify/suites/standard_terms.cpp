#include "core/verify/suites/standard_terms.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

bool isMemberName(std::string_view word) noexcept { return !word.empty() && word.front() >= 'a' && word.front() <= 'z'; }

const std::string* iriOf(const Json& definition) {
    if (const auto* text = definition.string()) return text;
    const Json* id = definition.find("@id");
    if (id == nullptr) id = definition.find("@reverse");
    return id != nullptr ? id->string() : nullptr;
}

std::string expanded(const std::string& iri, const std::vector<const Json*>& scopes) {
    const auto colon = iri.find(':');
    if (colon == std::string::npos || iri.compare(colon + 1, 2, "//") == 0) return iri;
    const auto prefix = std::string_view(iri).substr(0, colon);
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope)
        if (const Json* definition = (*scope)->find(prefix))
            if (const auto* space = iriOf(*definition)) return *space + iri.substr(colon + 1);
    return iri;
}

} // namespace

std::string withHttps(std::string_view iri) {
    constexpr std::string_view plain = "http://schema.org/";
    if (!iri.starts_with(plain)) return std::string(iri);
    return std::string("https://schema.org/").append(iri.substr(plain.size()));
}

bool sameIri(std::string_view a, std::string_view b) { return a == b || withHttps(a) == withHttps(b); }

void StandardTerms::add(const Json& document) {
    Scopes scopes;
    if (const Json* context = document.find("@context")) addContext(*context, scopes);
}

void StandardTerms::addContext(const Json& context, Scopes& scopes) {
    const auto outer = scopes.size();
    for (const auto& entry : context.asList()) {
        const auto* terms = entry.object();
        if (terms == nullptr) continue;
        scopes.push_back(&entry);
        for (const auto& [word, definition] : *terms) {
            if (word.starts_with('@')) continue;
            if (const auto* iri = iriOf(definition); iri != nullptr && !iri->starts_with('@')) {
                auto& words = m_words[withHttps(expanded(*iri, scopes))];
                if (std::ranges::find(words, word) == words.end()) words.push_back(word);
            }
            if (const Json* scoped = definition.find("@context")) addContext(*scoped, scopes);
        }
    }
    scopes.resize(outer);
}

bool StandardTerms::hasOtherMember(std::string_view iri, std::string_view word) const { return hasOther(iri, word, true); }
bool StandardTerms::hasOtherType(std::string_view iri, std::string_view word) const { return hasOther(iri, word, false); }

bool StandardTerms::isTypeOfOther(std::string_view iri, std::string_view word) const {
    if (isMemberName(word)) return false;
    const auto holds = [word](const auto& entry) { return std::ranges::find(entry.second, word) != entry.second.end(); };
    const auto own = m_words.find(withHttps(iri));
    return (own == m_words.end() || !holds(*own)) && std::ranges::any_of(m_words, holds);
}

bool StandardTerms::hasOther(std::string_view iri, std::string_view word, bool member) const {
    const auto found = m_words.find(withHttps(iri));
    if (found == m_words.end()) return false;
    const auto fits = [member](std::string_view other) { return isMemberName(other) == member; };
    return std::ranges::any_of(found->second, fits) && !(fits(word) && std::ranges::find(found->second, word) != found->second.end());
}

} // namespace lanyard::checks
