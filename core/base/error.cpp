#include "core/base/error.h"

namespace lanyard {

std::string_view errorName(ErrorCode code) noexcept {
    switch (code) {
#define LANYARD_ERROR(code, name)                                                                                                     \
    case ErrorCode::code:                                                                                                             \
        return name;
#include "core/base/errors.def"
#undef LANYARD_ERROR
    }
    return "malformed";
}

std::string describe(const Where& where) {
    if (const auto* offset = std::get_if<Offset>(&where)) return "byte " + std::to_string(offset->value);
    if (const auto* pointer = std::get_if<Pointer>(&where)) return pointer->value;
    if (const auto* part = std::get_if<Part>(&where)) return part->value;
    return {};
}

} // namespace lanyard
