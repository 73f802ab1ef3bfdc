#include "core/base/encoding.h"
#include "core/crypto/bls_hash_to_curve.h"
#include "core/crypto/bls_multiply.h"
#include "core/crypto/bls_pairing.h"
#include "core/crypto/digest.h"
#include "core/crypto/public_key.h"
#include "tests/catch.h"
#include <string>

using namespace lanyard;
using namespace lanyard::bls;

namespace {

Fp fieldElement(unsigned seed) { return Fp::reduced(expandMessage(bytesOf(std::to_string(seed)), "field", 64)); }
Fr scalar(unsigned seed) { return Fr::reduced(expandMessage(bytesOf(std::to_string(seed)), "scalar", 48)); }
Fp2 element2(unsigned seed) { return {fieldElement(2 * seed), fieldElement(2 * seed + 1)}; }
Fp6 element6(unsigned seed) { return {element2(3 * seed), element2(3 * seed + 1), element2(3 * seed + 2)}; }
Fp12 element12(unsigned seed) { return {element6(2 * seed), element6(2 * seed + 1)}; }

/// By doubling and adding alone.
template <class F> Jacobian<F> multiplied(const Affine<F>& point, const Fr& times) {
    const auto number = times.number();
    Jacobian<F> sum;
    for (std::size_t bit = 64 * number.size(); bit-- > 0;) {
        sum = sum.doubled();
        if (((number[bit / 64] >> (bit % 64)) & 1U) != 0) sum = sum + point;
    }
    return sum;
}

G1Point hashed(unsigned seed) { return hashToG1(bytesOf(std::to_string(seed)), "points").affine(); }
Fp12 pairing(const G1Point& left, const G2Point& right) {
    const PairingPoint ready(right);
    const Pair pair[] = {{left, &ready}};
    return productOfPairings(pair);
}

Bytes bytes(std::string_view hex) { return *fromHex(hex); }

constexpr std::string_view primeHex = "1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";

} // namespace

TEST_CASE("the products of 64 bit numbers keep all their bits") {
    constexpr std::uint64_t most = ~std::uint64_t{0};
    static_assert(multiplyAdd(most, most, most, most).high == most && multiplyAdd(most, most, most, most).low == most);
    static_assert(multiplyAdd(1U << 31U, std::uint64_t{1} << 33U, 5, 0).high == 1);
    static_assert(multiplyAdd(1U << 31U, std::uint64_t{1} << 33U, 5, 0).low == 5);
    CHECK(multiplyAdd(most, 2, 1, 1).high == 2);
    CHECK(multiplyAdd(most, 2, 1, 1).low == 0);
}

TEST_CASE("the prime fields are fields") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Fp a = fieldElement(seed), b = fieldElement(seed + 100), c = fieldElement(seed + 200);
        CHECK((a + b) * c == a * c + b * c);
        CHECK((a - b) + b == a);
        CHECK((a * b) * c == a * (b * c));
        CHECK(a * a.inverse() == Fp::one());
        CHECK(-a + a == Fp());
        CHECK(squareRoot(a.squared()).has_value());
        CHECK(squareRoot(a).has_value() != squareRoot(-a).has_value());
        CHECK(Fp::parsed(a.bytes()) == a);
        CHECK(a.isGreaterHalf() != (-a).isGreaterHalf());
        const Fr x = scalar(seed);
        CHECK(x * x.inverse() == Fr::one());
        CHECK(Fr::parsed(x.bytes()) == x);
    }
    CHECK(Fp().inverse() == Fp());
    CHECK(Fp::ofSmall(6) * Fp::ofSmall(7) == Fp::ofSmall(42));
    CHECK_FALSE(Fp::ofSmall(1).isGreaterHalf());
    CHECK_FALSE(Fp().isGreaterHalf());
}

