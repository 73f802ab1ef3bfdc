#include "core/store/search.h"
#include "core/base/fold.h"
#include <algorithm>
#include <sqlite3.h>

namespace lanyard {
namespace {

constexpr std::size_t before = 40, after = 60; // bytes of the piece in front of and behind the place of the find

bool isBlank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
bool isInsideLetter(char c) noexcept { return (std::uint8_t(c) & 0xC0U) == 0x80U; }

/// Every word of `words` (one blank between) is in `text`.
bool holdsWords(std::string_view text, std::string_view words) noexcept {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (text.find(words.substr(0, end)) == std::string_view::npos) return false;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

std::string_view viewOf(sqlite3_value* value) noexcept {
    const auto* const data = static_cast<const char*>(sqlite3_value_blob(value));
    if (data == nullptr) return {};
    return {data, std::size_t(sqlite3_value_bytes(value))};
}

void holdsWordsFunction(sqlite3_context* context, int, sqlite3_value** values) {
    sqlite3_result_int(context, holdsWords(viewOf(values[0]), viewOf(values[1])) ? 1 : 0);
}

} // namespace

SearchWords::SearchWords(std::string_view typed) {
    const std::string plain = folded(typed);
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t i = 0; i < plain.size();) {
        while (i < plain.size() && isBlank(plain[i])) ++i;
        const std::size_t begin = i;
        while (i < plain.size() && !isBlank(plain[i])) ++i;
        if (begin == i) break;
        if (!m_joined.empty()) m_joined += ' ';
        places.emplace_back(m_joined.size(), i - begin);
        m_joined.append(plain, begin, i - begin);
    }
    for (const auto& [begin, length] : places) m_words.push_back(std::string_view(m_joined).substr(begin, length));
}

bool SearchWords::allIn(std::string_view foldedText) const noexcept { return holdsWords(foldedText, m_joined); }

std::string SearchWords::pieceOf(std::string_view text, std::string_view foldedText) const {
    for (const std::string_view word : m_words) {
        const std::size_t found = foldedText.find(word);
        if (found == std::string_view::npos) continue;
        const std::size_t place = std::min(originalOffset(text, found), text.size());

        const std::size_t lineBreak = text.substr(0, place).rfind('\n');
        const std::size_t lineBegin = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        const std::size_t lineEnd = std::min(text.find('\n', place), text.size());
        std::size_t begin = place - lineBegin > before ? place - before : lineBegin;
        std::size_t end = lineEnd - place > word.size() + after ? place + word.size() + after : lineEnd;
        while (begin > lineBegin && begin < place && !isBlank(text[begin - 1])) ++begin; // to the start of a word, or of the find
        while (begin < place && isInsideLetter(text[begin])) ++begin;
        while (end < lineEnd && isInsideLetter(text[end])) ++end;

        std::string piece = begin > lineBegin ? "…" : "";
        piece += text.substr(begin, end - begin);
        if (end < lineEnd) piece += "…";
        return piece;
    }
    return {};
}

Result<void> addSearchFunction(Database& database) {
    const int code = sqlite3_create_function_v2(database.handle(), "holds_words", 2,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, holdsWordsFunction,
                                                nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return std::unexpected(database.errorOf(code));
    return {};
}

} // namespace lanyard
