#include "core/verify/suites/ecdsa_sd_2023.h"
#include "core/base/encoding.h"
#include "core/crypto/signature.h"
#include "core/verify/suites/pointer_selection.h"
#include "core/verify/suites/selective_disclosure.h"
#include <algorithm>
#include <array>

namespace lanyard::checks {
namespace {

constexpr std::array<std::uint8_t, 3> baseHeader{0xD9, 0x5D, 0x00};
constexpr std::array<std::uint8_t, 3> derivedHeader{0xD9, 0x5D, 0x01};
constexpr std::array<std::uint8_t, 2> p256Multicodec{0x80, 0x24};
constexpr std::size_t compressedPoint = 33;
constexpr std::size_t signatureBytes = 64;
constexpr std::size_t hmacBytes = 32;

/// What one signature costs, in steps of a work budget, each of which is worth some hundred nanoseconds.
constexpr std::uint64_t stepsEach = 200;

/// What base and derived proofs have in common. Refers to the proof value.
struct ProofValue {
    ByteView baseSignature;
    ByteView publicKey; ///< behind its multicodec
    std::vector<ByteView> signatures;
};
struct BaseProof : ProofValue {
    ByteView hmacKey;
    std::vector<std::string> mandatoryPointers;
};
struct DerivedProof : ProofValue {
    Labels labels;
    std::vector<std::size_t> mandatoryIndexes;
};

template <std::size_t size> bool startsWith(ByteView bytes, const std::array<std::uint8_t, size>& start) {
    return bytes.size() >= size && std::ranges::equal(bytes.first(size), start);
}

bool takeStart(CborReader& reader, ProofValue& value) {
    return reader.takeArray() == 5U && takeBytes(reader, signatureBytes, value.baseSignature) &&
           takeBytes(reader, p256Multicodec.size() + compressedPoint, value.publicKey) && startsWith(value.publicKey, p256Multicodec);
}

bool takeSignatures(CborReader& reader, std::vector<ByteView>& signatures) {
    const auto count = reader.takeArray();
    if (!count) return false;
    signatures.resize(*count);
    return std::ranges::all_of(signatures, [&](ByteView& signature) { return takeBytes(reader, signatureBytes, signature); });
}

std::optional<std::string> takeHmacLabel(CborReader& reader) {
    ByteView bytes;
    return takeBytes(reader, hmacBytes, bytes) ? std::optional("u" + toBase64Url(bytes)) : std::nullopt;
}

// [parseBaseProofValue]
std::optional<BaseProof> parseBase(ByteView value) {
    CborReader reader(value.subspan(baseHeader.size()));
    BaseProof proof;
    if (!takeStart(reader, proof) || !takeBytes(reader, hmacBytes, proof.hmacKey) || !takeSignatures(reader, proof.signatures)) return {};
    auto pointers = takePointers(reader);
    if (!pointers || !reader.atEnd()) return {};
    proof.mandatoryPointers = std::move(*pointers);
    return proof;
}

// [parseDerivedProofValue]
std::optional<DerivedProof> parseDerived(ByteView value) {
    CborReader reader(value.subspan(derivedHeader.size()));
    DerivedProof proof;
    if (!takeStart(reader, proof) || !takeSignatures(reader, proof.signatures)) return {};
    auto labels = takeLabels(reader, takeHmacLabel);
    if (!labels) return {};
    auto indexes = takeIndexes(reader);
    if (!indexes || !reader.atEnd()) return {};
    proof.labels = std::move(*labels);
    proof.mandatoryIndexes = std::move(*indexes);
    return proof;
}

/// Holds statements against the signatures of one proof.
class Signatures {
  public:
    Signatures(const ProofValue& proof, ByteView proofHash, const PublicKey& issuerKey, const PublicKey& proofKey, WorkBudget& budget)
        : m_proof(proof), m_proofHash(proofHash), m_issuerKey(issuerKey), m_proofKey(proofKey), m_budget(budget) {}

    /// [verify derived proof 3. to 9.]
    Fit over(const Statements& statements) {
        const auto others = statements.others();
        if (others.size() != m_proof.signatures.size()) return Fit::differs;
        if (!baseFits(statements)) return failure();
        for (std::size_t i = 0; i < others.size(); ++i)
            if (!isBy(m_proofKey, bytesOf(others[i]), m_proof.signatures[i])) return failure();
        return Fit::fits;
    }

