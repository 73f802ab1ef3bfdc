#include "core/base/utf8.h"
#include "core/json/json.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <set>

namespace lanyard {
namespace {

/// Bytes that stand for themselves inside a string and need no look at their neighbours.
constexpr auto plain = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0x20; i < 0x80; ++i) table[i] = i != '"' && i != '\\';
    return table;
}();

bool isDigit(char letter) noexcept { return letter >= '0' && letter <= '9'; }

/// Whether a number that a double cannot hold is too large, and not too near to zero. `text` is a well-formed JSON number that is not 0.
bool isHuge(std::string_view text) noexcept {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto e = std::min(text.find_first_of("eE"), text.size());
    const auto firstDigit = text.find_first_not_of("0.");
    const auto point = std::min(text.find('.'), e);
    const auto place = firstDigit < point ? static_cast<std::int64_t>(point - firstDigit) : -static_cast<std::int64_t>(firstDigit - point - 1);
    std::int64_t exponent = 0;
    if (e < text.size()) {
        auto letters = text.substr(e + 1);
        if (letters.starts_with('+')) letters.remove_prefix(1);
        if (std::from_chars(letters.data(), letters.data() + letters.size(), exponent).ec != std::errc{}) return !letters.starts_with('-');
    }
    return exponent > -place;
}

/// Index of the first member whose name stood before, if any.
std::optional<std::size_t> firstDuplicate(const Json::Object& members) {
    constexpr std::size_t few = 16; // up to here comparing each with each is faster than sorting
    if (members.size() <= few) {
        for (std::size_t i = 1; i < members.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (members[i].first == members[j].first) return i;
        return std::nullopt;
    }
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const auto difference = members[a].first.compare(members[b].first);
        return difference != 0 ? difference < 0 : a < b;
    });
    std::optional<std::size_t> first;
    for (std::size_t i = 1; i < order.size(); ++i)
        if (members[order[i - 1]].first == members[order[i]].first) first = std::min(first.value_or(order[i]), order[i]);
    return first;
}

/// Reads without recursion, so that the depth of the text is bounded by a number and not by the stack.
class Parser {
  public:
    /// With `duplicates`, a second member of one name is left out and told there; without, it is an error.
    Parser(std::string_view text, const JsonLimits& limits, std::vector<std::string>* duplicates = nullptr)
        : m_text(text), m_limits(limits), m_duplicates(duplicates) {}
    Result<Json> parse();

  private:
    /// An array or object whose end was not reached yet.
    struct Open {
        std::size_t begin;
        bool isObject;
        Json::Array items;
        Json::Object members;
    };

    char peek() const noexcept { return m_at < m_text.size() ? m_text[m_at] : '\0'; } ///< no token begins with '\0'
    void skipBlanks() noexcept {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t')) ++m_at;
    }
    std::unexpected<Error> malformed() const { return fail(ErrorCode::malformed, Offset{m_at}); }

    Result<void> readWord(std::string_view word);
    Result<void> readScalar(Json& into);
    Result<void> readNumber(Json& into);
    Result<void> readString(std::string& into);
    Result<void> readEscape(std::string& into);
    Result<char32_t> readHexUnit();
    Result<void> readKey();
    Result<Json> close();
    void dropDuplicates(Json::Object& members);
    void hand(Json value);
    std::string parentPointer() const;
    std::string pointer() const;

    std::string_view m_text;
    JsonLimits m_limits;
    std::vector<std::string>* m_duplicates;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
    std::vector<Open> m_open;
};

Result<Json> Parser::parse() {
    if (m_text.size() > m_limits.bytes) return fail(ErrorCode::limitReached, Offset{m_limits.bytes});
    const auto depth = std::min(m_limits.depth, deepestJson);
    for (;;) {
        skipBlanks();
        if (++m_values > m_limits.values) return fail(ErrorCode::limitReached, Offset{m_at});
        Json value;
        const auto first = peek();
        if (first == '{' || first == '[') {
            if (m_open.size() >= depth) return fail(ErrorCode::tooDeep, Offset{m_at});
            m_open.push_back({m_at, first == '{', {}, {}});
            ++m_at;
            skipBlanks();
            if (peek() != (first == '{' ? '}' : ']')) {
                if (first == '{') TRY_DO(readKey());
                continue;
            }
            TRY(closed, close());
            value = std::move(closed);
        } else {
            TRY_DO(readScalar(value));
        }
        // The value ends here, and with it perhaps what it stands in.
        for (;;) {
            skipBlanks();
            if (m_open.empty()) {
                if (m_at != m_text.size()) return malformed();
                return value;
            }
            hand(std::move(value));
            const bool inObject = m_open.back().isObject;
            if (peek() == ',') {
                ++m_at;
                if (inObject) {
                    skipBlanks();
                    TRY_DO(readKey());
                }
                break;
            }
            if (peek() != (inObject ? '}' : ']')) return malformed();
            TRY(closed, close());
            value = std::move(closed);
        }
    }
}

/// Puts a finished value into the innermost open array or object.
void Parser::hand(Json value) {
    auto& open = m_open.back();
    if (open.isObject)
        open.members.back().second = std::move(value);
    else
        open.items.push_back(std::move(value));
}

/// Takes the closing bracket and the innermost open array or object.
Result<Json> Parser::close() {
    ++m_at;
    auto& open = m_open.back();
    if (open.isObject) {
        if (const auto duplicate = firstDuplicate(open.members); duplicate && m_duplicates) {
            dropDuplicates(open.members);
        } else if (duplicate) {
            open.members.erase(open.members.begin() + static_cast<std::ptrdiff_t>(*duplicate) + 1, open.members.end());
            return fail(ErrorCode::duplicateMember, Pointer{pointer()});
        }
    }
    Json value = open.isObject ? Json(std::move(open.members)) : Json(std::move(open.items));
    value.setRange({open.begin, m_at});
    m_open.pop_back();
    return value;
}