TEST_CASE("numbers at the edge of a field are read strictly and reduced rightly") {
    Bytes prime = bytes(primeHex);
    CHECK_FALSE(Fp::parsed(prime));
    CHECK(Fp::reduced(prime) == Fp());
    --prime.back();
    CHECK(Fp::parsed(prime) == -Fp::one());
    CHECK_FALSE(Fp::parsed(Bytes(48, 0xFF)));
    CHECK_FALSE(Fp::parsed(Bytes(47)));
    // 2^384 - 1 and 2^512 - 1
    Fp power = Fp::one();
    for (int i = 0; i < 384; ++i) power = power.doubled();
    CHECK(Fp::reduced(Bytes(48, 0xFF)) == power - Fp::one());
    for (int i = 0; i < 128; ++i) power = power.doubled();
    CHECK(Fp::reduced(Bytes(64, 0xFF)) == power - Fp::one());
}

TEST_CASE("the extension fields are fields") {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Fp2 two = element2(seed);
        CHECK(two * two == two.squared());
        CHECK(two * two.inverse() == Fp2::one());
        CHECK(two.timesNonResidue() == two * Fp2{Fp::one(), Fp::one()});
        const auto root = squareRoot(two.squared());
        REQUIRE(root);
        CHECK((*root == two || *root == -two));
        const Fp12 a = element12(seed), b = element12(seed + 50), c = element12(seed + 80);
        CHECK((a * b) * c == a * (b * c));
        CHECK(a.squared() == a * a);
        CHECK(a * a.inverse() == Fp12::one());
        CHECK((a * b).frobenius() == a.frobenius() * b.frobenius());
        Fp12 twelfth = a;
        for (int i = 0; i < 6; ++i) twelfth = twelfth.frobenius();
        CHECK(twelfth == a.conjugate());
        const Fp2 y0 = element2(seed + 1), y1 = element2(seed + 2), y4 = element2(seed + 3);
        CHECK(a.timesLine(y0, y1, y4) == a * Fp12{{y0, y1, {}}, {{}, y4, {}}});
        const Fp12 easy = a.conjugate() * a.inverse();
        const Fp12 cyclotomic = easy.frobenius().frobenius() * easy;
        CHECK(cyclotomic.cyclotomicSquared() == cyclotomic.squared());
    }
    CHECK(squareRoot(Fp2{-Fp::one(), Fp()}));
    CHECK(squareRoot(Fp2()));
    CHECK_FALSE(squareRoot(Fp2{Fp::one(), Fp::one()}));
}

TEST_CASE("to the power p is what the Frobenius map says") {
    const Fp2 u{Fp(), Fp::one()};
    CHECK(u.conjugate() == -u);
    // w to the power p, by multiplying
    const Fp12 w{{}, Fp6::one()};
    Fp12 power = Fp12::one();
    for (std::size_t bit = 384; bit-- > 0;) {
        power = power.squared();
        if (((Fp::modulus[bit / 64] >> (bit % 64)) & 1U) != 0) power = power * w;
    }
    CHECK(power == w.frobenius());
}

TEST_CASE("the groups are groups of the right order") {
    const auto order = -Fr::one(); // r - 1
    CHECK(multiplied(g1Generator(), order).isSame(-g1Generator()));
    CHECK(multiplied(g2Generator(), order).isSame(-g2Generator()));
    CHECK((multiplied(g1Generator(), order) + g1Generator()).isInfinity());
    CHECK(isInGroup(g1Generator()));
    CHECK(isInGroup(g2Generator()));
    const G1Sum g(g1Generator());
    CHECK((g + g).isSame(g.doubled().affine()));
    CHECK((g + g1Generator()).isSame(g.doubled().affine()));
    CHECK((g + -g).isInfinity());
    CHECK((g + G1Sum()).isSame(g1Generator()));
    CHECK((G1Sum() + g).isSame(g1Generator()));
    CHECK((G1Sum() + g1Generator()).isSame(g1Generator()));
    CHECK(G1Sum().doubled().isInfinity());
    CHECK((g.doubled() + g + g.doubled()).isSame(g.multiplied(5).affine()));
}

