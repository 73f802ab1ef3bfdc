#pragma once
#include "core/json/json.h"
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// Which words contexts have for an IRI, in whatever scope; what stands in proofs alone is left out. Names of members begin with a small letter, those of types do not. Refers to the
/// contexts that it was made of.
class StandardTerms {
  public:
    /// `document`: one of a context, `@context` inside. Its CURIEs are read by the prefixes round them. `lent`: words for IRIs of schema.org, too,
    /// which others also use.
    void add(const Json& document, bool lent);

    /// Whether the contexts have words for an IRI as a member, and this is none of them.
    bool hasOtherMember(std::string_view iri, std::string_view word) const;
    /// The same for an IRI as a type.
    bool hasOtherType(std::string_view iri, std::string_view word) const;
    /// Whether the contexts have this word for types, and for others than that of this IRI.
    bool isTypeOfOther(std::string_view iri, std::string_view word) const;

  private:
    using Scopes = std::vector<const Json*>;
    void addContext(const Json& context, bool lent, Scopes& scopes);
    bool hasOther(std::string_view iri, std::string_view word, bool member) const;

    std::map<std::string, std::vector<std::string_view>, std::less<>> m_words; ///< by IRI
    std::set<std::string_view> m_known;                                        ///< all words
};

/// The same for IRIs of schema.org that differ only in being of http or https: it is written in both ways.
std::string withHttps(std::string_view iri);
bool isOfSchemaOrg(std::string_view iri) noexcept;
bool sameIri(std::string_view a, std::string_view b);

} // namespace lanyard::checks
