#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::rdf {

/// One term of RDF 1.1 section 3. A blank node's value has no "_:" in front. `datatype` is the IRI of a literal and never empty
/// there; `language` stands only beside rdf:langString, as it was written.
struct Term {
    enum class Kind : std::uint8_t { none, iri, blank, literal };
    Kind kind = Kind::none;
    std::string value;
    std::string datatype;
    std::string language;
    friend bool operator==(const Term&, const Term&) = default;
};

/// One statement. `graph` is of kind none for the default graph.
struct Quad {
    Term subject, predicate, object, graph;
    friend bool operator==(const Quad&, const Quad&) = default;
};
/// In no order that means anything; a statement may stand twice.
using Dataset = std::vector<Quad>;

/// Appends one term in canonical form (RDF 1.2 N-Quads section 4): nothing for none.
void appendTerm(std::string& text, const Term& term);
/// Appends one line in canonical form (RDF 1.2 N-Quads section 4, as RDFC-1.0 section 5 demands), with its line break.
void appendNQuad(std::string& text, const Quad& quad);

/// Reads N-Quads (RDF 1.1 N-Quads). Errors: malformed (at: offset), badEncoding (at: offset).
Result<Dataset> parseNQuads(std::string_view text);

} // namespace lanyard::rdf