TEST_CASE("a sum of multiples is the sum of the multiples") {
    std::vector<Multiple> multiples;
    G1Sum expected;
    CHECK(sumOf(multiples).isInfinity());
    for (const Fr& times : {scalar(1), Fr(), Fr::one(), -Fr::one(), Fr::ofSmall(16), Fr::ofSmall(31), scalar(2), -Fr::ofSmall(15)}) {
        multiples.push_back({hashed(static_cast<unsigned>(multiples.size())), times});
        expected = expected + multiplied(multiples.back().point, times);
        CHECK(sumOf(multiples).isSame(expected.affine()));
    }
    const Multiple opposite[] = {{g1Generator(), scalar(3)}, {g1Generator(), -scalar(3)}};
    CHECK(sumOf(opposite).isInfinity());
    const Multiple same[] = {{g1Generator(), scalar(3)}, {g1Generator(), scalar(3)}};
    CHECK(sumOf(same).isSame(multiplied(g1Generator(), scalar(3) + scalar(3)).affine()));
}

TEST_CASE("the pairing is bilinear and says something") {
    const Fp12 base = pairing(g1Generator(), g2Generator());
    CHECK_FALSE(base == Fp12::one());
    const Fr a = scalar(10), b = scalar(11);
    const auto left = multiplied(g1Generator(), a).affine();
    const auto right = multiplied(g2Generator(), b).affine();
    CHECK(pairing(left, right) == pairing(multiplied(g1Generator(), a * b).affine(), g2Generator()));
    CHECK(pairing(left, right) == pairing(g1Generator(), multiplied(g2Generator(), a * b).affine()));
    CHECK(pairing(left, g2Generator()) == pairing(g1Generator(), multiplied(g2Generator(), a).affine()));
    CHECK_FALSE(pairing(left, right) == pairing(left, g2Generator()));
    CHECK(base * base == pairing(G1Sum(g1Generator()).doubled().affine(), g2Generator()));
    CHECK(base.conjugate() == pairing(-g1Generator(), g2Generator()));

    const PairingPoint ready(right);
    const Pair cancelling[] = {{left, &ready}, {-multiplied(left, b).affine(), &g2GeneratorForPairings()}};
    CHECK(productOfPairings(cancelling) == Fp12::one());
    CHECK(productOfPairings({}) == Fp12::one());
}

TEST_CASE("the values of the pairing have the order of the groups") {
    const Fp12 base = pairing(g1Generator(), g2Generator());
    Fp12 power = Fp12::one();
    const auto exponent = (-Fr::one()).number();
    for (std::size_t bit = 256; bit-- > 0;) {
        power = power.squared();
        if (((exponent[bit / 64] >> (bit % 64)) & 1U) != 0) power = power * base;
    }
    CHECK(power * base == Fp12::one());
}

