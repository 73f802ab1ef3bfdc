#include "core/proof/hash_data.h"

namespace lanyard {

Bytes HashData::both() const {
    Bytes bytes = optionsHash;
    bytes.insert(bytes.end(), documentHash.begin(), documentHash.end());
    return bytes;
}

HashData hashDataOf(Digest digest, std::string options, std::string document) {
    HashData data{std::move(options), std::move(document), {}, {}};
    data.optionsHash = digestOf(digest, bytesOf(data.options));
    data.documentHash = digestOf(digest, bytesOf(data.document));
    return data;
}

Digest hashOfSuite(KeyKind key) noexcept { return key == KeyKind::p384 ? Digest::sha384 : Digest::sha256; }

} // namespace lanyard
