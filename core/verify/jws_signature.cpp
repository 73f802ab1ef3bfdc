#include "core/verify/jws_signature.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include "core/crypto/signature.h"
#include "core/verify/address.h"
#include "core/verify/answer.h"
#include "core/verify/key_resolution.h"
#include <algorithm>
#include <cmath>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostKeysTried = 50;

/// The keys to hold against the signature, and what is known about them.
struct Candidates {
    NamedKeys keys;
    std::string name;
    bool isItsName = false;
    bool named = true; ///< false: the document does not say which of the issuer's keys it was
    bool fromCertificate = false;
    std::string certificateSubject;
    bool certificateNamesIssuer = false;
};

std::string textIn(const Json& value, std::string_view member) {
    const std::string* text = value.textOf(member);
    return text ? *text : std::string();
}

/// [RFC 7515 4.1.6] The signer's certificate is the first. Trust in a chain's end is not judged: there are no anchors here.
void readCertificates(Candidates& found, const Json& chain, std::string_view issuer) {
    found.fromCertificate = true;
    std::vector<Bytes> ders;
    for (const Json& entry : chain.asList()) {
        const std::string* text = entry.string();
        const auto der = text ? fromBase64(*text) : Result<Bytes>(fail(ErrorCode::wrongType));
        if (!der || ders.size() >= 20) {
            ++found.keys.unusable;
            return;
        }
        ders.push_back(*der);
    }
    const auto certificate = ders.empty() ? Result<Certificate>(fail(ErrorCode::malformed)) : parseCertificate(ders.front());
    if (!certificate) {
        ++found.keys.unusable;
        return;
    }
    found.keys.keys.push_back(certificate->key);
    found.certificateSubject = certificate->subject;
    const auto holds = chainHolds(ders);
    const std::string host = hostOf(issuer);
    found.certificateNamesIssuer = holds && *holds &&
                                   ((!host.empty() && std::ranges::find(certificate->dnsNames, host) != certificate->dnsNames.end()) ||
                                    std::ranges::find(certificate->uris, issuer) != certificate->uris.end());
}

void join(NamedKeys& keys, NamedKeys further) {
    for (PublicKey& key : further.keys)
        if (std::ranges::find(keys.keys, key) == keys.keys.end()) keys.keys.push_back(std::move(key));
    keys.unusable += further.unusable;
    if (!keys.obtained) keys.obtained = further.obtained;
}

Candidates candidatesOf(const Json& header, const KeyHints& hints, const Evidence& evidence) {
    Candidates found;
    found.name = textIn(header, "kid");
    if (const Json* jwk = header.find("jwk"); jwk && !jwk->isNull()) {
        if (const auto key = PublicKey::fromJwk(*jwk)) found.keys.keys.push_back(*key);
        else ++found.keys.unusable;
        return found;
    }
    if (const Json* chain = header.find("x5c"); chain && !chain->isNull()) {
        readCertificates(found, *chain, hints.issuer);
        return found;
    }
    if (hints.ownKey) {
        if (found.name.empty()) found.name = textIn(*hints.ownKey, "id");
        if (const std::string* pem = hints.ownKey->textOf("publicKeyPem")) {
            if (const auto key = PublicKey::fromPem(*pem)) found.keys.keys.push_back(*key);
            else ++found.keys.unusable;
            return found;
        }
    }
    // All that is named is tried: which of two documents is at hand must not decide between a good and a bad signature.
    for (const std::string& creator : hints.creators) {
        if (found.name.empty()) found.name = creator;
        join(found.keys, keysNamed(creator, hints.issuer, evidence));
    }
    const std::string set = textIn(header, "jku");
    if (hints.creators.empty() && !found.name.empty()) {
        join(found.keys, keysNamed(found.name, hints.issuer, evidence));
        found.isItsName = isOwnDocument(found.name) && set.empty();
    }
    if (!set.empty())
        join(found.keys, keysNamed(found.name.empty() ? set : resolved(found.name, set), set, evidence));
    // Without a name, or with one that only the issuer's own software knows, any of the issuer's keys may be meant.
    const bool nameless = found.name.empty() || resolved(found.name, hints.issuer) != found.name;
    if (nameless && hints.creators.empty() && found.keys.keys.empty() && !hints.issuer.empty()) {
        found.keys = keysOf(hints.issuer, evidence);
        found.named = isOwnDocument(hints.issuer); // which has one key, and always the same
    }
    return found;
}

/// [RFC 7515 4.1.11] An extension marked critical that is not understood makes the JWS invalid; so does an empty or doubtful list.
/// `b64` (RFC 7797) is known: a payload that is not encoded has no place in a JWT or a badge.
std::optional<Check> refusedExtension(const Json& header) {
    const auto failed = [](Reason reason, std::string_view word) {
        return answer(CheckId::signature, Outcome::failed, reason, {{Fact::Kind::word, std::string(word)}});
    };
    if (const Json* encoded = header.find("b64"); encoded && !(encoded->boolean() && *encoded->boolean()))
        return failed(Reason::payloadNotEncoded, "b64");
    const Json* critical = header.find("crit");
    if (!critical) return std::nullopt;
    const Json::Array* names = critical->array();
    if (!names || names->empty()) return failed(Reason::criticalHeaderUnknown, "crit");
    for (const Json& name : *names)
        if (!name.string() || *name.string() != "b64") return failed(Reason::criticalHeaderUnknown, name.string() ? *name.string() : "crit");
    return std::nullopt;
}