TEST_CASE("hashing to G1 gives the points of RFC 9380") {
    constexpr std::string_view domain = "QUUX-V01-CS02-with-BLS12381G1_XMD:SHA-256_SSWU_RO_";
    struct Vector {
        std::string message;
        std::string_view x, y;
    };
    const Vector vectors[] = {
        {"", "052926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1",
         "08ba738453bfed09cb546dbb0783dbb3a5f1f566ed67bb6be0e8c67e2e81a4cc68ee29813bb7994998f3eae0c9c6a265"},
        {"abc", "03567bc5ef9c690c2ab2ecdf6a96ef1c139cc0b2f284dca0a9a7943388a49a3aee664ba5379a7655d3c68900be2f6903",
         "0b9c15f3fe6e5cf4211f346271d7b01c8f3b28be689c8429c85b67af215533311f0b8dfaaa154fa6b88176c229f2885d"},
        {"abcdef0123456789", "11e0b079dea29a68f0383ee94fed1b940995272407e3bb916bbf268c263ddd57a6a27200a784cbc248e84f357ce82d98",
         "03a87ae2caf14e8ee52e51fa2ed8eefe80f02457004ba4d486d6aa1f517c0889501dc7413753f9599b099ebcbbd2d709"},
        {"q128_" + std::string(128, 'q'), "15f68eaa693b95ccb85215dc65fa81038d69629f70aeee0d0f677cf22285e7bf58d7cb86eefe8f2e9bc3f8cb84fac488",
         "1807a1d50c29f430b8cafc4f8638dfeeadf51211e1602a5f184443076715f91bb90a48ba1e370edce6ae1062f5e6dd38"},
        {"a512_" + std::string(512, 'a'), "082aabae8b7dedb0e78aeb619ad3bfd9277a2f77ba7fad20ef6aabdc6c31d19ba5a6d12283553294c1825c4b3ca2dcfe",
         "05b84ae5a942248eea39e1d91030458c40153f3b654ab7872d779ad1e942856a20c438e8d99bc8abfbf74729ce1f7ac8"},
    };
    for (const auto& [message, x, y] : vectors) {
        const auto point = hashToG1(bytesOf(message), domain).affine();
        CHECK(toHex(point.x.bytes()) == x);
        CHECK(toHex(point.y.bytes()) == y);
        CHECK(isInGroup(point));
    }
}

