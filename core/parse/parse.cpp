#include "core/parse/parse.h"
#include "core/badge/classify.h"
#include "core/badge/vocabulary.h"
#include "core/base/utf8.h"
#include "core/crypto/digest.h"
#include "core/parse/assertion.h"
#include "core/parse/blockcerts.h"
#include "core/parse/clr.h"
#include "core/parse/compact_jws.h"
#include "core/parse/credential.h"
#include "core/parse/damaged.h"
#include "core/parse/data_url.h"
#include "core/parse/deviations.h"
#include "core/parse/elm.h"
#include "core/parse/elm_xml.h"
#include "core/parse/jwt_claims.h"
#include "core/parse/open_badges_1.h"
#include "core/parse/open_badges_2.h"
#include "core/parse/open_badges_3.h"

namespace lanyard {
namespace {

constexpr std::size_t mostInside = 1'000;
constexpr int deepestInside = 4;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A badge with the documents that lie inside it, cut out before the badge moves.
struct Read {
    Badge badge;
    struct Part {
        Document document;
        Relation relation;
    };
    std::vector<Part> inside;
};

/// "pack.zip/record.json#/credentialSubject/verifiableCredential/2": behind '#' stands a JSON pointer.
std::string partInside(const std::string& around, const std::string& pointer) {
    return around.find('#') == std::string::npos ? around + '#' + pointer : around + pointer;
}

Document documentInside(Form form, Bytes bytes, const std::string& pointer, const Document& around) {
    Document document;
    document.id = sha256Hex(bytes);
    document.form = form;
    document.carrier = around.carrier;
    document.bytes = std::move(bytes);
    document.part = partInside(around.part, pointer);
    return document;
}

/// What lies inside: an object is the exact slice of the text, a token its own letters, a data URL its content (VC Data Model 2.0
/// section 4.13.1 and 4.13.2, enveloped credentials). Nothing for a value that holds none of them.
std::optional<Document> cutOut(const Inside& inside, std::string_view text, const Document& around) {
    const Json& value = *inside.value;
    const std::string* string = value.string();
    std::string enveloped;
    if (value.isObject() && hasType(value, {"EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation"})) {
        enveloped = textIn(value, {"id", "@id"});
        if (isDataUrl(enveloped)) string = &enveloped;
    }
    if (string && isDataUrl(*string)) {
        auto content = readDataUrl(*string);
        if (!content || content->content.empty()) return std::nullopt;
        const bool json = textOf(content->content).starts_with('{');
        return documentInside(json ? Form::json : Form::vcJwt, std::move(content->content), inside.pointer, around);
    }
    if (string) return string->empty() ? std::nullopt : std::optional(documentInside(Form::vcJwt, toBytes(*string), inside.pointer, around));
    const TextRange range = value.range();
    if (!value.isObject() || range.begin >= range.end || range.end > text.size()) return std::nullopt;
    return documentInside(Form::json, toBytes(text.substr(range.begin, range.end - range.begin)), inside.pointer, around);
}

/// Reads what the value is by its own words, whatever the document called it.
void readValue(const Json& value, const Classified& classified, Badge& badge, std::vector<Inside>& inside) {
    badge.standard = classified.standard;
    if (classified.nature == JsonNature::presentation) {
        if (hasType(value, {"EnvelopedVerifiablePresentation"})) inside.push_back({&value, Relation::insideWrapper, "/id"});
        else readPresentation(value, badge, inside);
        return;
    }
    if (classified.nature == JsonNature::enveloped) {
        for (const std::string_view word : typeWords(value)) badge.types.emplace_back(word);
        inside.push_back({&value, Relation::insideWrapper, "/id"});
        if (!isDataUrl(textIn(value, {"id", "@id"}))) refuse(badge, Reason::partHasWrongForm, "/id");
        return;
    }
    const bool endorsement = classified.nature == JsonNature::endorsement;
    switch (classified.standard) {
    case Standard::openBadges05: readOpenBadges05(value, badge); break;
    case Standard::openBadges10:
    case Standard::openBadges11: readOpenBadges1(value, badge); break;
    case Standard::openBadges20:
        if (endorsement) readEndorsement2(value, badge);
        else readOpenBadges2(value, badge);
        break;
    case Standard::openBadges30:
        if (endorsement) readEndorsement3(value, badge);
        else readOpenBadges3(value, badge, inside);
        return;
    case Standard::clr20: readClr(value, badge, inside); return;
    case Standard::vc11:
    case Standard::vc20:
        readPlainCredential(value, badge);
        judgeCredential(value, badge);
        return;
    case Standard::elm2:
    case Standard::elm3: readElm3(value, badge); return;
    case Standard::blockcerts1: readBlockcerts1(value, badge); return;
    case Standard::blockcerts2: readBlockcerts2(value, badge); break;
    case Standard::blockcerts3: readBlockcerts3(value, badge); return;
    case Standard::unknown:
        if (classified.nature == JsonNature::award) readAssertion(value, DateForm::lenient, badge);
        return;
    }
    for (Inside& found : endorsementsInAssertion(value)) inside.push_back(std::move(found));
}

void cutOutAll(const std::vector<Inside>& found, std::string_view text, Read& read) {
    for (const Inside& one : found) {
        if (read.inside.size() >= mostInside) return;
        if (auto document = cutOut(one, text, read.badge.source)) read.inside.push_back({std::move(*document), one.relation});
    }
}

/// The JSON in a text, even if it names a member twice or is not well-formed UTF-8: both are noted as failures.
/// `whole` tells whether the ranges of the value are those of `text`.
Json jsonFrom(std::string_view text, std::string_view place, Badge& badge, bool& whole) {
    auto read = parseJsonWithDuplicates(text);
    whole = true;
    if (!read && read.error().code == ErrorCode::badEncoding) {
        refuse(badge, Reason::notReadable, std::string(place));
        whole = false;
        read = parseJsonWithDuplicates(repairedUtf8(text));
    }
    if (!read) {
        refuse(badge, Reason::notReadable, std::string(place));
        return {};
    }
    for (const std::string& pointer : read->duplicates) refuse(badge, Reason::duplicateMember, std::string(place) + pointer);
    return std::move(read->value);
}

void readJson(Read& read) {
    Badge& badge = read.badge;
    std::string_view text = textOf(badge.source.bytes);
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    std::optional<std::string> decoded;
    if (text.substr(0, 4).find('\0') != std::string_view::npos || text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        if (decoded = decodedText(badge.source.bytes); decoded) text = *decoded;
    bool whole = true;
    badge.content = jsonFrom(text, "", badge, whole);

    std::string payload;
    if (auto sealed = sealedPayload(badge.content)) {
        payload = std::move(*sealed);
        text = payload;
        badge.content = jsonFrom(text, "payload", badge, whole);
        badge.sealedWith = "JAdES";
    }
    std::vector<Inside> found;
    readValue(badge.content, classify(badge.content), badge, found);
    if (badge.content.isNull()) badge.standard = standardOfDamaged(text);
    if (whole) cutOutAll(found, text, read);
}

/// Whether JWT claims stand for parts of it; the payload of Open Badges 1 and 2 is the assertion and nothing else.
bool isCredentialStandard(Standard standard) noexcept {
    switch (standard) {
    case Standard::openBadges30:
    case Standard::clr20:
    case Standard::vc11:
    case Standard::vc20:
    case Standard::elm3:
    case Standard::blockcerts3: return true;
    case Standard::unknown:
    case Standard::openBadges05:
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20:
    case Standard::elm2:
    case Standard::blockcerts1:
    case Standard::blockcerts2: return false;
    }
    return false;
}

/// What of the payload is the credential: the `vc` or `vp` claim, or all of it.
const Json& credentialIn(const Json& payload) {
    for (const std::string_view claim : {"vc", "vp"})
        if (const Json* inside = payload.find(claim); inside && inside->isObject()) return *inside;
    return payload;
}

void readToken(Read& read) {
    Badge& badge = read.badge;
    CompactJws token = readCompactJws(textOf(badge.source.bytes), badge);
    badge.jws = Jws{std::move(token.header), std::move(token.signature), token.signedLength, {}};
    auto payload = parseJsonWithDuplicates(token.payload);
    if (!payload || !payload->value.isObject()) {
        refuse(badge, Reason::jwtMalformed, "payload");
        badge.standard = standardOfDamaged(token.payload);
        return;
    }
    for (const std::string& pointer : payload->duplicates) refuse(badge, Reason::duplicateMember, pointer);
    badge.jws->claims = std::move(payload->value);
    badge.content = credentialIn(badge.jws->claims);

    const Classified classified = classifyPayload(badge.jws->claims);
    std::vector<Inside> found;
    if (!isCredentialStandard(classified.standard)) {
        readValue(badge.content, classified, badge, found);
        badge.hostedAt.clear(); // what is signed need not lie anywhere
        cutOutAll(found, token.payload, read);
        return;
    }
    const bool presentation = classified.nature == JsonNature::presentation;
    const auto completed = presentation ? completedPresentation(badge.content, badge.jws->claims) : completedCredential(badge.content, badge.jws->claims);
    readValue(completed ? *completed : badge.content, classified, badge, found);
    if (!presentation) judgeClaims(badge);
    cutOutAll(found, token.payload, read);
}

void readAddress(Read& read) {
    // Baking of Open Badges 0.5 and 1.0 writes only the address; all else stands there.
    read.badge.standard = Standard::openBadges10;
    read.badge.hostedAt = toText(read.badge.source.bytes);
}

Read readDocument(const Document& document) {
    Read read;
    read.badge.source = document;
    switch (document.form) {
    case Form::json: readJson(read); break;
    case Form::jws:
    case Form::vcJwt: readToken(read); break;
    case Form::address: readAddress(read); break;
    case Form::xml:
        read.badge.standard = Standard::elm2;
        readElm2(document.bytes, read.badge);
        break;
    }
    return read;
}

void collect(const Document& document, Relation relation, const DocumentId& parent, int level, std::vector<Badge>& badges) {
    Read read = readDocument(document);
    read.badge.relation = relation;
    read.badge.parent = parent;
    badges.push_back(std::move(read.badge));
    if (level >= deepestInside) return;
    for (const Read::Part& part : read.inside) {
        if (badges.size() > mostInside) return;
        collect(part.document, part.relation, document.id, level + 1, badges);
    }
}

} // namespace

std::vector<Badge> parseBadges(const Document& document) {
    std::vector<Badge> badges;
    collect(document, Relation::none, {}, 0, badges);
    return badges;
}

} // namespace lanyard
