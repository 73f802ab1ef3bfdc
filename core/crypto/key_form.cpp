#include "core/crypto/key_form.h"
#include "core/crypto/der.h"
#include <algorithm>

namespace lanyard {
namespace {

using namespace std::string_view_literals;

// In the order of KeyKind. The algorithms: an OBJECT IDENTIFIER and, but for Ed25519, its parameter.
constexpr KeyForm forms[] = {
    {KeyKind::ed25519, "OKP", "Ed25519", nullptr, 32, 255, 0xED, 0x1300, "\x06\x03\x2B\x65\x70"sv},
    {KeyKind::p256, "EC", "P-256", "prime256v1", 32, 256, 0x1200, 0x1306,
     "\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07"sv},
    {KeyKind::p384, "EC", "P-384", "secp384r1", 48, 384, 0x1201, 0x1307, "\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x22"sv},
    {KeyKind::p521, "EC", "P-521", "secp521r1", 66, 521, 0x1202, 0, "\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x23"sv},
    {KeyKind::secp256k1, "EC", "secp256k1", "secp256k1", 32, 256, 0xE7, 0,
     "\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x0A"sv},
    {KeyKind::rsa, "RSA", "", nullptr, 0, 0, 0x1205, 0, "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00"sv},
    {KeyKind::bls12381G2, "OKP", "Bls12381G2", nullptr, 96, 381, 0xEB, 0, ""sv},
};

constexpr std::size_t multicodecOctets = 2; // before the point of a key that has no SubjectPublicKeyInfo

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(forms); ++i)
        if (static_cast<std::size_t>(forms[i].kind) != i) return false;
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const KeyForm> everyKeyForm() noexcept { return forms; }
const KeyForm& keyForm(KeyKind kind) noexcept { return forms[static_cast<std::size_t>(kind)]; }

ByteView keyBitsOf(const PublicKey& key) noexcept {
    if (keyForm(key.kind()).algorithm.empty()) return ByteView(key.der()).subspan(multicodecOctets);
    DerReader inner(*DerReader(key.der()).take(DerTag::sequence));
    inner.take(DerTag::sequence);
    return inner.take(DerTag::bitString)->subspan(1);
}

Result<PublicKey> keyOfSubjectPublicKeyInfo(ByteView der) {
    DerReader outer(der);
    const auto info = outer.take(DerTag::sequence);
    if (!info || !outer.atEnd()) return fail(ErrorCode::malformed);
    DerReader inner(*info);
    const auto algorithm = inner.take(DerTag::sequence);
    const auto bits = inner.take(DerTag::bitString);
    if (!algorithm || !bits || bits->empty() || bits->front() != 0 || !inner.atEnd()) return fail(ErrorCode::malformed);
    const auto* form = std::ranges::find(forms, textOf(*algorithm), &KeyForm::algorithm);
    if (form == std::end(forms) || algorithm->empty()) return fail(ErrorCode::unsupported);
    return PublicKey::fromRaw(form->kind, bits->subspan(1));
}

} // namespace lanyard
