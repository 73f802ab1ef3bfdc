#include "core/contexts/bundled_contexts.h"
#include "core/contexts/embedded.h"
#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace lanyard::rdf {
namespace {

/// What all spellings of one address have in common: no scheme of the two, no trailing "#" or "/", the host in lower case.
std::string keyOf(std::string_view address) {
    const auto ends = address.find_last_not_of("#/");
    address = address.substr(0, ends == std::string_view::npos ? 0 : ends + 1);
    const auto colon = address.find("://");
    if (colon == std::string_view::npos) return std::string(address);
    const auto lower = [](std::string_view text) {
        std::string result(text);
        for (char& c : result)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return result;
    };
    auto scheme = lower(address.substr(0, colon));
    if (scheme == "http") scheme = "https";
    const auto path = std::min(address.find('/', colon + 3), address.size());
    return scheme + lower(address.substr(colon, path - colon)) + std::string(address.substr(path));
}

Json parsed(const EmbeddedFile& file) {
    std::string text;
    for (const auto piece : file.pieces) text += piece;
    return parseJson(text).value_or(Json());
}

/// One text, parsed when it is first asked for.
struct Text {
    const EmbeddedFile* file = nullptr;
    std::string_view sha256;
    mutable std::once_flag once;
    mutable Json content;

    const Json& read() const {
        std::call_once(once, [this] { content = parsed(*file); });
        return content;
    }
};

struct Entry {
    std::string_view address;
    std::vector<const Text*> texts;
};

std::string_view viewOf(const Json& object, std::string_view name) {
    const auto* text = object.textOf(name);
    return text ? std::string_view(*text) : std::string_view();
}

/// Invariant: every view and pointer handed out lies in an object of this store, which is never changed after construction but for
/// the texts that are parsed once.
class BundledContexts final : public ContextStore {
  public:
    BundledContexts();
    std::vector<ContextText> textsOf(std::string_view address) const override;
    std::string_view canonicalAddress(std::string_view address) const override {
        const auto* entry = find(address);
        return entry ? entry->address : std::string_view();
    }

  private:
    const Entry* find(std::string_view address) const {
        const auto found = m_entryOf.find(keyOf(address));
        return found == m_entryOf.end() ? nullptr : found->second;
    }

    Json m_index;
    std::map<std::string_view, Text> m_texts; ///< by file name
    std::deque<Entry> m_entries;
    std::map<std::string, const Entry*, std::less<>> m_entryOf; ///< by key
};

BundledContexts::BundledContexts() {
    std::map<std::string_view, const EmbeddedFile*> files;
    for (const auto& file : embeddedFiles()) files.emplace(file.name, &file);
    if (const auto index = files.find("INDEX.json"); index != files.end()) m_index = parsed(*index->second);
    for (const auto& item : m_index.listOf("files")) {
        const auto file = files.find(viewOf(item, "file"));
        if (file == files.end()) continue;
        auto& text = m_texts[file->first];
        text.file = file->second;
        text.sha256 = viewOf(item, "sha256");
    }
    for (const auto& item : m_index.listOf("contexts")) {
        auto& entry = m_entries.emplace_back();
        entry.address = viewOf(item, "address");
        for (const auto& text : item.listOf("texts"))
            if (const auto found = m_texts.find(viewOf(text, "file")); found != m_texts.end()) entry.texts.push_back(&found->second);
        m_entryOf.emplace(keyOf(entry.address), &entry);
        for (const auto& alias : item.listOf("aliases"))
            if (alias.string()) m_entryOf.emplace(keyOf(*alias.string()), &entry);
    }
}

std::vector<ContextText> BundledContexts::textsOf(std::string_view address) const {
    std::vector<ContextText> texts;
    if (const auto* entry = find(address))
        for (const auto* text : entry->texts) texts.push_back({entry->address, text->file->name, text->sha256, &text->read()});
    return texts;
}

} // namespace

const ContextStore& bundledContexts() {
    static const BundledContexts store;
    return store;
}

} // namespace lanyard::rdf
