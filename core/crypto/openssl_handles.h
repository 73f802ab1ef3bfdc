#pragma once
#include <memory>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace lanyard {

template <auto release> struct Release {
    template <class T> void operator()(T* owned) const noexcept { release(owned); }
};
template <class T, auto release> using OpenSslHandle = std::unique_ptr<T, Release<release>>;

using BigNumber = OpenSslHandle<BIGNUM, BN_free>;
using SecretNumber = OpenSslHandle<BIGNUM, BN_clear_free>; ///< wiped when it goes
using BigNumberScratch = OpenSslHandle<BN_CTX, BN_CTX_free>;
using MemoryBio = OpenSslHandle<BIO, BIO_free>;
using FetchedDigest = OpenSslHandle<EVP_MD, EVP_MD_free>;
using DigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using NativeKey = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using ParameterBuilder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using NativeCertificate = OpenSslHandle<X509, X509_free>;
using AlternativeNames = OpenSslHandle<GENERAL_NAMES, GENERAL_NAMES_free>;

/// OpenSSL's algorithms as its default provider offers them, whatever the machine's openssl.cnf says: a verdict must not depend on
/// it. Lives until the program ends. Reentrant.
inline OSSL_LIB_CTX* algorithms() {
    // That file is not read, nor are tables of error texts and of old names filled, which take as long as a signature. Of these only
    // certificates need some (certificate.cpp).
    constexpr auto unused = OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS | OPENSSL_INIT_NO_ADD_ALL_CIPHERS |
                            OPENSSL_INIT_NO_ADD_ALL_DIGESTS;
    static const OpenSslHandle<OSSL_LIB_CTX, OSSL_LIB_CTX_free> context{((void)OPENSSL_init_crypto(unused, nullptr), OSSL_LIB_CTX_new())};
    return context.get();
}

/// Takes back what OpenSSL put into this thread's error queue meanwhile: whoever else uses OpenSSL on this thread reads that queue.
class QuietErrors {
  public:
    QuietErrors() noexcept {
        algorithms(); // first of all, since the queue's own beginning would fill the tables
        ERR_set_mark();
    }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

} // namespace lanyard
