#pragma once
#include "core/crypto/public_key.h"
#include "core/crypto/signature.h"
#include <optional>
#include <span>
#include <string_view>

namespace lanyard {

/// How a suite makes bytes of a document.
enum class Transformation : std::uint8_t {
    graph,    ///< RDFC-1.0 over the graph that the document means
    json,     ///< JCS (RFC 8785) over the document
    ecdsaSd,  ///< statements signed one by one, some of which may be left out (vc-di-ecdsa, ecdsa-sd-2023)
    bbs,      ///< the same, unlinkable (vc-di-bbs, bbs-2023)
};

/// How the proof holds its signature.
enum class SignatureForm : std::uint8_t {
    base58,     ///< `proofValue`, multibase 'z'
    base64url,  ///< `proofValue`, multibase 'u'
    detachedJws, ///< `jws`: RFC 7797, unencoded and left out
};

/// One proof suite.
struct Suite {
    std::string_view name;
    Transformation transformation{};
    SignatureForm form{};
    bool isDataIntegrity = true; ///< named by `cryptosuite`; else by `type`
    bool isWithdrawn = false;    ///< a draft that its authors gave up: a good signature is told with a warning
    /// Which keys the suite may be used with, by the algorithm they sign with; of a detached JWS its `alg` chooses among them.
    std::span<const JwsAlgorithm> algorithms;
};

/// The suite of that name; `isDataIntegrity`: by `cryptosuite`, else by `type`. nullptr if there is none.
const Suite* suiteNamed(std::string_view name, bool isDataIntegrity) noexcept;

/// By which of the suite's algorithms a key signs; nothing if by none.
std::optional<JwsAlgorithm> algorithmOf(const Suite& suite, const PublicKey& key) noexcept;

} // namespace lanyard
