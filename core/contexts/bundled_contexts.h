#pragma once
#include "core/rdf/context_store.h"

namespace lanyard::rdf {

/// Every context that is compiled in (resources/contexts). The index is read at the first call, by one thread while others wait.
const ContextStore& bundledContexts();

} // namespace lanyard::rdf
