#include "core/crypto/key_form.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/public_key.h"
#include <algorithm>
#include <chrono>
#include <ctime>

namespace lanyard {
namespace {

/// A certificate names the digest of its signature by number, which OpenSSL looks up in the table that `algorithms()` leaves empty: without this no
/// chain would hold. Every digest of its default provider that has such a number.
void fillTableOfDigests() {
    [[maybe_unused]] static const bool filled = [] {
        for (const EVP_MD* digest : {EVP_md5(), EVP_sha1(), EVP_sha224(), EVP_sha256(), EVP_sha384(), EVP_sha512(), EVP_sha512_224(), EVP_sha512_256(),
                                     EVP_sha3_224(), EVP_sha3_256(), EVP_sha3_384(), EVP_sha3_512()})
            EVP_add_digest(digest);
#ifndef OPENSSL_NO_RMD160
        EVP_add_digest(EVP_ripemd160());
#endif
#ifndef OPENSSL_NO_SM3
        EVP_add_digest(EVP_sm3());
#endif
        return true;
    }();
}

NativeCertificate nativeCertificate(ByteView der) {
    fillTableOfDigests();
    NativeCertificate certificate{X509_new_ex(algorithms(), nullptr)};
    if (!certificate) return {};
    X509* into = certificate.get();
    const auto* at = der.data();
    if (!d2i_X509(&into, &at, static_cast<long>(der.size()))) {
        (void)certificate.release(); // d2i_X509 has freed it
        return {};
    }
    if (at != der.data() + der.size()) return {};
    return certificate;
}

Result<PublicKey> keyOf(const X509* certificate) {
    unsigned char* der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (length <= 0) return fail(ErrorCode::malformed);
    const auto release = [](unsigned char* owned) { OPENSSL_free(owned); };
    const std::unique_ptr<unsigned char, decltype(release)> owned{der, release};
    return keyOfSubjectPublicKeyInfo({der, static_cast<std::size_t>(length)});
}

Result<std::string> nameOf(const X509_NAME* name) {
    const MemoryBio out{BIO_new(BIO_s_mem())};
    constexpr auto asUtf8 = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, asUtf8) < 0) return fail(ErrorCode::malformed);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return std::string(text, static_cast<std::size_t>(std::max(length, 0L)));
}

Result<Instant> instantOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return fail(ErrorCode::malformed);
    using namespace std::chrono;
    const sys_days day = year{parts.tm_year + 1900} / month{static_cast<unsigned>(parts.tm_mon) + 1} / parts.tm_mday;
    const sys_seconds second = day + hours{parts.tm_hour} + minutes{parts.tm_min} + seconds{parts.tm_sec};
    return Instant{second.time_since_epoch().count()};
}

/// Appends an IA5String of printable letters; another one names nobody (a zero byte inside once fooled many readers).
void appendName(std::vector<std::string>& names, const ASN1_STRING* value) {
    const auto text = textOf({ASN1_STRING_get0_data(value), static_cast<std::size_t>(ASN1_STRING_length(value))});
    if (!text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7F'; })) names.emplace_back(text);
}

// [RFC 5280 4.2.1.6]
Result<void> readAlternativeNames(const X509* native, Certificate& certificate) {
    int found = 0;
    const AlternativeNames names{static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(native, NID_subject_alt_name, &found, nullptr))};
    constexpr int absent = -1;
    if (!names && found != absent) return fail(ErrorCode::malformed);
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int type = 0;
        const void* value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &type);
        if (type == GEN_DNS) appendName(certificate.dnsNames, static_cast<const ASN1_STRING*>(value));
        if (type == GEN_URI) appendName(certificate.uris, static_cast<const ASN1_STRING*>(value));
    }
    return {};
}

/// MD5 and SHA-1 no longer bind a certificate to its signer: two texts with one digest can be made.
bool isSignedWithBrokenDigest(X509* certificate) {
    int digest = NID_undef;
    return X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr) == 1 && (digest == NID_md5 || digest == NID_sha1);
}

} // namespace

Result<Certificate> parseCertificate(ByteView der) {
    const QuietErrors quiet;
    const auto native = nativeCertificate(der);
    if (!native) return fail(ErrorCode::malformed);
    TRY(key, keyOf(native.get()));
    TRY(subject, nameOf(X509_get_subject_name(native.get())));
    TRY(issuer, nameOf(X509_get_issuer_name(native.get())));
    TRY(notBefore, instantOf(X509_get0_notBefore(native.get())));
    TRY(notAfter, instantOf(X509_get0_notAfter(native.get())));
    Certificate certificate{std::move(key), std::move(subject), std::move(issuer), notBefore, notAfter, {}, {}};
    TRY_DO(readAlternativeNames(native.get(), certificate));
    return certificate;
}

Result<bool> chainHolds(const std::vector<Bytes>& ders) {
    if (ders.empty()) return fail(ErrorCode::malformed);
    const QuietErrors quiet;
    std::vector<NativeCertificate> chain;
    for (std::size_t i = 0; i < ders.size(); ++i) {
        auto certificate = nativeCertificate(ders[i]);
        const Part place{"certificate " + std::to_string(i + 1)};
        if (!certificate) return fail(ErrorCode::malformed, place);
        if (const auto key = keyOf(certificate.get()); !key) return fail(key.error().code, place);
        if (i + 1 < ders.size() && isSignedWithBrokenDigest(certificate.get())) return fail(ErrorCode::unsupported, place);
        chain.push_back(std::move(certificate));
    }
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        EVP_PKEY* signer = X509_get0_pubkey(chain[i + 1].get());
        if (!signer || X509_verify(chain[i].get(), signer) != 1) return false;
    }
    return true;
}

} // namespace lanyard
