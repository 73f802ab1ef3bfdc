#pragma once
#include "core/proof/graph.h"
#include "core/verify/suites/fit.h"
#include "core/verify/suites/selective_disclosure.h"
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace lanyard::checks {

/// selectJsonLd of [vc-di-ecdsa] section 3.4.13: of a compact document what the pointers (RFC 6901) point at, with the contexts, ids and types of
/// all that it stands in. A pointer may pass over an array of one value, which compaction would have taken away. Nothing if a
/// pointer is none or points at nothing. Precondition: `document` is an object.
std::optional<Json> selectedPart(const Json& document, std::span<const std::string> pointers);

/// A document whose blank nodes have names, so that a part of it still says which nodes it speaks of.
struct Skolemized {
    Json document;                                        ///< each node object that has no id has an `@id`
    std::unordered_map<std::string, std::string> nodeOf;  ///< by such an @id: the blank node of the dataset
};
/// skolemizeCompactJsonLd without compaction: names are put into the document as it is written, and it is checked that its graph is the same but
/// for the names. Errors: notJudged (it is not), tooComplex.
std::expected<Skolemized, Fit> skolemized(const SecuredGraph& secured, GraphMaker& maker);

/// Marks as mandatory the statements that a base proof's pointers select (selectCanonicalNQuads, canonicalizeAndGroup). `labels` are those of
/// the statements. Errors: malformed (a pointer is none, or points at nothing), notJudged (the document is built so that a selection
/// cannot be followed surely), tooComplex.
std::expected<void, Fit> markSelected(Statements& statements, const SecuredGraph& secured, const NodeLabels& labels,
                                      std::span<const std::string> pointers, GraphMaker& maker);

} // namespace lanyard::checks
