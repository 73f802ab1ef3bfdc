#include "core/verify/suites/proof_check.h"
#include "sample_badges.h"
#include "signing_key.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::checks;
using namespace lanyard::test;

namespace {

const std::string school = "did:web:lernhaus.example.org";
const std::string method = school + "#key";
constexpr std::uint64_t enough = 4'000'000;

Json signedBadge(std::string_view suite) {
    const SigningKey key("the last one");
    return key.sign(json(R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:uuid:1","type":["VerifiableCredential"],"issuer":")" + school +
                         R"(","validFrom":"2026-06-15T09:00:00Z","credentialSubject":{"id":"did:example:1"}})"),
                    key.options(suite, json(R"({"verificationMethod":")" + method + "\"}")));
}

/// Where the school's document lists `others` keys and then the one that signs, all under one name.
Shelf schoolWith(int others) {
    Json::Array keys;
    for (int i = 0; i <= others; ++i) {
        const SigningKey key(i == others ? "the last one" : "other " + std::to_string(i));
        keys.push_back(json(R"({"id":")" + method + R"(","type":"Multikey","controller":")" + school + R"(","publicKeyMultibase":")" + key.multikey() + "\"}"));
    }
    Json document = json(R"({"id":")" + school + "\"}");
    document.set("assertionMethod", Json(std::move(keys)));
    return Shelf().with("https://lernhaus.example.org/.well-known/did.json", writeJson(document));
}

struct Judged {
    Check signature;
    std::uint64_t spent = 0;
};
Judged judged(const Json& secured, const Shelf& shelf, std::uint64_t steps) {
    ProofWork work{CacheLease(contexts()), WorkBudget(steps)};
    DocumentGraphs graphs(checks::without(secured, "proof"), work);
    const auto proofs = proofsOf(secured);
    auto answer = checkProof(proofs.front(), graphs, {school, false, shelf.evidence()});
    return {std::move(answer.signature), steps - work.budget.left()};
}

} // namespace

TEST_CASE("a signature is found to be by the last of several keys of one name") {
    for (const std::string_view suite : {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
        CHECK(said(judged(signedBadge(suite), schoolWith(19), enough).signature) == "passed:signature-fits");
}

TEST_CASE("each key that a signature is held against is paid for, and what there is no work left for is not judged") {
    const Json badge = signedBadge("eddsa-rdfc-2022");
    const Judged one = judged(badge, schoolWith(0), enough), many = judged(badge, schoolWith(19), enough);
    CHECK(many.spent >= one.spent + 19 * 100);
    CHECK(said(judged(badge, schoolWith(19), many.spent).signature) == "passed:signature-fits");
    CHECK(said(judged(badge, schoolWith(19), many.spent - 1).signature) == "unknown:too-complex");
}

TEST_CASE("a badge that fits none of the texts that there is work for may fit another: it is not told as changed") {
    Json changed = signedBadge("eddsa-rdfc-2022");
    changed.set("id", Json("urn:uuid:2"));
    const Judged whole = judged(changed, schoolWith(0), enough), part = judged(changed, schoolWith(0), whole.spent / 2);
    CHECK(said(whole.signature) == "failed:signature-mismatch");
    CHECK(said(part.signature) == "unknown:too-complex");
}

TEST_CASE("a proof value of more signatures than can be judged is not read") {
    const std::string header = "u2V0B"; // of a derived proof of ecdsa-sd-2023
    const auto answer = [&](std::size_t letters) {
        Json badge = signedBadge("eddsa-rdfc-2022");
        badge.find("proof")->set("cryptosuite", Json("ecdsa-sd-2023"));
        badge.find("proof")->set("proofValue", Json(header + std::string(letters, 'A')));
        return said(judged(badge, schoolWith(0), enough).signature);
    };
    CHECK(answer(2U << 20U) == "unknown:too-complex");
    CHECK(answer(400) == "failed:algorithm-does-not-fit-key");
}
