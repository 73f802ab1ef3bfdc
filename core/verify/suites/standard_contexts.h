#pragma once
#include "core/json/json.h"
#include "core/rdf/context_store.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// Whether an address is that of a context which a standard itself publishes for credentials: VC Data Model 1.1 and 2.0, Open Badges 3.0, CLR
/// 2.0, and those of their proofs and status lists. Such contexts agree about every member that Lanyard reads.
bool isStandardContext(std::string_view address, const rdf::ContextStore& store);

/// Whether a document leaves no doubt about what its members mean, by a quick look: it names contexts of the standards alone, writes none of its
/// own, at no depth, and names its members by plain words. False says nothing yet.
bool speaksItsStandard(const Json& document, const rdf::ContextStore& store);

/// Whether some object of a document, at any depth, holds a context of its own making (an object or null).
bool hasInlineContext(const Json& document);
/// Whether some object of a document names a context that is not of the standards.
bool hasForeignContext(const Json& document, const rdf::ContextStore& store);
/// A copy without contexts of its own making; those that are named stay.
Json withoutInlineContexts(const Json& document);

/// A document as the standard has it read that its types name, however it was written: of its contexts only those of the standards, and those
/// that its types call for; and each part that Lanyard reads has the type that its place gives it.
struct StandardReading {
    Json document;                      ///< `proof` and all, beside the types that were added under a name of their own
    std::vector<std::string> addresses; ///< contexts in it, each once
};
/// The readings that are possible: one, or where the document names no context of Open Badges and is one, one for each version, newest first.
std::vector<StandardReading> standardReadings(const Json& document, const rdf::ContextStore& store);

} // namespace lanyard::checks
