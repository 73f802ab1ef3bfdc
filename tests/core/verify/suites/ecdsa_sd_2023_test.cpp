#include "core/verify/suites/ecdsa_sd_2023.h"
#include "core/base/cbor.h"
#include "core/base/encoding.h"
#include "core/json/json.h"
#include "document_changes.h"
#include "printed_values.h"
#include "proof_value.h"
#include "signed_sample.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::checks;
using lanyard::test::appendBytes;
using lanyard::test::appendHead;
using lanyard::test::shared;
using lanyard::test::SignedSample;

namespace {

/// Another P-256 key than any sample is signed with.
const std::string strangersKey = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";

Json own(const std::string& name) { return *parseJson(test::ownText("selective/" + name + ".json")); }
Fit fitOf(SignedSample& sample, ByteView proofValue, const PublicKey& key, std::uint64_t steps = 10'000'000) {
    auto maker = sample.maker(steps);
    return ecdsaSd2023Fits(sample.secured(), sample.proofHash, proofValue, key, maker);
}
Fit fitOf(SignedSample& sample) { return fitOf(sample, sample.proofValue, *sample.issuerKey); }
Fit fitOf(const Json& credential) {
    SignedSample sample(credential);
    return fitOf(sample);
}

const std::vector<std::string> derivedProofs = {
    "signed/valid/ecdsa-sd-2023-derived.json",
    "signed/valid/ecdsa-sd-2023-derived-least.json",
    "w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/derivedRevealDocument.json",
    "w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/prc/derivedRevealDocument.json",
};
const std::vector<std::string> baseProofs = {
    "signed/valid/ecdsa-sd-2023-base.json",
    "w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/addSignedSDBase.json",
    "w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/prc/addSignedSDBase.json",
};

/// What a derived proof is made of, so that a test can make another of it.
struct Parts {
    Bytes baseSignature, publicKey;
    std::vector<Bytes> signatures;
    std::vector<std::pair<std::uint64_t, Bytes>> labels;
    std::vector<std::uint64_t> indexes;
};

Parts partsOf(ByteView proofValue) {
    CborReader reader(proofValue.subspan(3));
    const auto bytes = [&reader] {
        const auto view = *reader.takeBytes();
        return Bytes(view.begin(), view.end());
    };
    Parts parts;
    reader.takeArray();
    parts.baseSignature = bytes();
    parts.publicKey = bytes();
    for (auto left = *reader.takeArray(); left > 0; --left) parts.signatures.push_back(bytes());
    for (auto left = *reader.takeMap(); left > 0; --left) {
        const auto number = *reader.takeUnsigned();
        parts.labels.emplace_back(number, bytes());
    }
    for (auto left = *reader.takeArray(); left > 0; --left) parts.indexes.push_back(*reader.takeUnsigned());
    return parts;
}

Bytes proofValueOf(const Parts& parts) {
    Bytes cbor{0xD9, 0x5D, 0x01};
    appendHead(cbor, 4, 5);
    appendBytes(cbor, parts.baseSignature);
    appendBytes(cbor, parts.publicKey);
    appendHead(cbor, 4, parts.signatures.size());
    for (const auto& signature : parts.signatures) appendBytes(cbor, signature);
    appendHead(cbor, 5, parts.labels.size());
    for (const auto& [number, label] : parts.labels) {
        appendHead(cbor, 0, number);
        appendBytes(cbor, label);
    }
    appendHead(cbor, 4, parts.indexes.size());
    for (const auto index : parts.indexes) appendHead(cbor, 0, index);
    return cbor;
}

} // namespace

TEST_CASE("derived ecdsa-sd-2023 proofs of the W3C and of other libraries fit") {
    if (!test::haveSharedData()) return test::skipped("derived ecdsa-sd-2023 proofs", "no shared data");
    for (const auto& path : derivedProofs) {
        INFO(path);
        CHECK(fitOf(shared(path)) == Fit::fits);
    }
}

TEST_CASE("base ecdsa-sd-2023 proofs of the W3C and of other libraries fit, verified as the holder may") {
    if (!test::haveSharedData()) return test::skipped("base ecdsa-sd-2023 proofs", "no shared data");
    for (const auto& path : baseProofs) {
        INFO(path);
        CHECK(fitOf(shared(path)) == Fit::fits);
    }
}

TEST_CASE("the canonical configuration of an ecdsa-sd-2023 proof and its hash are those that the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("hashes of ecdsa-sd-2023", "no shared data");
    for (const std::string folder : {"employ", "prc"}) {
        const auto base = "w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/" + folder;
        const SignedSample sample(shared(base + "/addSignedSDBase.json"));
        CHECK(sample.proofConfiguration == test::sharedText(base + "/addProofConfigCanon.txt"));
        CHECK(toHex(sample.proofHash) == *shared(base + "/addHashData.json").textOf("proofHash"));
    }
}

