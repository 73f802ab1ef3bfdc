#include "core/parse/parts.h"
#include "core/base/ascii.h"
#include "core/badge/every_text.h"
#include "core/base/encoding.h"
#include "core/parse/data_url.h"
#include "core/parse/deviations.h"
#include <algorithm>
#include <cmath>

namespace lanyard {
namespace {

bool saysSomething(const Json& value) noexcept {
    if (const auto* text = value.string()) return !text->empty();
    if (const auto* entries = value.array()) return !entries->empty();
    if (const auto* members = value.object()) return !members->empty();
    return !value.isNull();
}

/// BCP 47, roughly: subtags of up to eight letters or digits, the first of two or three letters. "@none" is JSON-LD's "in no language".
bool looksLikeLanguage(std::string_view tag) noexcept {
    if (tag == "@none") return true;
    const auto primary = tag.substr(0, tag.find_first_of("-_"));
    if (primary.size() < 2 || primary.size() > 3) return false;
    for (const char c : primary)
        if (!isAsciiLetter(c)) return false;
    std::size_t run = 0;
    for (const char c : tag) {
        if (c == '-' || c == '_')
            run = 0;
        else if (!isAsciiLetterOrDigit(c) || ++run > 8)
            return false;
    }
    return run > 0;
}

/// {"id": "https://…"} is a reference and no text in Indonesian.
bool looksLikeAddress(std::string_view text) noexcept {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("urn:") || text.starts_with("did:") || isDataUrl(text);
}

bool isLanguageMap(const Json& value) {
    const Json::Object* members = value.object();
    if (!members || members->empty()) return false;
    return std::ranges::all_of(*members, [](const Json::Member& member) {
        if (!looksLikeLanguage(member.first)) return false;
        const auto texts = member.second.asList();
        return std::ranges::all_of(texts, [](const Json& text) { return text.isString() && !looksLikeAddress(*text.string()); });
    });
}

void append(LocalizedText& into, const Json& value, std::string_view language) {
    if (const std::string* text = value.string()) {
        if (!text->empty()) into.entries.push_back({std::string(language), *text});
    } else if (const Json::Number* number = value.number()) {
        into.entries.push_back({std::string(language), number->text});
    } else if (const Json::Array* entries = value.array()) {
        for (const Json& entry : *entries)
            if (!entry.isArray()) append(into, entry, language);
    } else if (const Json* inside = value.find("@value")) {
        const std::string* own = value.textOf("@language");
        if (!inside->isObject() && !inside->isArray()) append(into, *inside, own ? std::string_view(*own) : language);
    } else if (isLanguageMap(value)) {
        for (const auto& [tag, texts] : *value.object())
            for (const Json& one : texts.asList()) append(into, one, tag == "@none" ? std::string_view{} : std::string_view(tag));
    }
}

constexpr double latestSecond = 253'402'300'799; ///< 9999-12-31T23:59:59Z

/// Bare base64 of a picture, as some write it without "data:".
bool looksLikePicture(std::string_view text) noexcept {
    return isEncodedContent(text) && (text.starts_with("iVBOR") || text.starts_with("/9j/") || text.starts_with("R0lGOD") || text.starts_with("PHN2Zy") ||
                                      text.starts_with("PD94bWw") || text.starts_with("UklGR"));
}

void setPicture(Image& image, std::string_view source) {
    if (isDataUrl(source)) {
        if (auto read = readDataUrl(source)) {
            image.mediaType = std::move(read->mediaType);
            image.content = std::move(read->content);
        }
    } else if (looksLikePicture(source)) {
        if (auto content = fromBase64(source)) image.content = std::move(*content);
    } else if (source.starts_with("<svg") || source.starts_with("<?xml")) {
        image.content = toBytes(source);
    } else {
        image.address = source;
    }
}

std::vector<std::string> placeFrom(const Json* address) {
    std::vector<std::string> lines;
    if (!address) return lines;
    for (const std::string_view member : {"streetAddress", "postOfficeBoxNumber", "postalCode", "addressLocality", "addressRegion", "addressCountry",
                                          "addressCountryCode"})
        if (std::string line = textIn(*address, {member}); !line.empty()) lines.push_back(std::move(line));
    if (std::string line = textFrom(address->isString() ? address : nullptr); !line.empty()) lines.push_back(std::move(line));
    return lines;
}

/// The date's text and value; a JSON-LD value stands for what it holds.
const Json& bare(const Json& value) {
    const Json* inside = value.find("@value");
    return inside ? *inside : value;
}

bool hasTimeAndZone(std::string_view text) noexcept {
    const auto time = text.find_first_of("Tt ");
    if (time == std::string_view::npos) return false;
    return text.find_first_of("Zz+-", time + 1) != std::string_view::npos;
}

} // namespace

const Json* partOf(const Json& object, std::string_view member) {
    const Json* value = object.find(member);
    return value && saysSomething(*value) ? value : nullptr;
}

bool hasPart(const Json& object, std::string_view member) { return partOf(object, member) != nullptr; }

std::string textFrom(const Json* value) {
    if (!value) return {};
    if (const std::string* text = value->string()) return *text;
    return std::string(localizedFrom(value).any());
}

std::string textIn(const Json& object, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members)
        if (std::string text = textFrom(object.find(member)); !text.empty()) return text;
    return {};
}

std::vector<std::string> textsIn(const Json& object, std::string_view member) {
    std::vector<std::string> texts;
    for (const Json& entry : object.listOf(member))
        if (std::string text = textFrom(&entry); !text.empty()) texts.push_back(std::move(text));
    return texts;
}

LocalizedText localizedFrom(const Json* value, std::string_view language) {
    LocalizedText text;
    if (value) append(text, *value, language);
    return text;
}

