#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/contexts/bundled_contexts.h"
#include "core/crypto/digest.h"
#include "core/crypto/private_key.h"
#include "core/parse/parse.h"
#include "core/sign/embedded_proof.h"
#include "core/verify/known_contexts.h"
#include "core/verify/proof_material.h"
#include "core/verify/verify.h"
#include "tests/fuzz/property.h"
#include <set>
#include <string>

using namespace lanyard;
using fuzz::require;

namespace {

/// What the only holder of one key ever signed.
class Signed {
  public:
    Signed() {
        const auto key = PrivateKey::fromRaw(KeyKind::ed25519, bytesOf("signs what no fuzzing may change"));
        require(key.has_value(), "the seed is a key");
        m_did = "did:key:" + key->publicKey().multikey();
        const auto badge = parseJson(
            R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],)"
            R"("id":"urn:uuid:5b7b6f6e-9f1a-4f0e-8f0e-0a6f5f1f2c12","type":["VerifiableCredential","OpenBadgeCredential"],)"
            R"("issuer":{"id":")" + m_did + R"(","type":["Profile"],"name":"L"},"validFrom":"2026-06-15T09:00:00Z","name":"N",)"
            R"("credentialSubject":{"id":"did:example:1","type":["AchievementSubject"],"achievement":{"id":"https://e.example/b","type":["Achievement"],)"
            R"("name":"N","description":"D","criteria":{"narrative":"C"}}}})");
        require(badge.has_value(), "the badge is JSON");
        for (const char* suite : {"eddsa-rdfc-2022", "eddsa-jcs-2022"}) {
            ProofOptions options;
            options.suite = suite;
            options.verificationMethod = m_did + '#' + m_did.substr(8);
            const auto secured = withProof(*badge, options, *key, rdf::bundledContexts());
            require(secured.has_value(), "the badge can be signed");
            m_texts.push_back(writeJson(*secured));
        }
    }
    const std::string& did() const noexcept { return m_did; }
    const std::vector<std::string>& texts() const noexcept { return m_texts; }

  private:
    std::string m_did;
    std::vector<std::string> m_texts;
};

const KnownContexts& contexts() {
    static const KnownContexts known;
    return known;
}

Badge badgeOf(ByteView text) {
    Document document;
    document.bytes.assign(text.begin(), text.end());
    document.id = sha256Hex(text);
    document.form = Form::json;
    return parseBadges(document).front();
}

struct Judged {
    bool accepted = false; ///< as the issuer's, by its signature
    std::set<std::pair<std::string, std::string>> bytes;
};

Judged judged(const Badge& badge) {
    const Evidence nothing;
    const TrustList nobody;
    const VerifyWith with{nothing, nobody, {}, Instant{1'795'000'000}, {}, &contexts()};
    const auto report = verify(badge, with);
    const auto decides = [&](CheckId id) { return report.find(id)->outcome == Outcome::passed || report.find(id)->outcome == Outcome::warning; };
    Judged answer{decides(CheckId::signature) && decides(CheckId::issuer), {}};
    if (answer.accepted)
        for (const ProofMaterial& material : proofMaterial(badge, with)) answer.bytes.emplace(material.canonicalProof, material.canonicalDocument);
    return answer;
}

/// Cuts a piece out of the text and puts another in, as the input says.
std::string edited(std::string text, ByteView& input) {
    const auto take = [&]() -> std::size_t {
        if (input.empty()) return 0;
        const std::size_t value = input.front();
        input = input.subspan(1);
        return value;
    };
    const std::size_t at = (take() * 256 + take()) % text.size();
    const std::size_t cut = take() % 32;
    const std::size_t more = std::min<std::size_t>(take() % 32, input.size());
    text.replace(at, cut, std::string(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(more)));
    input = input.subspan(more);
    return text;
}

} // namespace

/// The first byte says which signed badge, what follows how it is edited. Nobody else has the key, so what is accepted signs the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Signed known;
    if (size == 0) return 0;
    ByteView input(data, size);
    const std::string& original = known.texts()[input.front() % known.texts().size()];
    input = input.subspan(1);
    std::string text = original;
    for (int edits = 0; edits < 4 && !input.empty() && !text.empty(); ++edits) text = edited(text, input);
    const Badge badge = badgeOf(bytesOf(text));
    if (badge.issuer.id != known.did()) return 0;
    const Judged mutant = judged(badge);
    if (!mutant.accepted) {
        require(text != original, "what was signed is accepted");
        return 0;
    }
    const Judged sound = judged(badgeOf(bytesOf(original)));
    for (const auto& bytes : mutant.bytes) require(sound.bytes.contains(bytes), "what is accepted signs the same bytes");
    return 0;
}
