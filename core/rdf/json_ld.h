#pragma once
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/json/json.h"
#include "core/rdf/quads.h"
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::rdf {

/// Gives the document behind the address of a remote context (JSON-LD 1.1 API section 9.4), or nullptr if it is not at hand. The document
/// must stay valid until the call it was handed to has ended.
using ContextLoader = std::function<const Json*(const std::string& address)>;

/// Content that a signature over the graph would not cover, or not as it is shown (VC Data Integrity 1.0 section 4.6: "safe mode"). A text's
/// direction, which no graph holds unless JsonLdOptions asks for it, does not count.
struct Lost {
    enum class Kind : std::uint8_t {
        undefinedTerm,     ///< a member or a type that no context defines
        relativeIri,       ///< an @id, @type or property that is no absolute IRI
        droppedValue,      ///< a free-floating value, a null, a value without meaning
        invalidLanguage,   ///< a language tag that is not well-formed (BCP 47)
        blankNodeProperty, ///< a property named by a blank node
        invalidIri,        ///< an IRI with letters that IRIs may not have
    };
    Kind kind{};
    std::string name;    ///< the term, type or tag as written
    std::string pointer; ///< JSON pointer of where it stands
    friend bool operator==(const Lost&, const Lost&) = default;
};

/// What one member of the document means: told of each member of each node and value object that expansion walks; or what one text of it
/// stands for where the text is read as a name: values of `type` and of `id`, and what is coerced to "@id" or "@vocab".
struct Meaning {
    std::string pointer;   ///< JSON pointer of the member in the document
    std::string iri;       ///< expanded name: an IRI, a keyword such as "@id", or empty if it is dropped
    std::string coercion;  ///< type mapping: "@id", "@vocab", "@json", "@none", a datatype's IRI, or empty
    std::string container; ///< container mapping, its words sorted and joined by blanks
    bool reverse = false;
    friend bool operator==(const Meaning&, const Meaning&) = default;
};

struct ProcessedContexts;

/// Processed contexts, kept from call to call, for one loader that always gives the same documents; they must stay valid as long as the
/// cache. Only what is made of the loader's documents alone is kept, nothing of the documents expanded. One thread at a time. Its size is
/// bounded.
class ContextCache {
  public:
    ContextCache();
    ~ContextCache();
    ContextCache(const ContextCache&) = delete;
    ContextCache& operator=(const ContextCache&) = delete;
    ProcessedContexts& contexts() noexcept { return *m_contexts; } ///< for this layer alone

  private:
    std::unique_ptr<ProcessedContexts> m_contexts;
};

enum class RdfDirection : std::uint8_t { none, i18nDatatype, compoundLiteral };

struct JsonLdOptions {
    std::string base;                    ///< base IRI; empty: none
    const Json* expandContext = nullptr; ///< a context before all others
    bool version10 = false;              ///< processing mode json-ld-1.0
    RdfDirection direction = RdfDirection::none;
    bool generalizedRdf = false;         ///< keep blank nodes as predicates
    ContextCache* cache = nullptr;       ///< if given, contexts are taken from it and kept in it
    std::vector<Lost>* lost = nullptr;   ///< if given, what is lost is appended, in the order of the walk
    /// If given, what each member means is appended, keywords included. For texts that are read as names, too: one entry each behind the
    /// member's, its pointer the text's, its iri what the text stands for; without a scheme if no context defines it.
    std::vector<Meaning>* meanings = nullptr;
};

/// Why a document cannot be expanded.
struct JsonLdError {
    std::string code; ///< JSON-LD 1.1 API section 9.6, "protected term redefinition", …; of a limit "processing limit"
    std::string detail;                       ///< the term or address concerned, as written; may be empty
    ErrorCode reason = ErrorCode::malformed;  ///< notFound: a context is not at hand; workLimitReached, tooDeep, cancelled: a limit
};
template <class T> using JsonLdResult = std::expected<T, JsonLdError>;

/// JSON-LD 1.1 API section 5.1.2: the expanded document, always an array. `budget` counts values and terms. Does not recurse deeper than
/// deepestJson.
JsonLdResult<Json> expand(const Json& document, const ContextLoader& loader, const JsonLdOptions& options, WorkBudget& budget);

/// JSON-LD 1.1 API section 8.1 (expansion, node map generation, RDF). Blank nodes are named "b0", "b1", … in the order of the walk.
JsonLdResult<Dataset> toRdf(const Json& document, const ContextLoader& loader, const JsonLdOptions& options, WorkBudget& budget);

} // namespace lanyard::rdf
