#include "core/container/pdf_text_map.h"
#include "core/container/presentation_forms.h"
#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace lanyard {
namespace {

constexpr std::uint32_t mostCodes = 0x10000;
constexpr std::size_t entriesABlock = 100; // Adobe technical note 5411: no more stand between begin and end

int hexDigit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

bool isBlank(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }

/// The next word, hexadecimal string or bracket; `begin` is where it stands.
struct Token {
    std::string_view text;
    std::size_t begin = 0;
    bool isHex() const noexcept { return text.size() >= 2 && text.front() == '<' && text[1] != '<'; }
};

class Tokens {
  public:
    explicit Tokens(std::string_view text) : m_text(text) {}
    std::optional<Token> next() noexcept {
        while (m_at < m_text.size() && isBlank(m_text[m_at])) ++m_at;
        if (m_at == m_text.size()) return std::nullopt;
        const std::size_t begin = m_at;
        const char first = m_text[m_at];
        if (first == '[' || first == ']') {
            ++m_at;
        } else if (first == '<' && m_text.substr(m_at, 2) != "<<") {
            m_at = std::min(m_text.find('>', m_at), m_text.size() - 1) + 1;
        } else {
            ++m_at;
            while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '[' && m_text[m_at] != ']' && m_text[m_at] != '<') ++m_at;
        }
        return Token{m_text.substr(begin, m_at - begin), begin};
    }
    std::size_t at() const noexcept { return m_at; }

  private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::optional<std::uint32_t> codeOf(const std::optional<Token>& token) noexcept {
    if (!token || !token->isHex()) return std::nullopt;
    std::uint32_t code = 0;
    int digits = 0;
    for (const char c : token->text.substr(1, token->text.size() - 2)) {
        if (isBlank(c)) continue;
        const int digit = hexDigit(c);
        if (digit < 0 || ++digits > 4) return std::nullopt;
        code = code * 16 + static_cast<std::uint32_t>(digit);
    }
    return digits == 4 ? std::optional(code) : std::nullopt; // codes of two bytes, as fonts with many glyphs have them
}

std::optional<std::u16string> lettersOf(const std::optional<Token>& token) {
    if (!token || !token->isHex()) return std::nullopt;
    std::u16string letters;
    unsigned unit = 0;
    int digits = 0;
    for (const char c : token->text.substr(1, token->text.size() - 2)) {
        if (isBlank(c)) continue;
        const int digit = hexDigit(c);
        if (digit < 0) return std::nullopt;
        unit = unit * 16 + static_cast<unsigned>(digit);
        if (++digits % 4 == 0) {
            letters += static_cast<char16_t>(unit);
            unit = 0;
        }
    }
    if (digits % 4 != 0) return std::nullopt;
    return letters;
}

using Map = std::map<std::uint32_t, std::u16string>;

/// <first> <last> and either <letters>, whose last unit counts up, or [<letters> …].
bool takeRange(Tokens& tokens, const Token& firstToken, Map& map) {
    const auto first = codeOf(firstToken);
    const auto last = codeOf(tokens.next());
    auto to = tokens.next();
    if (!first || !last || *last < *first || *last >= mostCodes || !to) return false;
    if (to->text != "[") {
        auto letters = lettersOf(to);
        if (!letters || letters->empty()) return false;
        for (std::uint32_t code = *first; code <= *last; ++code) {
            map[code] = *letters;
            letters->back() = static_cast<char16_t>(letters->back() + 1);
        }
        return true;
    }
    std::uint32_t code = *first;
    for (to = tokens.next(); to && to->text != "]"; to = tokens.next(), ++code) {
        auto letters = lettersOf(to);
        if (!letters || code > *last) return false;
        map[code] = std::move(*letters);
    }
    return to.has_value();
}

void appendHex(std::string& text, std::uint32_t value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) text += digits[value >> shift & 15U];
}

std::string written(const Map& map) {
    std::string text;
    std::size_t left = map.size();
    std::size_t inBlock = 0;
    for (const auto& [code, letters] : map) {
        if (inBlock == 0) {
            inBlock = std::min(left, entriesABlock);
            text += std::to_string(inBlock) + " beginbfchar\n";
        }
        text += '<';
        appendHex(text, code);
        text += "> <";
        for (const char16_t unit : letters) appendHex(text, unit);
        text += ">\n";
        --left;
        if (--inBlock == 0) text += "endbfchar\n";
    }
    return text;
}

} // namespace

std::optional<std::string> mendedTextMap(std::string_view text) {
    Tokens tokens(text);
    Map map;
    std::optional<std::size_t> begin; // of the count in front of the first block
    std::size_t end = 0;
    Token before;
    for (auto token = tokens.next(); token; token = tokens.next()) {
        const bool range = token->text == "beginbfrange";
        if (!range && token->text != "beginbfchar") {
            before = *token;
            continue;
        }
        if (!begin) begin = before.begin;
        const std::string_view endWord = range ? "endbfrange" : "endbfchar";
        for (token = tokens.next(); token && token->text != endWord; token = tokens.next()) {
            if (range) {
                if (!takeRange(tokens, *token, map)) return std::nullopt;
                continue;
            }
            const auto code = codeOf(token);
            auto letters = lettersOf(tokens.next());
            if (!code || !letters) return std::nullopt;
            map[*code] = std::move(*letters);
        }
        if (!token) return std::nullopt;
        end = tokens.at();
    }
    if (!begin) return std::nullopt;
    bool changed = false;
    for (auto& [code, letters] : map) {
        auto mended = letters == u"\t" ? std::u16string(u" ") : withoutForms(letters);
        changed = changed || mended != letters;
        letters = std::move(mended);
    }
    if (!changed) return std::nullopt;
    return std::string(text.substr(0, *begin)) + written(map) + std::string(text.substr(std::min(end + 1, text.size())));
}

} // namespace lanyard
