#pragma once
#include <string_view>

namespace lanyard::rdf {

/// ^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$ : what RDF 1.1 and SPARQL let stand behind "@"; of BCP 47 only its letters and lengths.
bool isLanguageTag(std::string_view tag) noexcept;

} // namespace lanyard::rdf
