// What badges with embedded proofs cost, from their text to the six answers, beside other people's verifiers for Node.js on the same files in turns, and
// beside OpenSSL's bare Ed25519 check. One thread, keys and contexts at hand, the median badge. `./dev bench` fetches the verifiers and names
// their folder in LANYARD_PEERS; without it their columns are skipped.
#include "core/badge/evidence.h"
#include "core/contexts/bundled_contexts.h"
#include "core/crypto/digest.h"
#include "core/json/json.h"
#include "core/parse/parse.h"
#include "core/rdf/canonical.h"
#include "core/rdf/context_store.h"
#include "core/rdf/json_ld.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "processes.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <memory>
#include <openssl/evp.h>
#include <optional>
#include <sys/resource.h>

using namespace lanyard;

namespace {

constexpr Instant today{1'795'608'000}; // 2026-11-25T12:00:00Z, when all of the thousand are good
constexpr int rounds = 3;

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::exit(EXIT_FAILURE);
}

double millisecondsOf(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Calls `work(place)` for places below `items`, at least `times` times, each measured alone; some calls before warm it.
double medianMilliseconds(std::size_t items, std::size_t times, const std::function<void(std::size_t)>& work) {
    for (std::size_t i = 0; i < std::min<std::size_t>(100, times / 2); ++i) work(i % items);
    std::vector<double> taken;
    for (std::size_t i = 0; i < std::max(times, items); ++i) taken.push_back(millisecondsOf([&] { work(i % items); }));
    return medianOf(std::move(taken));
}

/// A badge a line of what ends in "jsonl", else one.
std::vector<std::string> textsOf(const std::string& file) {
    const std::string whole = test::sharedText(file);
    if (!file.ends_with(".jsonl")) return {whole};
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < whole.size();) {
        const auto end = std::min(whole.find('\n', at), whole.size());
        lines.push_back(whole.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

Document documentOf(const std::string& text) {
    Document document;
    document.bytes = toBytes(text);
    document.id = sha256Hex(document.bytes);
    return document;
}

const Evidence nothing;
const TrustList nobody;

class Verifying {
  public:
    VerifyWith with() const { return {nothing, nobody, {}, today, {}, &m_contexts}; }
    void readAndVerify(const std::string& text) const { requireGood(verifyAll(parseBadges(documentOf(text)), with()).front()); }
    static void requireGood(const VerificationReport& report) {
        require(report.checks[static_cast<std::size_t>(CheckId::signature)].outcome == Outcome::passed, "a good badge's signature is passed");
    }

  private:
    KnownContexts m_contexts;
};

/// From JSON text to canonical N-Quads, without the badge.
class Transforming {
  public:
    rdf::Dataset quadsOf(const std::string& text) {
        Json document = parseJson(text).value();
        document.remove("proof");
        WorkBudget budget(4'000'000);
        std::vector<rdf::Lost> lost;
        rdf::JsonLdOptions options;
        options.direction = rdf::RdfDirection::i18nDatatype;
        options.cache = &m_cache;
        options.lost = &lost;
        auto quads = rdf::toRdf(document, m_loader, options, budget);
        require(quads.has_value() && lost.empty(), "a good badge is a graph, whole");
        return std::move(*quads);
    }
    static void canonize(const rdf::Dataset& quads) {
        WorkBudget budget(4'000'000);
        const auto hash = [](std::string_view text) { return sha256Hex(bytesOf(text)); };
        require(!rdf::canonicalize(quads, hash, budget).value().text().empty(), "a graph has canonical lines");
    }

  private:
    rdf::ContextLoader m_loader = [](const std::string& address) -> const Json* {
        const auto texts = rdf::bundledContexts().textsOf(address);
        return texts.empty() ? nullptr : &texts.front()->content();
    };
    rdf::ContextCache m_cache;
};

/// OpenSSL alone: one signature over the 64 bytes that such a proof signs, the key in its own form.
class Bare {
  public:
    Bare(EVP_PKEY* key, const EVP_MD* digest) : m_key(key), m_digest(digest) {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        std::size_t size = 0;
        EVP_DigestSignInit(context, nullptr, m_digest, nullptr, m_key.get());
        EVP_DigestSign(context, nullptr, &size, m_message.data(), m_message.size());
        m_signature.resize(size);
        EVP_DigestSign(context, m_signature.data(), &size, m_message.data(), m_message.size());
        m_signature.resize(size);
        EVP_MD_CTX_free(context);
    }
    static Bare ed25519() { return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), nullptr}; }
    static Bare p256() { return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_sha256()}; }
    static Bare p384() { return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384"), EVP_sha384()}; }
    void verify() const {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, m_digest, nullptr, m_key.get());
        require(EVP_DigestVerify(context, m_signature.data(), m_signature.size(), m_message.data(), m_message.size()) == 1, "OpenSSL's own signature fits");
        EVP_MD_CTX_free(context);
    }

  private:
    struct Free {
        void operator()(EVP_PKEY* owned) const noexcept { EVP_PKEY_free(owned); }
    };
    std::unique_ptr<EVP_PKEY, Free> m_key;
    const EVP_MD* m_digest;
    Bytes m_message = Bytes(64, 7), m_signature;
};

/// Somebody else's verifiers.
class Peers {
  public:
    Peers() {
        if (const char* folder = std::getenv("LANYARD_PEERS"); folder != nullptr && *folder != '\0') m_folder = folder;
        else test::skipped("what is beside other verifiers", "LANYARD_PEERS names no folder with them");
    }
    bool here() const noexcept { return !m_folder.empty(); }

