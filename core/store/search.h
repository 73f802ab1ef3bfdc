#pragma once
#include "core/base/result.h"
#include "core/store/database.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// The words a person typed, split at blanks and folded (core/base/fold.h).
class SearchWords {
  public:
    explicit SearchWords(std::string_view typed);
    SearchWords(const SearchWords&) = delete;
    SearchWords& operator=(const SearchWords&) = delete;
    bool empty() const noexcept { return m_words.empty(); }
    const std::string& joined() const noexcept { return m_joined; } ///< the folded words with one blank between
    /// Whether every word stands somewhere in the folded text: whole, at a beginning, or inside another word.
    bool allIn(std::string_view foldedText) const noexcept;
    /// A piece of `text` of about 80 letters round the place where the first of the words is found, in its own letters, with "…" where it
    /// was cut, on one line; empty if none is found. `foldedText` is folded(text).
    std::string pieceOf(std::string_view text, std::string_view foldedText) const;

  private:
    std::string m_joined;
    std::vector<std::string_view> m_words; // into m_joined
};

/// Gives the connection the SQL function `holds_words(folded_text, folded_words)`: 1 if every word is in the text, else 0.
Result<void> addSearchFunction(Database& database);

} // namespace lanyard
