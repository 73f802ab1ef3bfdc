#include "core/base/encoding.h"
#include "core/crypto/der.h"
#include "core/crypto/key_form.h"
#include "core/crypto/private_key.h"
#include "core/crypto/public_key.h"
#include "core/crypto/secret.h"
#include <algorithm>

namespace lanyard {
namespace {

std::unexpected<Error> unusable(std::string_view member) { return fail(ErrorCode::keyUnusable, Pointer{'/' + std::string(member)}); }

/// A member that must be base64url text.
Result<Bytes> number(const Json& jwk, std::string_view member) {
    const auto* text = jwk.textOf(member);
    if (!text) return unusable(member);
    auto bytes = fromBase64Url(*text);
    if (!bytes) return unusable(member);
    return bytes;
}

/// [RFC 7517 4.2, 4.3] A key that is marked for something else verifies and signs nothing.
Result<void> mayBeUsedTo(std::string_view wanted, const Json& jwk) {
    const auto* use = jwk.find("use");
    const bool stated = use && !use->isNull() && *use != Json("");
    if (stated && *use != Json("sig")) return unusable("use");
    const auto operations = jwk.listOf("key_ops");
    const auto isWanted = [&](const Json& operation) { return operation.string() && *operation.string() == wanted; };
    if (!operations.empty() && std::ranges::none_of(operations, isWanted)) return unusable("key_ops");
    return {};
}

/// [RFC 7518 6.3.1] A leading zero must not be written, but some libraries do, and it changes nothing.
Result<PublicKey> rsaFromJwk(const Json& jwk) {
    TRY(modulus, number(jwk, "n"));
    TRY(exponent, number(jwk, "e"));
    Bytes numbers;
    appendDerUnsigned(numbers, modulus);
    appendDerUnsigned(numbers, exponent);
    Bytes pkcs1;
    appendDer(pkcs1, DerTag::sequence, numbers);
    return PublicKey::fromRaw(KeyKind::rsa, pkcs1);
}

/// [RFC 7518 6.2.1] Both coordinates in full length.
Result<PublicKey> curveFromJwk(const KeyForm& form, const Json& jwk) {
    TRY(x, number(jwk, "x"));
    TRY(y, number(jwk, "y"));
    if (x.size() != form.coordinate) return unusable("x");
    if (y.size() != form.coordinate) return unusable("y");
    Bytes point{0x04};
    point.insert(point.end(), x.begin(), x.end());
    point.insert(point.end(), y.begin(), y.end());
    return PublicKey::fromRaw(form.kind, point);
}

/// The form of a key on a curve. Errors (at: the member): keyUnusable, unsupported.
Result<const KeyForm*> formNamed(const Json& jwk) {
    const auto* type = jwk.textOf("kty");
    if (!type) return unusable("kty");
    if (*type != "EC" && *type != "OKP") return fail(ErrorCode::unsupported, Pointer{"/kty"});
    const auto* curve = jwk.textOf("crv");
    if (!curve) return unusable("crv");
    const auto forms = everyKeyForm();
    const auto form = std::ranges::find_if(forms, [&](const KeyForm& f) { return f.jwkType == *type && f.jwkCurve == *curve; });
    if (form == forms.end()) return fail(ErrorCode::unsupported, Pointer{"/crv"});
    return &*form;
}

} // namespace

Result<PublicKey> PublicKey::fromJwk(const Json& jwk) {
    const auto* type = jwk.textOf("kty");
    if (!type) return unusable("kty");
    TRY_DO(mayBeUsedTo("verify", jwk));
    if (*type == "RSA") return rsaFromJwk(jwk);
    TRY(form, formNamed(jwk));
    if (form->group) return curveFromJwk(*form, jwk);
    TRY(x, number(jwk, "x"));
    return fromRaw(form->kind, x);
}

// [RFC 7517 4, RFC 7518 6, RFC 8037 2]
Json PublicKey::jwk() const {
    const auto& form = keyForm(kind());
    const auto keyBits = keyBitsOf(*this);
    Json jwk;
    jwk.set("kty", Json(form.jwkType));
    if (kind() == KeyKind::rsa) {
        DerReader numbers(*DerReader(keyBits).take(DerTag::sequence));
        jwk.set("n", Json(toBase64Url(*numbers.takeUnsigned())));
        jwk.set("e", Json(toBase64Url(*numbers.takeUnsigned())));
        return jwk;
    }
    jwk.set("crv", Json(form.jwkCurve));
    jwk.set("x", Json(toBase64Url(form.group ? keyBits.subspan(1, form.coordinate) : keyBits)));
    if (form.group) jwk.set("y", Json(toBase64Url(keyBits.subspan(1 + form.coordinate))));
    return jwk;
}

Result<PrivateKey> PrivateKey::fromJwk(const Json& jwk) {
    TRY_DO(mayBeUsedTo("sign", jwk));
    TRY(form, formNamed(jwk));
    if (form->secretMulticodec == 0) return fail(ErrorCode::unsupported, Pointer{"/crv"});
    TRY(bytes, number(jwk, "d"));
    const Secret secret(std::move(bytes));
    auto key = fromRaw(form->kind, secret);
    if (!key) return unusable("d");
    const Json ours = key->publicKey().jwk();
    for (const std::string_view member : {"x", "y"}) {
        const Json* stated = jwk.find(member);
        const Json* own = ours.find(member);
        if (own && (!stated || *stated != *own)) return unusable(member);
    }
    return key;
}

} // namespace lanyard