TEST_CASE("an ecdsa-sd-2023 proof does not fit another issuer's key, nor one of another kind") {
    if (!test::haveSharedData()) return test::skipped("ecdsa-sd-2023 under other keys", "no shared data");
    for (const auto& path : {derivedProofs.front(), baseProofs.front()}) {
        SignedSample sample(shared(path));
        CHECK(fitOf(sample, sample.proofValue, *PublicKey::fromMultikey(strangersKey)) == Fit::differs);
        const auto edwards = *PublicKey::fromMultikey("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        CHECK(fitOf(sample, sample.proofValue, edwards) == Fit::wrongKey);
    }
}

TEST_CASE("a derived ecdsa-sd-2023 proof with any bit of it changed never fits") {
    if (!test::haveSharedData()) return test::skipped("changed bits of ecdsa-sd-2023", "no shared data");
    SignedSample sample(shared("w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/derivedRevealDocument.json"));
    const auto parts = partsOf(sample.proofValue);
    REQUIRE(proofValueOf(parts).size() > sample.proofValue.size());
    auto changed = sample.proofValue;
    for (std::size_t at = 0; at < changed.size(); ++at)
        for (const unsigned bit : {0x01U, 0x10U, 0x80U}) {
            changed[at] ^= static_cast<std::uint8_t>(bit);
            const auto fit = fitOf(sample, changed, *sample.issuerKey);
            if (fit != Fit::differs && fit != Fit::malformed) FAIL_CHECK("byte " << at << ", bits " << bit);
            changed[at] ^= static_cast<std::uint8_t>(bit);
        }
    for (std::size_t size = 0; size < changed.size(); ++size)
        if (fitOf(sample, ByteView(changed).first(size), *sample.issuerKey) != Fit::malformed) FAIL_CHECK("cut at " << size);
    changed.push_back(0);
    CHECK(fitOf(sample, changed, *sample.issuerKey) == Fit::malformed);
}

TEST_CASE("a base ecdsa-sd-2023 proof with any byte of it changed never fits") {
    if (!test::haveSharedData()) return test::skipped("changed bytes of base ecdsa-sd-2023", "no shared data");
    SignedSample sample(shared("w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/addSignedSDBase.json"));
    auto changed = sample.proofValue;
    for (std::size_t at = 0; at < changed.size(); ++at) {
        changed[at] ^= 0x04U;
        if (fitOf(sample, changed, *sample.issuerKey) == Fit::fits) FAIL_CHECK("byte " << at);
        changed[at] ^= 0x04U;
    }
}

TEST_CASE("a derived ecdsa-sd-2023 proof of other parts never fits") {
    if (!test::haveSharedData()) return test::skipped("other parts of ecdsa-sd-2023", "no shared data");
    SignedSample sample(shared(derivedProofs.front()));
    const auto good = partsOf(sample.proofValue);
    const auto fit = [&](const Parts& parts) { return fitOf(sample, proofValueOf(parts), *sample.issuerKey); };
    REQUIRE(fit(good) == Fit::fits);
    REQUIRE(good.labels.size() > 1);
    REQUIRE(good.indexes.size() > 1);

    SECTION("two blank nodes under one label") {
        auto parts = good;
        parts.labels[1].second = parts.labels[0].second;
        CHECK(fit(parts) == Fit::malformed);
    }
    SECTION("two labels for one blank node") {
        auto parts = good;
        parts.labels[1].first = parts.labels[0].first;
        CHECK(fit(parts) == Fit::malformed);
    }
    SECTION("labels exchanged") {
        auto parts = good;
        std::swap(parts.labels[0].second, parts.labels[1].second);
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("a label left out") {
        auto parts = good;
        std::erase_if(parts.labels, [&](const auto& label) { return label.first == good.labels.size() - 1; });
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("a label of no node") {
        auto parts = good;
        parts.labels.emplace_back(good.labels.size(), Bytes(32, 0x01));
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("a short label") {
        auto parts = good;
        parts.labels[0].second.pop_back();
        CHECK(fit(parts) == Fit::malformed);
    }
    SECTION("each signature left out, doubled, or exchanged with the next") {
        for (std::size_t i = 0; i < good.signatures.size(); ++i) {
            auto parts = good;
            parts.signatures.erase(parts.signatures.begin() + static_cast<std::ptrdiff_t>(i));
            CHECK(fit(parts) == Fit::differs);
            parts = good;
            parts.signatures.push_back(good.signatures[i]);
            CHECK(fit(parts) == Fit::differs);
            parts = good;
            if (i + 1 < good.signatures.size()) {
                std::swap(parts.signatures[i], parts.signatures[i + 1]);
                CHECK(fit(parts) == Fit::differs);
            }
        }
    }
    SECTION("mandatory statements told of wrongly") {
        for (std::size_t i = 0; i < good.indexes.size(); ++i) {
            auto parts = good;
            parts.indexes.erase(parts.indexes.begin() + static_cast<std::ptrdiff_t>(i));
            CHECK(fit(parts) == Fit::differs);
        }
        auto parts = good;
        parts.indexes.push_back(parts.indexes.back());
        CHECK(fit(parts) == Fit::malformed);
        parts = good;
        std::swap(parts.indexes[0], parts.indexes[1]);
        CHECK(fit(parts) == Fit::malformed);
        parts = good;
        parts.indexes.back() = sample.canonical.lines.size();
        CHECK(fit(parts) == Fit::differs);
        parts = good;
        parts.indexes.clear();
        for (std::size_t i = 0; i < sample.canonical.lines.size(); ++i) parts.indexes.push_back(i);
        CHECK(fit(parts) == Fit::differs);
        parts.signatures.clear();
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("a key of another kind, or of no curve") {
        auto parts = good;
        parts.publicKey[1] = 0x25;
        CHECK(fit(parts) == Fit::malformed);
        parts = good;
        parts.publicKey[2] = 0x04;
        CHECK(fit(parts) == Fit::malformed);
    }
}

TEST_CASE("a document with any value of it changed, or any part left out, never fits its ecdsa-sd-2023 proof") {
    if (!test::haveSharedData()) return test::skipped("changed values under ecdsa-sd-2023", "no shared data");
    for (const auto& path : {derivedProofs.front(), derivedProofs[2], baseProofs.front()}) {
        SignedSample sample(shared(path));
        auto document = sample.document;
        std::size_t tried = 0;
        const auto mustNotFit = [&] {
            ++tried;
            if (test::fitUnder(sample, document, ecdsaSd2023Fits) == Fit::fits) FAIL_CHECK(path << ", change " << tried);
        };
        test::changeEachValue(document, document, mustNotFit);
        test::leaveOutEach(document, mustNotFit);
        CHECK(document == sample.document);
        CHECK(tried > 15);
    }
}

TEST_CASE("ecdsa-sd-2023 proofs spoilt by others never fit") {
    if (!test::haveSharedData()) return test::skipped("spoilt ecdsa-sd-2023 proofs", "no shared data");
    std::size_t tried = 0;
    for (const auto& path : test::sharedFiles("signed/mutant")) {
        if (path.find("/ecdsa-sd-2023-") == std::string::npos || path.find("undefined-term") != std::string::npos) continue;
        INFO(path);
        ++tried;
        const auto credential = shared(path);
        if (!fromMultibase(*credential.find("proof")->textOf("proofValue"))) continue;
        SignedSample sample(credential);
        const auto fit = fitOf(sample);
        CHECK((fit == Fit::differs || fit == Fit::malformed));
    }
    CHECK(tried >= 8);
}

TEST_CASE("ecdsa-sd-2023 proofs fit whatever the pointers select and however the badge is written") {
    for (const std::string name : {"arrays-of-one", "directions", "language-map", "many-pointers", "named-blank-node", "no-pointers", "whole"})
        for (const std::string kind : {"-base", "-derived"}) {
            INFO(name << kind);
            CHECK(fitOf(own(name + kind)) == Fit::fits);
        }
    CHECK(fitOf(own("pointer-over-array-of-one-base")) == Fit::fits);
}

TEST_CASE("a base ecdsa-sd-2023 proof whose pointers cannot be followed is not judged, unless the words were changed") {
    auto credential = own("endorsed-base");
    CHECK(fitOf(credential) == Fit::notJudged);
    credential.find("endorsement")->array()->front().set("name", Json("Warnung"));
    CHECK(fitOf(credential) == Fit::differs);
}

TEST_CASE("a derived ecdsa-sd-2023 proof over no statement covers nothing") {
    CHECK(fitOf(own("covers-nothing")) == Fit::coversNothing);
    auto credential = own("covers-nothing");
    credential.set("name", Json("Kann alles"));
    CHECK(fitOf(credential) == Fit::differs);
}

TEST_CASE("one node that was signed cannot be shown as two") {
    CHECK(fitOf(own("doubled-labels")) == Fit::malformed); // every signature in it is good
}

TEST_CASE("an ecdsa-sd-2023 proof under too small a work limit is too complex") {
    if (!test::haveSharedData()) return test::skipped("ecdsa-sd-2023 under a work limit", "no shared data");
    for (const auto& path : {derivedProofs.front(), baseProofs.front()}) {
        SignedSample sample(shared(path));
        CHECK(fitOf(sample, sample.proofValue, *sample.issuerKey, 500) == Fit::tooComplex);
    }
}
