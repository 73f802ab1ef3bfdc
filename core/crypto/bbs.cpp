#include "core/crypto/bbs.h"
#include "core/crypto/bbs_generators.h"
#include "core/crypto/bls_hash_to_curve.h"
#include "core/crypto/bls_multiply.h"
#include "core/crypto/bls_pairing.h"
#include "core/crypto/key_form.h"
#include "core/crypto/native_key.h"
#include <string>

namespace lanyard::bbs {
namespace {

using bls::Fr;
using bls::G1Point;

constexpr std::size_t hashedOctets = 48; // expand_len
constexpr std::size_t shortestProof = 3 * bls::g1Octets + 4 * Fr::octets; // when no message is hidden

/// hash_to_scalar, section 4.2.2, under a tag behind api_id.
Fr scalarOf(ByteView message, std::string_view tag) {
    return Fr::reduced(bls::expandMessage(message, std::string(interfaceId).append(tag), hashedOctets));
}
/// messages_to_scalars, section 4.1.2.
Fr scalarOfMessage(ByteView message) { return scalarOf(message, "MAP_MSG_TO_SCALAR_AS_HASH_"); }

/// serialize, section 4.2.4.1.
class Octets {
  public:
    Octets& add(ByteView bytes) {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    Octets& add(std::uint64_t number) {
        for (unsigned shift = 64; shift > 0; shift -= 8) m_bytes.push_back(static_cast<std::uint8_t>(number >> (shift - 8)));
        return *this;
    }
    Octets& add(const Fr& scalar) { return add(scalar.bytes()); }
    Octets& add(const G1Point& point) { return add(bls::octetsOf(point)); }
    Octets& addWithLength(ByteView bytes) { return add(std::uint64_t{bytes.size()}).add(bytes); }
    ByteView bytes() const noexcept { return m_bytes; }

  private:
    Bytes m_bytes;
};

/// calculate_domain, section 4.2.3. `all`: Q_1 and the generators of the messages.
Fr domainOf(const PublicKey& key, std::span<const Generator> all, ByteView header) {
    Octets octets;
    octets.add(keyBitsOf(key)).add(std::uint64_t{all.size() - 1});
    for (const auto& generator : all) octets.add(generator.octets);
    octets.add(bytesOf(interfaceId)).addWithLength(header);
    return scalarOf(octets.bytes(), "H2S_");
}

/// Takes points and scalars off the front of a signature or proof. After a failure everything fails.
class Reader {
  public:
    explicit Reader(ByteView rest) noexcept : m_rest(rest) {}
    G1Point point() noexcept {
        const auto point = m_rest.size() < bls::g1Octets ? std::nullopt : bls::parseG1(m_rest.first(bls::g1Octets));
        return taken(point, bls::g1Octets);
    }
    Fr scalar() noexcept {
        auto scalar = m_rest.size() < Fr::octets ? std::nullopt : Fr::parsed(m_rest.first(Fr::octets));
        if (scalar && scalar->isZero()) scalar.reset();
        return taken(scalar, Fr::octets);
    }
    std::size_t scalarsLeft() const noexcept { return m_rest.size() / Fr::octets; }
    bool isSound() const noexcept { return !m_failed; }
    bool isSoundToTheEnd() const noexcept { return !m_failed && m_rest.empty(); }

