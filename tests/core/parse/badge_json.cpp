#include "badge_json.h"
#include "core/crypto/digest.h"

namespace lanyard::test {
namespace {

/// An object that leaves out what is empty.
class Shown {
  public:
    Shown& add(std::string_view name, std::string_view text) {
        if (!text.empty()) m_json.set(name, Json(text));
        return *this;
    }
    Shown& add(std::string_view name, const std::string& text) { return add(name, std::string_view(text)); }
    Shown& add(std::string_view name, bool yes) {
        if (yes) m_json.set(name, Json(true));
        return *this;
    }
    Shown& add(std::string_view name, Json value) {
        const bool empty = value.isNull() || (value.array() && value.array()->empty()) || (value.object() && value.object()->empty());
        if (!empty) m_json.set(name, std::move(value));
        return *this;
    }
    template <class Value, class Show> Shown& list(std::string_view name, const std::vector<Value>& values, Show show) {
        Json array{Json::Array{}};
        for (const Value& value : values) array.append(show(value));
        return add(name, std::move(array));
    }
    Json take() { return std::move(m_json); }

  private:
    Json m_json{Json::Object{}};
};

Json text(const LocalizedText& value) {
    Json array{Json::Array{}};
    for (const LocalizedText::Entry& entry : value.entries) array.append(Shown().add("language", entry.language).add("text", entry.text).take());
    return array;
}

Json image(const Image& value) {
    Shown shown;
    shown.add("address", value.address).add("mediaType", value.mediaType).add("caption", value.caption);
    if (!value.content.empty()) shown.add("content", std::to_string(value.content.size()) + " bytes, sha-256 " + sha256Hex(value.content));
    return shown.take();
}

Json plain(const std::string& value) { return Json(value); }

Json alignment(const Alignment& value) {
    return Shown().add("name", value.name).add("description", value.description).add("framework", value.framework).add("code", value.code)
        .add("address", value.address).add("type", value.type).take();
}

Json identifier(const Identifier& value) { return Shown().add("type", value.type).add("value", value.value).take(); }

Json issuer(const Issuer& value) {
    return Shown().add("id", value.id).add("name", text(value.name)).add("description", text(value.description)).add("address", value.address)
        .add("email", value.email).add("phone", value.phone).add("image", image(value.image)).list("place", value.place, plain)
        .list("identifiers", value.identifiers, identifier).add("official", value.official).add("parent", value.parent).take();
}

Json level(const RubricLevel& value) {
    return Shown().add("id", value.id).add("name", value.name).add("level", value.level).add("points", value.points)
        .add("description", value.description).list("alignments", value.alignments, alignment).take();
}

Json resultDescription(const ResultDescription& value) {
    return Shown().add("id", value.id).add("name", value.name).add("kind", value.kind).list("allowedValues", value.allowedValues, plain)
        .add("requiredValue", value.requiredValue).add("leastValue", value.leastValue).add("greatestValue", value.greatestValue)
        .add("requiredLevel", value.requiredLevel).list("levels", value.levels, level).list("alignments", value.alignments, alignment).take();
}

Json result(const AchievementResult& value) {
    return Shown().add("name", value.name).add("value", value.value).add("status", value.status).add("level", value.level).add("kind", value.kind)
        .list("alignments", value.alignments, alignment).take();
}

Json achievement(const Achievement& value) {
    return Shown().add("id", value.id).add("type", value.type).add("name", text(value.name)).add("description", text(value.description))
        .add("criteria", text(value.criteria)).add("criteriaAddress", value.criteriaAddress).add("image", image(value.image))
        .list("alignments", value.alignments, alignment).list("tags", value.tags, plain).add("credits", value.credits.value_or(""))
        .add("hours", value.hours).add("humanCode", value.humanCode).add("fieldOfStudy", value.fieldOfStudy)
        .add("specialization", value.specialization).add("language", value.language).add("version", value.version)
        .add("creator", issuer(value.creator)).list("resultDescriptions", value.resultDescriptions, resultDescription)
        .list("identifiers", value.identifiers, identifier)
        .list("related", value.related, [](const RelatedAchievement& one) {
            return Shown().add("id", one.id).add("language", one.language).add("version", one.version).take();
        }).take();
}

Json recipient(const Recipient& value) {
    return Shown().list("identities", value.identities, [](const Identity& one) {
        return Shown().add("type", one.type).add("value", one.value).add("hashed", one.hashed).add("salt", one.salt).take();
    }).add("name", value.name).take();
}

Json date(const std::optional<WrittenDate>& value) {
    return value ? Shown().add("text", value->text).add("instant", toRfc3339(value->instant)).take() : Json();
}

std::string relationName(Relation relation) {
    switch (relation) {
    case Relation::none: return {};
    case Relation::insideWrapper: return "inside wrapper";
    case Relation::endorsement: return "endorsement";
    }
    return {};
}

Json shown(const Badge& badge) {
    return Shown().add("standard", standardName(badge.standard)).add("id", badge.id).list("types", badge.types, plain)
        .add("name", text(badge.name)).add("description", text(badge.description)).add("narrative", text(badge.narrative))
        .add("achievement", achievement(badge.achievement)).add("issuer", issuer(badge.issuer)).add("recipient", recipient(badge.recipient))
        .add("issuedAt", date(badge.issuedAt)).add("awardedAt", date(badge.awardedAt)).add("validFrom", date(badge.validFrom))
        .add("validUntil", date(badge.validUntil))
        .list("evidence", badge.evidence, [](const EvidenceItem& one) {
            return Shown().add("id", one.id).add("name", one.name).add("narrative", one.narrative).add("description", one.description)
                .add("genre", one.genre).add("audience", one.audience).take();
        })
        .list("results", badge.results, result).add("creditsEarned", badge.creditsEarned).add("role", badge.role).add("term", badge.term)
        .add("licenseNumber", badge.licenseNumber).add("activityStart", date(badge.activityStart)).add("activityEnd", date(badge.activityEnd))
        .add("assessor", issuer(badge.assessor))
        .list("statuses", badge.statuses, [](const StatusEntry& one) {
            return Shown().add("id", one.id).add("type", one.type).add("purpose", one.purpose).add("listAddress", one.listAddress)
                .add("index", one.index).add("size", one.size ? std::to_string(*one.size) : std::string()).take();
        })
        .add("image", image(badge.image)).add("endorsementComment", text(badge.endorsementComment)).add("endorsedId", badge.endorsedId)
        .list("furtherAchievements", badge.furtherAchievements, achievement)
        .list("associations", badge.associations, [](const Association& one) {
            return Shown().add("kind", one.kind).add("source", one.source).add("target", one.target).take();
        })
        .add("saysTakenBack", badge.saysTakenBack).add("takenBackReason", badge.takenBackReason).add("sealedWith", badge.sealedWith)
        .add("hostedAt", badge.hostedAt)
        .list("deviations", badge.deviations, [](const Deviation& one) {
            return Shown().add("reason", reasonName(one.reason)).add("worst", outcomeName(one.worst)).add("pointer", one.pointer).take();
        })
        .add("relation", relationName(badge.relation)).add("parent", badge.parent).add("document", badge.source.id)
        .add("form", formName(badge.source.form)).add("part", badge.source.part)
        .add("header", badge.jws ? badge.jws->header : Json()).take();
}

} // namespace

std::string badgeJson(const std::vector<Badge>& badges) {
    Json array{Json::Array{}};
    for (const Badge& badge : badges) array.append(shown(badge));
    return writeJsonIndented(array) + '\n';
}

} // namespace lanyard::test
