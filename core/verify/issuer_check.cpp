#include "core/verify/address.h"
#include "core/verify/answer.h"
#include "core/verify/checks.h"
#include "core/verify/key_document.h"
#include "core/verify/key_resolution.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

/// Facts that every sentence about the issuer may use: the claimed name, the id, the key.
std::vector<Fact> whoFacts(const Examination& examination) {
    std::vector<Fact> facts;
    addFact(facts, Fact::Kind::name, examination.issuerName);
    addFact(facts, Fact::Kind::address, examination.issuerId);
    if (examination.attestation.key) addFact(facts, Fact::Kind::key, examination.attestation.key->thumbprint());
    return facts;
}

Check told(Outcome outcome, Reason reason, std::vector<Fact> facts, std::optional<Instant> asOf = std::nullopt) {
    return answer(CheckId::issuer, outcome, reason, std::move(facts), asOf);
}

/// [VC Data Model 2.0 4.13] A presentation that states nothing but that its holder shows what is in it: with any further word, a name or a
/// type, it could pass for a badge.
bool onlyShows(const Json& content) {
    const Json::Object* members = content.object();
    const Json* holder = content.find("holder");
    const auto types = content.listOf("type");
    const auto isPlain = [](const Json& type) { return type.string() && *type.string() == "VerifiablePresentation"; };
    if (!members || types.empty() || !std::ranges::all_of(types, isPlain) || (holder && !holder->isString())) return false;
    static constexpr std::string_view plain[] = {"@context", "id", "type", "holder", "verifiableCredential", "proof"};
    return std::ranges::all_of(*members, [](const Json::Member& member) { return std::ranges::find(plain, member.first) != std::end(plain); });
}

/// Whose it is being known, whether the person accepts them. The list's own name for the issuer is told, not the badge's claim.
Check bound(const Examination& examination, std::optional<Instant> asOf) {
    std::vector<Fact> facts = whoFacts(examination);
    const TrustList::Entry* entry = examination.with.trust.find(examination.issuerId);
    // No list names learners: what their presentations show stands for itself.
    if (!entry && onlyShows(examination.badge.content)) return told(Outcome::passed, Reason::shownByItsHolder, std::move(facts), asOf);
    if (!entry) return told(Outcome::warning, Reason::issuerNotListed, std::move(facts), asOf);
    if (!entry->name.empty() && entry->name != examination.issuerName) facts.insert(facts.begin(), {Fact::Kind::name, entry->name});
    addFact(facts, Fact::Kind::text, entry->list);
    return told(Outcome::passed, Reason::issuerListed, std::move(facts), asOf);
}

Check fromBinding(const Examination& examination, const Binding& binding) {
    std::vector<Fact> facts = whoFacts(examination);
    addFact(facts, Fact::Kind::otherAddress, binding.owner.empty() ? examination.attestation.keyName : binding.owner);
    if (binding.date) addFact(facts, Fact::Kind::date, binding.date->text);
    switch (binding.kind) {
    case Binding::Kind::bound: return bound(examination, binding.asOf);
    case Binding::Kind::notIssuers: return told(Outcome::failed, Reason::keyNotIssuers, std::move(facts), binding.asOf);
    case Binding::Kind::notForAssertions: return told(Outcome::failed, Reason::keyNotForAssertions, std::move(facts), binding.asOf);
    case Binding::Kind::revoked: return told(Outcome::failed, Reason::keyRevoked, std::move(facts), binding.asOf);
    case Binding::Kind::deactivated: return told(Outcome::failed, Reason::identityDeactivated, std::move(facts), binding.asOf);
    case Binding::Kind::neverSeen:
    case Binding::Kind::namesNoKey: break;
    }
    if (examination.attestation.keyFromCertificate) {
        // A certificate says who its holder is only to those who trust who signed it, and there are no such anchors here: its own
        // word, even when it names the issuer's host, is anybody's.
        addFact(facts, Fact::Kind::text, examination.attestation.certificateSubject);
        return told(Outcome::unknown, Reason::certificateNotBound, std::move(facts), binding.asOf);
    }
    return told(Outcome::unknown, binding.kind == Binding::Kind::namesNoKey ? Reason::issuerNamesNoKey : Reason::issuerNeverSeen, std::move(facts),
                binding.asOf);
}