bool isMac(std::string_view algorithm) noexcept { return algorithm.size() == 5 && algorithm.starts_with("HS"); }

bool isNone(std::string_view algorithm) noexcept {
    return equalIgnoringCase(algorithm, "none");
}

std::optional<Instant> issuedAtClaim(const Json& claims) {
    const Json* claim = claims.find("iat");
    const Json::Number* number = claim ? claim->number() : nullptr;
    if (!number || !(number->value > 0 && number->value < 253'402'300'800.0)) return std::nullopt;
    return Instant{std::int64_t(std::floor(number->value))};
}

Check held(const Jws& jws, std::string_view text, JwsAlgorithm algorithm, const Candidates& candidates, std::vector<Fact> facts,
           std::optional<PublicKey>& used) {
    bool anyFits = false;
    std::size_t tried = 0;
    const ByteView message = bytesOf(text.substr(0, jws.signedLength));
    for (const PublicKey& key : candidates.keys.keys) {
        if (!fits(algorithm, key)) continue;
        anyFits = true;
        if (!used) used = key;
        if (++tried > mostKeysTried) break;
        if (!verifies(algorithm, key, message, jws.signature)) continue;
        used = key;
        return answer(CheckId::signature, Outcome::passed, Reason::signatureFits, std::move(facts), candidates.keys.obtained);
    }
    // Of keys that nothing names the right one may simply not be at hand: none of them is told as the badge's.
    if (!candidates.named) used.reset();
    if (!candidates.named) return answer(CheckId::signature, Outcome::unknown, Reason::keyNotAtHand, std::move(facts), candidates.keys.obtained);
    if (!used) used = candidates.keys.keys.front();
    return answer(CheckId::signature, Outcome::failed, anyFits ? Reason::signatureMismatch : Reason::algorithmDoesNotFitKey, std::move(facts),
                  candidates.keys.obtained);
}

Check signatureOf(const Jws& jws, std::string_view text, const KeyHints& hints, const Evidence& evidence, Attestation& attestation) {
    const std::string name = textIn(jws.header, "alg");
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::suite, name);
    const auto failed = [&](Reason reason) { return answer(CheckId::signature, Outcome::failed, reason, facts); };
    if (name.empty()) return failed(Reason::signatureMalformed);
    if (isNone(name)) return failed(Reason::algorithmNone);
    if (isMac(name)) return failed(Reason::algorithmIsMac);
    if (auto refused = refusedExtension(jws.header)) return *refused;
    const auto algorithm = jwsAlgorithm(name);
    if (!algorithm) return answer(CheckId::signature, Outcome::unknown, Reason::algorithmUnknown, facts);
    if (jws.signature.empty() || jws.signedLength > text.size()) return failed(Reason::signatureMalformed);

    const Candidates candidates = candidatesOf(jws.header, hints, evidence);
    attestation.keyName = candidates.name;
    attestation.keyIsItsName = candidates.isItsName;
    attestation.keyFromCertificate = candidates.fromCertificate;
    attestation.certificateSubject = candidates.certificateSubject;
    attestation.certificateNamesIssuer = candidates.certificateNamesIssuer;
    addFact(facts, Fact::Kind::key, candidates.name);
    if (candidates.keys.keys.empty())
        return answer(CheckId::signature, Outcome::unknown, candidates.keys.unusable > 0 ? Reason::keyNotUsable : Reason::keyNotAtHand, facts);
    return held(jws, text, *algorithm, candidates, std::move(facts), attestation.key);
}

} // namespace

Attestation attestJws(const Jws& jws, std::string_view text, const KeyHints& hints, const Evidence& evidence) {
    Attestation attestation;
    attestation.signedAt = issuedAtClaim(jws.claims);
    if (!attestation.signedAt) attestation.signedAt = hints.datedAt;
    attestation.signature = signatureOf(jws, text, hints, evidence, attestation);
    return attestation;
}

Result<Jws> readJws(std::string_view text) {
    const auto first = text.find('.');
    const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos || text.find('.', second + 1) != std::string_view::npos) return fail(ErrorCode::malformed);
    TRY(header, fromBase64Url(text.substr(0, first)));
    TRY(payload, fromBase64Url(text.substr(first + 1, second - first - 1)));
    TRY(signature, fromBase64Url(text.substr(second + 1)));
    Jws jws;
    TRY(headerJson, parseJson(textOf(header)));
    TRY(claims, parseJson(textOf(payload)));
    if (!headerJson.isObject() || !claims.isObject()) return fail(ErrorCode::wrongType);
    jws.header = std::move(headerJson);
    jws.claims = std::move(claims);
    jws.signature = std::move(signature);
    jws.signedLength = second;
    return jws;
}

} // namespace lanyard::checks
