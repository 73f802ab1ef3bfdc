#include "core/parse/elm_xml.h"
#include "core/base/limits.h"
#include "core/base/work.h"
#include "core/container/xml.h"
#include "core/parse/deviations.h"
#include "core/parse/parts.h"
#include <algorithm>
#include <string_view>

namespace lanyard {
namespace {

constexpr std::uint64_t workSteps = 1'000'000;

std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// Several of one name become a list.
void addMember(Json& object, const std::string& name, Json value) {
    Json* there = object.find(name);
    if (!there) {
        object.set(name, std::move(value));
    } else if (there->isArray()) {
        there->append(std::move(value));
    } else {
        Json list{Json::Array{}};
        list.append(std::move(*there));
        list.append(std::move(value));
        *there = std::move(list);
    }
}

/// The element and all inside it. `next` stands on the element and is moved behind its last child.
Json valueOf(const std::vector<XmlElement>& elements, std::size_t& next) {
    const std::size_t self = next++;
    const XmlElement& element = elements[self];
    Json object{Json::Object{}};
    for (const XmlAttribute& attribute : element.attributes) addMember(object, '@' + attribute.name.local, Json(attribute.value));
    while (next < elements.size() && elements[next].parent == self) {
        const std::string name = elements[next].name.local;
        addMember(object, name, valueOf(elements, next));
    }
    const auto text = trimmed(element.text);
    if (object.object()->empty()) return Json(text);
    if (!text.empty()) addMember(object, "#text", Json(text));
    return object;
}

const Json* firstIn(const Json* object, std::string_view member) {
    if (!object) return nullptr;
    const auto list = object->listOf(member);
    return list.empty() ? nullptr : &list.front();
}

/// `<title><text lang="en">…</text></title>`: one text a language.
LocalizedText textsOf(const Json* holder) {
    LocalizedText texts;
    if (!holder) return texts;
    if (const std::string* plain = holder->string()) {
        if (!plain->empty()) texts.entries.push_back({{}, *plain});
        return texts;
    }
    for (const Json& text : holder->listOf("text")) {
        const std::string words = text.isString() ? *text.string() : textIn(text, {"#text"});
        if (!words.empty()) texts.entries.push_back({textIn(text, {"@lang"}), words});
    }
    if (texts.empty())
        if (std::string words = textIn(*holder, {"#text"}); !words.empty()) texts.entries.push_back({textIn(*holder, {"@lang"}), std::move(words)});
    return texts;
}

LocalizedText textsIn(const Json* object, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members)
        if (LocalizedText texts = textsOf(firstIn(object, member)); !texts.empty()) return texts;
    return {};
}

/// What an element that only holds `idref` stands for: the element of that id among the references.
const Json* referenced(const Json& root, std::string_view group, const Json* reference) {
    if (!reference) return nullptr;
    const std::string wanted = textIn(*reference, {"@idref"});
    if (wanted.empty()) return reference;
    const Json* references = firstIn(&root, group);
    if (!references || !references->isObject()) return nullptr;
    for (const Json::Member& kind : *references->object())
        for (const Json& candidate : kind.second.asList())
            if (textIn(candidate, {"@id"}) == wanted) return &candidate;
    return nullptr;
}

/// A presentation shows one credential and adds who shows it, and until when: nothing about the achievement.
const Json& credentialIn(const Json& root) {
    const Json* inside = firstIn(&root, "europassCredential");
    return inside && inside->isObject() ? *inside : root;
}

Issuer issuerFrom(const Json& root) {
    Issuer issuer;
    const Json* reference = firstIn(&root, "issuer");
    const Json* agent = referenced(root, "agentReferences", reference);
    if (!agent) return issuer;
    issuer.id = textIn(*agent, {"@id"});
    issuer.name = textsIn(agent, {"prefLabel", "legalName", "altLabel"});
    if (std::string number = textIn(*agent, {"registration"}); !number.empty()) issuer.identifiers.push_back({"registration", std::move(number)});
    if (const Json* page = firstIn(agent, "homepage")) issuer.address = textIn(*page, {"@uri"});
    return issuer;
}

Recipient recipientFrom(const Json* subject) {
    Recipient recipient;
    if (!subject) return recipient;
    if (std::string id = textIn(*subject, {"@id"}); !id.empty()) recipient.identities.push_back({.type = "id", .value = std::move(id), .hashed = false, .salt = {}});
    recipient.name = textsIn(subject, {"fullName"}).any();
    const Json* contact = firstIn(subject, "contactPoint");
    if (const Json* box = firstIn(contact, "mailBox"))
        if (std::string mail = textIn(*box, {"@uri"}); mail.starts_with("mailto:"))
            recipient.identities.push_back({.type = "email", .value = mail.substr(7), .hashed = false, .salt = {}});
    return recipient;
}

void readAchievement(const Json& root, const Json* subject, Achievement& achievement) {
    const Json* achievements = firstIn(subject, "achievements");
    const Json* one = referenced(root, "learningAchievementReferences", firstIn(achievements, "learningAchievement"));
    if (!one) return;
    achievement.id = textIn(*one, {"@id"});
    achievement.name = textsIn(one, {"title"});
    achievement.description = textsIn(one, {"description"});
}

} // namespace

void readElm2(ByteView xml, Badge& badge) {
    const ImportLimits limits;
    WorkBudget work(workSteps);
    const auto reading = readXml(xml, {}, limits, work);
    if (!reading || reading->elements.empty()) return refuse(badge, Reason::notReadable, "");
    if (!reading->notes.empty() || !reading->elements.front().complete) refuse(badge, Reason::notReadable, reading->root.local);

    std::size_t next = 0;
    badge.content = valueOf(reading->elements, next);
    const Json& root = credentialIn(badge.content);
    badge.types.push_back(reading->root.local);
    badge.id = textIn(root, {"@id"});
    badge.name = textsIn(&root, {"title"});
    badge.description = textsIn(&root, {"description"});
    badge.issuer = issuerFrom(root);
    badge.issuedAt = dateIn(root, "issued", DateForm::lenient, badge);
    badge.validFrom = dateIn(root, "validFrom", DateForm::lenient, badge);
    badge.validUntil = dateIn(root, "expirationDate", DateForm::lenient, badge);
    if (!badge.validUntil) badge.validUntil = dateIn(root, "validUntil", DateForm::lenient, badge);
    if (!badge.issuedAt) badge.issuedAt = badge.validFrom;
    const Json* subject = firstIn(&root, "credentialSubject");
    badge.recipient = recipientFrom(subject);
    readAchievement(root, subject, badge.achievement);
    const auto& elements = reading->elements;
    if (std::ranges::any_of(elements, [](const XmlElement& element) { return element.name.local == "Signature" || element.name.local == "SignatureValue"; }))
        badge.sealedWith = "XAdES";
}

} // namespace lanyard
