#pragma once
#include "core/rdf/context.h"

namespace lanyard::rdf {

/// JSON-LD 1.1 API section 5.1. `forRdf`: what only RDF loses (base directions, @index) is told as lost, too.
JsonLdResult<Json> expandDocument(Run& run, const Json& document, bool forRdf);

} // namespace lanyard::rdf
