#include "core/verify/suites/proof_check.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/proof/hash_data.h"
#include "core/proof/suite.h"
#include "core/proof/written_numbers.h"
#include "core/verify/answer.h"
#include "core/verify/suites/bbs_2023.h"
#include "core/verify/suites/detached_jws.h"
#include "core/verify/suites/ecdsa_sd_2023.h"
#include "core/verify/suites/fit.h"
#include "core/verify/suites/meaning.h"
#include "core/verify/suites/proof_keys.h"
#include "core/verify/suites/proof_statements.h"
#include "core/verify/suites/standard_contexts.h"
#include <algorithm>
#include <set>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostKeysTried = 20;
/// What holding a signature against a key costs, in steps of a work budget, each of which is worth some hundred nanoseconds.
constexpr std::uint64_t stepsForOneKey = 500;
/// Letters of a proof value of a selective suite: more than the work budget pays signatures for. What is read of one takes many times its size.
constexpr std::size_t longestProofValue = 2U << 20U;
constexpr std::string_view olderProofContext = "https://w3id.org/security/v2";

Reason reasonOf(rdf::Lost::Kind kind) noexcept {
    switch (kind) {
    case rdf::Lost::Kind::undefinedTerm: return Reason::undefinedTerm;
    case rdf::Lost::Kind::relativeIri: return Reason::relativeIri;
    case rdf::Lost::Kind::droppedValue:
    case rdf::Lost::Kind::invalidIri: return Reason::droppedValue;
    case rdf::Lost::Kind::invalidLanguage: return Reason::invalidLanguageTag;
    case rdf::Lost::Kind::blankNodeProperty: return Reason::blankNodeProperty;
    }
    return Reason::droppedValue;
}

class ProofCheck {
  public:
    ProofCheck(const Proof& proof, DocumentGraphs& graphs, const ProofQuestion& question)
        : m_proof(proof), m_graphs(graphs), m_question(question), m_suite(suiteOf(proof)) {}

    ProofAnswer answered() {
        m_answer.material.suite = m_proof.suite;
        m_answer.material.keyName = m_proof.verificationMethod;
        addFact(m_facts, Fact::Kind::suite, m_proof.suite);
        addFact(m_facts, Fact::Kind::key, m_proof.verificationMethod);
        m_answer.signature = judged();
        if (m_answer.key) m_answer.material.keyThumbprint = m_answer.key->thumbprint();
        return std::move(m_answer);
    }

  private:
    Check told(Outcome outcome, Reason reason, std::string_view word = {}) {
        std::vector<Fact> facts = m_facts;
        addFact(facts, Fact::Kind::word, word);
        return answer(CheckId::signature, outcome, reason, std::move(facts), m_keys.named.obtained);
    }
    Check failed(Reason reason, std::string_view word = {}) { return told(Outcome::failed, reason, word); }
    Check unknown(Reason reason) { return told(Outcome::unknown, reason); }

    Check judged() {
        if (!m_proof.value.isObject()) return failed(Reason::signatureMalformed);
        if (!m_suite) return unknown(Reason::suiteNotSupported);
        if (isTooLong()) return unknown(Reason::tooComplex);
        const bool readable = !m_proof.datesUnreadable && !m_proof.verificationMethod.empty() && readSignature();
        // The older proofs were written in many ways: of one that nobody's key is at hand for, nothing is sure.
        if (!readable && m_suite->form != SignatureForm::detachedJws) return failed(Reason::signatureMalformed);
        if (const auto lacking = findKeys()) return *lacking;
        if (!readable) return failed(Reason::signatureMalformed);
        if (!chooseKeys()) return failed(Reason::algorithmDoesNotFitKey);
        switch (m_suite->transformation) {
        case Transformation::json: return overJson();
        case Transformation::graph:
        case Transformation::ecdsaSd:
        case Transformation::bbs: return overGraphs();
        }
        return unknown(Reason::suiteNotSupported);
    }

    bool isTooLong() const {
        const std::string* text = m_proof.value.textOf("proofValue");
        return m_suite->form == SignatureForm::base64url && text && text->size() > longestProofValue;
    }

    bool readSignature() {
        if (m_suite->form == SignatureForm::detachedJws) {
            const std::string* text = m_proof.value.textOf("jws");
            m_jws = text ? readDetachedJws(*text, *m_suite) : std::nullopt;
            if (m_jws) m_signature = m_jws->signature;
            return m_jws.has_value();
        }
        const std::string* text = m_proof.value.textOf("proofValue");
        const char base = m_suite->form == SignatureForm::base58 ? 'z' : 'u';
        if (!text || text->front() != base) return false;
        auto bytes = fromMultibase(*text);
        if (!bytes || bytes->empty()) return false;
        m_signature = std::move(*bytes);
        return true;
    }

