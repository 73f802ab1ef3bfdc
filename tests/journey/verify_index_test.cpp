#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/import/evidence_folder.h"
#include "core/import/import.h"
#include "core/json/json.h"
#include "core/parse/parse.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <iostream>
#include <map>

using namespace lanyard;

namespace {

constexpr std::string_view day = "2026-11-25T12:00:00Z";

/// What is made of the contexts once serves all the badges.
const KnownContexts& contexts() {
    static const KnownContexts known;
    return known;
}

struct Judged {
    Badge badge;
    VerificationReport report;
};

/// The badges of one file, judged with the evidence of a folder.
std::vector<Judged> judge(std::string_view file, const Evidence& evidence, const TrustList& trust, const std::vector<std::string>& owners) {
    std::vector<Judged> judged;
    const Found found = findDocuments(test::sharedSample(file), file, ImportLimits{});
    for (const Document& document : found.documents) {
        const std::vector<Badge> badges = parseBadges(document);
        const auto reports = verifyAll(badges, {evidence, trust, owners, *parseRfc3339(day), {}, &contexts()});
        for (std::size_t i = 0; i < badges.size(); ++i) judged.push_back({badges[i], reports[i]});
    }
    return judged;
}

const Evidence& evidenceIn(const std::string& folder) {
    static std::map<std::string, Evidence> read;
    if (const auto known = read.find(folder); known != read.end()) return known->second;
    const auto evidence = readEvidenceFolder(test::sharedPath(folder));
    REQUIRE(evidence);
    return read.emplace(folder, *evidence).first->second;
}

std::string describe(const VerificationReport& report) {
    std::string text(verdictName(report.verdict()));
    for (const Check& check : report.checks)
        text += ' ' + std::string(checkName(check.id)) + '=' + std::string(outcomeName(check.outcome)) + ':' + std::string(reasonName(check.reason));
    return text;
}

std::vector<std::string> textsIn(const Json& value, std::string_view member) {
    std::vector<std::string> texts;
    for (const Json& entry : value.listOf(member))
        if (entry.string()) texts.push_back(*entry.string());
    return texts;
}

bool accepts(const Json& expected, std::string_view verdict) {
    if (*expected.textOf("verdict") == verdict) return true;
    return std::ranges::any_of(textsIn(expected, "accept"), [&](const std::string& other) { return other == verdict; });
}

/// Where our answer is another one than the index', and why.
const std::map<std::string_view, std::string_view> quarrels{
    // A wrapper's own proof fits; that one of the badges inside is not sound, its report counts.
    {"signed/mutant/clr-three--inner-proof-bad.json", "valid"},
    // The contexts of these are bundled, and the proofs fit: their issuers are on no list, which is all that is left to say.
    {"badges/ob3/plugfest1-ed25519-2018.json", "caution"},
    {"badges/vc/old-dcc-degree-no-context-for-claims.json", "caution"},
    {"badges/vc/status-list-credential-without-type.json", "caution"},
    {"badges/blockcerts/status-list-2021.json", "caution"},
    // The proof fits a did:key that is not the issuer's did:key.
    {"badges/vc/ecdsa-sd-2023-derived-employee.json", "invalid"},
    // A Merkle receipt is not computed here: Blockcerts are shown and not judged.
    {"badges/blockcerts/v2-bad-receipt.json", "undetermined"},
    {"badges/blockcerts/v2-tampered-hash.json", "undetermined"},
    {"badges/blockcerts/v2-alpha-unmapped-fields.json", "undetermined"},
    // A template that ends a year before it was issued: dates that contradict each other are a failure, signed or not.
    {"badges/vc/diploma-waltid-unsigned.json", "invalid"},
};

} // namespace

namespace {

/// The addresses of the evidence that a badge leads to, at most six: those that its text names, and those that these documents name.
std::vector<std::string> addressesFor(const Badge& badge, const Evidence& evidence) {
    std::string text = writeJson(badge.content) + badge.hostedAt + (badge.jws ? writeJson(badge.jws->header) + writeJson(badge.jws->claims) : "");
    std::vector<std::string> found;
    for (bool grown = true; grown;) {
        grown = false;
        for (const EvidenceDocument* document : evidence.all()) {
            if (found.size() == 6 || std::ranges::find(found, document->address) != found.end()) continue;
            if (text.find('"' + document->address) == std::string::npos && badge.hostedAt != document->address) continue;
            found.push_back(document->address);
            text += toText(document->content);
            grown = true;
        }
    }
    return found;
}

bool decides(const Check& check) { return check.outcome == Outcome::passed || check.outcome == Outcome::warning; }

/// Asks with every part of the evidence that the badge leads to, and holds each answer against the one with one document less.
std::size_t requireThatLessEvidenceIsNoBetter(const Badge& badge, const Evidence& evidence, const TrustList& trust) {
    const auto addresses = addressesFor(badge, evidence);
    std::vector<VerificationReport> reports;
    for (std::size_t subset = 0; subset < std::size_t(1) << addresses.size(); ++subset) {
        Evidence part;
        for (std::size_t i = 0; i < addresses.size(); ++i)
            if (subset >> i & 1U)
                for (const EvidenceDocument& document : evidence.at(addresses[i])) part.add(document);
        reports.push_back(verify(badge, {part, trust, {}, *parseRfc3339(day), {}, &contexts()}));
    }
    for (std::size_t more = 0; more < reports.size(); ++more)
        for (std::size_t i = 0; i < addresses.size(); ++i) {
            if (!(more >> i & 1U)) continue;
            const VerificationReport& fewer = reports[more & ~(std::size_t(1) << i)];
            for (const CheckId id : everyCheck) {
                INFO("without " << addresses[i] << ": " << describe(reports[more]) << " became " << describe(fewer));
                // What an earlier failure silences speaks again when the failure's evidence goes: the answer itself was no other one.
                const bool silenced = reports[more].find(id)->reason == Reason::earlierCheckFailed;
                CHECK((!decides(*fewer.find(id)) || decides(*reports[more].find(id)) || silenced));
                CHECK((fewer.find(id)->outcome != Outcome::failed || reports[more].find(id)->outcome == Outcome::failed));
            }
        }
    return reports.size();
}

} // namespace