LocalizedText localizedIn(const Json& object, std::initializer_list<std::string_view> members, std::string_view language) {
    for (const std::string_view member : members)
        if (LocalizedText text = localizedFrom(object.find(member), language); !text.empty()) return text;
    return {};
}

std::string languageOf(const Json& object, std::string_view fallback) {
    if (const std::string* own = object.textOf("@language")) return *own;
    for (const Json& context : object.listOf("@context"))
        if (const std::string* own = context.textOf("@language")) return *own;
    return std::string(fallback);
}

std::string idFrom(const Json* value) {
    if (!value) return {};
    if (const std::string* text = value->string()) return *text;
    for (const std::string_view member : {"id", "@id"})
        if (const std::string* id = value->textOf(member)) return *id;
    return {};
}

Image imageFrom(const Json* value) {
    Image image;
    if (!value) return image;
    for (const Json& entry : value->asList()) {
        if (const std::string* source = entry.string()) {
            setPicture(image, *source);
        } else {
            for (const std::string_view member : {"id", "@id", "url", "src", "content"})
                if (const std::string* inside = entry.textOf(member); inside && image.empty()) setPicture(image, *inside);
            image.caption = textIn(entry, {"caption", "alt", "altText"});
        }
        if (!image.empty()) break;
    }
    return image;
}

std::vector<Alignment> alignmentsIn(const Json& object, std::string_view member) {
    std::vector<Alignment> alignments;
    for (const Json& entry : object.listOf(member)) {
        Alignment alignment;
        if (const std::string* address = entry.string()) {
            alignment.address = *address;
        } else {
            alignment.name = textIn(entry, {"targetName", "name"});
            alignment.description = textIn(entry, {"targetDescription", "description"});
            alignment.framework = textIn(entry, {"targetFramework", "frameworkName"});
            alignment.code = textIn(entry, {"targetCode"});
            alignment.address = textIn(entry, {"targetUrl", "targetURL", "url"});
            alignment.type = textIn(entry, {"targetType"});
        }
        if (!alignment.name.empty() || !alignment.address.empty() || !alignment.code.empty()) alignments.push_back(std::move(alignment));
    }
    return alignments;
}

std::vector<EvidenceItem> evidenceIn(const Json& object) {
    std::vector<EvidenceItem> items;
    for (const Json& entry : object.listOf("evidence")) {
        EvidenceItem item;
        item.id = idFrom(&entry);
        if (entry.isObject()) {
            item.name = textIn(entry, {"name"});
            item.narrative = textIn(entry, {"narrative"});
            item.description = textIn(entry, {"description"});
            item.genre = textIn(entry, {"genre"});
            item.audience = textIn(entry, {"audience"});
        }
        if (!item.id.empty() || !item.name.empty() || !item.narrative.empty() || !item.description.empty()) items.push_back(std::move(item));
    }
    return items;
}

std::vector<Identifier> identifiersIn(const Json& object, std::string_view member) {
    std::vector<Identifier> identifiers;
    for (const Json& entry : object.listOf(member)) {
        Identifier identifier;
        if (entry.isObject()) {
            identifier.type = textIn(entry, {"identifierType", "schemeName", "type"});
            identifier.value = textIn(entry, {"identifier", "notation", "id"});
        } else {
            identifier.value = textFrom(&entry);
        }
        if (!identifier.value.empty()) identifiers.push_back(std::move(identifier));
    }
    return identifiers;
}

Issuer profileFrom(const Json* value, std::string_view language) {
    Issuer profile;
    if (!value) return profile;
    const auto list = value->asList();
    if (list.empty()) return profile;
    const Json& one = list.front();
    profile.id = idFrom(&one);
    if (!one.isObject()) return profile;
    const std::string own = languageOf(one, language);
    profile.name = localizedIn(one, {"name"}, own);
    profile.description = localizedIn(one, {"description"}, own);
    profile.address = textIn(one, {"url", "origin"});
    profile.email = textIn(one, {"email", "contact"});
    profile.phone = textIn(one, {"phone", "telephone"});
    profile.image = imageFrom(one.find("image"));
    profile.place = placeFrom(one.find("address"));
    profile.identifiers = identifiersIn(one, "otherIdentifier");
    profile.official = textIn(one, {"official"});
    if (const Json* parent = partOf(one, "parentOrg")) {
        profile.parent = textIn(*parent, {"name"});
        if (profile.parent.empty()) profile.parent = idFrom(parent);
    } else {
        profile.parent = textIn(one, {"org"});
    }
    return profile;
}

std::optional<WrittenDate> dateIn(const Json& object, std::string_view member, DateForm form, Badge& badge, std::string_view around) {
    const Json* part = partOf(object, member);
    if (!part) return std::nullopt;
    const std::string pointer = std::string(around) + '/' + escapedToken(member);
    const Json& value = bare(*part);
    if (const Json::Number* number = value.number()) {
        const double seconds = std::floor(number->value);
        if (seconds >= 0 && seconds <= latestSecond) {
            if (form == DateForm::instant) warn(badge, Reason::partHasWrongForm, pointer);
            return WrittenDate{number->text, Instant{static_cast<std::int64_t>(seconds)}};
        }
    } else if (const std::string* text = value.string()) {
        if (const auto instant = parseBadgeDate(*text)) {
            if (form == DateForm::instant && !hasTimeAndZone(*text)) warn(badge, Reason::partHasWrongForm, pointer);
            return WrittenDate{*text, *instant};
        }
    }
    if (form == DateForm::lenient) warn(badge, Reason::dateUnreadable, pointer);
    else refuse(badge, Reason::dateUnreadable, pointer);
    return std::nullopt;
}

} // namespace lanyard