/// [RFC 7519 4.1.1] `iss` and the issuer inside, of a presentation the holder, must be the same one.
std::optional<Check> otherIss(const Examination& examination) {
    const Badge& badge = examination.badge;
    if (!badge.jws || isOpenBadges1Or2(badge.standard)) return std::nullopt;
    const Json* claim = badge.jws->claims.find("iss");
    if (!claim || claim->isNull() || examination.claimedBy.empty()) return std::nullopt;
    const std::string iss = claim->string() ? *claim->string() : writeJson(*claim);
    if (samePlace(withoutFragment(iss), withoutFragment(examination.claimedBy))) return std::nullopt;
    std::vector<Fact> facts = whoFacts(examination);
    addFact(facts, Fact::Kind::otherAddress, iss.size() > 2'000 ? std::string_view{} : std::string_view(iss));
    return told(Outcome::failed, Reason::issDiffers, std::move(facts));
}

Check unchecked(const Examination& examination) { return told(Outcome::unknown, Reason::signatureNotChecked, whoFacts(examination)); }

Check notNamed(const Examination& examination) { return told(Outcome::unknown, Reason::issuerNotNamed, whoFacts(examination)); }

Check neverSeen(const Examination& examination, std::string_view address) {
    std::vector<Fact> facts = whoFacts(examination);
    if (address != examination.issuerId) addFact(facts, Fact::Kind::otherAddress, address);
    return told(Outcome::unknown, Reason::issuerNeverSeen, std::move(facts));
}

/// Whose the key is by the document that its address showed; nothing if that address never showed this key. A name that the badge itself
/// gives to a key of its own is no address that was seen.
std::optional<std::string> ownerOf(const Examination& examination, const std::string& keyAddress) {
    for (const EvidenceDocument& kept : examination.with.evidence.at(keyAddress)) {
        const auto document = readKeyDocument(kept, keyAddress);
        if (!document) continue;
        for (const ListedKey& listed : document->keys)
            if (listed.key == *examination.attestation.key) return listed.controller;
    }
    return std::nullopt;
}

/// [Open Badges 2.0, "signed verification"] The key must belong to the issuer: the issuer's profile lists it. Profiles of 1.0 and 1.1
/// had no place for keys; there a key on the issuer's own host that names the issuer as its owner, or names nobody, is the issuer's.
Check signedOpenBadge(const Examination& examination) {
    const LinkedDocuments& linked = *examination.linked;
    const Attestation& attestation = examination.attestation;
    if (linked.issuerAddress.empty()) return linked.unseen.empty() ? notNamed(examination) : neverSeen(examination, linked.unseen);
    if (!attestation.key) return linked.unseen.empty() ? unchecked(examination) : neverSeen(examination, linked.unseen);

    const auto owner = ownerOf(examination, attestation.keyName);
    if (owner && !owner->empty() && !samePlace(*owner, linked.issuerAddress)) return fromBinding(examination, {Binding::Kind::notIssuers, *owner, {}, {}});
    const Binding binding = bindingOf(*attestation.key, linked.issuerAddress, attestation.signedAt, examination.with.evidence);
    if (binding.kind != Binding::Kind::namesNoKey) {
        if (binding.kind == Binding::Kind::neverSeen && !linked.unseen.empty()) return neverSeen(examination, linked.unseen);
        return fromBinding(examination, binding);
    }
    const std::string host = hostOf(linked.issuerAddress);
    const bool sameHost = !host.empty() && host == hostOf(attestation.keyName);
    const bool older = examination.badge.standard != Standard::openBadges20;
    if (owner && sameHost && (!owner->empty() || older)) return bound(examination, linked.issuerSeen);
    return fromBinding(examination, binding);
}

bool isAllowedOrigin(std::string_view allowed, std::string_view host) {
    const std::string written = isWebAddress(allowed) ? hostOf(allowed) : hostOf("https://" + std::string(allowed));
    return written == host;
}

/// [Open Badges 2.0, VerificationObject of a Profile] `allowedOrigins` and `startsWith`; nothing if the profile sets no rule.
std::optional<bool> isWhereItsIssuerSays(const Json& profile, const std::string& address) {
    const Json* rules = profile.find("verification");
    if (!rules || !rules->isObject()) return std::nullopt;
    const auto origins = rules->listOf("allowedOrigins");
    const auto starts = rules->listOf("startsWith");
    if (origins.empty() && starts.empty()) return std::nullopt;
    const std::string host = hostOf(address);
    const auto fitsOrigin = [&](const Json& entry) { return entry.string() && isAllowedOrigin(*entry.string(), host); };
    // "https://a.example" without a slash begins "https://a.example.net/…", too, which is somebody else's.
    const auto fitsStart = [&](const Json& entry) {
        return entry.string() && address.starts_with(*entry.string()) && hostOf(*entry.string()) == host;
    };
    return (origins.empty() || std::ranges::any_of(origins, fitsOrigin)) && (starts.empty() || std::ranges::any_of(starts, fitsStart));
}

Check hostedOpenBadge(const Examination& examination) {
    const LinkedDocuments& linked = *examination.linked;
    const std::string& address = examination.badge.hostedAt;
    const bool seen = examination.hosted && examination.hosted->assertion;
    if (linked.issuerAddress.empty()) {
        if (examination.badge.source.form == Form::address && !seen) return neverSeen(examination, address);
        return linked.unseen.empty() ? notNamed(examination) : neverSeen(examination, linked.unseen);
    }

    // [Open Badges 0.5] the issuer is an origin, and what its host shows is its word; there is no profile to be seen.
    const bool originAlone = linked.issuer.isNull() && examination.badge.standard == Standard::openBadges05;
    if (!linked.unseen.empty() || (originAlone && !seen)) return neverSeen(examination, linked.unseen.empty() ? address : linked.unseen);

    std::vector<Fact> facts = whoFacts(examination);
    addFact(facts, Fact::Kind::otherAddress, address);
    const std::optional<Instant> asOf = originAlone ? examination.hosted->assertionSeen : linked.issuerSeen;
    const auto allowed = isWhereItsIssuerSays(linked.issuer, address);
    if (allowed && !*allowed) return told(Outcome::failed, Reason::hostedElsewhere, std::move(facts), asOf);
    // That the file names an address of the issuer's, or a class of theirs, is only the file's word.
    if (!seen || examination.attestation.signature.outcome == Outcome::unknown) return unchecked(examination);
    if (!allowed && hostOf(linked.issuerAddress) != hostOf(address)) return told(Outcome::warning, Reason::issuerHostDiffers, std::move(facts), asOf);
    return bound(examination, asOf);
}

Check signedCredential(const Examination& examination) {
    if (auto differs = otherIss(examination)) return *differs;
    if (examination.issuerId.empty()) return notNamed(examination);
    if (const auto& key = examination.attestation.key) {
        // Making a key costs as much as using it: one name is one key.
        if (examination.attestation.keyIsItsName && withoutFragment(examination.attestation.keyName) == withoutFragment(examination.issuerId))
            return bound(examination, std::nullopt);
        const KeyPurpose purpose = examination.attestation.forAuthentication ? KeyPurpose::authentication : KeyPurpose::assertion;
        return fromBinding(examination, bindingOf(*key, examination.issuerId, examination.attestation.signedAt, examination.with.evidence, purpose));
    }
    const bool seen = std::ranges::any_of(placesOf(examination.issuerId), [&](const std::string& place) {
        return std::ranges::any_of(examination.with.evidence.at(place),
                                   [&](const EvidenceDocument& kept) { return readKeyDocument(kept, place).has_value(); });
    });
    const bool askedForKey = examination.attestation.signature.reason == Reason::keyNotAtHand;
    return askedForKey && !seen ? neverSeen(examination, examination.issuerId) : unchecked(examination);
}

} // namespace

Check issuerCheck(const Examination& examination) {
    switch (examination.backing) {
    case Backing::jws: return examination.linked ? signedOpenBadge(examination) : signedCredential(examination);
    case Backing::proofs: return signedCredential(examination);
    case Backing::hosted: return examination.linked ? hostedOpenBadge(examination) : unchecked(examination);
    case Backing::nothing:
    case Backing::notJudged: return examination.issuerId.empty() && examination.issuerName.empty() ? notNamed(examination) : unchecked(examination);
    }
    return unchecked(examination);
}

} // namespace lanyard::checks
