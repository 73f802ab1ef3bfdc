#pragma once
#include "core/rdf/context_store.h"
#include <span>

namespace lanyard {

using EmbeddedFile = rdf::ContextFile;

/// All files of resources/contexts as they were compiled in, INDEX.json included, sorted by name. Valid for ever.
std::span<const EmbeddedFile> embeddedFiles() noexcept;

} // namespace lanyard
