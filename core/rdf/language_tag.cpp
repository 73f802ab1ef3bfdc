#include "core/rdf/language_tag.h"
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
        const bool alpha = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (!alpha && (first || letter < '0' || letter > '9')) return false;
        if (++length > 8) return false;
    }
    return length > 0;
}

} // namespace lanyard::rdf
