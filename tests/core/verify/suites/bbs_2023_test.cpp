#include "core/verify/suites/bbs_2023.h"
#include "core/base/cbor.h"
#include "core/base/encoding.h"
#include "core/json/json.h"
#include "core/verify/suites/pointer_selection.h"
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
using lanyard::test::marked;
using lanyard::test::numbersOf;
using lanyard::test::shared;
using lanyard::test::SignedSample;
using lanyard::test::textsOf;

namespace {

const std::string vectors = "w3c/vc-di-bbs/TestVectors/";
const std::vector<std::string> vectorFolders = {"w3c/vc-di-bbs/TestVectors", "w3c/vc-di-bbs/TestVectors/prc"};
const std::vector<std::string> derivedProofs = {
    "signed/valid/bbs-2023-derived.json",
    "signed/valid/bbs-2023-derived-least.json",
    "w3c/vc-di-bbs/TestVectors/derivedRevealDocument.json",
    "w3c/vc-di-bbs/TestVectors/prc/derivedRevealDocument.json",
};
const std::vector<std::string> baseProofs = {
    "signed/valid/bbs-2023-base.json",
    "w3c/vc-di-bbs/TestVectors/addSignedSDBase.json",
    "w3c/vc-di-bbs/TestVectors/prc/addSignedSDBase.json",
};
const std::vector<std::string> optionalFeatures = {"HolderBinding", "Pseudonym", "PseudonymHB"};

/// Another BLS12-381 key than any sample is signed with.
const std::string strangersKey = "zUC7EK3ZakmukHhuncwkbySmomv3FmrkmS36E4Ks5rsb6VQSRpoCrx6Hb8e2Nk6UvJFSdyw9NK1scFXJp21gNNYFjVWNgaqyGnk"
                                 "yhtagagCpQb5B7tagJu3HDbjQ8h5ypoHjwBb";

Fit fitOf(SignedSample& sample, ByteView proofValue, const PublicKey& key, std::uint64_t steps = 10'000'000) {
    auto maker = sample.maker(steps);
    return bbs2023Fits(sample.secured(), sample.proofHash, proofValue, key, maker);
}
Fit fitOf(SignedSample& sample) { return fitOf(sample, sample.proofValue, *sample.issuerKey); }
Fit fitOf(const Json& credential) {
    SignedSample sample(credential);
    return fitOf(sample);
}

/// What a derived proof is made of, so that a test can make another of it.
struct Parts {
    Bytes proof, presentationHeader;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> labels;
    std::vector<std::uint64_t> mandatory, selective;
};

Parts partsOf(ByteView proofValue) {
    CborReader reader(proofValue.subspan(3));
    const auto bytes = [&reader] {
        const auto view = *reader.takeBytes();
        return Bytes(view.begin(), view.end());
    };
    const auto indexes = [&reader] {
        std::vector<std::uint64_t> numbers;
        for (auto left = *reader.takeArray(); left > 0; --left) numbers.push_back(*reader.takeUnsigned());
        return numbers;
    };
    Parts parts;
    reader.takeArray();
    parts.proof = bytes();
    for (auto left = *reader.takeMap(); left > 0; --left) {
        const auto number = *reader.takeUnsigned();
        parts.labels.emplace_back(number, *reader.takeUnsigned());
    }
    parts.mandatory = indexes();
    parts.selective = indexes();
    parts.presentationHeader = bytes();
    return parts;
}

Bytes proofValueOf(const Parts& parts, std::uint8_t kind = 0x03) {
    Bytes cbor{0xD9, 0x5D, kind};
    appendHead(cbor, 4, 5);
    appendBytes(cbor, parts.proof);
    appendHead(cbor, 5, parts.labels.size());
    for (const auto& [number, label] : parts.labels) {
        appendHead(cbor, 0, number);
        appendHead(cbor, 0, label);
    }
    for (const auto* indexes : {&parts.mandatory, &parts.selective}) {
        appendHead(cbor, 4, indexes->size());
        for (const auto index : *indexes) appendHead(cbor, 0, index);
    }
    appendBytes(cbor, parts.presentationHeader);
    return cbor;
}

} // namespace

