#include "core/proof/suite.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

using enum JwsAlgorithm;

constexpr std::array edwards{eddsa};
constexpr std::array nistCurves{es256, es384};
constexpr std::array firstNistCurve{es256};
constexpr std::array anyJws{eddsa, es256, es384, es512, es256k, ps256, rs256};
constexpr std::array rsa{rs256, ps256};
constexpr std::array bitcoinCurve{es256k};

const std::array suites{
    Suite{"eddsa-rdfc-2022", Transformation::graph, SignatureForm::base58, true, false, edwards},
    Suite{"eddsa-jcs-2022", Transformation::json, SignatureForm::base58, true, false, edwards},
    Suite{"ecdsa-rdfc-2019", Transformation::graph, SignatureForm::base58, true, false, nistCurves},
    Suite{"ecdsa-jcs-2019", Transformation::json, SignatureForm::base58, true, false, nistCurves},
    Suite{"ecdsa-sd-2023", Transformation::ecdsaSd, SignatureForm::base64url, true, false, firstNistCurve},
    Suite{"bbs-2023", Transformation::bbs, SignatureForm::base64url, true, false, {}},
    Suite{"Ed25519Signature2020", Transformation::graph, SignatureForm::base58, false, false, edwards},
    Suite{"Ed25519Signature2018", Transformation::graph, SignatureForm::detachedJws, false, false, edwards},
    Suite{"JsonWebSignature2020", Transformation::graph, SignatureForm::detachedJws, false, false, anyJws},
    Suite{"RsaSignature2018", Transformation::graph, SignatureForm::detachedJws, false, true, rsa},
    Suite{"EcdsaSecp256k1Signature2019", Transformation::graph, SignatureForm::detachedJws, false, true, bitcoinCurve},
};

} // namespace

const Suite* suiteNamed(std::string_view name, bool isDataIntegrity) noexcept {
    const auto found = std::ranges::find_if(suites, [&](const Suite& suite) { return suite.name == name && suite.isDataIntegrity == isDataIntegrity; });
    return found == suites.end() ? nullptr : &*found;
}

std::optional<JwsAlgorithm> algorithmOf(const Suite& suite, const PublicKey& key) noexcept {
    const auto found = std::ranges::find_if(suite.algorithms, [&](JwsAlgorithm algorithm) { return fits(algorithm, key); });
    return found == suite.algorithms.end() ? std::nullopt : std::optional(*found);
}

} // namespace lanyard
