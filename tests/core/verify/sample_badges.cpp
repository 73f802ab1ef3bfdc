#include "sample_badges.h"
#include "core/crypto/digest.h"
#include "core/verify/jws_signature.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

namespace lanyard::test {
namespace {

std::optional<WrittenDate> dateIn(const Json& value, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members)
        if (const std::string* text = value.textOf(member)) {
            const auto instant = parseBadgeDate(*text);
            if (instant) return WrittenDate{*text, *instant};
        }
    return std::nullopt;
}

void setSource(Badge& badge, std::string_view text, Form form) {
    badge.source.bytes = toBytes(text);
    badge.source.id = sha256Hex(badge.source.bytes);
    badge.source.form = form;
}

void readCredential(Badge& badge) {
    const Json* issuer = badge.content.find("issuer");
    if (issuer && issuer->string()) badge.issuer.id = *issuer->string();
    else if (issuer && issuer->textOf("id")) badge.issuer.id = *issuer->textOf("id");
    badge.validFrom = badge.issuedAt = dateIn(badge.content, {"validFrom", "issuanceDate"});
    badge.validUntil = dateIn(badge.content, {"validUntil", "expirationDate"});
    for (const Json& entry : badge.content.listOf("credentialStatus")) {
        StatusEntry status;
        const auto text = [&](std::string_view member) { return entry.textOf(member) ? *entry.textOf(member) : std::string(); };
        status.id = text("id");
        status.type = text("type");
        status.purpose = text("statusPurpose");
        status.listAddress = text("statusListCredential");
        status.index = text("statusListIndex");
        if (const Json* size = entry.find("statusSize"); size && size->number()) status.size = int(size->number()->value);
        badge.statuses.push_back(status);
    }
}

void readAssertion(Badge& badge) {
    badge.standard = Standard::openBadges20;
    badge.issuedAt = dateIn(badge.content, {"issuedOn"});
    badge.validUntil = dateIn(badge.content, {"expires"});
    if (const std::string* id = badge.content.textOf("id")) badge.id = *id;
    const Json* revoked = badge.content.find("revoked");
    badge.saysTakenBack = revoked && revoked->boolean() && *revoked->boolean();
    if (const std::string* reason = badge.content.textOf("revocationReason")) badge.takenBackReason = *reason;
}

std::string_view oneLine(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

} // namespace

Instant at(std::string_view rfc3339) {
    const auto instant = parseRfc3339(rfc3339);
    REQUIRE(instant);
    return *instant;
}

const KnownContexts& contexts() {
    static const KnownContexts known;
    return known;
}

Badge jwtBadge(std::string_view text) {
    text = oneLine(text);
    Badge badge;
    setSource(badge, text, Form::vcJwt);
    badge.standard = Standard::openBadges30;
    auto jws = checks::readJws(text);
    REQUIRE(jws);
    badge.jws = std::move(*jws);
    const Json* inside = badge.jws->claims.find("vc");
    badge.content = inside ? *inside : badge.jws->claims;
    readCredential(badge);
    return badge;
}

Badge jwtSample(std::string_view name) { return jwtBadge(ownText("verify/" + std::string(name))); }

Badge jwsBadge(std::string_view text) {
    Badge badge = jwtBadge(text);
    badge.source.form = Form::jws;
    badge.issuer = {};
    readAssertion(badge);
    return badge;
}

Badge hostedBadge(std::string_view text) {
    Badge badge;
    setSource(badge, text, Form::json);
    badge.content = json(text);
    readAssertion(badge);
    badge.hostedAt = badge.id;
    return badge;
}

Badge credentialBadge(std::string_view text) {
    Badge badge;
    setSource(badge, text, Form::json);
    badge.standard = Standard::openBadges30;
    badge.content = json(text);
    readCredential(badge);
    return badge;
}

Shelf& Shelf::with(std::string_view address, std::string_view content, std::string_view obtained, int status) {
    m_evidence.add({std::string(address), at(obtained), status, toBytes(content)});
    return *this;
}

Shelf& Shelf::withSample(std::string_view address, std::string_view file) { return with(address, ownText("verify/" + std::string(file))); }

Shelf& Shelf::gone(std::string_view address, int status, std::string_view obtained) { return with(address, "", obtained, status); }

VerificationReport report(const Badge& badge, const Asking& asking) {
    return verify(badge, {asking.evidence, asking.trust, asking.owners, at(asking.now), {}, &contexts()});
}

Check check(const Badge& badge, CheckId id, const Asking& asking) { return *report(badge, asking).find(id); }

VerificationReport offline(const Badge& badge) {
    const Evidence nothing;
    return report(badge, {nothing});
}

std::string said(const Check& check) { return std::string(outcomeName(check.outcome)) + ':' + std::string(reasonName(check.reason)); }

std::string said(const VerificationReport& report, CheckId id) { return said(*report.find(id)); }

} // namespace lanyard::test
