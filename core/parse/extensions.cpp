#include "core/parse/extensions.h"
#include "core/badge/vocabulary.h"
#include "core/parse/deviations.h"
#include <algorithm>

namespace lanyard {
namespace {

struct Required {
    std::string_view type;   ///< last word of the extension's type
    std::string_view member; ///< that must be there
    Json::Kind kind;         ///< and of this kind
    std::string_view inside; ///< in this object, unless empty
};

/// What the published schemas ask for.
constexpr Required published[] = {
    {"ApplyLink", "url", Json::Kind::string, ""},
    {"ExampleExtension", "exampleProperty", Json::Kind::string, ""},
    {"GeoCoordinates", "description", Json::Kind::string, ""},
    {"GeoCoordinates", "latitude", Json::Kind::number, "geo"},
    {"GeoCoordinates", "longitude", Json::Kind::number, "geo"},
    {"ExtraDescription", "name", Json::Kind::string, ""},
    {"ExtraDescription", "narrative", Json::Kind::string, ""},
    {"OriginalCreator", "url", Json::Kind::string, ""},
    {"LicenseExtension", "id", Json::Kind::string, ""},
    {"LicenseExtension", "name", Json::Kind::string, ""},
};

bool holds(const Json& extension, const Required& required) {
    const Json* holder = required.inside.empty() ? &extension : extension.find(required.inside);
    const Json* member = holder ? holder->find(required.member) : nullptr;
    return member && member->kind() == required.kind;
}

bool fits(const Json& extension) {
    const auto types = typeWords(extension);
    return std::ranges::all_of(published, [&](const Required& required) {
        return std::ranges::find(types, required.type) == types.end() || holds(extension, required);
    });
}

} // namespace

void judgeExtensionsOf(const Json& holder, const std::string& around, Badge& badge) {
    const Json::Object* members = holder.object();
    if (!members) return;
    for (const auto& [name, value] : *members) {
        const bool named = name.starts_with("extensions:");
        if (!named && !hasType(value, {"Extension"})) continue;
        for (const Json& extension : value.asList())
            if ((named && !extension.isObject()) || !fits(extension)) warn(badge, Reason::extensionWrong, around + '/' + escapedToken(name));
    }
}

} // namespace lanyard
