#include "core/verify/examination.h"
#include "core/badge/vocabulary.h"
#include "core/verify/answer.h"
#include "core/verify/jws_signature.h"

namespace lanyard::checks {
namespace {

bool isNotJudged(Standard standard) noexcept {
    switch (standard) {
    case Standard::elm2:
    case Standard::elm3:
    case Standard::blockcerts1:
    case Standard::blockcerts2:
    case Standard::blockcerts3: return true;
    case Standard::unknown:
    case Standard::openBadges05:
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20:
    case Standard::openBadges30:
    case Standard::clr20:
    case Standard::vc11:
    case Standard::vc20: return false;
    }
    return true;
}

bool isSignedForm(Form form) noexcept { return form == Form::jws || form == Form::vcJwt; }

Backing backingOf(const Badge& badge) {
    if (isSignedForm(badge.source.form)) return Backing::jws;
    if (isNotJudged(badge.standard) || !badge.sealedWith.empty()) return Backing::notJudged;
    if (hasEmbeddedProof(badge.content)) return Backing::proofs;
    return badge.hostedAt.empty() ? Backing::nothing : Backing::hosted;
}

/// By whom a presentation says that it was made (VC Data Model 2.0 section 4.13).
std::string holderOf(const Json& presentation) {
    const Json* holder = presentation.find("holder");
    const std::string* id = holder ? (holder->string() ? holder->string() : holder->textOf("id")) : nullptr;
    return id ? *id : std::string();
}

std::optional<Badge> asShown(const Badge& badge, const std::optional<HostedAnswer>& hosted) {
    if (badge.source.form != Form::address || !hosted || !hosted->assertion) return std::nullopt;
    return badgeAsShown(badge, *hosted->assertion);
}

std::optional<Instant> dateOf(const Badge& badge) {
    for (const auto& date : {badge.issuedAt, badge.validFrom, badge.awardedAt})
        if (date) return date->instant;
    return std::nullopt;
}

/// Open Badges 1.0: `verify.url` of a signed badge is its key; 2.0: `verification.creator`.
KeyHints openBadgesHints(const Badge& badge, const std::string& issuer) {
    KeyHints hints{issuer, {}, nullptr, dateOf(badge)};
    for (const std::string_view member : {"verification", "verify"}) {
        const Json* part = badge.content.find(member);
        if (!part || !part->isObject()) continue;
        for (const std::string_view name : {"creator", "url"}) {
            if (const std::string* creator = part->textOf(name)) hints.creators.push_back(*creator);
            if (const Json* own = part->find(name); own && own->isObject()) hints.ownKey = own;
        }
    }
    return hints;
}

/// Of what is not a JWS at all though it was found as one, format has told what is wrong.
Attestation unreadableJws() {
    Attestation attestation;
    attestation.signature = answer(CheckId::signature, Outcome::failed, Reason::signatureMalformed);
    return attestation;
}

Attestation notSigned() {
    Attestation attestation;
    attestation.signature = answer(CheckId::signature, Outcome::unknown, Reason::notSigned);
    return attestation;
}

/// Names the kind of proof, where the document says it.
Attestation otherProof(const Badge& badge) {
    const Json& content = badge.content;
    Attestation attestation;
    std::vector<Fact> facts;
    if (!badge.sealedWith.empty()) addFact(facts, Fact::Kind::suite, badge.sealedWith);
    for (const std::string_view member : {"proof", "signature", "verification"})
        for (const Json& entry : content.listOf(member))
            for (const Json& type : entry.listOf("type"))
                if (type.string() && facts.size() < 5) addFact(facts, Fact::Kind::suite, *type.string());
    const auto holds = [&](std::string_view member) { return content.textOf(member) || (content.find(member) && content.find(member)->isObject()); };
    const bool proven = holds("signature") || holds("proof") || holds("receipt") || content.find("signatures");
    if (!proven && facts.empty()) return notSigned();
    attestation.signature = answer(CheckId::signature, Outcome::unknown, Reason::suiteNotSupported, std::move(facts));
    return attestation;
}

} // namespace

bool isPresentation(const Badge& badge) {
    return hasType(badge.content, {"VerifiablePresentation"}) && !hasType(badge.content, {"VerifiableCredential"}) && !badge.content.find("issuer");
}

ProofHints proofHints(const Examination& examination) {
    return {examination.issuerId, isPresentation(examination.badge), dateOf(examination.badge)};
}

Examination::Examination(const Badge& given, const VerifyWith& evidenceAndClock)
    : badge(given.source.form == Form::address ? shown : given), with(evidenceAndClock), backing(backingOf(given)) {
    if (backing == Backing::hosted) hosted = askedAt(given.hostedAt, with.evidence);
    if (given.source.form == Form::address) {
        auto seen = asShown(given, hosted);
        shown = seen ? std::move(*seen) : given;
    }

    issuerId = claimedBy = badge.issuer.id;
    if (issuerId.empty() && !isOpenBadges1Or2(badge.standard)) {
        issuerId = claimedBy = holderOf(badge.content);
        const std::string* iss = badge.jws ? badge.jws->claims.textOf("iss") : nullptr;
        if (issuerId.empty() && iss) issuerId = *iss;
    }
    issuerName = std::string(badge.issuer.name.any());
    if (isOpenBadges1Or2(badge.standard)) {
        linked = linkedDocuments(badge.content, with.evidence);
        if (!linked->issuerAddress.empty()) issuerId = linked->issuerAddress;
        if (!linked->issuerName.empty()) issuerName = linked->issuerName;
    }

    switch (backing) {
    case Backing::jws:
        if (!badge.jws) {
            attestation = unreadableJws();
            break;
        }
        attestation = attestJws(*badge.jws, textOf(badge.source.bytes),
                                linked ? openBadgesHints(badge, issuerId) : KeyHints{issuerId, {}, nullptr, dateOf(badge)}, with.evidence);
        break;
    case Backing::proofs: attestation = attestEmbeddedProofs(badge.content, proofHints(*this), with); break;
    case Backing::hosted: attestation = attestHosted(badge, *hosted, with.evidence); break;
    case Backing::notJudged: attestation = otherProof(badge); break;
    case Backing::nothing: attestation = notSigned(); break;
    }
}

} // namespace lanyard::checks

namespace lanyard {

std::vector<ProofMaterial> proofMaterial(const Badge& badge, const VerifyWith& with) {
    if (!checks::hasEmbeddedProof(badge.content)) return {};
    const checks::Examination examination(badge, with);
    if (examination.backing != checks::Backing::proofs) return {};
    return checks::materialOfProofs(examination.badge.content, checks::proofHints(examination), with);
}

} // namespace lanyard