    bool mayUse(const PublicKey& key) const {
        if (m_suite->transformation == Transformation::bbs) return key.kind() == KeyKind::bls12381G2;
        return m_jws ? fits(m_jws->algorithm, key) : algorithmOf(*m_suite, key).has_value();
    }

    std::optional<Check> findKeys() {
        m_keys = keysOfProof(m_proof, m_question.issuer, m_question.evidence);
        if (keys().empty()) return unknown(m_keys.named.unusable > 0 ? Reason::keyNotUsable : Reason::keyNotAtHand);
        m_answer.key = keys().front();
        return std::nullopt;
    }

    std::vector<PublicKey>& keys() noexcept { return m_keys.named.keys; }
    const std::vector<PublicKey>& keys() const noexcept { return m_keys.named.keys; }

    bool chooseKeys() {
        std::erase_if(keys(), [&](const PublicKey& key) { return !mayUse(key); });
        if (keys().size() > mostKeysTried) keys().erase(keys().begin() + mostKeysTried, keys().end());
        if (!keys().empty()) m_answer.key = keys().front();
        return !keys().empty();
    }

    /// [vc-di-eddsa 3.2.6, vc-di-ecdsa 3.2.6] 64 bytes, of P-384 96; of no other length is a signature, whatever was signed.
    bool hasItsLength() const {
        if (m_suite->form != SignatureForm::base58) return true;
        return std::ranges::any_of(keys(), [&](const PublicKey& key) { return m_signature.size() == (key.kind() == KeyKind::p384 ? 96 : 64); });
    }

    void keep(const HashData& data) {
        m_answer.material.canonicalProof = data.options;
        m_answer.material.canonicalDocument = data.document;
        m_answer.material.proofHash = toHex(data.optionsHash);
        m_answer.material.documentHash = toHex(data.documentHash);
    }

    Digest digestFor(const PublicKey& key) const { return m_jws ? Digest::sha256 : hashOfSuite(key.kind()); }

    bool isSignedBy(const PublicKey& key, const HashData& data) const {
        Bytes message = m_jws ? Bytes(bytesOf(m_jws->signedPart).begin(), bytesOf(m_jws->signedPart).end()) : Bytes{};
        const Bytes both = data.both();
        message.insert(message.end(), both.begin(), both.end());
        const auto algorithm = m_jws ? std::optional(m_jws->algorithm) : algorithmOf(*m_suite, key);
        return algorithm && verifies(*algorithm, key, message, m_signature);
    }

    /// Which member holds the signature, and so is no part of what is signed.
    std::string_view signatureMember() const { return m_suite->form == SignatureForm::detachedJws ? "jws" : "proofValue"; }

    /// [vc-di-eddsa 3.3.2, vc-di-ecdsa 3.3.2] The options may say under which contexts they were made; later ones may follow.
    Check overJson() {
        const Json options = without(m_proof.value, signatureMember());
        Json document = m_graphs.document();
        if (const Json* contexts = options.find("@context")) {
            const auto named = document.listOf("@context");
            const auto first = contexts->asList();
            if (first.size() > named.size() || !std::equal(first.begin(), first.end(), named.begin())) return failed(Reason::signatureMismatch);
            document.set("@context", *contexts);
        }
        const std::string optionsText = canonicalJson(options), documentText = canonicalJson(document);
        for (const PublicKey& key : keys()) {
            const HashData data = hashDataOf(digestFor(key), optionsText, documentText);
            keep(data);
            if (!isSignedBy(key, data)) continue;
            m_answer.key = key;
            return jsonAsShown();
        }
        return failed(hasItsLength() ? Reason::signatureMismatch : Reason::signatureMalformed);
    }

    /// What is signed as text still means what its contexts say.
    Check jsonAsShown() {
        if (!hasItsPurpose()) return failed(Reason::proofPurposeWrong, m_proof.purpose);
        if (speaksItsStandard(m_graphs.document(), m_graphs.store())) return afterFit();
        if (auto stop = stopped(*m_graphs.at(0))) return std::move(stop->answer);
        if (auto changed = changedUnder(0)) return std::move(*changed);
        return afterFit();
    }

    Json optionsUnder(const Json& context) const {
        Json options = without(m_proof.value, signatureMember());
        options.set("@context", context);
        return options;
    }

