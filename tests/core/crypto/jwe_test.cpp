// AES-256-GCM as Project Wycheproof has it: in JSON Web Encryption (RFC 7516), whose keys of "A256GCMKW" are wrapped by it, and whose "A256GCM" is it.
#include "core/base/encoding.h"
#include "core/crypto/seal.h"
#include "core/json/json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <vector>

using namespace lanyard;

namespace {

std::vector<std::string> partsOf(const std::string& compact) {
    std::vector<std::string> parts{""};
    for (const char c : compact) {
        if (c == '.') parts.emplace_back();
        else parts.back() += c;
    }
    return parts;
}

Bytes bytesOfMember(const Json& object, std::string_view name) { return fromBase64Url(*object.textOf(name)).value(); }

Result<Secret> opened(ByteView key, ByteView nonceBytes, ByteView associated, Bytes text, ByteView tag) {
    SealNonce nonce{};
    if (nonceBytes.size() != nonce.size()) return fail(ErrorCode::malformed);
    std::ranges::copy(nonceBytes, nonce.begin());
    text.insert(text.end(), tag.begin(), tag.end());
    return unsealed(key, nonce, associated, text);
}

} // namespace

TEST_CASE("keys and texts that Wycheproof sealed with AES-256-GCM open") {
    if (!test::haveSharedData()) return test::skipped("AES-256-GCM of Wycheproof", "no shared data");
    const auto suite = parseJson(test::sharedText("rfc/wycheproof/json_web_encryption_test.json"));
    REQUIRE(suite);
    std::size_t keys = 0, texts = 0;
    for (const Json& group : *suite->find("testGroups")->array()) {
        const Json* own = group.find("private");
        if (own == nullptr || own->textOf("alg") == nullptr || *own->textOf("alg") != "A256GCMKW") continue;
        for (const Json& one : *group.find("tests")->array()) {
            if (*one.textOf("result") != "valid") continue;
            const auto parts = partsOf(*one.textOf("jwe"));
            REQUIRE(parts.size() == 5);
            const auto header = parseJson(toText(fromBase64Url(parts[0]).value()));
            REQUIRE(header);
            const auto key = opened(bytesOfMember(*own, "k"), bytesOfMember(*header, "iv"), {}, fromBase64Url(parts[1]).value(), bytesOfMember(*header, "tag"));
            REQUIRE(key);
            ++keys;
            if (*one.textOf("enc") != "A256GCM") continue;
            const auto tag = fromBase64Url(parts[4]).value();
            const auto text = opened(*key, fromBase64Url(parts[2]).value(), bytesOf(parts[0]), fromBase64Url(parts[3]).value(), tag);
            REQUIRE(text);
            CHECK(toHex(*text) == *one.textOf("pt"));
            ++texts;
        }
    }
    CHECK(keys == 4);
    CHECK(texts == 2);
}
