#pragma once
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/rdf/quads.h"
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::rdf {

/// The hash that RDFC-1.0 names blank nodes by: gives the digest in lower-case hexadecimal. SHA-256 or SHA-384; handed in, so that
/// this layer needs no library of cryptography. Must be reentrant.
using HexDigest = std::string (*)(std::string_view text);

/// A dataset in its canonical form.
struct Canonical {
    std::vector<std::string> lines;                        ///< N-Quads, sorted by code point, each once, each with its line break
    std::map<std::string, std::string, std::less<>> names; ///< the identifier map: blank node of the input -> "c14n0", …
    std::string text() const;                              ///< all lines
};

/// RDFC-1.0 section 4. `budget` counts the calls of Hash N-Degree Quads with the statements they read, and the permutations in them with
/// their nodes, so that poison graphs end. Language tags stay as they are written. Reentrant.
/// Errors: malformed (a predicate is no IRI), workLimitReached (also when nodes that look alike hang together more than 128 deep),
/// cancelled.
Result<Canonical> canonicalize(const Dataset& dataset, HexDigest hash, WorkBudget& budget);

} // namespace lanyard::rdf
