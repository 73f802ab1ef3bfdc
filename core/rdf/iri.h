#pragma once
#include <string>
#include <string_view>

namespace lanyard::rdf {

/// Begins with a scheme and a colon (RFC 3986 section 3.1).
bool hasScheme(std::string_view text) noexcept;
/// One that IRIREF of N-Quads does not take as it is (RDF 1.1 N-Quads, production 8): white space, control characters, and <>"{}|^`\ .
constexpr bool isBarredFromIri(char letter) noexcept {
    switch (letter) {
    case '<':
    case '>':
    case '"':
    case '{':
    case '}':
    case '|':
    case '^':
    case '`':
    case '\\': return true;
    default: return static_cast<unsigned char>(letter) <= 0x20U;
    }
}
/// The name of a blank node, as JSON-LD writes it: "_:b0".
inline bool isBlankNode(std::string_view text) noexcept { return text.starts_with("_:"); }
/// Has none of the letters that no IRI may have (RFC 3987 section 2.2): white space, control characters, and <>"{}|^`\ ; nor a second "#".
bool hasIriLetters(std::string_view text) noexcept;
/// hasScheme and hasIriLetters: what may stand in a statement.
bool isAbsoluteIri(std::string_view text) noexcept;
/// A reference resolved against a base (RFC 3986 section 5.2). A base without a scheme gives the reference itself.
std::string resolvedIri(std::string_view base, std::string_view reference);

} // namespace lanyard::rdf
