#pragma once
#include "core/json/json.h"
#include "core/proof/graph.h"
#include "core/rdf/context_store.h"
#include "core/rdf/json_ld.h"
#include <optional>
#include <string>

namespace lanyard::checks {

/// A part of a document that means something else than it is shown as.
struct ChangedMeaning {
    std::string member;  ///< its name as written; of a type the type
    std::string pointer; ///< JSON pointer of where it stands
    friend bool operator==(const ChangedMeaning&, const ChangedMeaning&) = default;
};

/// Whether what is shown of a document is what it says. A signature over a graph does not cover the contexts, and Lanyard shows members by their
/// names: so every member, type and name of a thing that the document's standard defines at its place must mean under the contexts of the
/// document what it means under the standard's own (same IRI, container and direction, and read as a name or as JSON where the standard does);
/// what the standard has one word for must not stand under another, where it would not be read; and no other word may stand for a keyword,
/// for what another word of the same context says, or turn the scheme of an address into something else. What contexts of other publishers
/// define besides must mean what it would without the document's own contexts. `proof` must not stand for anything but proofs. Languages and datatypes may differ: they leave the words as they are.
/// What says nothing at all, by no fault of the document's own contexts, is not looked at: it is told as lost (rdf::Lost).
///
/// `document`: without `proof`; `maker`: the choice of context texts that fits the signature, or the newest. The first part found, in no order that
/// means anything; nothing if all is as shown. Almost free for a document that speaksItsStandard. Reentrant. Errors: as rdf::expand, notFound
/// with the address of a context that is not at hand.
rdf::JsonLdResult<std::optional<ChangedMeaning>> changedMeaning(const Json& document, const rdf::ContextStore& store, const GraphMaker& maker);

} // namespace lanyard::checks
