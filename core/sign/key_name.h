#pragma once
#include "core/crypto/public_key.h"
#include <string>

namespace lanyard {

/// Whether a reader who takes the name at its word finds another key than the signer's, or none: names that are DIDs and their own documents
/// say which key they mean. False for all other names.
bool namesAnotherKey(const std::string& name, const PublicKey& key);

} // namespace lanyard
