#include "core/base/encoding.h"
#include "core/crypto/private_key.h"
#include "core/crypto/public_key.h"
#include "core/json/json.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using fuzz::require;

namespace {

void requireSound(const Result<PublicKey>& key) {
    if (!key) return;
    require(key->thumbprint().size() == 43 && fromBase64Url(key->thumbprint()), "a thumbprint is a SHA-256 in base64url");
    require(key->kind() == KeyKind::rsa ? key->bits() >= 2'048 && key->bits() <= 16'384 : key->bits() <= 521, "a key has a size that we allow");
    const auto again = key->kind() == KeyKind::bls12381G2
                           ? PublicKey::fromMultikey(toMultibase58(key->der()))
                           : PublicKey::fromPem("-----BEGIN PUBLIC KEY-----" + toBase64(key->der()) + "-----END PUBLIC KEY-----");
    require(again && *again == *key && again->kind() == key->kind(), "the form that names a key reads as the same key");
}

void requireSigns(const Result<PrivateKey>& key, ByteView message) {
    if (!key) return;
    const auto& publicKey = key->publicKey();
    requireSound(publicKey);
    for (const auto algorithm : {JwsAlgorithm::eddsa, JwsAlgorithm::es256, JwsAlgorithm::es384}) {
        const auto signature = key->sign(algorithm, message);
        require(signature.has_value() == fits(algorithm, publicKey), "a private key signs by its own algorithm alone");
        require(!signature || verifies(algorithm, publicKey, message, *signature), "what a key signs is verified with its public key");
    }
}

void requireSameKey(const Result<PublicKey>& a, const Result<PublicKey>& b, const char* promise) {
    require(a.has_value() == b.has_value() && (!a || *a == *b), promise);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 8'192) return 0;
    const ByteView bytes(data, size);
    const std::string text(textOf(bytes));

    requireSound(PublicKey::fromPem(text));
    const auto multikey = PublicKey::fromMultikey(text);
    requireSound(multikey);
    if (text.starts_with('z')) requireSameKey(keyOfDid("did:key:" + text + '#' + text), multikey, "did:key holds the Multikey that follows it");
    requireSound(keyOfDid(text));
    requireSigns(PrivateKey::fromMultikey(text), bytes);

    if (const auto jwk = parseJson(text, {.depth = 8, .bytes = 8'192, .values = 100})) {
        const auto key = PublicKey::fromJwk(*jwk);
        requireSigns(PrivateKey::fromJwk(*jwk), bytes);
        requireSound(key);
        requireSameKey(keyOfDid("did:jwk:" + toBase64Url(bytes)), key, "did:jwk holds the JWK that follows it");
    }

    if (bytes.empty()) return 0;
    const KeyKind kind{static_cast<std::uint8_t>(bytes[0] % 7)};
    requireSound(PublicKey::fromRaw(kind, bytes.subspan(1)));
    requireSigns(PrivateKey::fromRaw(kind, bytes.subspan(1)), bytes);
    if (const auto certificate = parseCertificate(bytes)) {
        requireSound(certificate->key);
        const auto alone = chainHolds({Bytes(bytes.begin(), bytes.end())});
        require(alone && *alone, "a certificate that is read is a chain of one");
    }
    return 0;
}
