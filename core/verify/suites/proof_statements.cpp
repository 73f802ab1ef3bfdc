#include "core/verify/suites/proof_statements.h"
#include <algorithm>
#include <string>
#include <vector>

namespace lanyard::checks {
namespace {

constexpr std::string_view security = "https://w3id.org/security#";

/// What one member of a proof stands for in the graph.
struct Reading {
    std::string_view member;
    std::string predicate;
    std::vector<std::string> values; ///< as they are read; empty: not there
};

std::string inSecurity(std::string_view word) { return std::string(security) + std::string(word); }

std::vector<std::string> valueOf(const std::optional<WrittenDate>& date) {
    return date ? std::vector{date->text} : std::vector<std::string>{};
}

std::vector<Reading> readingsOf(const Proof& proof) {
    std::vector<Reading> readings{
        {"proofPurpose", inSecurity("proofPurpose"), {inSecurity(proof.purpose == "authentication" ? "authenticationMethod" : proof.purpose)}},
        {"created", "http://purl.org/dc/terms/created", valueOf(proof.created)},
        {"expires", inSecurity("expiration"), valueOf(proof.expires)},
        {"previousProof", inSecurity("previousProof"), proof.previousProofs},
    };
    const Json* method = proof.value.find("verificationMethod");
    if (method && !method->isNull()) readings.push_back({"verificationMethod", inSecurity("verificationMethod"), {proof.verificationMethod}});
    return readings;
}

/// Each value stated once about the subject, and nothing else stated by that predicate about anything.
bool isStated(const Reading& reading, const rdf::Dataset& options, const rdf::Term& subject) {
    std::vector<std::string> left = reading.values;
    for (const rdf::Quad& quad : options) {
        if (quad.predicate.value != reading.predicate) continue;
        const auto found = std::ranges::find(left, quad.object.value);
        if (quad.subject != subject || found == left.end()) return false;
        left.erase(found);
    }
    return left.empty();
}

} // namespace

std::optional<std::string_view> misreadMember(const Proof& proof, const rdf::Dataset& options) {
    const std::string purpose = inSecurity("proofPurpose");
    const auto stated = std::ranges::find_if(options, [&](const rdf::Quad& quad) { return quad.predicate.value == purpose; });
    if (stated == options.end()) return "proofPurpose";
    for (const Reading& reading : readingsOf(proof))
        if (!isStated(reading, options, stated->subject)) return reading.member;
    return std::nullopt;
}

} // namespace lanyard::checks
