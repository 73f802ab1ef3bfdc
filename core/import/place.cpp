#include "core/import/place.h"

namespace lanyard {

std::string Place::joined(std::string_view name) const {
    constexpr std::size_t longest = 255; // bytes; what a file system allows
    std::size_t length = name.size();
    if (length > longest) {
        length = longest;
        while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) --length;
    }
    name = name.substr(0, length);
    if (part.empty()) return std::string(name);
    if (name.empty()) return part;
    return name.starts_with('#') ? part + std::string(name) : part + "/" + std::string(name);
}

} // namespace lanyard