    Check overGraphs() {
        const Json* context = m_graphs.document().find("@context");
        if (!context) return failed(Reason::contextUnusable, "@context");
        std::vector<Json> everyOptions{optionsUnder(*context)};
        // [Linked Data Signatures, 2018] signers hashed the options under the security context alone.
        if (m_jws) everyOptions.push_back(optionsUnder(Json(olderProofContext)));

        std::optional<Check> first; // of the newest texts; told if none of the others fits
        for (std::size_t number = 0; const Graph* graph = m_graphs.at(number); ++number) {
            auto found = underChoice(number, *graph, everyOptions);
            if (found.end) return std::move(found.answer);
            if (!first) first = std::move(found.answer);
        }
        return *first;
    }

    struct Found {
        Check answer;
        bool end = false; ///< no other choice can tell more
    };

    std::optional<Found> stopped(const Graph& graph) {
        if (!graph.error) return std::nullopt;
        switch (graph.error->reason) {
        case ErrorCode::notFound: {
            Check check = unknown(Reason::contextNotBundled);
            addFact(check.facts, Fact::Kind::address, graph.error->detail);
            return Found{std::move(check), true};
        }
        case ErrorCode::cancelled: return Found{unknown(Reason::cancelled), true};
        case ErrorCode::workLimitReached:
        case ErrorCode::tooDeep: return Found{unknown(Reason::tooComplex), true};
        default: break;
        }
        const bool isProtected = graph.error->code == "protected term redefinition";
        const std::string& word = graph.error->detail.empty() ? graph.error->code : graph.error->detail;
        return Found{failed(isProtected ? Reason::protectedTermRedefined : Reason::contextUnusable, word), false};
    }

    Found underChoice(std::size_t number, const Graph& document, const std::vector<Json>& everyOptions) {
        if (auto stop = stopped(document)) return std::move(*stop);
        std::optional<Found> told;
        for (const Json& one : everyOptions) {
            const Graph& options = m_graphs.under(number, [&](const GraphMaker& maker) -> const Graph& { return m_options.of(one, maker); });
            Found found = stopped(options).value_or(Found{});
            if (!options.error) found = heldAgainst(number, document, options);
            if (found.end) return found;
            if (!told) told = std::move(found);
        }
        return std::move(*told);
    }

    std::optional<Check> lostIn(const Graph& document, const Graph& options) {
        for (const Graph* graph : {&document, &options}) {
            if (graph->lost.empty()) continue;
            std::vector<std::string_view> names;
            for (const rdf::Lost& lost : graph->lost)
                if (lost.kind == graph->lost.front().kind && names.size() < 10 && std::ranges::find(names, lost.name) == names.end()) names.push_back(lost.name);
            Check check = failed(reasonOf(graph->lost.front().kind));
            for (const std::string_view name : names) addFact(check.facts, Fact::Kind::word, name);
            return check;
        }
        return std::nullopt;
    }

    Found heldAgainst(std::size_t number, const Graph& document, const Graph& options) {
        const auto lost = lostIn(document, options);
        const Fit fit = fitOf(number, document, options);
        switch (fit) {
        case Fit::fits: break;
        case Fit::differs: return {lost ? *lost : failed(Reason::signatureMismatch), false};
        case Fit::malformed: return {failed(Reason::signatureMalformed), true};
        case Fit::wrongKey: return {failed(Reason::algorithmDoesNotFitKey), true};
        case Fit::coversNothing: return {failed(Reason::proofCoversNothing), true};
        case Fit::tooComplex: return {unknown(m_graphs.isCancelled() ? Reason::cancelled : Reason::tooComplex), true};
        case Fit::notJudged: return {unknown(Reason::suiteNotSupported), false};
        }
        if (lost) return {*lost, false}; // another text may define what this one does not
        noteContexts(number);
        if (document.dataset.empty()) return {failed(Reason::proofCoversNothing), true};
        if (!hasItsPurpose()) return {failed(Reason::proofPurposeWrong, m_proof.purpose), true};
        if (const auto member = misreadMember(m_proof, options.dataset)) return {failed(Reason::contextChangesMeaning, *member), true};
        if (auto changed = changedUnder(number)) return {std::move(*changed), true};
        return {afterFit(), true};
    }

    std::optional<Check> changedUnder(std::size_t number) {
        const auto changed = m_graphs.under(number, [&](const GraphMaker& maker) { return changedMeaning(m_graphs.document(), m_graphs.store(), maker); });
        if (!changed) return stopped({changed.error(), {}, {}, {}})->answer;
        if (!*changed) return std::nullopt;
        return failed(Reason::contextChangesMeaning, (*changed)->member);
    }

    Fit fitOf(std::size_t number, const Graph& document, const Graph& options) {
        switch (m_suite->transformation) {
        case Transformation::graph: return hashedFit(number, document, options);
        case Transformation::ecdsaSd: return statementsFit(number, document, options, ecdsaSd2023Fits);
        case Transformation::bbs: return statementsFit(number, document, options, bbs2023Fits);
        case Transformation::json: break;
        }
        return Fit::malformed;
    }

