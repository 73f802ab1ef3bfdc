// What a verification costs beside OpenSSL's own with everything at hand, and what making a key costs beside one verification.
#include "core/base/encoding.h"
#include "core/crypto/public_key.h"
#include "core/crypto/signature.h"
#include "core/json/json.h"
#include "tests/bench/measure.h"
#include "tests/support/samples.h"
#include <cstdlib>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace lanyard;

namespace {

struct Case {
    std::string name;
    JwsAlgorithm algorithm{};
    PublicKey key;
    Json jwk;
    Bytes message;
    Bytes signature;
};

std::vector<Case> everyCase() {
    std::vector<Case> cases;
    const auto json = parseJson(test::ownText("crypto/signatures.json"));
    for (const auto& entry : json.value().asList())
        cases.push_back({*entry.textOf("alg"), jwsAlgorithm(*entry.textOf("alg")).value(), PublicKey::fromJwk(*entry.find("jwk")).value(),
                         *entry.find("jwk"), toBytes(*entry.textOf("message")), fromBase64Url(*entry.textOf("signature")).value()});
    return cases;
}

/// OpenSSL alone: the key and the signature in its own forms.
struct Bare {
    explicit Bare(const Case& c) : message(c.message), signature(c.signature) {
        const auto* at = c.key.der().data();
        key.reset(d2i_PUBKEY(nullptr, &at, static_cast<long>(c.key.der().size())));
        digest = c.name == "EdDSA" ? nullptr : c.name.contains("256") ? EVP_sha256() : c.name.contains("384") ? EVP_sha384() : EVP_sha512();
        pss = c.name.starts_with("PS");
        if (c.name.starts_with("ES")) {
            const int half = static_cast<int>(signature.size() / 2);
            ECDSA_SIG* numbers = ECDSA_SIG_new();
            ECDSA_SIG_set0(numbers, BN_bin2bn(signature.data(), half, nullptr), BN_bin2bn(signature.data() + half, half, nullptr));
            unsigned char* der = nullptr;
            const int size = i2d_ECDSA_SIG(numbers, &der);
            signature.assign(der, der + size);
            OPENSSL_free(der);
            ECDSA_SIG_free(numbers);
        }
    }
    int verify() const {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_PKEY_CTX* settings = nullptr;
        EVP_DigestVerifyInit(context, &settings, digest, nullptr, key.get());
        if (pss) {
            EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING);
            EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST);
        }
        const int result = EVP_DigestVerify(context, signature.data(), signature.size(), message.data(), message.size());
        EVP_MD_CTX_free(context);
        return result;
    }

    struct Free {
        void operator()(EVP_PKEY* owned) const noexcept { EVP_PKEY_free(owned); }
    };
    std::unique_ptr<EVP_PKEY, Free> key;
    const EVP_MD* digest = nullptr;
    bool pss = false;
    Bytes message;
    Bytes signature;
};

} // namespace

int main() {
    for (const auto& c : everyCase()) {
        const Bare bare(c);
        const auto require = [](bool holds) {
            if (!holds) std::exit(EXIT_FAILURE);
        };
        const auto ours = [&] { require(verifies(c.algorithm, c.key, c.message, c.signature)); };
        const auto peer = [&] { require(bare.verify() == 1); };
        const int calls = std::max(20, static_cast<int>(4'000 / bench::microsecondsOf(peer, 20)));
        bench::print(("verify " + c.name).c_str(), bench::compare(ours, peer, calls));
        const auto making = [&] { require(PublicKey::fromJwk(c.jwk).has_value()); };
        bench::print(("make the key, " + c.name).c_str(), bench::compare(making, peer, calls));
    }
    return EXIT_SUCCESS;
}
