#include "core/store/json_members.h"

namespace lanyard {

std::string stringOf(const Json& object, std::string_view key) {
    const std::string* const text = object.textOf(key);
    return text == nullptr ? std::string{} : *text;
}

bool boolOf(const Json& object, std::string_view key, bool otherwise) {
    const Json* const value = object.find(key);
    return value != nullptr && value->boolean() != nullptr ? *value->boolean() : otherwise;
}

std::vector<std::string> textsOf(std::span<const Json> list) {
    std::vector<std::string> texts;
    for (const Json& value : list)
        if (value.string() != nullptr) texts.push_back(*value.string());
    return texts;
}

Json arrayOf(const std::vector<std::string>& texts) {
    Json array{Json::Array{}};
    for (const std::string& text : texts) array.append(Json(text));
    return array;
}

Json keepingUnknown(Json json, const Json& stored) {
    if (const Json::Object* const members = stored.object())
        for (const auto& [name, value] : *members)
            if (json.find(name) == nullptr) json.set(name, value);
    return json;
}

} // namespace lanyard
