#include "core/proof/hash_data.h"
#include "core/base/encoding.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;

namespace {

struct Vector {
    const char* folder;
    const char* ending; ///< of the files' names
    KeyKind key;
};

std::string withoutBreaks(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

} // namespace

TEST_CASE("the hashes of the W3C's canonical texts are those that it prints, options first") {
    if (!test::haveSharedData()) return test::skipped("W3C hashes", "no shared data");
    const Vector vectors[] = {
        {"vc-di-eddsa/TestVectors/eddsa-rdfc-2022/", "DataInt", KeyKind::ed25519},
        {"vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ/", "DataInt", KeyKind::ed25519},
        {"vc-di-eddsa/TestVectors/eddsa-jcs-2022/", "JCS", KeyKind::ed25519},
        {"vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/", "ECDSAP256", KeyKind::p256},
        {"vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/", "ECDSAP384", KeyKind::p384},
        {"vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384/", "JCSECDSAP384", KeyKind::p384},
    };
    for (const auto& [folder, ending, key] : vectors) {
        const auto text = [&](const char* beginning) { return test::sharedText(std::string("w3c/") + folder + beginning + ending + ".txt"); };
        const HashData data = hashDataOf(hashOfSuite(key), text("proofCanon"), text("canonDoc"));
        INFO(folder);
        CHECK(toHex(data.optionsHash) == withoutBreaks(text("proofHash")));
        CHECK(toHex(data.documentHash) == withoutBreaks(text("docHash")));
        CHECK(toHex(data.both()) == withoutBreaks(text("combinedHash")));
    }
}
