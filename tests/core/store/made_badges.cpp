#include "tests/core/store/made_badges.h"
#include "core/crypto/digest.h"
#include "core/json/json.h"

namespace lanyard::test {

VerificationReport makeReport(Outcome signature, Instant at) {
    VerificationReport report;
    report.at = at;
    const Reason signatureReason = signature == Outcome::passed    ? Reason::signatureFits
                                   : signature == Outcome::warning ? Reason::formWithdrawn
                                   : signature == Outcome::failed  ? Reason::signatureMismatch
                                                                   : Reason::keyNotAtHand;
    report.checks = {{CheckId::format, Outcome::passed, Reason::conforms, {}, {}},
                     {CheckId::signature, signature, signatureReason, {{Fact::Kind::suite, "EdDSA"}}, {}},
                     {CheckId::issuer, Outcome::passed, Reason::issuerListed, {{Fact::Kind::name, "Our list"}}, Instant{1'700'000'000}},
                     {CheckId::validity, Outcome::passed, Reason::noEndDate, {}, {}},
                     {CheckId::revocation, Outcome::passed, Reason::notRevoked, {}, Instant{1'710'000'000}},
                     {CheckId::owner, Outcome::unknown, Reason::ownAddressesNotTold, {}, {}}};
    return report;
}

MadeBadge makeBadge(const Words& words) {
    Json document{Json::Object{}};
    document.set("name", Json(words.title));
    document.set("issuer", Json(words.issuer));
    document.set("issued", Json(words.issued));
    document.set("more", Json(words.more));
    MadeBadge made;
    made.badge.standard = Standard::openBadges30;
    made.badge.achievement.name.entries = {{"en", words.title}};
    made.badge.issuer.name.entries = {{"", words.issuer}};
    made.badge.issuer.id = words.issuerId;
    if (const auto instant = parseBadgeDate(words.issued)) made.badge.issuedAt = WrittenDate{words.issued, *instant};
    made.badge.source.bytes = toBytes(writeJson(document));
    made.badge.source.id = sha256Hex(made.badge.source.bytes);
    made.badge.content = document;
    made.report = makeReport(words.signature, noon);
    made.texts = words.title + "\n" + words.issuer + "\n" + words.more;
    return made;
}

Result<std::vector<Kept>> addFile(Vault::Import& import, const std::string& name, const std::vector<const MadeBadge*>& badges, const Bytes& bytes) {
    std::vector<BadgeToKeep> keep;
    for (const MadeBadge* made : badges) keep.push_back({made->badge, made->report, made->texts, made->picture});
    const ByteView file = bytes.empty() ? ByteView(badges.front()->badge.source.bytes) : ByteView(bytes);
    return import.add({name, file, true, keep});
}

DocumentId keep(Vault& vault, const MadeBadge& badge, Instant at, const std::string& name) {
    Vault::Import import = vault.beginImport(at);
    const auto kept = valueOf(addFile(import, name, {&badge}));
    valueOf(import.commit());
    return kept.front().id;
}

Vault openOrThrow(const std::filesystem::path& file, bool create, Instant now) {
    VaultOptions options;
    options.create = create;
    options.busyMilliseconds = 50;
    return valueOf(Vault::open(file, options, now));
}

std::vector<std::string> titles(const std::vector<BadgeSummary>& badges) {
    std::vector<std::string> all;
    for (const BadgeSummary& badge : badges) all.emplace_back(badge.title.any());
    return all;
}

} // namespace lanyard::test