  private:
    template <class T> T taken(const std::optional<T>& value, std::size_t octets) noexcept {
        m_failed = m_failed || !value;
        if (m_failed) return {};
        m_rest = m_rest.subspan(octets);
        return *value;
    }
    ByteView m_rest;
    bool m_failed = false;
};

/// Whether the two pairings multiply to the identity.
bool cancel(const bls::Pair& a, const bls::Pair& b) noexcept {
    const bls::Pair pairs[] = {a, b};
    return bls::productOfPairings(pairs) == bls::Fp12::one();
}

} // namespace

std::size_t messagesOf(std::size_t disclosed, ByteView proof) noexcept {
    return disclosed + (proof.size() < shortestProof ? 0 : (proof.size() - shortestProof) / Fr::octets);
}

// [draft-irtf-cfrg-bbs-signatures 3.5.2, 3.6.2] Verify, CoreVerify
Result<bool> signatureFits(const PublicKey& key, ByteView header, std::span<const ByteView> messages, ByteView signature) {
    const auto& pairingPoint = key.native().pairingPoint;
    if (!pairingPoint) return fail(ErrorCode::keyUnusable);
    if (messages.size() > mostMessages) return fail(ErrorCode::limitReached);
    Reader reader(signature);
    const G1Point a = reader.point();
    const Fr e = reader.scalar();
    if (!reader.isSoundToTheEnd()) return fail(ErrorCode::malformed);

    const auto all = generators(messages.size() + 1);
    // A * e - B, where B = P1 + Q_1 * domain + H_1 * msg_1 + ... + H_L * msg_L
    std::vector<bls::Multiple> multiples{{a, -e}, {fixedPoint(), Fr::one()}, {all[0].point, domainOf(key, all, header)}};
    for (std::size_t i = 0; i < messages.size(); ++i) multiples.push_back({all[i + 1].point, scalarOfMessage(messages[i])});
    const auto sum = -bls::sumOf(multiples);
    if (sum.isInfinity()) return false; // no pairing with A is the identity
    return cancel({a, &*pairingPoint}, {sum.affine(), &bls::g2GeneratorForPairings()});
}

// [draft-irtf-cfrg-bbs-signatures 3.5.4, 3.6.4, 3.7.3, 3.7.4] ProofVerify, CoreProofVerify, ProofVerifyInit, ProofChallengeCalculate
Result<bool> proofFits(const PublicKey& key, ByteView header, ByteView presentationHeader, std::span<const Disclosed> disclosed,
                       ByteView proof) {
    const auto& pairingPoint = key.native().pairingPoint;
    if (!pairingPoint) return fail(ErrorCode::keyUnusable);
    const std::size_t count = messagesOf(disclosed.size(), proof);
    if (count > mostMessages) return fail(ErrorCode::limitReached);

    Reader reader(proof);
    const G1Point aBar = reader.point();
    const G1Point bBar = reader.point();
    const G1Point d = reader.point();
    const Fr e = reader.scalar();
    const Fr r1 = reader.scalar();
    const Fr r3 = reader.scalar();
    std::vector<Fr> commitments;
    while (reader.isSound() && reader.scalarsLeft() > 1) commitments.push_back(reader.scalar());
    const Fr challenge = reader.scalar();
    if (!reader.isSoundToTheEnd()) return fail(ErrorCode::malformed);

    for (std::size_t i = 0; i < disclosed.size(); ++i)
        if (disclosed[i].index >= count || (i > 0 && disclosed[i].index <= disclosed[i - 1].index)) return fail(ErrorCode::malformed);

    const auto all = generators(count + 1);
    const Fr domain = domainOf(key, all, header);
    Octets octets;
    octets.add(std::uint64_t{disclosed.size()});
    // T2 = Bv * c + D * r3^ + H_j1 * m^_j1 + ..., where Bv = P1 + Q_1 * domain + H_i1 * msg_i1 + ...
    std::vector<bls::Multiple> multiples{{fixedPoint(), challenge}, {all[0].point, domain * challenge}, {d, r3}};
    multiples.reserve(multiples.size() + count);
    auto shown = disclosed.begin();
    auto hidden = commitments.begin();
    for (std::size_t i = 0; i < count; ++i) {
        if (shown == disclosed.end() || shown->index != i) {
            multiples.push_back({all[i + 1].point, *hidden++});
            continue;
        }
        const Fr message = scalarOfMessage(shown->message);
        octets.add(std::uint64_t{i}).add(message);
        multiples.push_back({all[i + 1].point, message * challenge});
        ++shown;
    }
    const bls::Multiple first[] = {{bBar, challenge}, {aBar, e}, {d, r1}};
    const auto t1 = bls::sumOf(first);
    const auto t2 = bls::sumOf(multiples);
    if (t1.isInfinity() || t2.isInfinity()) return false; // no prover hits them
    octets.add(aBar).add(bBar).add(d).add(t1.affine()).add(t2.affine()).add(domain).addWithLength(presentationHeader);
    if (scalarOf(octets.bytes(), "H2S_") != challenge) return false;
    return cancel({aBar, &*pairingPoint}, {-bBar, &bls::g2GeneratorForPairings()});
}

} // namespace lanyard::bbs
