#include "core/verify/embedded_proofs.h"
#include "core/verify/address.h"
#include "core/verify/answer.h"
#include "core/verify/key_resolution.h"
#include "core/verify/suites/other_readings.h"
#include "core/verify/suites/proof_check.h"
#include <algorithm>
#include <span>

namespace lanyard::checks {
namespace {

/// Steps of expansion and naming for all proofs of one badge. A badge of fifty kilobytes takes about twenty thousand; poison ends in
/// less than a second.
constexpr std::uint64_t stepsForOneBadge = 4'000'000;

/// The proofs that a proof follows (VC Data Integrity 1.0 section 2.1.2), by their places; nothing if one is not there.
std::optional<std::vector<std::size_t>> followed(const Proof& proof, const std::vector<Proof>& proofs) {
    std::vector<std::size_t> places;
    for (const std::string& id : proof.previousProofs) {
        const auto found = std::ranges::find_if(proofs, [&](const Proof& other) { return !id.empty() && other.id == id && &other != &proof; });
        if (found == proofs.end()) return std::nullopt;
        places.push_back(std::size_t(found - proofs.begin()));
    }
    return places;
}

/// One proof over the document as the specifications read it, and, if it does not fit, as widespread programs do that differ from them.
/// What is shown is the same in each reading, but for a number that differs from zero by less than a millionth.
ProofAnswer checkInEveryReading(const Proof& proof, DocumentGraphs& graphs, ProofWork& work, const ProofQuestion& question) {
    ProofAnswer first = checkProof(proof, graphs, question);
    if (first.signature.reason != Reason::signatureMismatch) return first;
    const auto fits = [](const ProofAnswer& answer) {
        const Check& told = answer.signature;
        return told.outcome == Outcome::passed || told.outcome == Outcome::warning || told.reason == Reason::numberNotExact;
    };
    const Graph* newest = graphs.at(0);
    const bool capitals = newest && hasCapitalLanguages(newest->dataset);
    const bool directions = statesDirection(graphs.document());
    for (const auto& [direction, lowers] : {std::pair{rdf::RdfDirection::i18nDatatype, true}, {rdf::RdfDirection::none, false}, {rdf::RdfDirection::none, true}}) {
        if ((lowers && !capitals) || (direction == rdf::RdfDirection::none && !directions)) continue;
        DocumentGraphs read(graphs.document(), work, {direction, lowers});
        if (auto other = checkProof(proof, read, question); fits(other)) return other;
    }
    if (auto rounded = withTinyNumbersAsZero(graphs.document())) {
        DocumentGraphs other(std::move(*rounded), work);
        if (auto answer = checkProof(proof, other, question); fits(answer)) return answer;
    }
    return first;
}

/// An answer that needs no look at the document.
ProofAnswer failedAsWritten(const Proof& proof, Reason reason, std::string_view member) {
    ProofAnswer answered;
    std::vector<Fact> facts{{Fact::Kind::suite, proof.suite}};
    addFact(facts, Fact::Kind::word, member);
    answered.signature = answer(CheckId::signature, Outcome::failed, reason, std::move(facts));
    return answered;
}

/// [VC Data Integrity 2.1.1] Proofs are a set: one that stands there again was added by who did not sign.
bool isRepeated(const Proof& proof, std::span<const Proof> before) {
    return std::ranges::any_of(before, [&](const Proof& other) { return other.value == proof.value; });
}

/// All proofs of one document, each checked over what it secures.
std::vector<ProofAnswer> checkAll(const Json& secured, const std::vector<Proof>& proofs, const ProofHints& hints, const VerifyWith& with) {
    std::optional<KnownContexts> own;
    if (!with.contexts) own.emplace();
    const KnownContexts& contexts = with.contexts ? *with.contexts : *own;
    ProofWork work{CacheLease(contexts), WorkBudget(stepsForOneBadge, with.stop)};
    const ProofQuestion question{hints.issuer, hints.isPresentation, with.evidence};

    const Json bare = without(secured, "proof");
    DocumentGraphs shared(bare, work);
    std::vector<ProofAnswer> answers;
    for (const Proof& proof : proofs) {
        const auto previous = followed(proof, proofs);
        if (isRepeated(proof, std::span(proofs).first(answers.size()))) {
            answers.push_back(failedAsWritten(proof, Reason::signatureMalformed, "proof"));
        } else if (!previous) {
            answers.push_back(failedAsWritten(proof, Reason::previousProofMissing, "previousProof"));
        } else if (previous->empty()) {
            answers.push_back(checkInEveryReading(proof, shared, work, question));
        } else {
            // [VC Data Integrity 4.5] What a later proof secures holds the proofs before it.
            Json::Array before;
            for (const std::size_t place : *previous) before.push_back(proofs[place].value);
            Json document = bare;
            document.set("proof", Json(std::move(before)));
            DocumentGraphs graphs(std::move(document), work);
            answers.push_back(checkInEveryReading(proof, graphs, work, question));
        }
    }
    return answers;
}

Check tooMany() { return answer(CheckId::signature, Outcome::unknown, Reason::tooComplex); }

/// The worst answer; which proofs are good beside it is told, too.
Check combined(const std::vector<ProofAnswer>& answers) {
    const Check* worst = &answers.front().signature;
    for (const ProofAnswer& one : answers) worst = &worse(*worst, one.signature);
    Check check = *worst;
    if (check.outcome == Outcome::passed) return check;
    for (const ProofAnswer& one : answers)
        if (one.signature.outcome == Outcome::passed) addFact(check.facts, Fact::Kind::goodKey, one.material.keyName);
    return check;
}

bool isIssuers(const ProofAnswer& answer, const Proof& proof, const ProofHints& hints, const VerifyWith& with) {
    if (!answer.key || hints.issuer.empty()) return false;
    if (isOwnDocument(proof.verificationMethod) && withoutFragment(proof.verificationMethod) == withoutFragment(hints.issuer)) return true;
    const auto signedAt = proof.created ? std::optional(proof.created->instant) : hints.datedAt;
    const KeyPurpose purpose = proof.purpose == "authentication" ? KeyPurpose::authentication : KeyPurpose::assertion;
    return bindingOf(*answer.key, hints.issuer, signedAt, with.evidence, purpose).kind == Binding::Kind::bound;
}

} // namespace

bool hasEmbeddedProof(const Json& secured) {
    return std::ranges::any_of(secured.listOf("proof"), [](const Json& proof) {
        if (const Json::Object* members = proof.object()) return !members->empty();
        if (const std::string* text = proof.string()) return !text->empty();
        return !proof.isNull();
    });
}

Attestation attestEmbeddedProofs(const Json& secured, const ProofHints& hints, const VerifyWith& with) {
    const std::vector<Proof> proofs = proofsOf(secured);
    Attestation attestation;
    attestation.signedAt = hints.datedAt;
    if (proofs.size() > mostProofs) {
        attestation.signature = tooMany();
        return attestation;
    }
    const std::vector<ProofAnswer> answers = checkAll(secured, proofs, hints, with);
    attestation.signature = combined(answers);
    for (const Proof& proof : proofs)
        if (proof.expires && (!attestation.proofsEnd || proof.expires->instant < attestation.proofsEnd->instant)) attestation.proofsEnd = proof.expires;

    std::size_t chosen = 0;
    if (answers.size() > 1)
        for (std::size_t i = answers.size(); i-- > 0;)
            if (isIssuers(answers[i], proofs[i], hints, with)) chosen = i;
    attestation.key = answers[chosen].key;
    attestation.keyName = proofs[chosen].verificationMethod;
    attestation.keyIsItsName = isOwnDocument(proofs[chosen].verificationMethod);
    attestation.forAuthentication = proofs[chosen].purpose == "authentication";
    if (proofs[chosen].created) attestation.signedAt = proofs[chosen].created->instant;
    return attestation;
}

std::vector<ProofMaterial> materialOfProofs(const Json& secured, const ProofHints& hints, const VerifyWith& with) {
    const std::vector<Proof> proofs = proofsOf(secured);
    std::vector<ProofMaterial> materials;
    if (proofs.size() > mostProofs) return materials;
    for (ProofAnswer& one : checkAll(secured, proofs, hints, with)) materials.push_back(std::move(one.material));
    return materials;
}

} // namespace lanyard::checks
