#include "core/verify/suites/proof_keys.h"
#include "core/verify/address.h"
#include <algorithm>

namespace lanyard::checks {

ProofKeys keysOfProof(const Proof& proof, std::string_view issuer, const Evidence& evidence) {
    const std::string& name = proof.verificationMethod;
    ProofKeys found{keysNamed(name, issuer, evidence)};
    std::vector<PublicKey>& keys = found.named.keys;
    if (isOwnDocument(name)) {
        // Such a DID has one key, whatever stands behind it.
        if (!keys.empty()) return found;
        if (const auto only = keyOfDid(withoutFragment(name))) {
            keys.push_back(*only);
            found.namesNoMethod = true;
        }
    } else if (!isOwnDocument(resolved(name, issuer))) {
        // A name such as "https://…/issuer#z6Mk…" holds the key itself. Whose it is, only the issuer's document says.
        if (const auto own = PublicKey::fromMultikey(fragmentOf(name)); own && std::ranges::find(keys, *own) == keys.end()) keys.push_back(*own);
    }
    return found;
}

} // namespace lanyard::checks
