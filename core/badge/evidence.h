#pragma once
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// What an address or DID showed when it was asked: frozen, with its date.
struct EvidenceDocument {
    std::string address;   ///< as asked: URL or DID
    Instant obtained{};
    int status = 200;      ///< what the address answered: 200, 404, 410, … A DID's document counts as 200
    Bytes content;         ///< exact bytes; empty unless status is 200
};

/// All evidence at hand. Several documents of one address may be kept; a value type, handed in and never fetched.
class Evidence {
  public:
    void add(EvidenceDocument document);
    /// All that is kept of an address, newest first. A URL's fragment is not part of the address; `http` and `https`, and a
    /// trailing slash, are different addresses. Valid until the next add().
    const std::vector<EvidenceDocument>& at(std::string_view address) const noexcept;
    /// The newest with status 200, or nullptr.
    const EvidenceDocument* newestContent(std::string_view address) const noexcept;
    bool empty() const noexcept { return m_documents.empty(); }
    /// Every document, by address and then newest first.
    std::vector<const EvidenceDocument*> all() const;

  private:
    std::map<std::string, std::vector<EvidenceDocument>, std::less<>> m_documents;
};

/// The issuers a person accepts. A name alone never counts: the id decides.
struct TrustList {
    struct Entry {
        std::string id;   ///< DID or address
        std::string name; ///< as the list names it
        std::string list; ///< name of the list, shown beside the answer; may be empty
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> issuers;
    const Entry* find(std::string_view id) const noexcept;
};

} // namespace lanyard
