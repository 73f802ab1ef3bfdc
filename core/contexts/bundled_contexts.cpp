#include "core/contexts/bundled_contexts.h"
#include "core/contexts/embedded.h"

namespace lanyard::rdf {

const ContextStore& bundledContexts() {
    static const ContextStore store(embeddedFiles());
    return store;
}

} // namespace lanyard::rdf