    /// Whether the statements are signed if those without a signature of their own are taken as the mandatory ones. The
    /// signatures stand in the order of the statements, and none fits two of them.
    bool coverAll(Statements statements) {
        std::size_t next = 0;
        for (std::size_t i = 0; i < statements.lines.size(); ++i) {
            const bool signedAlone =
                next < m_proof.signatures.size() && isBy(m_proofKey, bytesOf(statements.lines[i]), m_proof.signatures[next]);
            statements.mandatory[i] = !signedAlone;
            next += signedAlone ? 1U : 0U;
        }
        return next == m_proof.signatures.size() && baseFits(statements);
    }

    bool isExhausted() const { return m_exhausted; }

  private:
    // [serializeSignData]
    bool baseFits(const Statements& statements) {
        Bytes data(m_proofHash.begin(), m_proofHash.end());
        data.insert(data.end(), m_proof.publicKey.begin(), m_proof.publicKey.end());
        const auto hash = statements.mandatoryHash();
        data.insert(data.end(), hash.begin(), hash.end());
        return isBy(m_issuerKey, data, m_proof.baseSignature);
    }
    bool isBy(const PublicKey& key, ByteView message, ByteView signature) {
        if (!m_budget.spend(stepsEach)) m_exhausted = true;
        return !m_exhausted && verifies(JwsAlgorithm::es256, key, message, signature);
    }
    Fit failure() const { return m_exhausted ? Fit::tooComplex : Fit::differs; }

    const ProofValue& m_proof;
    ByteView m_proofHash;
    const PublicKey& m_issuerKey;
    const PublicKey& m_proofKey;
    WorkBudget& m_budget;
    bool m_exhausted = false;
};

/// The key that the proof brings along; it counts only because the base signature covers it.
Result<PublicKey> proofKeyOf(const ProofValue& proof) { return PublicKey::fromRaw(KeyKind::p256, proof.publicKey.subspan(p256Multicodec.size())); }

Fit derivedFits(const SecuredGraph& secured, ByteView proofHash, const DerivedProof& proof, const PublicKey& issuerKey, WorkBudget& budget) {
    const auto proofKey = proofKeyOf(proof);
    if (!proofKey) return Fit::malformed;
    if (proof.labels.size() != secured.canonical.names.size()) return Fit::differs;
    auto statements = statementsOf(secured.dataset, labelsByNode(secured.canonical, proof.labels));
    if (!markMandatory(statements, proof.mandatoryIndexes)) return Fit::differs;
    const auto fit = Signatures(proof, proofHash, issuerKey, *proofKey, budget).over(statements);
    return fit == Fit::fits && statements.lines.empty() ? Fit::coversNothing : fit;
}

Fit baseFits(const SecuredGraph& secured, ByteView proofHash, const BaseProof& proof, const PublicKey& issuerKey, GraphMaker& maker) {
    const auto proofKey = proofKeyOf(proof);
    if (!proofKey) return Fit::malformed;
    const auto labels = labelsByNode(secured.canonical, hmacLabels(secured.canonical, proof.hmacKey));
    auto statements = statementsOf(secured.dataset, labels);
    Signatures signatures(proof, proofHash, issuerKey, *proofKey, maker.budget);
    const auto marked = markSelected(statements, secured, labels, proof.mandatoryPointers, maker);
    if (marked) {
        const auto fit = signatures.over(statements);
        if (fit == Fit::fits) return statements.lines.empty() ? Fit::coversNothing : fit;
    } else if (marked.error() == Fit::tooComplex) {
        return Fit::tooComplex;
    }
    const bool covered = signatures.coverAll(std::move(statements));
    if (signatures.isExhausted()) return Fit::tooComplex;
    return covered ? Fit::notJudged : Fit::differs;
}

} // namespace

Fit ecdsaSd2023Fits(const SecuredGraph& secured, ByteView proofHash, ByteView proofValue, const PublicKey& issuerKey, GraphMaker& maker) {
    if (issuerKey.kind() != KeyKind::p256) return Fit::wrongKey;
    if (startsWith(proofValue, derivedHeader)) {
        const auto proof = parseDerived(proofValue);
        return proof ? derivedFits(secured, proofHash, *proof, issuerKey, maker.budget) : Fit::malformed;
    }
    if (startsWith(proofValue, baseHeader)) {
        const auto proof = parseBase(proofValue);
        return proof ? baseFits(secured, proofHash, *proof, issuerKey, maker) : Fit::malformed;
    }
    return Fit::malformed;
}

} // namespace lanyard::checks