TEST_CASE("less evidence never makes an answer better, and never a failure of what is missing, for any badge of both collections") {
    if (!test::haveSharedData()) return test::skipped("evidence subsets", "no shared data");
    const auto trust = readTrustList(test::sharedPath("signed/trust.json"));
    REQUIRE(trust);
    std::size_t asked = 0;
    for (const std::string collection : {"signed", "badges"}) {
        const auto index = parseJson(test::sharedText(collection + "/INDEX.json"));
        REQUIRE(index);
        for (const Json& entry : *index->array()) {
            const std::string file = *entry.textOf("file");
            const std::string* folder = entry.find("expect")->textOf("evidence_dir");
            const Evidence& evidence = evidenceIn(collection + '/' + (folder ? *folder : "evidence"));
            INFO(file);
            for (const auto& [badge, report] : judge(collection + '/' + file, evidence, *trust, {}))
                asked += requireThatLessEvidenceIsNoBetter(badge, evidence, *trust);
        }
    }
    std::cerr << "evidence subsets asked of both collections: " << asked << '\n';
    CHECK(asked > 2'000);
}

TEST_CASE("badges signed by other implementations, and spoilt copies of them, are judged as their index says") {
    if (!test::haveSharedData()) return test::skipped("signed index", "no shared data");
    const auto index = parseJson(test::sharedText("signed/INDEX.json"));
    REQUIRE(index);
    const auto trust = readTrustList(test::sharedPath("signed/trust.json"));
    REQUIRE(trust);
    const Evidence& evidence = evidenceIn("signed/evidence");
    std::size_t judgedCount = 0;
    for (const Json& entry : *index->array()) {
        const std::string file = *entry.textOf("file");
        const Json& expected = *entry.find("expect");
        const auto judged = judge("signed/" + file, evidence, *trust, textsIn(entry, "owner"));
        INFO(file << " wants " << writeJson(expected));
        CHECK_FALSE(judged.empty());
        if (judged.empty()) continue;
        const auto& [badge, report] = judged.front();
        INFO(describe(report));
        ++judgedCount;
        if (const auto quarrel = quarrels.find("signed/" + file); quarrel != quarrels.end()) {
            CHECK(verdictName(report.verdict()) == quarrel->second);
            continue;
        }
        CHECK(accepts(expected, verdictName(report.verdict())));
        const Check* deciding = report.find(*checkNamed(*expected.textOf("check")));
        const bool strict = *expected.textOf("verdict") == verdictName(report.verdict());
        if (strict) CHECK(outcomeName(deciding->outcome) == *expected.textOf("outcome"));
    }
    std::cerr << "signed index: " << judgedCount << " judged\n";
    CHECK(judgedCount >= 400);
}

TEST_CASE("badges made by other people's software are judged as their index says") {
    if (!test::haveSharedData()) return test::skipped("badges index", "no shared data");
    const auto index = parseJson(test::sharedText("badges/INDEX.json"));
    REQUIRE(index);
    std::size_t judgedCount = 0;
    for (const Json& entry : *index->array()) {
        const std::string file = *entry.textOf("file");
        const Json& expected = *entry.find("expect");
        const std::string* folder = expected.textOf("evidence_dir");
        const std::string wanted = *expected.textOf("verdict");
        const auto judged = judge("badges/" + file, evidenceIn("badges/" + (folder ? *folder : "evidence")), {}, {});
        if (wanted == "unknown-yet") {
            for (const auto& [badge, report] : judged) CHECK((report.verdict() != Verdict::valid || report.unsoundInside > 0));
            continue;
        }
        INFO(file << " wants " << writeJson(expected));
        CHECK_FALSE(judged.empty());
        if (judged.empty()) continue;
        const auto& [badge, report] = judged.front();
        INFO(describe(report));
        ++judgedCount;
        const std::string_view verdict = verdictName(report.verdict());
        if (const auto quarrel = quarrels.find("badges/" + file); quarrel != quarrels.end()) {
            CHECK(verdict == quarrel->second);
            continue;
        }
        // No list of accepted issuers is handed in: `valid` is at best `caution`.
        CHECK((accepts(expected, verdict) || (wanted == "valid" && verdict == "caution")));
    }
    CHECK(judgedCount >= 120);
}
