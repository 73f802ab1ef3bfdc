#include "json_changes.h"
#include <algorithm>
#include <string>
#include <vector>

namespace lanyard::test {
namespace {

std::string withLastDigitChanged(std::string text) {
    const auto digit = std::find_if(text.rbegin(), text.rend(), [](char letter) { return letter >= '0' && letter <= '9'; });
    if (digit != text.rend()) *digit = *digit == '9' ? '8' : static_cast<char>(*digit + 1);
    return text;
}

std::string withOtherCase(std::string text) {
    for (char& letter : text)
        if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
            letter = static_cast<char>(letter ^ 0x20);
            break;
        }
    return text;
}

/// What may stand in a value's place.
std::vector<Json> othersThan(const Json& value) {
    std::vector<Json> others{Json(), Json(true), Json(std::int64_t{7}), Json("x"), Json(Json::Array{}), Json(Json::Object{})};
    if (const std::string* text = value.string()) {
        for (std::string changed : {*text + "x", withLastDigitChanged(*text), withOtherCase(*text), text->substr(text->size() / 2), std::string(), *text + " "})
            others.emplace_back(std::move(changed));
        others.emplace_back(Json::Object{{"@value", value}});
        others.emplace_back(Json::Object{{"id", value}});
    } else if (const bool* flag = value.boolean()) {
        others.emplace_back(!*flag);
        others.emplace_back(*flag ? "true" : "false");
    } else if (const Json::Number* number = value.number()) {
        others.emplace_back(Json::Number{"-" + number->text, -number->value});
        others.emplace_back(Json::Number{number->text + "1", number->value * 10 + 1});
        others.emplace_back(std::string(number->text));
    }
    others.emplace_back(Json::Array{value});
    others.emplace_back(Json::Array{value, value});
    std::erase(others, value);
    return others;
}

void replace(Json& place, const std::function<void()>& use) {
    const Json before = place;
    for (Json& other : othersThan(before)) {
        place = std::move(other);
        use();
    }
    place = before;
}

void changeMembers(Json& place, const std::function<void()>& use) {
    const Json before = place;
    const std::size_t count = before.object()->size();
    for (std::size_t i = 0; i < count; ++i) {
        place.object()->erase(place.object()->begin() + static_cast<std::ptrdiff_t>(i));
        use();
        place = before;
        (*place.object())[i].first += 'x';
        use();
        place = before;
    }
    for (const std::string_view name : {"wordOfOurOwn", "name", "description", "validUntil", "id", "type", "@type", "@id", "@graph", "@included", "@nest",
                                        "https://schema.org/name", "credentialStatus", "previousProof"}) {
        if (before.find(name)) continue;
        place.set(name, name == "@included" || name == "@graph" ? Json(Json::Array{Json(Json::Object{{"name", Json("x")}})}) : Json("x"));
        use();
        place = before;
    }
}

void changeItems(Json& place, const std::function<void()>& use) {
    const Json before = place;
    if (before.array()->size() > 1) {
        std::ranges::reverse(*place.array());
        use();
        place = before;
    }
    for (std::size_t i = 0; i < before.array()->size(); ++i) {
        place.array()->erase(place.array()->begin() + static_cast<std::ptrdiff_t>(i));
        use();
        place = before;
        place.array()->push_back((*before.array())[i]);
        use();
        place = before;
    }
    place.array()->push_back(Json("x"));
    use();
    place = before;
}

} // namespace

void changeEachValue(Json& document, const std::function<void()>& use) {
    replace(document, use);
    if (document.object()) {
        changeMembers(document, use);
        for (auto& [name, member] : *document.object()) changeEachValue(member, use);
    } else if (document.array()) {
        changeItems(document, use);
        for (Json& item : *document.array()) changeEachValue(item, use);
    }
}

} // namespace lanyard::test