TEST_CASE("derived bbs-2023 proofs of the W3C and of other libraries fit") {
    if (!test::haveSharedData()) return test::skipped("derived bbs-2023 proofs", "no shared data");
    for (const auto& path : derivedProofs) {
        INFO(path);
        CHECK(fitOf(shared(path)) == Fit::fits);
    }
}

TEST_CASE("base bbs-2023 proofs of the W3C and of other libraries fit, verified as the holder may") {
    if (!test::haveSharedData()) return test::skipped("base bbs-2023 proofs", "no shared data");
    for (const auto& path : baseProofs) {
        INFO(path);
        CHECK(fitOf(shared(path)) == Fit::fits);
    }
}

TEST_CASE("what a base bbs-2023 proof is made of is what the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("steps of bbs-2023 base proofs", "no shared data");
    const auto hmacKey = *fromHex(*shared(vectors + "BBSKeyMaterial.json").textOf("hmacKeyString"));
    auto folders = vectorFolders;
    for (const auto& feature : optionalFeatures) folders.push_back(vectors + feature); // the same up to the signature
    for (const auto& folder : folders) {
        INFO(folder);
        SignedSample sample(shared(folder + "/addSignedSDBase.json"));
        CHECK(sample.canonical.lines == textsOf(shared(folder + "/addBaseDocCanon.json")));
        CHECK(sample.proofConfiguration == test::sharedText(folder + "/addProofConfigCanon.txt"));
        const auto hashes = shared(folder + "/addHashData.json");
        CHECK(toHex(sample.proofHash) == *hashes.textOf("proofHash"));

        const auto labels = labelsByNode(sample.canonical, shuffledLabels(sample.canonical, hmacKey));
        auto statements = statementsOf(sample.dataset, labels);
        CHECK(statements.lines == textsOf(shared(folder + "/addBaseDocHMACCanon.json")));
        const auto transform = shared(folder + "/addBaseTransform.json");
        auto maker = sample.maker();
        REQUIRE(markSelected(statements, sample.secured(), labels, textsOf(*transform.find("mandatoryPointers")), maker));
        CHECK(toHex(statements.mandatoryHash()) == *hashes.textOf("mandatoryHash"));
        for (const auto& [group, isMandatory] : {std::pair{"mandatory", true}, std::pair{"nonMandatory", false}}) {
            const auto printed = transform.find(group)->find("value")->asList();
            CHECK(static_cast<std::size_t>(std::ranges::count(statements.mandatory, isMandatory)) == printed.size());
            for (const auto& entry : printed) {
                const auto index = static_cast<std::size_t>(entry.array()->at(0).number()->value);
                CHECK(statements.lines.at(index) == *entry.array()->at(1).string());
                CHECK(statements.mandatory.at(index) == isMandatory);
            }
        }
    }
}

