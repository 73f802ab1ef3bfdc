#pragma once
#include "core/base/bytes.h"
#include "core/crypto/signature.h"
#include "core/proof/suite.h"
#include <optional>
#include <string>
#include <string_view>

namespace lanyard::checks {

/// The `jws` of the older proofs: "header..signature" over bytes that are not encoded (RFC 7797).
struct DetachedJws {
    JwsAlgorithm algorithm{};
    Bytes signature;
    std::string signedPart; ///< the header as it is written, and the dot: what stands before the bytes in what is signed
};

/// Reads one for a suite. Nothing if it has another shape, if its header does not say `b64: false` and mark exactly that as critical, or
/// names an algorithm that the suite has not.
std::optional<DetachedJws> readDetachedJws(std::string_view text, const Suite& suite);

} // namespace lanyard::checks
