#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("digests of \"abc\" are those that RFC 1321 and FIPS 180-4 print") {
    const auto abc = bytesOf("abc");
    CHECK(toHex(digestOf(Digest::md5, abc)) == "900150983cd24fb0d6963f7d28e17f72");
    CHECK(toHex(digestOf(Digest::sha1, abc)) == "a9993e364706816aba3e25717850c26c9cd0d89d");
    CHECK(sha256Hex(abc) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(toHex(digestOf(Digest::sha384, abc)) ==
          "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
    CHECK(toHex(digestOf(Digest::sha512, abc)) == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                                  "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

TEST_CASE("the digest of nothing is that of no bytes") {
    CHECK(sha256Hex({}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(toHex(digestOf(Digest::md5, {})) == "d41d8cd98f00b204e9800998ecf8427e");
    CHECK(toHex(sha256({})) == toHex(digestOf(Digest::sha256, {})));
}

TEST_CASE("HMAC with SHA-256 gives what RFC 4231 says") {
    CHECK(toHex(hmacSha256(bytesOf("Jefe"), bytesOf("what do ya want for nothing?"))) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    CHECK(toHex(hmacSha256(Bytes(20, 0x0B), bytesOf("Hi There"))) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(toHex(hmacSha256(Bytes(131, 0xAA), bytesOf("Test Using Larger Than Block-Size Key - Hash Key First"))) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}