TEST_CASE("what a derived bbs-2023 proof is made of is what the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("steps of bbs-2023 derived proofs", "no shared data");
    for (const auto& folder : vectorFolders) {
        INFO(folder);
        const SignedSample sample(shared(folder + "/derivedRevealDocument.json"));
        const auto parts = partsOf(sample.proofValue);
        const auto data = shared(folder + "/derivedDisclosureData.json");
        CHECK(toHex(parts.proof) == *data.textOf("bbsProof"));
        CHECK(toHex(parts.presentationHeader) == "113377aa");
        CHECK(std::vector<std::size_t>(parts.mandatory.begin(), parts.mandatory.end()) == numbersOf(*data.find("mandatoryIndexes")));
        CHECK(std::vector<std::size_t>(parts.selective.begin(), parts.selective.end()) == numbersOf(*data.find("adjSelectiveIndexes")));
        const auto printed = data.find("labelMap")->find("value")->asList();
        REQUIRE(parts.labels.size() == printed.size());
        Labels labels(printed.size());
        for (const auto& entry : printed) labels.at(std::stoul(entry.array()->at(0).string()->substr(4))) = *entry.array()->at(1).string();
        for (const auto& [number, label] : parts.labels) CHECK(labels.at(number) == "b" + std::to_string(label));

        auto statements = statementsOf(sample.dataset, labelsByNode(sample.canonical, labels));
        REQUIRE(markMandatory(statements, std::vector<std::size_t>(parts.mandatory.begin(), parts.mandatory.end())));
        CHECK(toHex(statements.mandatoryHash()) == *shared(folder + "/addHashData.json").textOf("mandatoryHash"));
        // The statements keep their words and their order: those of the base proof that were combined.
        const auto all = textsOf(shared(folder + "/addBaseDocHMACCanon.json"));
        std::vector<std::string> combined;
        for (const auto index : numbersOf(*shared(folder + "/derivedGroupIndexes.json").find("combinedIndexes"))) combined.push_back(all.at(index));
        CHECK(statements.lines == combined);
    }
    const SignedSample sample(shared(vectors + "prc/derivedRevealDocument.json"));
    const auto byNode = labelsByNode(sample.canonical, {"b0", "b2"});
    CHECK(statementsOf(sample.dataset, byNode).lines == textsOf(shared(vectors + "prc/verifyNQuads.json")));
}

TEST_CASE("pointers select of a base bbs-2023 proof's statements those that the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("groups of bbs-2023", "no shared data");
    const auto hmacKey = *fromHex(*shared(vectors + "BBSKeyMaterial.json").textOf("hmacKeyString"));
    for (const auto& [folder, selective] : {std::pair{vectorFolders[0], "windSelective.json"}, std::pair{vectorFolders[1], "prCredSelective.json"}}) {
        SignedSample sample(shared(folder + "/addSignedSDBase.json"));
        const auto labels = labelsByNode(sample.canonical, shuffledLabels(sample.canonical, hmacKey));
        const auto groups = shared(folder + "/derivedGroupIndexes.json");
        const auto indexesOf = [&](const std::vector<std::string>& pointers) {
            auto statements = statementsOf(sample.dataset, labels);
            auto maker = sample.maker();
            REQUIRE(markSelected(statements, sample.secured(), labels, pointers, maker));
            return marked(statements);
        };
        CHECK(indexesOf(textsOf(*shared(folder + "/addBaseTransform.json").find("mandatoryPointers"))) == numbersOf(*groups.find("mandatoryIndexes")));
        CHECK(indexesOf(textsOf(shared(vectors + selective))) == numbersOf(*groups.find("selectiveIndexes")));
    }
}

TEST_CASE("bbs-2023 proofs with optional features are not judged") {
    if (!test::haveSharedData()) return test::skipped("optional features of bbs-2023", "no shared data");
    for (const auto& feature : optionalFeatures)
        for (const std::string file : {"/addSignedSDBase.json", "/derivedRevealDocument.json"}) {
            INFO(feature << file);
            SignedSample sample(shared(vectors + feature + file));
            CHECK(fitOf(sample) == Fit::notJudged);
            sample.proofValue[3] = 0x81; // one component
            CHECK(fitOf(sample) == Fit::malformed);
        }
    // One without features does not become one with any by its mark alone.
    SignedSample sample(shared(derivedProofs.front()));
    for (unsigned kind = 0; kind < 256; ++kind) {
        auto changed = sample.proofValue;
        changed[2] = static_cast<std::uint8_t>(kind);
        CHECK(fitOf(sample, changed, *sample.issuerKey) == (kind == 0x03 ? Fit::fits : kind == 0x04 ? Fit::notJudged : Fit::malformed));
    }
}

