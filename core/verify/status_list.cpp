#include "core/verify/status_list.h"
#include "core/badge/vocabulary.h"
#include "core/base/encoding.h"
#include "core/container/inflate.h"
#include "core/verify/answer.h"
#include "core/verify/embedded_proofs.h"
#include "core/verify/evidence_json.h"
#include "core/verify/jws_signature.h"
#include "core/verify/key_resolution.h"
#include <algorithm>
#include <charconv>
#include <cmath>

namespace lanyard::checks {
namespace {

/// How far a list can be believed.
enum class Standing : std::uint8_t {
    checked,   ///< signed by the key of the issuer that it names
    unchecked, ///< signed in a way, or with a key, that cannot be checked here; or not signed
    broken,    ///< its signature does not fit, or the key is not its issuer's
};

struct StatusList {
    Json credential;
    Standing standing = Standing::unchecked;
    Instant obtained{};
    std::optional<Instant> signedUntil{}; ///< `exp` of the JWT that it came in, or the earliest `expires` of its proofs
};

std::string issuerOf(const Json& credential) {
    const Json* issuer = credential.find("issuer");
    if (!issuer) return {};
    if (issuer->string()) return *issuer->string();
    const std::string* id = issuer->textOf("id");
    return id ? *id : std::string();
}

/// A list counts as far as its signature holds and its key is the issuer's that it names.
Standing standingOf(const Attestation& attestation, const std::string& issuer, Instant obtained, const Evidence& evidence) {
    if (attestation.signature.outcome == Outcome::failed) return Standing::broken;
    if (attestation.signature.outcome == Outcome::unknown || !attestation.key) return Standing::unchecked;
    switch (bindingOf(*attestation.key, issuer, attestation.signedAt ? attestation.signedAt : obtained, evidence).kind) {
    case Binding::Kind::bound: return Standing::checked;
    case Binding::Kind::neverSeen:
    case Binding::Kind::namesNoKey: return Standing::unchecked;
    case Binding::Kind::notIssuers:
    case Binding::Kind::notForAssertions:
    case Binding::Kind::revoked:
    case Binding::Kind::deactivated: return Standing::broken;
    }
    return Standing::broken;
}

/// A list handed out as a JWT: the payload is the credential, or holds it as `vc`.
std::optional<StatusList> listInJwt(std::string_view text, Instant obtained, const Evidence& evidence) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
    const auto jws = readJws(text);
    if (!jws) return std::nullopt;
    const Json* inside = jws->claims.find("vc");
    StatusList list{inside && inside->isObject() ? *inside : jws->claims, Standing::unchecked, obtained};
    if (const Json* end = jws->claims.find("exp"); end && end->number() && std::abs(end->number()->value) < 1e12)
        list.signedUntil = Instant{std::int64_t(end->number()->value)};
    std::string issuer = issuerOf(list.credential);
    const std::string* iss = jws->claims.textOf("iss");
    if (issuer.empty() && iss) issuer = *iss;
    list.standing = standingOf(attestJws(*jws, text, {issuer, {}, nullptr, std::nullopt}, evidence), issuer, obtained, evidence);
    if (list.standing == Standing::checked && iss && *iss != issuer) list.standing = Standing::broken;
    return list;
}

/// [VC Data Model 2.0 4.13.1] `data:application/vc+jwt,eyJ…`
std::optional<std::string_view> envelopedJwt(const Json& value) {
    const std::string* id = value.textOf("id");
    if (!id || !id->starts_with("data:") || !hasType(value, {"EnvelopedVerifiableCredential"})) return std::nullopt;
    const auto comma = id->find(',');
    return comma == std::string::npos ? std::nullopt : std::optional(std::string_view(*id).substr(comma + 1));
}

const Json* subjectOf(const Json& credential) {
    const auto subjects = credential.listOf("credentialSubject");
    return subjects.empty() ? nullptr : &subjects.front();
}

bool isList(const Json& credential) {
    const Json* subject = subjectOf(credential);
    return subject && subject->textOf("encodedList");
}

/// The newest status list that the address showed; other answers decide nothing.
std::optional<StatusList> newestList(std::string_view address, const VerifyWith& with) {
    for (const EvidenceDocument& document : with.evidence.at(address)) {
        if (document.status != 200) continue;
        std::optional<StatusList> list;
        if (auto object = objectOf(document)) {
            const auto jwt = envelopedJwt(*object);
            if (jwt) {
                list = listInJwt(*jwt, document.obtained, with.evidence);
            } else {
                list = StatusList{std::move(*object), Standing::unchecked, document.obtained};
                if (hasEmbeddedProof(list->credential)) {
                    const ProofHints hints{issuerOf(list->credential), false, std::nullopt};
                    const Attestation attestation = attestEmbeddedProofs(list->credential, hints, with);
                    list->standing = standingOf(attestation, hints.issuer, document.obtained, with.evidence);
                    if (attestation.proofsEnd) list->signedUntil = attestation.proofsEnd->instant;
                }
            }
        } else {
            list = listInJwt(textOf(document.content), document.obtained, with.evidence);
        }
        if (list && isList(list->credential)) return list;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> indexOf(const std::string& written) {
    std::uint64_t index = 0;
    const auto [end, problem] = std::from_chars(written.data(), written.data() + written.size(), index);
    if (problem != std::errc{} || end != written.data() + written.size() || written.empty()) return std::nullopt;
    return index;
}

std::optional<Instant> dateIn(const Json& value, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members)
        if (const std::string* text = value.textOf(member))
            if (const auto instant = parseBadgeDate(*text)) return *instant;
    return std::nullopt;
}

/// [Bitstring Status List 2.2] `validUntil` of the list or the end of what secures it, and `ttl` in milliseconds from when it was asked.
struct Lifetime {
    std::optional<Instant> end, refresh;
};
Lifetime lifetimeOf(const StatusList& list, const Json& subject) {
    Lifetime life{earlier(dateIn(list.credential, {"validUntil", "expirationDate"}), list.signedUntil), std::nullopt};
    const Json* ttl = subject.find("ttl");
    const double milliseconds = ttl && ttl->number() ? ttl->number()->value : 0;
    if (milliseconds > 0 && milliseconds < 1e15) life.refresh = Instant{list.obtained.seconds + std::int64_t(milliseconds / 1000)};
    return life;
}

/// What a set mark means: the list's own purpose decides; only if it states none, or several, the entry's does.
std::string purposeOf(const Json& subject, const StatusEntry& entry) {
    const auto purposes = subject.listOf("statusPurpose");
    if (purposes.size() == 1 && purposes.front().string()) return *purposes.front().string();
    return entry.purpose.empty() ? "revocation" : entry.purpose;
}

bool servesPurpose(const Json& subject, const StatusEntry& entry) {
    const auto purposes = subject.listOf("statusPurpose");
    return entry.purpose.empty() || purposes.empty() ||
           std::ranges::any_of(purposes, [&](const Json& purpose) { return purpose.string() && *purpose.string() == entry.purpose; });
}

Check told(Outcome outcome, Reason reason, const std::vector<Fact>& facts, Instant asOf) {
    return answer(CheckId::revocation, outcome, reason, facts, asOf);
}

Check whenClear(const StatusList& list, const Json& subject, const StatusEntry& entry, const VerifyWith& with, std::vector<Fact> facts) {
    if (!servesPurpose(subject, entry)) return told(Outcome::unknown, Reason::statusUnreadable, facts, list.obtained);
    const Lifetime life = lifetimeOf(list, subject);
    if (life.end && *life.end < with.now) {
        addFact(facts, Fact::Kind::date, toRfc3339(*life.end));
        // A list that had outlived itself when it was asked never gave an answer; one that was fresh then has grown old since.
        const bool stillborn = *life.end < list.obtained;
        const Outcome outcome = stillborn || list.standing != Standing::checked ? Outcome::unknown : Outcome::warning;
        return told(outcome, Reason::statusAnswerOld, facts, list.obtained);
    }
    if (list.standing != Standing::checked) return told(Outcome::unknown, Reason::statusListNotChecked, facts, list.obtained);
    if (life.refresh && *life.refresh < with.now) {
        addFact(facts, Fact::Kind::date, toRfc3339(*life.refresh));
        return told(Outcome::warning, Reason::statusAnswerOld, facts, list.obtained);
    }
    return told(Outcome::passed, Reason::notRevoked, facts, list.obtained);
}

} // namespace

Result<Bytes> unpackStatusList(std::string_view encodedList) {
    while (encodedList.ends_with('=')) encodedList.remove_suffix(1);
    // [Bitstring Status List 3.2] multibase 'u'; gzip begins with 1F 8B, which base64 writes "H4s": so 'u' can be nothing else.
    if (encodedList.starts_with('u')) encodedList.remove_prefix(1);
    auto packed = fromBase64Url(encodedList);
    if (!packed) packed = fromBase64(encodedList);
    if (!packed) return std::unexpected(packed.error());
    TRY(unpacked, inflateGzip(*packed, longestStatusList));
    return std::move(unpacked.bytes);
}

Result<std::uint32_t> statusAt(ByteView list, std::uint64_t index, int size) {
    if (size < 1 || size > 32) return fail(ErrorCode::unsupported);
    const std::uint64_t bits = std::uint64_t(list.size()) * 8;
    if (index >= bits / std::uint64_t(size)) return fail(ErrorCode::limitReached);
    std::uint32_t value = 0;
    for (std::uint64_t bit = index * std::uint64_t(size); bit < (index + 1) * std::uint64_t(size); ++bit)
        value = value << 1U | (std::uint32_t(list[std::size_t(bit / 8)]) >> (7U - unsigned(bit % 8)) & 1U);
    return value;
}

Check askStatusList(const StatusEntry& entry, const VerifyWith& with) {
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::address, entry.listAddress);
    const auto unknown = [&](Reason reason, std::optional<Instant> asOf = std::nullopt) {
        return answer(CheckId::revocation, Outcome::unknown, reason, facts, asOf);
    };
    if (entry.listAddress.empty()) return unknown(Reason::statusUnreadable);
    const auto list = newestList(entry.listAddress, with);
    if (!list) return unknown(with.evidence.newestContent(entry.listAddress) ? Reason::statusUnreadable : Reason::statusNeverAsked);

    addFact(facts, Fact::Kind::otherAddress, issuerOf(list->credential));
    if (list->standing == Standing::broken) return unknown(Reason::statusUnreadable, list->obtained);
    const Json& subject = *subjectOf(list->credential);
    const auto index = indexOf(entry.index);
    const auto bits = unpackStatusList(*subject.textOf("encodedList"));
    if (!index || !bits) return unknown(Reason::statusUnreadable, list->obtained);
    const auto value = statusAt(*bits, *index, entry.size.value_or(1));
    if (!value) return unknown(Reason::statusUnreadable, list->obtained);
    if (*value == 0) return whenClear(*list, subject, entry, with, std::move(facts));

    const std::string purpose = purposeOf(subject, entry);
    if (purpose == "revocation") return told(Outcome::failed, Reason::revoked, facts, list->obtained);
    if (purpose == "suspension") return told(Outcome::failed, Reason::suspended, facts, list->obtained);
    // [Bitstring Status List 2.1] "message", "refresh" and words of others take nothing back, and what they do say is for people.
    addFact(facts, Fact::Kind::text, purpose);
    addFact(facts, Fact::Kind::count, std::to_string(*value));
    return unknown(Reason::statusKindUnknown, list->obtained);
}

} // namespace lanyard::checks
