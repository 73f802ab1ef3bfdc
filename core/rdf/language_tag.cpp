#include "core/rdf/language_tag.h"
#include "core/base/ascii.h"
#include <cstddef>

namespace lanyard::rdf {

bool isLanguageTag(std::string_view tag) noexcept {
    std::size_t length = 0;
    bool first = true;
    for (const char letter : tag) {
        if (letter == '-') {
            if (length == 0) return false;
            length = 0;
            first = false;
            continue;
        }
        if (!isAsciiLetter(letter) && (first || !isAsciiDigit(letter))) return false;
        if (++length > 8) return false;
    }
    return length > 0;
}

} // namespace lanyard::rdf
