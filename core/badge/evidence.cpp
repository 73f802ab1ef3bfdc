#include "core/badge/evidence.h"
#include <algorithm>

namespace lanyard {
namespace {

/// A DID keeps its fragment out of the address as a URL does.
std::string_view withoutFragment(std::string_view address) noexcept { return address.substr(0, address.find('#')); }

} // namespace

void Evidence::add(EvidenceDocument document) {
    auto& kept = m_documents[std::string(withoutFragment(document.address))];
    const auto place = std::ranges::find_if(kept, [&](const EvidenceDocument& other) { return other.obtained <= document.obtained; });
    kept.insert(place, std::move(document));
}

const std::vector<EvidenceDocument>& Evidence::at(std::string_view address) const noexcept {
    static const std::vector<EvidenceDocument> none;
    const auto found = m_documents.find(withoutFragment(address));
    return found == m_documents.end() ? none : found->second;
}

const EvidenceDocument* Evidence::newestContent(std::string_view address) const noexcept {
    for (const EvidenceDocument& document : at(address))
        if (document.status == 200) return &document;
    return nullptr;
}

std::vector<const EvidenceDocument*> Evidence::all() const {
    std::vector<const EvidenceDocument*> documents;
    for (const auto& [address, kept] : m_documents)
        for (const EvidenceDocument& document : kept) documents.push_back(&document);
    return documents;
}

const TrustList::Entry* TrustList::find(std::string_view id) const noexcept {
    if (id.empty()) return nullptr;
    const auto found = std::ranges::find(issuers, id, &Entry::id);
    return found == issuers.end() ? nullptr : &*found;
}

} // namespace lanyard
