#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/crypto/digest.h"
#include "core/import/evidence_folder.h"
#include "core/json/json.h"
#include "core/parse/parse.h"
#include "core/verify/known_contexts.h"
#include "core/verify/proof_material.h"
#include "core/verify/verify.h"
#include "json_changes.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <tuple>

using namespace lanyard;

namespace {

constexpr std::string_view day = "2026-11-25T12:00:00Z";

/// How many mutants the normal run tries of each kind, of all samples together; LANYARD_WHOLE_LOOPS=1 tries all.
constexpr std::size_t sampled = 700;
bool wholeLoops() {
    const char* wanted = std::getenv("LANYARD_WHOLE_LOOPS");
    return wanted && std::string_view(wanted) == "1";
}

/// Whose issuers are accepted, and what is known about them.
struct Desk {
    Evidence evidence;
    TrustList trust;
    KnownContexts contexts;
    VerifyWith with() const { return {evidence, trust, {}, *parseRfc3339(day), {}, &contexts}; }
};

const Desk& desk() {
    static const Desk one{*readEvidenceFolder(test::sharedPath("signed/evidence")), *readTrustList(test::sharedPath("signed/trust.json")), {}};
    return one;
}

Badge badgeIn(std::string_view text) {
    Document document;
    document.bytes = toBytes(text);
    document.id = sha256Hex(document.bytes);
    document.form = Form::json;
    return parseBadges(document).front();
}

bool isAccepted(const Badge& badge) {
    const auto report = verify(badge, desk().with());
    const Outcome outcome = report.find(CheckId::signature)->outcome;
    return outcome == Outcome::passed || outcome == Outcome::warning;
}

/// What one proof signs, in the bytes that are hashed, and its signature as it is written.
using SignedBytes = std::tuple<std::string, std::string, std::string>;

std::string signatureIn(const Json& proof) {
    for (const std::string_view member : {"proofValue", "jws"})
        if (const std::string* text = proof.textOf(member)) return *text;
    return {};
}

std::set<SignedBytes> signedBytes(const Badge& badge) {
    std::set<SignedBytes> bytes;
    const auto proofs = badge.content.listOf("proof");
    const auto materials = proofMaterial(badge, desk().with());
    for (std::size_t i = 0; i < materials.size() && i < proofs.size(); ++i)
        bytes.emplace(materials[i].canonicalProof, materials[i].canonicalDocument, signatureIn(proofs[i]));
    return bytes;
}

struct Sample {
    std::string file, suite, text;
    std::set<SignedBytes> bytes;
};

/// Every badge in JSON that is signed by a proof inside it, and accepted.
const std::vector<Sample>& samples() {
    static const std::vector<Sample> all = [] {
        std::vector<Sample> found;
        const auto index = parseJson(test::sharedText("signed/INDEX.json"));
        REQUIRE(index);
        for (const Json& entry : *index->array()) {
            const std::string& file = *entry.textOf("file");
            if (!file.starts_with("valid/") || !file.ends_with(".json")) continue;
            Sample sample{file, entry.textOf("suite") ? *entry.textOf("suite") : std::string(), test::sharedText("signed/" + file), {}};
            const Badge badge = badgeIn(sample.text);
            if (badge.content.listOf("proof").empty() || !isAccepted(badge)) continue;
            sample.bytes = signedBytes(badge);
            found.push_back(std::move(sample));
        }
        return found;
    }();
    return all;
}

/// What became of the mutants of one suite.
struct Count {
    std::size_t tried = 0, caught = 0, sameBytes = 0;
};

class Trial {
  public:
    /// A mutant is caught, or signs what the sample does.
    void tryOne(const Sample& sample, const std::string& mutant) {
        Count& count = m_counts[sample.suite];
        ++count.tried;
        const Badge badge = badgeIn(mutant);
        if (!isAccepted(badge)) {
            ++count.caught;
            return;
        }
        const auto bytes = signedBytes(badge);
        const bool same = !bytes.empty() && std::ranges::includes(sample.bytes, bytes);
        if (same) ++count.sameBytes;
        else m_accepted.push_back(sample.file + ": " + mutant);
    }

    void requireNoneAccepted(std::string_view what, std::size_t stride) {
        std::size_t tried = 0;
        for (const auto& [suite, count] : m_counts) {
            std::cerr << what << ", " << suite << ": " << count.tried << " tried, " << count.caught << " caught, " << count.sameBytes << " with the same bytes\n";
            tried += count.tried;
        }
        std::cerr << what << ": " << tried << " tried in all, every " << stride << "th\n";
        CHECK(tried > 0);
        CHECK(m_accepted.size() == 0);
        for (std::size_t i = 0; i < std::min<std::size_t>(m_accepted.size(), 5); ++i) FAIL_CHECK("accepted: " << m_accepted[i]);
    }

  private:
    std::map<std::string, Count> m_counts;
    std::vector<std::string> m_accepted;
};

std::size_t strideFor(std::size_t mutants) { return wholeLoops() ? 1 : std::max<std::size_t>(1, mutants / sampled); }

} // namespace

TEST_CASE("a signed badge with one value changed is never accepted, unless it signs the same bytes") {
    if (!test::haveSharedData()) return test::skipped("mutants of values", "no shared data");
    CHECK(samples().size() >= 60);
    std::size_t mutants = 0;
    for (const Sample& sample : samples()) {
        Json document = *parseJson(sample.text);
        test::changeEachValue(document, [&] { ++mutants; });
    }
    const std::size_t stride = strideFor(mutants);
    Trial trial;
    std::size_t number = 0;
    for (const Sample& sample : samples()) {
        Json document = *parseJson(sample.text);
        test::changeEachValue(document, [&] {
            if (number++ % stride == 0) trial.tryOne(sample, writeJson(document));
        });
    }
    trial.requireNoneAccepted("values changed", stride);
}

TEST_CASE("a signed badge with one byte flipped is never accepted, unless it signs the same bytes") {
    if (!test::haveSharedData()) return test::skipped("mutants of bytes", "no shared data");
    std::size_t bytes = 0;
    for (const Sample& sample : samples()) bytes += sample.text.size();
    const std::size_t stride = strideFor(bytes);
    Trial trial;
    std::size_t number = 0;
    for (const Sample& sample : samples())
        for (std::size_t at = 0; at < sample.text.size(); ++at) {
            if (number++ % stride != 0) continue;
            std::string mutant = sample.text;
            mutant[at] = static_cast<char>(mutant[at] ^ (1 << (at % 7)));
            trial.tryOne(sample, mutant);
        }
    trial.requireNoneAccepted("bytes flipped", stride);
}
