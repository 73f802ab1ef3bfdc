#pragma once
#include "core/json/json.h"
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::rdf {

/// One file that a store is made of, in pieces that follow one another.
struct ContextFile {
    std::string_view name; ///< without a folder
    std::span<const std::string_view> pieces;
};

/// The JSON in a file; null if it is none.
Json contentOf(const ContextFile& file);

/// One published text of a context. Lives as long as its store.
class ContextText {
  public:
    std::string_view file() const noexcept;   ///< its name in the index
    std::string_view sha256() const noexcept; ///< of its bytes, in lower-case hexadecimal
    /// The whole document, `@context` inside; parsed at the first call, once, from whatever thread. Null if it is no JSON.
    const Json& content() const;

    struct Kept; ///< complete only in context_store.cpp
    explicit ContextText(std::unique_ptr<Kept> kept) noexcept;
    ContextText(ContextText&&) noexcept;
    ~ContextText();

  private:
    std::unique_ptr<Kept> m_kept;
};

/// The contexts at hand: nothing is ever fetched. Each address has one text or several, newest first. Reentrant after construction.
class ContextStore {
  public:
    /// `files` and what they hold must outlive the store. One of them is INDEX.json: `files` names each with its `sha256`; `contexts` gives each `address`
    /// its `aliases` and its `texts`. What the index names and `files` lacks is left out.
    explicit ContextStore(std::span<const ContextFile> files);
    ContextStore(const ContextStore&) = delete;
    ContextStore& operator=(const ContextStore&) = delete;

    /// All texts of an address, newest first; empty if it is not at hand. `http` and `https`, a trailing "#" or "/", and known
    /// redirects are one address.
    std::span<const ContextText* const> textsOf(std::string_view address) const;
    /// The address under which the texts are kept, by the same table of equals; empty if it is not at hand.
    std::string_view canonicalAddress(std::string_view address) const;

  private:
    struct Entry {
        std::string_view address;
        std::vector<const ContextText*> texts;
    };
    const Entry* find(std::string_view address) const;

    Json m_index;
    std::map<std::string_view, ContextText> m_texts;         ///< by file name
    std::vector<std::unique_ptr<const Entry>> m_entries;
    std::map<std::string, const Entry*, std::less<>> m_entryOf; ///< by what the spellings of an address have in common
};

} // namespace lanyard::rdf