    struct Answer {
        double milliseconds = std::numeric_limits<double>::infinity();
        double mebibytes = 0;
    };
    Answer measured(const std::string& what, const std::string& file, std::size_t times) const {
        const auto output = bench::outputOf({"node", m_folder + "/measure.mjs", what, test::sharedPath(file).string(), std::to_string(times)});
        Answer answer;
        require(output && std::sscanf(output->c_str(), "%lf %lf", &answer.milliseconds, &answer.mebibytes) == 2, "the other verifier answers");
        return answer;
    }
    std::vector<std::string> process(const std::string& file) const {
        return {"node", m_folder + "/verify-one.mjs", test::sharedPath(file).string(), "--at", "2026-11-25T12:00:00Z"};
    }

  private:
    std::string m_folder;
};

/// `atMost`: what ours may take of the peer's; 0 if nothing is promised.
void print(const char* what, double ours, double peer, const char* unit, const char* whose, double atMost) {
    std::printf("%-34s %9.3f %-3s %-26s %9.3f %-3s ", what, ours, unit, whose, peer, unit);
    if (ours < peer) std::printf("1/%-6.1f", peer / ours);
    else std::printf("%-8.2f", ours / peer);
    if (atMost >= 1) std::printf("  at most %-5.0f %s", atMost, ours <= atMost * peer ? "kept" : "MISSED");
    else if (atMost > 0) std::printf("  at most 1/%-3.0f %s", 1 / atMost, ours <= atMost * peer ? "kept" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

constexpr auto thousand = "bench/credentials-1000.jsonl";
constexpr auto digitalBazaar = "@digitalbazaar/vc";

struct Row {
    const char* what;
    const char* peer;
    const char* mode; ///< of measure.mjs
    const char* file;
    std::size_t times;
    double atMost;
};

/// In turns; the best round of each, since whatever else the machine does only adds. Returns what the peer held after one round, in MiB.
double compare(const Row& row, const Peers& peers, const std::function<double()>& ours) {
    double best = std::numeric_limits<double>::infinity();
    Peers::Answer peer;
    for (int round = 0; round < rounds; ++round) {
        best = std::min(best, ours());
        if (!peers.here()) continue;
        const auto answer = peers.measured(row.mode, row.file, row.times);
        peer = {std::min(peer.milliseconds, answer.milliseconds), answer.mebibytes};
    }
    if (peers.here()) print(row.what, best, peer.milliseconds, "ms", row.peer, row.atMost);
    else std::printf("%-34s %9.3f ms  %-26s skipped\n", row.what, best, row.peer);
    return peer.mebibytes;
}

void compareWithBareEd25519(const std::vector<std::string>& texts, const Verifying& verifying) {
    const Bare bare = Bare::ed25519();
    std::vector<std::vector<Badge>> badges;
    for (const std::string& text : texts) badges.push_back(parseBadges(documentOf(text)));
    double reading = std::numeric_limits<double>::infinity(), judging = reading, peer = reading;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> read, judged, alone;
        for (std::size_t i = 0; i < texts.size(); ++i) { // badge by badge in turns: a change in the machine's mood meets all three
            read.push_back(millisecondsOf([&] { verifying.readAndVerify(texts[i]); }));
            judged.push_back(millisecondsOf([&] { Verifying::requireGood(verifyAll(badges[i], verifying.with()).front()); }));
            alone.push_back(millisecondsOf([&] { bare.verify(); }));
        }
        reading = std::min(reading, medianOf(std::move(read)));
        judging = std::min(judging, medianOf(std::move(judged)));
        peer = std::min(peer, medianOf(std::move(alone)));
    }
    print("verify eddsa-rdfc-2022", judging, peer, "ms", "OpenSSL Ed25519 alone", 3);
    print("the same, read from text", reading, peer, "ms", "OpenSSL Ed25519 alone", 0);
}

/// What a proof's bare signatures cost with OpenSSL, of which no check that looks at them all can take less.
void compareWithBare(const char* what, const std::string& text, const Verifying& verifying, const Bare& bare, int signatures) {
    double whole = std::numeric_limits<double>::infinity(), alone = whole;
    for (int round = 0; round < rounds; ++round) {
        whole = std::min(whole, medianMilliseconds(1, 200, [&](std::size_t) { verifying.readAndVerify(text); }));
        alone = std::min(alone, medianMilliseconds(1, 200, [&](std::size_t) {
            for (int i = 0; i < signatures; ++i) bare.verify();
        }));
    }
    print(what, whole, alone, "ms", ("OpenSSL alone, " + std::to_string(signatures) + " checks").c_str(), 0);
}

double peakMebibytes() {
    struct rusage used {};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// Before this process holds much: a child's peak counts what it shared with its parent until it became another program.
void compareProcess(const Peers& peers) {
    constexpr auto one = "signed/valid/eddsa-rdfc-2022-full.json";
    const auto [ours, peer] = bench::compareProcesses({LANYARD_CLI, "verify", "--at", "2026-11-25T12:00:00Z", test::sharedPath(one).string()},
                                                      peers.process(one), 20);
    require(ours.status == 0 && peer.status == 0, "both processes find the badge good");
    print("a whole process for one badge", ours.milliseconds, peer.milliseconds, "ms", digitalBazaar, 1.0 / 20);
    print("the same, on the processor", ours.processorMilliseconds, peer.processorMilliseconds, "ms", digitalBazaar, 0);
    print("memory of that process", ours.mebibytes, peer.mebibytes, "MiB", digitalBazaar, 1.0 / 10);
}

} // namespace

int main() {
    if (!test::haveSharedData()) {
        test::skipped("embedded proofs", "no shared data");
        return EXIT_SUCCESS;
    }
    const Peers peers;
    if (peers.here()) compareProcess(peers);
    const Verifying verifying;
    const auto verify = [&](const Row& row, const std::vector<std::string>& texts) {
        return compare(row, peers, [&] {
            return medianMilliseconds(texts.size(), row.times, [&](std::size_t i) { verifying.readAndVerify(texts[i]); });
        });
    };
    const std::vector<std::string> badges = textsOf(thousand);
    for (const std::string& text : badges) verifying.readAndVerify(text);
    const double held = peakMebibytes(); // before the quads of all badges lie in memory

    const double peerHolds = verify({"eddsa-rdfc-2022", digitalBazaar, "verify", thousand, 1000, 1.0 / 20}, badges);
    if (peers.here()) print("memory after the thousand", held, peerHolds, "MiB", digitalBazaar, 1.0 / 10);
    compareWithBareEd25519(badges, verifying);

    Transforming transforming;
    compare({"JSON text to canonical N-Quads", "jsonld, rdf-canonize", "quads", thousand, 1000, 1.0 / 20}, peers, [&] {
        return medianMilliseconds(badges.size(), 1000, [&](std::size_t i) { Transforming::canonize(transforming.quadsOf(badges[i])); });
    });
    std::vector<rdf::Dataset> graphs;
    for (const std::string& text : badges) graphs.push_back(transforming.quadsOf(text));
    compare({"canonical N-Quads of quads", "rdf-canonize", "canonize", thousand, 1000, 1.0 / 3}, peers, [&] {
        return medianMilliseconds(graphs.size(), 1000, [&](std::size_t i) { Transforming::canonize(graphs[i]); });
    });

    for (const Row& row : {
             Row{"ecdsa-rdfc-2019 P-256", digitalBazaar, "verify", "signed/valid/ecdsa-rdfc-2019-p256.json", 200, 1.0 / 10},
             Row{"ecdsa-rdfc-2019 P-384", digitalBazaar, "verify", "signed/valid/ecdsa-rdfc-2019-p384.json", 200, 1.0 / 10},
             Row{"ecdsa-sd-2023 derived", digitalBazaar, "verify", "signed/valid/ecdsa-sd-2023-derived.json", 200, 1.0 / 10},
             Row{"eddsa-jcs-2022", digitalBazaar, "verify", "signed/valid/eddsa-jcs-2022-ed-b.json", 400, 1.0 / 10},
             Row{"bbs-2023 derived", digitalBazaar, "verify", "signed/valid/bbs-2023-derived.json", 15, 1.0 / 20},
             Row{"Ed25519Signature2020", digitalBazaar, "verify", "signed/valid/Ed25519Signature2020-ed-a.json", 200, 0},
             Row{"Ed25519Signature2018", "didkit-wasm-node", "didkit", "signed/valid/didkit-Ed25519Signature2018.json", 200, 0},
             Row{"JsonWebSignature2020", "didkit-wasm-node", "didkit", "signed/valid/didkit-JsonWebSignature2020.json", 200, 0},
         })
        verify(row, textsOf(row.file));

    compareWithBare("ecdsa-rdfc-2019 P-256", test::sharedText("signed/valid/ecdsa-rdfc-2019-p256.json"), verifying, Bare::p256(), 1);
    compareWithBare("ecdsa-rdfc-2019 P-384", test::sharedText("signed/valid/ecdsa-rdfc-2019-p384.json"), verifying, Bare::p384(), 1);
    compareWithBare("ecdsa-sd-2023 derived", test::sharedText("signed/valid/ecdsa-sd-2023-derived.json"), verifying, Bare::p256(), 27); // of the base and of 26 statements
    compareWithBare("eddsa-jcs-2022", test::sharedText("signed/valid/eddsa-jcs-2022-ed-b.json"), verifying, Bare::ed25519(), 1);
    return EXIT_SUCCESS;
}
