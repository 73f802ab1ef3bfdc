#pragma once
#include "core/json/json.h"
#include "core/rdf/context_store.h"
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// The newest of each standard.
inline constexpr std::string_view dataModelAndBadgeContexts[] = {
    "https://www.w3.org/ns/credentials/v2",
    "https://www.w3.org/2018/credentials/v1",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
};

/// Whether an address is that of a context which a standard itself publishes for credentials: VC Data Model 1.1 and 2.0, Open Badges 3.0, CLR
/// 2.0, and those of their proofs and status lists. Such contexts agree about every member that Lanyard reads.
bool isStandardContext(std::string_view address, const rdf::ContextStore& store);

/// Whether a document leaves no doubt about what its members mean, by a quick look: it names contexts of the standards alone, writes none of its
/// own, at no depth, and names its members by plain words. False says nothing yet.
bool speaksItsStandard(const Json& document, const rdf::ContextStore& store);

/// Whether some object of a document, at any depth, holds a context of its own making (an object or null).
bool hasInlineContext(const Json& document);
/// A copy without contexts of its own making; those that are named stay.
Json withoutInlineContexts(const Json& document);

/// Whether a reading gives a part that Lanyard reads the type that its place has, beside those that it is written with.
enum class TypesOf : std::uint8_t { places, document };

/// A document as the standard has it read that its types name, however it was written: of its contexts only those of the standards, and those
/// that its types call for.
struct StandardReading {
    Json document;                      ///< types are added under a name of their own, "@type" or "type"
    std::vector<std::string> addresses; ///< contexts in it, each once
    bool namesBadges = false;           ///< Open Badges or CLR among them
    bool hasNext = false;               ///< there is a further version that it may be meant by
};
/// `version`: 0 for the only one, or where the document names no context of Open Badges and is one, the newest; up to the first without a next.
/// Types of places may contradict those of the document, and such a reading does not expand.
StandardReading standardReading(const Json& document, const rdf::ContextStore& store, std::size_t version, TypesOf types);

} // namespace lanyard::checks
