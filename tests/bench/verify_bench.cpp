// What judging a VC-JWT costs, from its bytes to the six answers, beside OpenSSL's bare signature check and one JSON parse of its text.
#include "core/badge/evidence.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/public_key.h"
#include "core/json/json.h"
#include "core/parse/parse.h"
#include "core/verify/verify.h"
#include "tests/bench/measure.h"
#include "tests/support/samples.h"
#include <cstdlib>
#include <memory>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace lanyard;

namespace {

void require(bool holds) {
    if (!holds) std::exit(EXIT_FAILURE);
}

/// OpenSSL alone, the key and the signature in its own forms before the clock starts.
struct Bare {
    explicit Bare(const std::string& jwt) {
        const auto second = jwt.rfind('.');
        message = toBytes(jwt.substr(0, second));
        payload = toText(fromBase64Url(jwt.substr(jwt.find('.') + 1, second - jwt.find('.') - 1)).value());
        signature = fromBase64Url(jwt.substr(second + 1)).value();
        const Json header = parseJson(toText(fromBase64Url(jwt.substr(0, jwt.find('.'))).value())).value();
        const Bytes der = keyOfDid(*header.textOf("kid")).value().der();
        const auto* at = der.data();
        key.reset(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
        if (*header.textOf("alg") != "ES256") return;
        digest = EVP_sha256();
        ECDSA_SIG* numbers = ECDSA_SIG_new();
        ECDSA_SIG_set0(numbers, BN_bin2bn(signature.data(), 32, nullptr), BN_bin2bn(signature.data() + 32, 32, nullptr));
        unsigned char* written = nullptr;
        const int size = i2d_ECDSA_SIG(numbers, &written);
        signature.assign(written, written + size);
        OPENSSL_free(written);
        ECDSA_SIG_free(numbers);
    }
    void verify() const {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, digest, nullptr, key.get());
        require(EVP_DigestVerify(context, signature.data(), signature.size(), message.data(), message.size()) == 1);
        EVP_MD_CTX_free(context);
    }

    struct Free {
        void operator()(EVP_PKEY* owned) const noexcept { EVP_PKEY_free(owned); }
    };
    std::unique_ptr<EVP_PKEY, Free> key;
    const EVP_MD* digest = nullptr;
    Bytes message, signature;
    std::string payload;
};

void measure(const char* name, const std::string& jwt) {
    Document document;
    document.form = Form::vcJwt;
    document.bytes = toBytes(jwt);
    document.id = sha256Hex(document.bytes);
    const Evidence nothing;
    const TrustList nobody;
    const VerifyWith with{nothing, nobody, {}, Instant{1'795'000'000}};
    const std::vector<Badge> badges = parseBadges(document);
    require(verify(badges.front(), with).verdict() == Verdict::caution);
    const Bare bare(jwt);

    const auto allowed = [&] { // what the promise allows: twice the bare check, and one parse
        bare.verify();
        bare.verify();
        require(parseJson(bare.payload).has_value());
    };
    const int calls = std::max(20, static_cast<int>(8'000 / bench::microsecondsOf(allowed, 20)));
    const auto report = [&](const std::string& what, const auto& work) {
        bench::print((what + ' ' + name).c_str(), bench::compare(work, allowed, calls));
    };
    report("verify", [&] { require(!verify(badges.front(), with).checks.empty()); });
    report("read and verify", [&] { require(!verifyAll(parseBadges(document), with).empty()); });
}

} // namespace

int main() {
    if (!test::haveSharedData()) {
        test::skipped("verify", "no shared data");
        return EXIT_SUCCESS;
    }
    const std::string lines = test::sharedText("bench/credentials-1000-jwt.txt");
    std::string_view rest = lines;
    bool edDsa = false, es256 = false;
    while (!rest.empty() && !(edDsa && es256)) {
        const std::string jwt(rest.substr(0, rest.find('\n')));
        rest.remove_prefix(std::min(rest.size(), jwt.size() + 1));
        bool& done = jwt.starts_with("eyJhbGciOiJFZERTQSI") ? edDsa : es256;
        if (!done) measure(&done == &edDsa ? "EdDSA" : "ES256", jwt);
        done = true;
    }
    return EXIT_SUCCESS;
}
