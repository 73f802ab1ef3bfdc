#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/contexts/bundled_contexts.h"
#include "core/crypto/digest.h"
#include "core/parse/parse.h"
#include "core/sign/embedded_proof.h"
#include "core/sign/token.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "tests/fuzz/property.h"
#include <string_view>

using namespace lanyard;
using fuzz::require;

namespace {

struct Signer {
    const char* suite;
    PrivateKey key;
};

const std::vector<Signer>& signers() {
    static const auto all = [] {
        std::vector<Signer> list;
        list.push_back({"eddsa-rdfc-2022", *PrivateKey::fromRaw(KeyKind::ed25519, Bytes(32, 7))});
        list.push_back({"eddsa-jcs-2022", *PrivateKey::fromRaw(KeyKind::ed25519, Bytes(32, 7))});
        list.push_back({"ecdsa-rdfc-2019", *PrivateKey::fromRaw(KeyKind::p384, Bytes(48, 7))});
        return list;
    }();
    return all;
}

std::string methodOf(const PrivateKey& key) {
    const std::string name = key.publicKey().multikey();
    return "did:key:" + name + '#' + name;
}

bool isCredential(const Badge& badge) {
    return badge.standard == Standard::openBadges30 || badge.standard == Standard::clr20 || badge.standard == Standard::vc11 || badge.standard == Standard::vc20;
}

/// What is signed may still be too much to judge, or speak under contexts that give its words another meaning than their standard; what is signed as
/// text, also under contexts that contradict each other. That the signature did not fit, or does not cover all, must never be said.
bool mayFail(Reason reason, bool overGraph) {
    return reason == Reason::contextChangesMeaning || (!overGraph && (reason == Reason::protectedTermRedefined || reason == Reason::contextUnusable));
}

void requireFits(const std::string& text, Form form, bool overGraph) {
    static const Evidence nothing;
    static const TrustList nobody;
    static const KnownContexts contexts;
    Document document;
    document.form = form;
    document.bytes = toBytes(text);
    document.id = sha256Hex(document.bytes);
    const auto badges = parseBadges(document);
    if (!isCredential(badges.front())) return;
    const auto report = verify(badges.front(), {nothing, nobody, {}, Instant{1'795'000'000}, {}, &contexts});
    const Check& check = *report.find(CheckId::signature);
    require(check.outcome != Outcome::failed || mayFail(check.reason, overGraph), "what was signed is found to be signed");
}

} // namespace

/// The input is a document to be signed in each way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 65'536) return 0;
    auto document = parseJson(textOf({data, size}), {.depth = 32, .bytes = 65'536, .values = 10'000});
    if (!document || !document->isObject()) return 0;
    document->remove("proof");
    for (const auto& [suite, key] : signers()) {
        ProofOptions options;
        options.suite = suite;
        options.verificationMethod = methodOf(key);
        options.created = Instant{1'740'000'000};
        const auto secured = withProof(*document, options, key, rdf::bundledContexts());
        if (!secured) continue;
        require(*withProof(*document, options, key, rdf::bundledContexts()) == *secured, "the same document gets the same proof");
        Json without = *secured;
        without.remove("proof");
        require(writeJson(without) == writeJson(*document), "the document stays as it was");
        requireFits(writeJson(*secured), Form::json, std::string_view(suite).find("rdfc") != std::string_view::npos);
    }
    for (const auto form : {TokenForm::vcJwt, TokenForm::openBadgesJwt})
        if (const auto token = signedToken(*document, form, methodOf(signers().front().key), signers().front().key)) requireFits(*token, Form::vcJwt, false);
    return 0;
}
