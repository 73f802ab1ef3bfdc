#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace lanyard {

/// Where a value stands in the text it was read from, as byte offsets [begin, end). Empty for values made in memory.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Nested arrays and objects that any Json may have, whatever limits are handed in: copying, comparing, writing and destroying go
/// down level by level, and a thread's stack is small. What makes values in memory keeps to it, too.
inline constexpr std::size_t deepestJson = 512;

struct JsonLimits {
    std::size_t depth = 128;          ///< nested arrays and objects; at most deepestJson counts
    std::size_t bytes = 32U << 20U;   ///< length of the text
    std::size_t values = 2'000'000;   ///< values in all, keys not counted
};

/// One JSON value (RFC 8259), in the order and with the numbers of its text. A value type: copies are deep.
/// Invariants: 1. no object holds two members of one name; 2. every string is well-formed UTF-8; 3. a number keeps the
/// letters it was written with. Reentrant; const access from several threads is safe.
class Json {
  public:
    enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
    struct Number {
        std::string text; ///< as written, "1.50e3"
        double value = 0; ///< the nearest double; never infinite
    };
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default; ///< null
    explicit Json(bool value) : m_value(value) {}
    explicit Json(std::string value) : m_value(std::move(value)) {}
    explicit Json(std::string_view value) : m_value(std::string(value)) {}
    explicit Json(const char* value) : m_value(std::string(value)) {}
    explicit Json(Number value) : m_value(std::move(value)) {}
    explicit Json(std::int64_t value);
    explicit Json(Array value) : m_value(std::move(value)) {}
    explicit Json(Object value) : m_value(std::move(value)) {}

    Kind kind() const noexcept { return static_cast<Kind>(m_value.index()); }
    bool isNull() const noexcept { return kind() == Kind::null; }
    bool isBool() const noexcept { return kind() == Kind::boolean; }
    bool isNumber() const noexcept { return kind() == Kind::number; }
    bool isString() const noexcept { return kind() == Kind::string; }
    bool isArray() const noexcept { return kind() == Kind::array; }
    bool isObject() const noexcept { return kind() == Kind::object; }

    /// The value if it is of that kind, else nullptr.
    const bool* boolean() const noexcept { return std::get_if<bool>(&m_value); }
    const Number* number() const noexcept { return std::get_if<Number>(&m_value); }
    const std::string* string() const noexcept { return std::get_if<std::string>(&m_value); }
    const Array* array() const noexcept { return std::get_if<Array>(&m_value); }
    const Object* object() const noexcept { return std::get_if<Object>(&m_value); }
    Array* array() noexcept { return std::get_if<Array>(&m_value); }
    Object* object() noexcept { return std::get_if<Object>(&m_value); }

    /// The member of that name, or nullptr if there is none or this is no object.
    const Json* find(std::string_view key) const noexcept;
    Json* find(std::string_view key) noexcept;
    /// The text of a member that is a string and not empty; else nullptr: null, "" and absent are the same for optional parts.
    const std::string* textOf(std::string_view key) const noexcept;
    /// The members of an array; a single value counts as a list of one; null, [] and absent as none.
    std::span<const Json> listOf(std::string_view key) const noexcept;
    /// This value seen as such a list.
    std::span<const Json> asList() const noexcept;

    /// Replaces the member or appends it at the end. Turns null into an object first. Precondition: null or object.
    void set(std::string_view key, Json value);
    /// Removes the member if it is there.
    void remove(std::string_view key);
    /// Appends to an array. Turns null into an array first. Precondition: null or array.
    void append(Json value);

    TextRange range() const noexcept { return m_range; }
    void setRange(TextRange range) noexcept { m_range = range; }

    /// Equal by value: the order of members does not matter, nor does the range. Numbers are equal if their exact decimal values are,
    /// however they are written: 1.50e3 is 1500, but 9007199254740993 is not 9007199254740992.
    friend bool operator==(const Json& a, const Json& b);

  private:
    std::variant<std::monostate, bool, Number, std::string, Array, Object> m_value{};
    TextRange m_range{};
};

/// Reads one JSON text. A UTF-8 byte order mark is not JSON: strip it before. White space round the value is taken.
/// Every value knows its range in `text`. Does not recurse. Time O(n log n) in the length of the text.
/// Errors: malformed (at: offset), badEncoding (invalid UTF-8 in a string or a lone surrogate, at: offset), duplicateMember (at: the
/// member's JSON pointer), tooDeep, limitReached (bytes, values, or a number beyond a double; all at: offset). A number nearer to zero than any
/// double but zero is zero.
Result<Json> parseJson(std::string_view text, const JsonLimits& limits = {});

/// What a text says that names some member twice.
struct JsonWithDuplicates {
    Json value;                          ///< of the members of one name only the first
    std::vector<std::string> duplicates; ///< JSON pointers of members left out, at most 100; empty if the text is sound
};
/// Reads as parseJson does and goes on after a second member of one name, so that a badge broken in this way can be shown. What was
/// read like this is never sound. Errors: as parseJson, but for duplicateMember.
Result<JsonWithDuplicates> parseJsonWithDuplicates(std::string_view text, const JsonLimits& limits = {});

/// Compact text: members in their order, numbers as written, control characters and `"` and `\` escaped, all else as it is.
std::string writeJson(const Json& value);
/// The same with two blanks a level, for people.
std::string writeJsonIndented(const Json& value);

/// RFC 8785: members by UTF-16 code units, numbers as ECMAScript writes them, strings with the shortest escapes.
std::string canonicalJson(const Json& value);

/// RFC 6901. `pointer` is "" or starts with '/'. nullptr if nothing stands there.
const Json* resolvePointer(const Json& root, std::string_view pointer) noexcept;
/// One token escaped for a pointer: '~' as "~0", '/' as "~1".
std::string escapedToken(std::string_view token);

} // namespace lanyard
