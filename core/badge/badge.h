#pragma once
#include "core/badge/document.h"
#include "core/badge/reason.h"
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/json/json.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard {

enum class Standard : std::uint8_t {
    unknown, openBadges05, openBadges10, openBadges11, openBadges20, openBadges30, clr20, vc11, vc20,
    elm2, elm3, blockcerts1, blockcerts2, blockcerts3,
};
std::string_view standardName(Standard standard) noexcept; ///< "OpenBadges-3.0", "unknown", … as the command line prints it
std::optional<Standard> standardNamed(std::string_view name) noexcept;

/// A text that may be there in several languages, in the document's order. No entry: the badge does not say it.
struct LocalizedText {
    struct Entry {
        std::string language; ///< BCP 47 tag as written; empty if the badge names none
        std::string text;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries;

    bool empty() const noexcept { return entries.empty(); }
    /// The entry for the first language that fits ("de-AT" fits "de" and the other way round), else the one without
    /// language, else the first; nullptr if empty.
    const Entry* in(const std::vector<std::string>& languages) const noexcept;
    /// The first entry's text, or "".
    std::string_view any() const noexcept { return entries.empty() ? std::string_view{} : std::string_view(entries.front().text); }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

/// A picture named by the badge: carried inside (data URI), or only an address, which is never opened by itself.
struct Image {
    std::string address;   ///< https address; empty if the picture is inside
    Bytes content;         ///< decoded bytes of a data URI; empty if there is only an address
    std::string mediaType; ///< as written in the data URI; the bytes decide
    std::string caption;
    bool empty() const noexcept { return address.empty() && content.empty(); }
};

struct Alignment {
    std::string name, description, framework, code, address, type;
};

/// Evidence the badge names for what was done (a text, a link), Open Badges' own word.
struct EvidenceItem {
    std::string id, name, narrative, description, genre, audience;
};

struct AchievementResult {
    std::string name;      ///< of its result description, if the badge holds it
    std::string value;     ///< "87", "B"
    std::string status;    ///< "Completed", …
    std::string level;     ///< achieved level or rubric level, by name where the badge holds it
    std::string kind;      ///< GradePointAverage, LetterGrade, Percent, …
    std::vector<Alignment> alignments;
};

/// One step of a rubric: what somebody can do who reached it.
struct RubricLevel {
    std::string id, name, level, points, description;
    std::vector<Alignment> alignments;
};

/// What kinds of result the achievement knows and what was asked for.
struct ResultDescription {
    std::string id, name;
    std::string kind;                      ///< LetterGrade, Percent, RubricCriterionLevel, …
    std::vector<std::string> allowedValues;
    std::string requiredValue, leastValue, greatestValue;
    std::string requiredLevel;             ///< by name where the badge holds it
    std::vector<RubricLevel> levels;
    std::vector<Alignment> alignments;
};

/// A number or code under which somebody else knows the thing: a student number, a course code, a VAT number.
struct Identifier {
    std::string type; ///< as written, may be empty
    std::string value;
    friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// An organisation or person: who gave a badge, who made or assessed an achievement.
struct Issuer {
    std::string id;     ///< DID or address; empty if the badge does not say
    LocalizedText name; ///< as the badge claims it: anybody can write a name
    LocalizedText description;
    std::string address, email, phone;
    Image image;
    std::vector<std::string> place;      ///< postal address, its parts as written: street, town, country, …
    std::vector<Identifier> identifiers; ///< other numbers it is known by
    std::string official;                ///< person who answers for it
    std::string parent;                  ///< name, else id, of the organisation it belongs to
    bool empty() const noexcept { return id.empty() && name.empty() && address.empty(); }
};

/// Another version of the same achievement, or of the same in another language.
struct RelatedAchievement {
    std::string id, language, version;
};

struct Achievement {
    std::string id, type;          ///< type: Certificate, Course, Degree, …
    LocalizedText name, description;
    LocalizedText criteria;        ///< narrative
    std::string criteriaAddress;
    Image image;
    std::vector<Alignment> alignments;
    std::vector<std::string> tags;
    std::optional<std::string> credits; ///< that it is worth, as written: "3", "2.5"
    std::string hours;                  ///< as written: "40", "PT40H"
    std::string humanCode, fieldOfStudy, specialization, language, version;
    Issuer creator;                     ///< empty unless the badge names one
    std::vector<ResultDescription> resultDescriptions;
    std::vector<Identifier> identifiers;
    std::vector<RelatedAchievement> related;
};

/// One way in which the badge says to whom it was given.
struct Identity {
    std::string type;      ///< "email", "url", "did", "name", "studentId", … as written, "id" for a subject's id
    std::string value;     ///< as written: plain, or "sha256$…" / "md5$…" / bare hex when hashed
    bool hashed = false;
    std::string salt;      ///< empty if none
};

struct Recipient {
    std::vector<Identity> identities; ///< empty: the badge does not say
    std::string name;                 ///< a plain name if the badge holds one
};

/// Where the issuer says that a recall would be told (credentialStatus, revocation list of Open Badges 1 and 2).
struct StatusEntry {
    std::string id, type;
    std::string purpose;     ///< "revocation", "suspension", "message", "refresh", or empty
    std::string listAddress; ///< statusListCredential, revocationList, or the id of an older kind
    std::string index;       ///< statusListIndex as written
    std::optional<int> size; ///< bits an entry (statusSize); 1 if absent
};

/// How two achievements of a learner record hang together (Comprehensive Learner Record 2.0, Association).
struct Association {
    std::string kind;             ///< isParentOf, isPartOf, precedes, …
    std::string source, target;   ///< ids of achievements
};

/// A departure from the standard that parsing saw. `worst` is the outcome it has for the check `format`.
struct Deviation {
    Reason reason{};
    Outcome worst = Outcome::warning; ///< warning or failed
    std::string pointer;              ///< JSON pointer of the part, or its name
    friend bool operator==(const Deviation&, const Deviation&) = default;
};

/// How the badge hangs on another one of the same document.
enum class Relation : std::uint8_t { none, insideWrapper, endorsement };

/// The parts of a compact JWS (RFC 7515 section 7.1) that checking needs.
/// A token that is malformed has as much of it as could be read, and a deviation `jwtMalformed`.
struct Jws {
    Json header;
    Bytes signature;
    std::size_t signedLength = 0; ///< bytes of the document's text that were signed: header, dot, payload
    Json claims;                  ///< the JWT's payload; Badge::content is the credential inside it (the payload itself or its `vc` claim)
};

/// One badge: what its document says, and nothing that it does not say.
/// Invariants: 1. source.id identifies it; 2. content is the credential or assertion as parsed, whole, unknown words included;
/// 3. absent, null and empty are the same for optional parts.
struct Badge {
    Standard standard = Standard::unknown;
    std::string id;               ///< the badge's own id, uid or jti; empty if none
    std::vector<std::string> types;
    Achievement achievement;
    Issuer issuer;
    Recipient recipient;
    LocalizedText name;           ///< the credential's own name where it differs from the achievement's
    LocalizedText description;
    LocalizedText narrative;      ///< what the person did, as the issuer tells it
    std::optional<WrittenDate> issuedAt;   ///< issuedOn, issuanceDate, validFrom (of a badge without awardedDate)
    std::optional<WrittenDate> awardedAt;  ///< awardedDate
    std::optional<WrittenDate> validFrom;
    std::optional<WrittenDate> validUntil; ///< expires, expirationDate, validUntil
    std::vector<EvidenceItem> evidence;
    std::vector<AchievementResult> results;
    std::string creditsEarned;    ///< by this person, as written; achievement.credits is what the achievement is worth
    std::string role, term, licenseNumber;
    std::optional<WrittenDate> activityStart, activityEnd; ///< of the learning itself
    Issuer assessor;              ///< who assessed, if the badge names somebody beside the issuer
    std::vector<StatusEntry> statuses;
    Image image;                  ///< the award's own picture (Open Badges 1 and 2 assertion, VC `image`)
    LocalizedText endorsementComment; ///< of an endorsement: what it says about the thing it endorses
    std::string endorsedId;           ///< of an endorsement: id of that thing
    std::vector<Achievement> furtherAchievements; ///< of a learner record: achievements it describes beside the badges inside
    std::vector<Association> associations;        ///< of a learner record
    bool saysTakenBack = false;   ///< Open Badges 2 `revoked: true` inside the badge itself
    std::string takenBackReason;  ///< as the issuer tells it
    std::string sealedWith;       ///< a signature that lies round the credential in a form of its own: "JAdES", "XAdES"; else empty
    std::string hostedAt;         ///< Open Badges 0.5 to 2.0 hosted: where the assertion lies; empty if signed or newer
    std::vector<Deviation> deviations;

    Relation relation = Relation::none;
    DocumentId parent;            ///< document id of the wrapper or endorsed badge; empty at the top
    Document source;
    Json content;
    std::optional<Jws> jws;

    /// The name to show: the achievement's, else the credential's; may be empty.
    const LocalizedText& title() const noexcept { return achievement.name.empty() ? name : achievement.name; }
    /// The picture to show: the award's own, else the achievement's, else the issuer's is not used.
    const Image& picture() const noexcept { return image.empty() ? achievement.image : image; }
};

} // namespace lanyard
