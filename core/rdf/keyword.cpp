#include "core/rdf/keyword.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <array>

namespace lanyard::rdf {

bool isKeyword(std::string_view text) noexcept {
    static constexpr std::array<std::string_view, 23> keywords{
        "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json", "@language",
        "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type", "@value", "@version", "@vocab"};
    return text.starts_with('@') && std::ranges::find(keywords, text) != keywords.end();
}

bool looksLikeKeyword(std::string_view text) noexcept {
    return text.size() > 1 && text.front() == '@' && std::ranges::all_of(text.substr(1), isAsciiLetter);
}

} // namespace lanyard::rdf