TEST_CASE("a bbs-2023 proof does not fit another issuer's key, nor one of another kind") {
    if (!test::haveSharedData()) return test::skipped("bbs-2023 under other keys", "no shared data");
    for (const auto& path : {derivedProofs.front(), baseProofs.front()}) {
        SignedSample sample(shared(path));
        CHECK(fitOf(sample, sample.proofValue, *PublicKey::fromMultikey(strangersKey)) == Fit::differs);
        const auto edwards = *PublicKey::fromMultikey("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        CHECK(fitOf(sample, sample.proofValue, edwards) == Fit::wrongKey);
    }
}

TEST_CASE("a derived bbs-2023 proof with any byte of it changed never fits") {
    if (!test::haveSharedData()) return test::skipped("changed bytes of bbs-2023", "no shared data");
    SignedSample sample(shared(vectors + "derivedRevealDocument.json"));
    REQUIRE(fitOf(sample, proofValueOf(partsOf(sample.proofValue)), *sample.issuerKey) == Fit::fits);
    auto changed = sample.proofValue;
    for (std::size_t at = 0; at < changed.size(); ++at) {
        const auto bit = static_cast<std::uint8_t>(1U << (at * 5 % 8));
        changed[at] ^= bit;
        const auto fit = fitOf(sample, changed, *sample.issuerKey);
        if (fit != Fit::differs && fit != Fit::malformed) FAIL_CHECK("byte " << at << ", bit " << int{bit});
        changed[at] ^= bit;
    }
    for (std::size_t size = 0; size < changed.size(); ++size)
        if (fitOf(sample, ByteView(changed).first(size), *sample.issuerKey) != Fit::malformed) FAIL_CHECK("cut at " << size);
    changed.push_back(0);
    CHECK(fitOf(sample, changed, *sample.issuerKey) == Fit::malformed);
}

TEST_CASE("a base bbs-2023 proof with any byte of it changed never fits") {
    if (!test::haveSharedData()) return test::skipped("changed bytes of base bbs-2023", "no shared data");
    SignedSample sample(shared(vectors + "addSignedSDBase.json"));
    auto changed = sample.proofValue;
    for (std::size_t at = 0; at < changed.size(); ++at) {
        changed[at] ^= 0x04U;
        if (fitOf(sample, changed, *sample.issuerKey) == Fit::fits) FAIL_CHECK("byte " << at);
        changed[at] ^= 0x04U;
    }
}

TEST_CASE("a derived bbs-2023 proof of other parts never fits") {
    if (!test::haveSharedData()) return test::skipped("other parts of bbs-2023", "no shared data");
    SignedSample sample(shared(derivedProofs[2]));
    const auto good = partsOf(sample.proofValue);
    const auto fit = [&](const Parts& parts) { return fitOf(sample, proofValueOf(parts), *sample.issuerKey); };
    REQUIRE(fit(good) == Fit::fits);
    REQUIRE(good.labels.size() > 1);
    REQUIRE(good.mandatory.size() > 1);
    REQUIRE(good.selective.size() > 1);
    auto parts = good;

    SECTION("labels that are not as many, or not different") {
        parts.labels[1].second = parts.labels[0].second;
        CHECK(fit(parts) == Fit::malformed);
        parts = good;
        parts.labels[1].first = parts.labels[0].first;
        CHECK(fit(parts) == Fit::malformed);
        parts = good;
        parts.labels.emplace_back(good.labels.size(), 99);
        CHECK(fit(parts) == Fit::differs);
        parts = good;
        std::erase_if(parts.labels, [&](const auto& label) { return label.first == good.labels.size() - 1; });
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("labels exchanged, or others") {
        std::swap(parts.labels[0].second, parts.labels[1].second);
        CHECK(fit(parts) == Fit::differs);
        parts = good;
        parts.labels[0].second = 77;
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("each index left out, or another") {
        for (auto Parts::*indexes : {&Parts::mandatory, &Parts::selective}) {
            for (std::size_t i = 0; i < (good.*indexes).size(); ++i) {
                parts = good;
                (parts.*indexes).erase((parts.*indexes).begin() + static_cast<std::ptrdiff_t>(i));
                CHECK(fit(parts) == Fit::differs);
                parts = good;
                ++(parts.*indexes)[i];
                const auto changed = fit(parts);
                CHECK((changed == Fit::differs || changed == Fit::malformed));
            }
            parts = good;
            std::swap((parts.*indexes)[0], (parts.*indexes)[1]);
            CHECK(fit(parts) == Fit::malformed);
            parts = good;
            (parts.*indexes).back() = 60'000;
            CHECK(fit(parts) != Fit::fits);
            parts = good;
            (parts.*indexes).push_back((parts.*indexes).back() + 1);
            CHECK(fit(parts) == Fit::differs);
        }
    }
    SECTION("all mandatory, or none") {
        parts.mandatory.clear();
        CHECK(fit(parts) == Fit::differs);
        for (std::size_t i = 0; i < sample.canonical.lines.size(); ++i) parts.mandatory.push_back(i);
        CHECK(fit(parts) == Fit::differs);
        parts.selective.clear();
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("another presentation header") {
        parts.presentationHeader.push_back(0);
        CHECK(fit(parts) == Fit::differs);
        parts.presentationHeader.clear();
        CHECK(fit(parts) == Fit::differs);
    }
    SECTION("more hidden messages, or fewer") {
        parts.proof.erase(parts.proof.end() - 32, parts.proof.end());
        CHECK(fit(parts) == Fit::differs);
        parts = good;
        parts.proof.insert(parts.proof.end(), good.proof.end() - 32, good.proof.end());
        CHECK(fit(parts) == Fit::differs);
        parts.proof.pop_back();
        CHECK(fit(parts) == Fit::malformed);
    }
}

TEST_CASE("the configuration of a bbs-2023 proof is signed, too") {
    if (!test::haveSharedData()) return test::skipped("configuration of bbs-2023", "no shared data");
    for (const auto& path : {derivedProofs.front(), baseProofs.front()}) {
        SignedSample sample(shared(path));
        sample.proofHash[7] ^= 1U;
        CHECK(fitOf(sample) == Fit::differs);
    }
}

TEST_CASE("a document with any value of it changed, or any part left out, never fits its bbs-2023 proof") {
    if (!test::haveSharedData()) return test::skipped("changed values under bbs-2023", "no shared data");
    for (const auto& path : {derivedProofs.front(), derivedProofs[2], baseProofs.front(), baseProofs[1]}) {
        SignedSample sample(shared(path));
        auto document = sample.document;
        std::size_t tried = 0;
        const auto mustNotFit = [&] {
            ++tried;
            if (test::fitUnder(sample, document, bbs2023Fits) == Fit::fits) FAIL_CHECK(path << ", change " << tried);
        };
        test::changeEachValue(document, document, mustNotFit);
        test::leaveOutEach(document, mustNotFit);
        CHECK(document == sample.document);
        CHECK(tried > 15);
    }
}

TEST_CASE("bbs-2023 proofs spoilt by others never fit") {
    if (!test::haveSharedData()) return test::skipped("spoilt bbs-2023 proofs", "no shared data");
    std::size_t tried = 0;
    for (const auto& path : test::sharedFiles("signed/mutant")) {
        // A term that no context defines changes no statement; it is told of before a suite is asked.
        if (path.find("/bbs-2023-") == std::string::npos || path.find("undefined-term") != std::string::npos) continue;
        INFO(path);
        ++tried;
        const auto fit = fitOf(shared(path));
        CHECK((fit == Fit::differs || fit == Fit::malformed));
    }
    CHECK(tried >= 8);
}

TEST_CASE("a bbs-2023 proof ends when the work limit is reached") {
    if (!test::haveSharedData()) return test::skipped("the work limit of bbs-2023", "no shared data");
    for (const auto& path : {derivedProofs.front(), baseProofs.front()}) {
        SignedSample sample(shared(path));
        CHECK(fitOf(sample, sample.proofValue, *sample.issuerKey, 5'000) == Fit::tooComplex);
    }
    SignedSample sample(shared(derivedProofs.front()));
    auto parts = partsOf(sample.proofValue);
    parts.proof.resize(65'000, 1);
    CHECK(fitOf(sample, proofValueOf(parts), *sample.issuerKey, 1'000'000) == Fit::tooComplex);
}