TEST_CASE("expanded messages are those of RFC 9380") {
    constexpr std::string_view domain = "QUUX-V01-CS02-with-expander-SHA256-128";
    CHECK(toHex(expandMessage({}, domain, 32)) == "68a985b87eb6b46952128911f2a4412bbc302a9d759667f87f7a21d803f07235");
    CHECK(toHex(expandMessage(bytesOf("abc"), domain, 32)) == "d8ccab23b5985ccea865c6c97b6e5b8350e794e603b4b97902f53a8a0d605615");
    CHECK(expandMessage({}, domain, 33).size() == 33);
    CHECK(expandMessage({}, domain, 8'160).size() == 8'160);
}

TEST_CASE("compressed points have one form") {
    const Bytes g1 = bytes("97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb");
    const Bytes g2 = bytes("93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
                           "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8");
    CHECK(parseG1(g1) == g1Generator());
    CHECK(parseG2(g2) == g2Generator());
    CHECK(toHex(octetsOf(g1Generator())) == toHex(g1));
    const auto negative = octetsOf(-g1Generator());
    CHECK(parseG1(negative) == -g1Generator());
    CHECK(negative[0] == (g1[0] ^ 0x20));

    for (const unsigned flags : {0x00U, 0x20U, 0x40U, 0x60U, 0xC0U, 0xE0U}) { // not compressed, or the point at infinity
        Bytes other = g1;
        other[0] = static_cast<std::uint8_t>((other[0] & 0x1FU) | flags);
        CHECK_FALSE(parseG1(other));
        Bytes twisted = g2;
        twisted[0] = static_cast<std::uint8_t>((twisted[0] & 0x1FU) | flags);
        CHECK_FALSE(parseG2(twisted));
    }
    for (const std::size_t size : {0U, 47U, 49U, 96U}) CHECK_FALSE(parseG1(Bytes(size, 0x80)));
    for (const std::size_t size : {0U, 48U, 95U, 97U}) CHECK_FALSE(parseG2(Bytes(size, 0x80)));
    Bytes infinity(48);
    infinity[0] = 0xC0;
    CHECK_FALSE(parseG1(infinity));
    infinity.resize(96);
    CHECK_FALSE(parseG2(infinity));

    Bytes large = bytes(primeHex); // x = p + 0: the same residue as 0 in another form
    large[0] |= 0x80;
    CHECK_FALSE(parseG1(large));
    Bytes largeTwice = large;
    largeTwice.resize(96);
    CHECK_FALSE(parseG2(largeTwice));
}

TEST_CASE("points of the curves that are not of the groups are refused") {
    // Of the x from 0 up about half are on the curve, and nearly none of those in the group, whose index has 126 bits (305 on the twist).
    unsigned onCurve = 0;
    unsigned onTwist = 0;
    for (std::uint64_t x = 0; x < 40; ++x) {
        const Fp small = Fp::ofSmall(x);
        auto octets = small.bytes();
        octets[0] |= 0x80;
        CHECK_FALSE(parseG1(octets));
        if (const auto y = squareRoot(small.squared() * small + Fp::ofSmall(4))) {
            ++onCurve;
            CHECK_FALSE(isInGroup(G1Point{small, *y}));
            CHECK_FALSE(multiplied(G1Point{small, *y}, -Fr::one()).isSame(-G1Point{small, *y}));
        }
        Bytes twisted(96);
        twisted[0] = 0x80;
        twisted[95] = static_cast<std::uint8_t>(x);
        CHECK_FALSE(parseG2(twisted));
        if (const auto y = squareRoot(Fp2{small.squared() * small + Fp::ofSmall(4), Fp::ofSmall(4)})) {
            ++onTwist;
            CHECK_FALSE(isInGroup(G2Point{{small, Fp()}, *y}));
        }
    }
    CHECK(onCurve > 5);
    CHECK(onTwist > 5);
    CHECK_FALSE(isInGroup(G1Point{Fp(), Fp::ofSmall(2)})); // of order 3
}

TEST_CASE("a BLS12-381 key is read from its Multikey, its DID and its JWK, and keeps one name") {
    constexpr std::string_view multikey = "zUC7EK3ZakmukHhuncwkbySmomv3FmrkmS36E4Ks5rsb6VQSRpoCrx6Hb8e2Nk6UvJFSdyw9NK1scFX"
                                          "Jp21gNNYFjVWNgaqyGnkyhtagagCpQb5B7tagJu3HDbjQ8h5ypoHjwBb";
    const auto key = PublicKey::fromMultikey(multikey);
    REQUIRE(key);
    CHECK(key->kind() == KeyKind::bls12381G2);
    CHECK(key->bits() == 381);
    CHECK(toMultibase58(key->der()) == multikey);
    CHECK(*keyOfDid("did:key:" + std::string(multikey)) == *key);
    const ByteView point = ByteView(key->der()).subspan(2);
    CHECK(*PublicKey::fromRaw(KeyKind::bls12381G2, point) == *key);
    Json jwk;
    jwk.set("kty", Json("OKP"));
    jwk.set("crv", Json("Bls12381G2"));
    jwk.set("x", Json(toBase64Url(point)));
    REQUIRE(PublicKey::fromJwk(jwk));
    CHECK(*PublicKey::fromJwk(jwk) == *key);
    CHECK(key->thumbprint() == toBase64Url(sha256(bytesOf(R"({"crv":"Bls12381G2","kty":"OKP","x":")" + toBase64Url(point) + R"("})"))));
}

TEST_CASE("a BLS12-381 key that is no point of G2 is unusable, and no certificate can name one") {
    Bytes point = bytes("93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
                        "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8");
    CHECK(PublicKey::fromRaw(KeyKind::bls12381G2, point));
    point.back() ^= 1;
    CHECK(PublicKey::fromRaw(KeyKind::bls12381G2, point).error().code == ErrorCode::keyUnusable);
    Bytes infinity(96);
    infinity[0] = 0xC0;
    CHECK(PublicKey::fromRaw(KeyKind::bls12381G2, infinity).error().code == ErrorCode::keyUnusable);
    CHECK_FALSE(PublicKey::fromRaw(KeyKind::bls12381G2, {}));
    // A SubjectPublicKeyInfo whose AlgorithmIdentifier is empty.
    point.back() ^= 1;
    Bytes der{0x30, 0x65, 0x30, 0x00, 0x03, 0x61, 0x00};
    der.insert(der.end(), point.begin(), point.end());
    CHECK_FALSE(PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\n" + toBase64(der) + "\n-----END PUBLIC KEY-----\n"));
}
