#include "core/verify/suites/bbs_2023.h"
#include "core/crypto/bbs.h"
#include "core/verify/suites/pointer_selection.h"
#include <algorithm>
#include <array>

namespace lanyard::checks {
namespace {

constexpr std::size_t signatureBytes = 80;
constexpr std::size_t headerBytes = 64;
constexpr std::size_t keyBytes = 96;
constexpr std::size_t hmacBytes = 32;

/// What a verification costs, in steps of a work budget, each of which is worth some hundred nanoseconds.
constexpr std::uint64_t stepsForPairings = 10'000;
constexpr std::uint64_t stepsEachMessage = 800;

/// The three bytes in front of a proof value say what it is: a base proof has an even number, a derived one an odd one.
constexpr std::array<std::uint8_t, 2> proofMark{0xD9, 0x5D};
enum Feature : std::uint8_t { baseline = 0x02, holderBinding = 0x04, pseudonym = 0x06, holderBindingAndPseudonym = 0x08 };

// [parseBaseProofValue]
struct BaseProof {
    ByteView signature, header, publicKey, hmacKey;
    std::vector<std::string> mandatoryPointers;
};
// [parseDerivedProofValue]
struct DerivedProof {
    ByteView proof;
    Labels labels;
    std::vector<std::size_t> mandatoryIndexes, selectiveIndexes;
    ByteView presentationHeader;
};

std::optional<BaseProof> parseBase(ByteView components) {
    CborReader reader(components);
    BaseProof proof;
    if (reader.takeArray() != 5U || !takeBytes(reader, signatureBytes, proof.signature) || !takeBytes(reader, headerBytes, proof.header) ||
        !takeBytes(reader, keyBytes, proof.publicKey) || !takeBytes(reader, hmacBytes, proof.hmacKey))
        return {};
    auto pointers = takePointers(reader);
    if (!pointers || !reader.atEnd()) return {};
    proof.mandatoryPointers = std::move(*pointers);
    return proof;
}

// [decompressLabelMap]
std::optional<std::string> takeShuffledLabel(CborReader& reader) {
    const auto number = reader.takeUnsigned();
    return number ? std::optional("b" + std::to_string(*number)) : std::nullopt;
}

std::optional<DerivedProof> parseDerived(ByteView components) {
    CborReader reader(components);
    if (reader.takeArray() != 5U) return {};
    const auto proof = reader.takeBytes();
    auto labels = takeLabels(reader, takeShuffledLabel);
    if (!proof || !labels) return {};
    auto mandatory = takeIndexes(reader);
    auto selective = mandatory ? takeIndexes(reader) : std::nullopt;
    const auto presentationHeader = reader.takeBytes();
    if (!selective || !presentationHeader || !reader.atEnd()) return {};
    return DerivedProof{*proof, std::move(*labels), std::move(*mandatory), std::move(*selective), *presentationHeader};
}

/// How many components a proof with an optional feature has: more than one without, as the drafts have moved.
bool mayBeOptional(Feature feature, bool isBase, ByteView components) {
    const auto count = CborReader(components).takeArray();
    const std::size_t least = isBase && feature == holderBinding ? 5 : 6;
    return count && *count >= least && *count <= 8;
}

/// [hash data] What the issuer signed for all who may see any of it.
Bytes headerOf(ByteView proofHash, const Statements& statements) {
    Bytes header(proofHash.begin(), proofHash.end());
    const auto hash = statements.mandatoryHash();
    header.insert(header.end(), hash.begin(), hash.end());
    return header;
}

bool isAffordable(std::size_t messages, WorkBudget& budget) {
    return messages <= bbs::mostMessages && budget.spend(stepsForPairings + messages * stepsEachMessage).has_value();
}

Fit fitOf(const Result<bool>& holds, const Statements& statements) {
    if (!holds) return holds.error().code == ErrorCode::limitReached ? Fit::tooComplex : Fit::malformed;
    if (!*holds) return Fit::differs;
    return statements.lines.empty() ? Fit::coversNothing : Fit::fits;
}

// [create verify data, verify derived proof]
Fit derivedFits(const SecuredGraph& secured, ByteView proofHash, const DerivedProof& proof, const PublicKey& issuerKey, WorkBudget& budget) {
    if (proof.labels.size() != secured.canonical.names.size()) return Fit::differs;
    auto statements = statementsOf(secured.dataset, labelsByNode(secured.canonical, proof.labels));
    if (!markMandatory(statements, proof.mandatoryIndexes)) return Fit::differs;
    const auto others = statements.others();
    if (others.size() != proof.selectiveIndexes.size()) return Fit::differs;
    std::vector<bbs::Disclosed> disclosed;
    disclosed.reserve(others.size());
    for (std::size_t i = 0; i < others.size(); ++i) disclosed.push_back({proof.selectiveIndexes[i], bytesOf(others[i])});
    if (!isAffordable(bbs::messagesOf(disclosed.size(), proof.proof), budget)) return Fit::tooComplex;
    return fitOf(bbs::proofFits(issuerKey, headerOf(proofHash, statements), proof.presentationHeader, disclosed, proof.proof), statements);
}

// [base proof transformation, hashing and serialization] The steps of the issuer, and then Verify instead of Sign.
Fit baseFits(const SecuredGraph& secured, ByteView proofHash, const BaseProof& proof, const PublicKey& issuerKey, GraphMaker& maker) {
    const auto ownKey = PublicKey::fromRaw(KeyKind::bls12381G2, proof.publicKey);
    if (!ownKey) return Fit::malformed;
    if (*ownKey != issuerKey) return Fit::differs;
    const auto labels = labelsByNode(secured.canonical, shuffledLabels(secured.canonical, proof.hmacKey));
    auto statements = statementsOf(secured.dataset, labels);
    if (const auto marked = markSelected(statements, secured, labels, proof.mandatoryPointers, maker); !marked)
        return marked.error() == Fit::malformed ? Fit::differs : marked.error(); // a pointer may point at what somebody took away
    const Bytes header = headerOf(proofHash, statements);
    if (!std::ranges::equal(header, proof.header)) return Fit::differs;
    const auto others = statements.others();
    if (!isAffordable(others.size(), maker.budget)) return Fit::tooComplex;
    std::vector<ByteView> messages;
    messages.reserve(others.size());
    for (const auto line : others) messages.push_back(bytesOf(line));
    return fitOf(bbs::signatureFits(issuerKey, header, messages, proof.signature), statements);
}

} // namespace

Labels shuffledLabels(const rdf::Canonical& canonical, ByteView hmacKey) {
    auto labels = hmacLabels(canonical, hmacKey);
    auto sorted = labels;
    std::ranges::sort(sorted);
    for (auto& label : labels) label = "b" + std::to_string(std::ranges::lower_bound(sorted, label) - sorted.begin());
    return labels;
}

Fit bbs2023Fits(const SecuredGraph& secured, ByteView proofHash, ByteView proofValue, const PublicKey& issuerKey, GraphMaker& maker) {
    if (issuerKey.kind() != KeyKind::bls12381G2) return Fit::wrongKey;
    if (proofValue.size() <= proofMark.size() || !std::ranges::equal(proofValue.first(proofMark.size()), proofMark)) return Fit::malformed;
    const std::uint8_t kind = proofValue[proofMark.size()];
    const bool isBase = kind % 2 == 0;
    const auto feature = static_cast<Feature>(kind & 0xFEU);
    const ByteView components = proofValue.subspan(proofMark.size() + 1);
    switch (feature) {
    case baseline: break;
    case holderBinding:
    case pseudonym:
    case holderBindingAndPseudonym:
        return mayBeOptional(feature, isBase, components) ? Fit::notJudged : Fit::malformed;
    default: return Fit::malformed;
    }
    if (isBase) {
        const auto proof = parseBase(components);
        return proof ? baseFits(secured, proofHash, *proof, issuerKey, maker) : Fit::malformed;
    }
    const auto proof = parseDerived(components);
    return proof ? derivedFits(secured, proofHash, *proof, issuerKey, maker.budget) : Fit::malformed;
}

} // namespace lanyard::checks
