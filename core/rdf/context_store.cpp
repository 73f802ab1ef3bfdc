#include "core/rdf/context_store.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <mutex>

namespace lanyard::rdf {
namespace {

/// What all spellings of one address have in common: no scheme of the two, no trailing "#" or "/", the host in lower case.
std::string keyOf(std::string_view address) {
    const auto ends = address.find_last_not_of("#/");
    address = address.substr(0, ends == std::string_view::npos ? 0 : ends + 1);
    const auto colon = address.find("://");
    if (colon == std::string_view::npos) return std::string(address);
    auto scheme = lowerAscii(address.substr(0, colon));
    if (scheme == "http") scheme = "https";
    const auto path = std::min(address.find('/', colon + 3), address.size());
    return scheme + lowerAscii(address.substr(colon, path - colon)) + std::string(address.substr(path));
}

std::string_view viewOf(const Json& object, std::string_view name) {
    const auto* text = object.textOf(name);
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace

Json contentOf(const ContextFile& file) {
    std::string text;
    for (const auto piece : file.pieces) text += piece;
    return parseJson(text).value_or(Json());
}

struct ContextText::Kept {
    const ContextFile& file;
    std::string_view sha256;
    std::once_flag once{};
    Json content{};
};

ContextText::ContextText(std::unique_ptr<Kept> kept) noexcept : m_kept(std::move(kept)) {}
ContextText::ContextText(ContextText&&) noexcept = default;
ContextText::~ContextText() = default;
std::string_view ContextText::file() const noexcept { return m_kept->file.name; }
std::string_view ContextText::sha256() const noexcept { return m_kept->sha256; }
const Json& ContextText::content() const {
    std::call_once(m_kept->once, [this] { m_kept->content = contentOf(m_kept->file); });
    return m_kept->content;
}

ContextStore::ContextStore(std::span<const ContextFile> files) {
    std::map<std::string_view, const ContextFile*> byName;
    for (const auto& file : files) byName.emplace(file.name, &file);
    if (const auto index = byName.find("INDEX.json"); index != byName.end()) m_index = contentOf(*index->second);
    for (const auto& item : m_index.listOf("files"))
        if (const auto file = byName.find(viewOf(item, "file")); file != byName.end())
            m_texts.emplace(file->first, std::make_unique<ContextText::Kept>(*file->second, viewOf(item, "sha256")));
    for (const auto& item : m_index.listOf("contexts")) {
        auto entry = std::make_unique<Entry>();
        entry->address = viewOf(item, "address");
        for (const auto& text : item.listOf("texts"))
            if (const auto found = m_texts.find(viewOf(text, "file")); found != m_texts.end()) entry->texts.push_back(&found->second);
        m_entryOf.emplace(keyOf(entry->address), entry.get());
        for (const auto& alias : item.listOf("aliases"))
            if (alias.string()) m_entryOf.emplace(keyOf(*alias.string()), entry.get());
        m_entries.push_back(std::move(entry));
    }
}

const ContextStore::Entry* ContextStore::find(std::string_view address) const {
    const auto found = m_entryOf.find(keyOf(address));
    return found == m_entryOf.end() ? nullptr : found->second;
}

std::span<const ContextText* const> ContextStore::textsOf(std::string_view address) const {
    const auto* entry = find(address);
    return entry ? std::span<const ContextText* const>(entry->texts) : std::span<const ContextText* const>();
}

std::string_view ContextStore::canonicalAddress(std::string_view address) const {
    const auto* entry = find(address);
    return entry ? entry->address : std::string_view();
}

} // namespace lanyard::rdf
