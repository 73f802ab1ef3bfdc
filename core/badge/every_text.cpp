#include "core/badge/every_text.h"
#include "core/base/ascii.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::size_t shownBase64 = 256;

bool isBase64Letter(char letter) noexcept {
    return isAsciiLetterOrDigit(letter) || letter == '+' ||
           letter == '/' || letter == '-' || letter == '_' || letter == '=' || letter == '.' || letter == '\n' || letter == '\r';
}

class Walk {
  public:
    explicit Walk(std::vector<TextInBadge>& texts) : m_texts(texts) {}

    void under(std::string name, const Json& value) {
        m_path.push_back(std::move(name));
        enter(value);
        m_path.pop_back();
    }

    void enter(const Json& value) {
        switch (value.kind()) {
        case Json::Kind::null: return;
        case Json::Kind::boolean: return add(*value.boolean() ? "true" : "false");
        case Json::Kind::number: return add(value.number()->text);
        case Json::Kind::string:
            if (!value.string()->empty() && !isEncodedContent(*value.string())) add(*value.string());
            return;
        case Json::Kind::array:
            for (std::size_t i = 0; i < value.array()->size(); ++i) under(std::to_string(i + 1), (*value.array())[i]);
            return;
        case Json::Kind::object:
            for (const auto& [name, inside] : *value.object()) under(name, inside);
            return;
        }
    }

  private:
    void add(std::string_view text) { m_texts.push_back({m_path, std::string(text)}); }

    std::vector<TextInBadge>& m_texts;
    std::vector<std::string> m_path;
};

} // namespace

bool isEncodedContent(std::string_view text) noexcept {
    if (text.starts_with("data:") && text.find(',') != std::string_view::npos && text.size() > 64) return true;
    return text.size() > shownBase64 && std::ranges::all_of(text, isBase64Letter);
}

std::vector<TextInBadge> everyText(const Badge& badge) {
    std::vector<TextInBadge> texts;
    Walk walk(texts);
    walk.enter(badge.content);
    if (!badge.jws) return texts;
    if (const Json::Object* claims = badge.jws->claims.object(); claims && !(badge.jws->claims == badge.content))
        for (const auto& [name, value] : *claims)
            if (!(value == badge.content)) walk.under(name, value);
    walk.under("header", badge.jws->header);
    return texts;
}

} // namespace lanyard
