#include "core/rdf/keyword.h"
#include <algorithm>
#include <array>

namespace lanyard::rdf {

bool isKeyword(std::string_view text) noexcept {
    static constexpr std::array<std::string_view, 22> keywords{
        "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json", "@language",
        "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type", "@value", "@version"};
    if (!text.starts_with('@')) return false;
    return text == "@vocab" || std::ranges::find(keywords, text) != keywords.end();
}

bool looksLikeKeyword(std::string_view text) noexcept {
    return text.size() > 1 && text.front() == '@' && std::ranges::all_of(text.substr(1), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
           });
}

} // namespace lanyard::rdf
