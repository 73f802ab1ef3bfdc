#include "core/sign/key_name.h"

namespace lanyard {

bool namesAnotherKey(const std::string& name, const PublicKey& key) {
    if (!name.starts_with("did:key:") && !name.starts_with("did:jwk:")) return false;
    const auto named = keyOfDid(name);
    return !named || !(*named == key);
}

} // namespace lanyard
