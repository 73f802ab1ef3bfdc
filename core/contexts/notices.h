#pragma once
#include <string>
#include <vector>

namespace lanyard::rdf {

/// Contexts that are compiled in and given under one licence.
struct ContextNotice {
    std::string licence;                ///< as the index names it: an SPDX expression where there is one
    std::vector<std::string> addresses; ///< each that has at least one text under this licence, sorted
    std::vector<std::string> origins;   ///< where the texts were taken from: addresses of repositories and of packages, sorted
};

/// What is owed to those who published the contexts, read from the index that is compiled in with them (resources/contexts), by licence.
std::vector<ContextNotice> contextNotices();

} // namespace lanyard::rdf
