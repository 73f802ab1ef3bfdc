#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/parse/parse.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "tests/fuzz/property.h"
#include <string>

using namespace lanyard;
using fuzz::require;

namespace {

/// What is made of the contexts once serves all inputs.
const KnownContexts& contexts() {
    static const KnownContexts known;
    return known;
}

constexpr std::string_view p256Key = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";
constexpr std::string_view blsKey =
    "zUC7DerdEmfZ8f4pFajXgGwJoMkV1ofMTmEG5UoNvnWiPiLuGKNeqgRpLH2TV4Xe5mJ2cXV76gRN7LFQwapF1VFu6x2yrr5ci1mXqC1WNUrnHnLgvfZfMH7h6xP6qsf9EKRQrPQ";

/// A badge that nobody signed, with the bytes as its proof value. A head of bbs-2023 makes it a proof of that suite.
std::string badgeWith(ByteView proofValue) {
    const bool isBbs = proofValue.size() > 2 && proofValue[2] >= 2;
    const auto key = std::string(isBbs ? blsKey : p256Key);
    return R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],)"
           R"("id":"urn:uuid:5b7b6f6e-9f1a-4f0e-8f0e-0a6f5f1f2c12","type":["VerifiableCredential","OpenBadgeCredential"],)"
           R"("issuer":{"id":"did:key:)" + key + R"(","type":["Profile"],"name":"L"},"validFrom":"2026-06-15T09:00:00Z","name":"N",)"
           R"("credentialSubject":{"id":"did:example:1","type":["AchievementSubject"],"achievement":{"id":"https://example.org/b/1","type":["Achievement"],)"
           R"("name":"N","description":"D","criteria":{"narrative":"C"},"alignment":[{"type":["Alignment"],"targetName":"T","targetUrl":"https://example.org/t"}]}},)"
           R"("proof":{"type":"DataIntegrityProof","cryptosuite":")" + std::string(isBbs ? "bbs-2023" : "ecdsa-sd-2023") +
           R"(","created":"2026-06-15T09:00:00Z","proofPurpose":"assertionMethod","verificationMethod":"did:key:)" + key + "#" + key +
           R"(","proofValue":"u)" + toBase64Url(proofValue) + R"("}})";
}

} // namespace

/// The input is what stands behind the multibase letter of a proof value of a selective suite.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Document document;
    document.bytes = toBytes(badgeWith({data, size}));
    document.id = sha256Hex(document.bytes);
    document.form = Form::json;
    const auto badges = parseBadges(document);
    require(badges.size() == 1, "it is a badge, whatever its proof");
    const Evidence nothing;
    const TrustList nobody;
    const auto report = verify(badges.front(), {nothing, nobody, {}, Instant{1'795'000'000}, {}, &contexts()});
    const auto outcome = report.find(CheckId::signature)->outcome;
    require(outcome == Outcome::failed || outcome == Outcome::unknown, "no proof fits a badge that nobody signed");
    return 0;
}
