#include "core/crypto/bls_curve.h"
#include <algorithm>

namespace lanyard::bls {
namespace {

constexpr Fp constantOfG1 = Fp::ofSmall(4);
constexpr Fp2 constantOfG2{constantOfG1, constantOfG1};

// The cube root of 1 with which (x, y) -> (root x, y) multiplies a point of G1 by -x^2, x being the parameter.
constexpr Fp cubeRoot = fpOf("5f19672fdf76ce51ba69c6076a0f77eaddb3a93be6f89688de17d813620a00022e01fffffffefffe");

// What the power p on the other side of the twist makes of a point of G2: 1 + u to the powers (1 - p) / 3 and (1 - p) / 2.
constexpr Fp2 twistedX{Fp(), fpOf("1a0111ea397fe699ec02408663d4de85aa0d857d89759ad4897d29650fb85f9b409427eb4f49fffd8bfd00000000aaad")};
constexpr Fp2 twistedY{fpOf("135203e60180a68ee2e9c448d77a2cd91c3dedd930b1cf60ef396489f61eb45e304466cf3e67fa0af1ee7b04121bdea2"),
                       fpOf("6af0e0437ff400b6831e36d6bd17ffe48395dabc2d3435e77f76e17009241c5ee67992f72ec05f4c81084fbede3cc09")};

constexpr std::uint8_t compressed = 0x80;
constexpr std::uint8_t infinity = 0x40;
constexpr std::uint8_t greaterHalf = 0x20;

/// The point with this x on the curve, with the y that the flag wants.
template <class F> std::optional<Affine<F>> lifted(const F& x, const F& constant, bool greater) noexcept {
    const auto y = squareRoot(x.squared() * x + constant);
    if (!y) return {};
    return Affine<F>{x, y->isGreaterHalf() == greater ? *y : -*y};
}

/// The octets without their flags, in `x`. No flags but those of a compressed point that is not the one at infinity.
template <std::size_t size> bool takeFlags(ByteView octets, std::array<std::uint8_t, size>& x) noexcept {
    if (octets.size() != size || (octets[0] & (compressed | infinity)) != compressed) return false;
    std::ranges::copy(octets, x.begin());
    x[0] &= 0x1F;
    return true;
}

/// Where the chord through two points of different x leads. One of them is (x, y), brought to what both share; `width` and `height` say how far
/// the other is away in that measure; `z` is their common denominator but for the width.
template <class F> Jacobian<F> chordSum(const F& x, const F& y, const F& width, const F& height, const F& z) noexcept {
    const F square = width.squared();
    const F cube = square * width;
    const F middle = x * square;
    const F newX = height.squared() - cube - middle.doubled();
    return {newX, height * (middle - newX) - y * cube, z * width};
}

} // namespace

template <class F> Jacobian<F> Jacobian<F>::doubled() const noexcept {
    const F xx = x.squared();
    const F yy = y.squared();
    const F slope = xx.doubled() + xx;
    const F middle = (x * yy).doubled().doubled();
    const F newX = slope.squared() - middle.doubled();
    return {newX, slope * (middle - newX) - yy.squared().doubled().doubled().doubled(), (y * z).doubled()};
}

template <class F> Jacobian<F> Jacobian<F>::operator+(const Jacobian& other) const noexcept {
    if (isInfinity()) return other;
    if (other.isInfinity()) return *this;
    const F zz = z.squared();
    const F otherZz = other.z.squared();
    const F ownX = x * otherZz;
    const F ownY = y * otherZz * other.z;
    const F width = other.x * zz - ownX;
    const F height = other.y * zz * z - ownY;
    if (width.isZero()) return height.isZero() ? doubled() : Jacobian();
    return chordSum(ownX, ownY, width, height, z * other.z);
}

template <class F> Jacobian<F> Jacobian<F>::operator+(const Affine<F>& other) const noexcept {
    if (isInfinity()) return Jacobian(other);
    const F zz = z.squared();
    const F width = other.x * zz - x;
    const F height = other.y * zz * z - y;
    if (width.isZero()) return height.isZero() ? doubled() : Jacobian();
    return chordSum(x, y, width, height, z);
}

template <class F> bool Jacobian<F>::isSame(const Affine<F>& other) const noexcept {
    if (isInfinity()) return false;
    const F zz = z.squared();
    return other.x * zz == x && other.y * zz * z == y;
}

template <class F> Jacobian<F> Jacobian<F>::multiplied(std::uint64_t times) const noexcept {
    Jacobian result;
    for (auto bit = static_cast<unsigned>(std::bit_width(times)); bit-- > 0;) {
        result = result.doubled();
        if (((times >> bit) & 1U) != 0) result = result + *this;
    }
    return result;
}

template struct Jacobian<Fp>;
template struct Jacobian<Fp2>;

std::vector<G1Point> affine(std::span<const G1Sum> points) {
    std::vector<Fp> products; // of all z before the one
    products.reserve(points.size());
    Fp product = Fp::one();
    for (const auto& point : points) {
        products.push_back(product);
        product *= point.z;
    }
    Fp inverse = product.inverse();
    std::vector<G1Point> result(points.size());
    for (std::size_t i = points.size(); i-- > 0;) {
        result[i] = points[i].scaled(inverse * products[i]);
        inverse *= points[i].z;
    }
    return result;
}

bool isInGroup(const G1Point& point) noexcept {
    const G1Sum multiple = G1Sum(point).multiplied(parameter).multiplied(parameter);
    return (-multiple).isSame({point.x * cubeRoot, point.y});
}

bool isInGroup(const G2Point& point) noexcept {
    const G2Sum multiple = G2Sum(point).multiplied(parameter);
    return (-multiple).isSame({point.x.conjugate() * twistedX, point.y.conjugate() * twistedY});
}

std::optional<G1Point> parseG1(ByteView octets) noexcept {
    std::array<std::uint8_t, g1Octets> bytes{};
    if (!takeFlags(octets, bytes)) return {};
    const auto x = Fp::parsed(bytes);
    if (!x) return {};
    const auto point = lifted(*x, constantOfG1, (octets[0] & greaterHalf) != 0);
    if (!point || !isInGroup(*point)) return {};
    return point;
}

std::optional<G2Point> parseG2(ByteView octets) noexcept {
    std::array<std::uint8_t, g2Octets> bytes{};
    if (!takeFlags(octets, bytes)) return {};
    const auto b = Fp::parsed(ByteView(bytes).first(g1Octets));
    const auto a = Fp::parsed(ByteView(bytes).last(g1Octets));
    if (!a || !b) return {};
    const auto point = lifted(Fp2{*a, *b}, constantOfG2, (octets[0] & greaterHalf) != 0);
    if (!point || !isInGroup(*point)) return {};
    return point;
}

std::array<std::uint8_t, g1Octets> octetsOf(const G1Point& point) noexcept {
    auto octets = point.x.bytes();
    octets[0] |= compressed;
    if (point.y.isGreaterHalf()) octets[0] |= greaterHalf;
    return octets;
}

const G1Point& g1Generator() {
    static constexpr G1Point generator{
        fpOf("17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"),
        fpOf("08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1"),
    };
    return generator;
}

const G2Point& g2Generator() {
    static constexpr G2Point generator{
        {fpOf("024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"),
         fpOf("13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e")},
        {fpOf("0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"),
         fpOf("0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")},
    };
    return generator;
}

} // namespace lanyard::bls
