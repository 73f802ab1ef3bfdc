// Signs samples with keys of its own, for other people's verifiers to judge: sign_samples FOLDER. Each file is named for how it is signed; what
// ends in "--changed" was changed after signing, so that a verifier that accepts everything is found out.
#include "core/base/file.h"
#include "core/contexts/bundled_contexts.h"
#include "core/json/json.h"
#include "core/sign/embedded_proof.h"
#include "core/sign/token.h"
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

using namespace lanyard;

namespace {

constexpr std::string_view context20 = R"(["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"])";
constexpr std::string_view context11 = R"(["https://www.w3.org/2018/credentials/v1","https://w3id.org/security/data-integrity/v2"])";

[[noreturn]] void give(const Error& error, const std::string& what) {
    std::fprintf(stderr, "%s: %s %s\n", what.c_str(), std::string(errorName(error.code)).c_str(), describe(error.where).c_str());
    std::exit(EXIT_FAILURE);
}

template <class T> T made(Result<T> result, const std::string& what) {
    if (!result) give(result.error(), what);
    return *std::move(result);
}

std::string didOf(const PublicKey& key) { return "did:key:" + key.multikey(); }
std::string methodOf(const PublicKey& key) { return didOf(key) + '#' + key.multikey(); }

struct Sample {
    const char* name;
    Json document;
};

/// A badge, a badge with more in it, and a plain credential of the older data model.
std::array<Sample, 3> samplesOf(const PublicKey& key) {
    const std::string issuer = R"({"id":")" + didOf(key) + R"(","type":["Profile"],"name":"Knotenschule Übersee"})";
    const auto badge = [&](const std::string& more) {
        return R"({"@context":)" + std::string(context20) + R"(,"id":"urn:uuid:9d0f8a2e-55a4-4c1d-8f6e-6f3d7a5f2b10",
            "type":["VerifiableCredential","OpenBadgeCredential"],"issuer":)" + issuer + R"(,"validFrom":"2025-03-01T09:30:00Z","name":"Knots",
            "credentialSubject":{"id":"did:example:anna","type":["AchievementSubject"],"achievement":{"id":"https://school.example/knots","type":["Achievement"],
            "name":"Knots","description":"Ties twelve knots.","criteria":{"narrative":"Twelve knots in ten minutes.\n\n**Tied** is what holds."})" + more + "}}}";
    };
    const std::string more = R"(,"creditsAvailable":1.5,"inLanguage":"de","tag":["sea","rope"],"alignment":[{"type":["Alignment"],"targetName":"Seemannschaft",
        "targetUrl":"https://framework.example/knots"},{"type":["Alignment"],"targetName":"Rope","targetUrl":"https://framework.example/rope"}])";
    const std::string older = R"({"@context":)" + std::string(context11) + R"(,"id":"urn:uuid:5d4bb4d4-31c8-4f0a-8a0c-1a3a2f0f7d53","type":["VerifiableCredential"],
        "issuer":")" + didOf(key) + R"(","issuanceDate":"2025-03-01T09:30:00Z","credentialSubject":{"id":"did:example:anna"}})";
    return {{{"badge", made(parseJson(badge("")), "badge")},
             {"fuller", made(parseJson(badge(more)), "fuller")},
             {"older", made(parseJson(older), "older")}}};
}

class Folder {
  public:
    explicit Folder(std::filesystem::path path) : m_path(std::move(path)) { std::filesystem::create_directories(m_path); }
    void write(const std::string& name, const std::string& text) const {
        if (const auto written = writeFileAtomically(m_path / name, bytesOf(text)); !written) give(written.error(), name);
    }

  private:
    std::filesystem::path m_path;
};

void signDocuments(const Folder& folder, const char* suite, KeyKind kind, const std::string& keyName) {
    const auto key = made(PrivateKey::generate(kind), keyName);
    for (const auto& [name, document] : samplesOf(key.publicKey())) {
        ProofOptions options;
        options.suite = suite;
        options.verificationMethod = methodOf(key.publicKey());
        options.created = made(parseRfc3339("2025-03-01T10:00:00Z"), "created");
        const std::string file = std::string(suite) + '-' + keyName + '-' + name;
        Json secured = made(withProof(document, options, key, rdf::bundledContexts()), file);
        folder.write(file + ".json", writeJson(secured));
        secured.set("id", Json("urn:uuid:00000000-0000-4000-8000-000000000000"));
        folder.write(file + "--changed.json", writeJson(secured));
    }
}

void signTokens(const Folder& folder, TokenForm form, const char* formName, KeyKind kind, const std::string& keyName) {
    const auto key = made(PrivateKey::generate(kind), keyName);
    for (const bool named : {true, false}) {
        const std::string file = std::string(formName) + '-' + keyName + (named ? "-kid" : "-jwk");
        const auto document = samplesOf(key.publicKey())[1].document;
        std::string token = made(signedToken(document, form, named ? methodOf(key.publicKey()) : "", key), file);
        folder.write(file + ".jwt", token);
        token[token.size() / 2] = token[token.size() / 2] == 'A' ? 'B' : 'A';
        folder.write(file + "--changed.jwt", token);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: sign_samples FOLDER\n");
        return 64;
    }
    const Folder folder(argv[1]);
    signDocuments(folder, "eddsa-rdfc-2022", KeyKind::ed25519, "ed25519");
    signDocuments(folder, "eddsa-jcs-2022", KeyKind::ed25519, "ed25519");
    for (const auto* suite : {"ecdsa-rdfc-2019", "ecdsa-jcs-2019"}) {
        signDocuments(folder, suite, KeyKind::p256, "p256");
        signDocuments(folder, suite, KeyKind::p384, "p384");
    }
    for (const auto& [form, name] : {std::pair{TokenForm::vcJwt, "vc-jwt"}, std::pair{TokenForm::openBadgesJwt, "ob-jwt"}}) {
        signTokens(folder, form, name, KeyKind::ed25519, "ed25519");
        signTokens(folder, form, name, KeyKind::p256, "p256");
        signTokens(folder, form, name, KeyKind::p384, "p384");
    }
    return 0;
}