    using StatementSuite = Fit (*)(const SecuredGraph&, ByteView, ByteView, const PublicKey&, GraphMaker&);

    Fit statementsFit(std::size_t number, const Graph& document, const Graph& options, StatementSuite suite) {
        HashData data = hashDataOf(Digest::sha256, options.canonical.text(), document.canonical.text());
        Fit fit = Fit::differs;
        for (const PublicKey& key : keys()) {
            const bool isNew = isNewFor(key, data);
            if (isNew) fit = m_graphs.under(number, [&](GraphMaker maker) {
                return suite({m_graphs.document(), document.dataset, document.canonical}, data.optionsHash, m_signature, key, maker);
            });
            if (fit == Fit::fits) return holds(key, std::move(data));
        }
        return fit;
    }

    Fit hashedFit(std::size_t number, const Graph& document, const Graph& options) {
        const std::string documentText = document.canonical.text(), optionsText = options.canonical.text();
        for (const PublicKey& key : keys()) {
            const Digest digest = digestFor(key);
            if (digest == Digest::sha384) {
                // Blank nodes are named by the same hash (vc-di-ecdsa 3.3.3), which changes the text; some signers name them by SHA-256.
                const auto named = m_graphs.under(number, [&](const GraphMaker& maker) { return canonicalBySha384(document.dataset, maker.budget); });
                if (!named) return Fit::tooComplex;
                if (const auto found = fitOfKey(number, key, hashDataOf(digest, optionsText, named->text()))) return *found;
            }
            if (const auto found = fitOfKey(number, key, hashDataOf(digest, optionsText, documentText))) return *found;
        }
        return hasItsLength() ? Fit::differs : Fit::malformed;
    }

    /// Nothing if the signature over these bytes is not by this key, and another may be tried.
    std::optional<Fit> fitOfKey(std::size_t number, const PublicKey& key, HashData data) {
        if (!isNewFor(key, data)) return std::nullopt;
        const bool affordable = m_graphs.under(number, [](const GraphMaker& maker) { return maker.budget.spend(stepsForOneKey).has_value(); });
        if (!affordable) return Fit::tooComplex;
        if (!isSignedBy(key, data)) return std::nullopt;
        return holds(key, std::move(data));
    }

    /// Texts that differ in what the badge does not use give the same bytes: each is held against the key once.
    bool isNewFor(const PublicKey& key, const HashData& data) {
        if (m_answer.material.canonicalDocument.empty()) keep(data);
        Bytes both = data.both();
        both.insert(both.end(), key.der().begin(), key.der().end());
        return m_tried.insert(std::move(both)).second;
    }

    Fit holds(const PublicKey& key, HashData data) {
        m_answer.key = key;
        keep(data);
        return Fit::fits;
    }

    void noteContexts(std::size_t number) {
        for (const Json& context : m_graphs.document().listOf("@context")) {
            if (!context.string()) continue;
            const auto texts = m_graphs.store().textsOf(*context.string());
            if (texts.size() < 2) continue;
            const auto& older = m_graphs.choice(number).older;
            const auto chosen = older.find(m_graphs.store().canonicalAddress(*context.string()));
            const rdf::ContextText& text = *texts[chosen == older.end() ? 0 : chosen->second];
            m_answer.material.contexts.push_back({*context.string(), std::string(text.sha256())});
            addFact(m_facts, Fact::Kind::context, *context.string() + ' ' + std::string(text.sha256()));
        }
    }

    bool hasItsPurpose() const {
        return m_proof.purpose == "assertionMethod" || (m_question.isPresentation && m_proof.purpose == "authentication");
    }

    Check afterFit() {
        if (m_keys.namesNoMethod) return unknown(Reason::keyNotUsable);
        if (const auto number = numberBeyondItsLiteral(m_graphs.document())) return told(Outcome::unknown, Reason::numberNotExact, *number);
        if (m_suite->isWithdrawn) return told(Outcome::warning, Reason::formWithdrawn);
        return told(Outcome::passed, Reason::signatureFits);
    }

    const Proof& m_proof;
    DocumentGraphs& m_graphs;
    const ProofQuestion& m_question;
    const Suite* m_suite;
    ProofKeys m_keys;
    std::optional<DetachedJws> m_jws;
    Bytes m_signature;
    std::vector<Fact> m_facts;
    std::set<Bytes> m_tried;
    GraphsOfChoices m_options;
    ProofAnswer m_answer;
};

} // namespace

ProofAnswer checkProof(const Proof& proof, DocumentGraphs& graphs, const ProofQuestion& question) {
    return ProofCheck(proof, graphs, question).answered();
}

} // namespace lanyard::checks