/// Keeps the first member of each name. In one pass, since a text may repeat a name many thousand times.
void Parser::dropDuplicates(Json::Object& members) {
    constexpr std::size_t told = 100;
    const auto around = parentPointer();
    std::set<std::string, std::less<>> names;
    std::erase_if(members, [&](const Json::Member& member) {
        if (names.insert(member.first).second) return false;
        if (m_duplicates->size() < told) m_duplicates->push_back(around + '/' + escapedToken(member.first));
        return true;
    });
}

/// The place of the innermost open array or object.
std::string Parser::parentPointer() const {
    std::string text;
    for (std::size_t i = 0; i + 1 < m_open.size(); ++i)
        text.append(1, '/').append(m_open[i].isObject ? escapedToken(m_open[i].members.back().first) : std::to_string(m_open[i].items.size()));
    return text;
}

/// The place of the last member read.
std::string Parser::pointer() const {
    const auto& open = m_open.back();
    return parentPointer() + '/' + (open.isObject ? escapedToken(open.members.back().first) : std::to_string(open.items.size()));
}

Result<void> Parser::readKey() {
    if (peek() != '"') return malformed();
    auto& members = m_open.back().members;
    TRY_DO(readString(members.emplace_back(std::string(), Json()).first));
    skipBlanks();
    if (peek() != ':') return malformed();
    ++m_at;
    return {};
}

Result<void> Parser::readScalar(Json& into) {
    const auto begin = m_at;
    switch (peek()) {
    case '"': {
        std::string text;
        TRY_DO(readString(text));
        into = Json(std::move(text));
        break;
    }
    case 't':
        TRY_DO(readWord("true"));
        into = Json(true);
        break;
    case 'f':
        TRY_DO(readWord("false"));
        into = Json(false);
        break;
    case 'n':
        TRY_DO(readWord("null"));
        into = Json();
        break;
    default: TRY_DO(readNumber(into));
    }
    into.setRange({begin, m_at});
    return {};
}

Result<void> Parser::readWord(std::string_view word) {
    if (!m_text.substr(m_at).starts_with(word)) return malformed();
    m_at += word.size();
    return {};
}

Result<void> Parser::readNumber(Json& into) {
    const auto begin = m_at;
    const auto readDigits = [this] {
        const auto from = m_at;
        while (isDigit(peek())) ++m_at;
        return m_at != from;
    };
    if (peek() == '-') ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!readDigits())
        return malformed();
    if (peek() == '.') {
        ++m_at;
        if (!readDigits()) return malformed();
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-') ++m_at;
        if (!readDigits()) return malformed();
    }
    const auto text = m_text.substr(begin, m_at - begin);
    double value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{}) {
        if (isHuge(text)) return fail(ErrorCode::limitReached, Offset{begin});
        value = text.starts_with('-') ? -0.0 : 0.0;
    }
    into = Json(Json::Number{std::string(text), value});
    return {};
}

Result<void> Parser::readString(std::string& into) {
    ++m_at;
    for (;;) {
        const auto begin = m_at;
        bool ascii = true;
        while (m_at < m_text.size()) {
            const auto letter = static_cast<unsigned char>(m_text[m_at]);
            if (letter >= 0x80)
                ascii = false;
            else if (!plain[letter])
                break;
            ++m_at;
        }
        const auto run = m_text.substr(begin, m_at - begin);
        if (!ascii)
            if (const auto bad = firstBadUtf8(run)) return fail(ErrorCode::badEncoding, Offset{begin + *bad});
        into.append(run);
        switch (peek()) {
        case '"': ++m_at; return {};
        case '\\': TRY_DO(readEscape(into)); break;
        default: return malformed(); // a control character, or the end of the text
        }
    }
}

Result<void> Parser::readEscape(std::string& into) {
    const auto begin = m_at++;
    switch (peek()) {
    case '"':
    case '\\':
    case '/': into += peek(); break;
    case 'b': into += '\b'; break;
    case 'f': into += '\f'; break;
    case 'n': into += '\n'; break;
    case 'r': into += '\r'; break;
    case 't': into += '\t'; break;
    case 'u': {
        TRY(unit, readHexUnit());
        auto codePoint = unit;
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            if (unit > 0xDBFF || !m_text.substr(m_at).starts_with("\\u")) return fail(ErrorCode::badEncoding, Offset{begin});
            ++m_at;
            TRY(low, readHexUnit());
            if (low < 0xDC00 || low > 0xDFFF) return fail(ErrorCode::badEncoding, Offset{begin});
            codePoint = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
        }
        appendUtf8(into, codePoint);
        return {};
    }
    default: return malformed();
    }
    ++m_at;
    return {};
}

/// The 'u' and its four digits.
Result<char32_t> Parser::readHexUnit() {
    ++m_at;
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const auto letter = peek();
        if (isDigit(letter))
            unit = unit * 16 + static_cast<char32_t>(letter - '0');
        else if (letter >= 'a' && letter <= 'f')
            unit = unit * 16 + static_cast<char32_t>(letter - 'a' + 10);
        else if (letter >= 'A' && letter <= 'F')
            unit = unit * 16 + static_cast<char32_t>(letter - 'A' + 10);
        else
            return malformed();
    }
    return unit;
}

} // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits& limits) { return Parser(text, limits).parse(); }

Result<JsonWithDuplicates> parseJsonWithDuplicates(std::string_view text, const JsonLimits& limits) {
    JsonWithDuplicates read;
    TRY(value, Parser(text, limits, &read.duplicates).parse());
    read.value = std::move(value);
    return read;
}

} // namespace lanyard
