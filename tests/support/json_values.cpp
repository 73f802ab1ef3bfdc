#include "tests/support/json_values.h"
#include <cstdio>
#include <cstdlib>

namespace lanyard::test {

Json json(std::string_view text) {
    auto value = parseJson(text);
    if (!value) {
        std::fprintf(stderr, "no JSON: %.*s\n", int(text.size()), text.data());
        std::exit(3);
    }
    return *std::move(value);
}

Json with(Json object, std::string_view member, Json value) {
    object.set(member, std::move(value));
    return object;
}

Json without(Json object, std::string_view member) {
    object.remove(member);
    return object;
}

} // namespace lanyard::test
