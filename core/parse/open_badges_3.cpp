#include "core/parse/open_badges_3.h"
#include "core/badge/vocabulary.h"
#include "core/parse/credential.h"
#include "core/parse/deviations.h"
#include "core/parse/parts.h"
#include <algorithm>

namespace lanyard {
namespace {

RubricLevel rubricLevelFrom(const Json& level) {
    return {.id = idFrom(&level),
            .name = textIn(level, {"name"}),
            .level = textIn(level, {"level"}),
            .points = textIn(level, {"points"}),
            .description = textIn(level, {"description"}),
            .alignments = alignmentsIn(level)};
}

ResultDescription resultDescriptionFrom(const Json& value) {
    ResultDescription description;
    description.id = idFrom(&value);
    description.name = textIn(value, {"name"});
    description.kind = textIn(value, {"resultType"});
    description.allowedValues = textsIn(value, "allowedValue");
    description.requiredValue = textIn(value, {"requiredValue"});
    description.leastValue = textIn(value, {"valueMin"});
    description.greatestValue = textIn(value, {"valueMax"});
    description.alignments = alignmentsIn(value);
    for (const Json& level : value.listOf("rubricCriterionLevel")) description.levels.push_back(rubricLevelFrom(level));
    description.requiredLevel = textIn(value, {"requiredLevel"});
    for (const RubricLevel& level : description.levels)
        if (!level.name.empty() && level.id == description.requiredLevel) description.requiredLevel = level.name;
    return description;
}

AchievementResult resultFrom(const Json& value, const std::vector<ResultDescription>& descriptions) {
    AchievementResult result;
    result.value = textIn(value, {"value"});
    result.status = textIn(value, {"status"});
    result.level = textIn(value, {"achievedLevel"});
    result.alignments = alignmentsIn(value);
    const std::string description = textIn(value, {"resultDescription"});
    for (const ResultDescription& known : descriptions) {
        if (!description.empty() && known.id == description) {
            result.name = known.name;
            result.kind = known.kind;
        }
        for (const RubricLevel& level : known.levels)
            if (!level.id.empty() && level.id == result.level && !level.name.empty()) result.level = level.name;
    }
    return result;
}

void readSubject(const Json& subject, std::string_view language, Badge& badge) {
    badge.achievement = achievementFrom(subject.find("achievement"), language);
    badge.narrative = localizedIn(subject, {"narrative"}, language);
    badge.creditsEarned = textIn(subject, {"creditsEarned"});
    badge.role = textIn(subject, {"role"});
    badge.term = textIn(subject, {"term"});
    badge.licenseNumber = textIn(subject, {"licenseNumber"});
    badge.activityStart = dateIn(subject, "activityStartDate", DateForm::instant, badge, "/credentialSubject");
    badge.activityEnd = dateIn(subject, "activityEndDate", DateForm::instant, badge, "/credentialSubject");
    badge.assessor = profileFrom(subject.find("source"), language);
    if (badge.image.empty()) badge.image = imageFrom(subject.find("image"));
    for (const Json& result : subject.listOf("result"))
        if (result.isObject()) badge.results.push_back(resultFrom(result, badge.achievement.resultDescriptions));
}

/// An inline context may be a copy of the published one: what it means is the signature check's to say.
bool namesOpenBadges(const Json& credential) {
    const auto contexts = credential.listOf("@context");
    return hasContext(credential, Vocabulary::openBadges3) || std::ranges::any_of(contexts, [](const Json& context) { return context.isObject(); });
}

void judgeSubject(const Json& subject, bool withheld, Badge& badge) {
    const bool typed = !typeWords(subject).empty();
    if (typed && !hasType(subject, {"AchievementSubject"})) refuse(badge, Reason::typeWrong, "/credentialSubject/type");
    if (withheld) return;
    if (!typed) warn(badge, Reason::partMissing, "/credentialSubject/type");
    const Json* achievement = partOf(subject, "achievement");
    if (!achievement) return warn(badge, Reason::partMissing, "/credentialSubject/achievement");
    if (achievement->isString()) return;
    if (achievement->asList().size() > 1) warn(badge, Reason::partHasWrongForm, "/credentialSubject/achievement"); // one is shown
    for (const std::string_view member : {"id", "name", "description", "criteria"})
        if (!hasPart(achievement->asList().front(), member))
            warn(badge, Reason::partMissing, "/credentialSubject/achievement/" + std::string(member));
}

} // namespace

Achievement achievementFrom(const Json* value, std::string_view language) {
    Achievement achievement;
    if (!value) return achievement;
    const auto list = value->asList();
    if (list.empty()) return achievement;
    const Json& one = list.front();
    achievement.id = idFrom(&one);
    if (!one.isObject()) return achievement;
    const std::string own = languageOf(one, language);
    achievement.type = textIn(one, {"achievementType"});
    achievement.name = localizedIn(one, {"name"}, own);
    achievement.description = localizedIn(one, {"description"}, own);
    if (const Json* criteria = partOf(one, "criteria")) {
        const Json& first = criteria->asList().front();
        achievement.criteriaAddress = idFrom(&first);
        if (first.isObject()) achievement.criteria = localizedIn(first, {"narrative"}, own);
    }
    achievement.image = imageFrom(one.find("image"));
    achievement.alignments = alignmentsIn(one);
    achievement.tags = textsIn(one, "tag");
    if (std::string credits = textIn(one, {"creditsAvailable"}); !credits.empty()) achievement.credits = std::move(credits);
    achievement.humanCode = textIn(one, {"humanCode"});
    achievement.fieldOfStudy = textIn(one, {"fieldOfStudy"});
    achievement.specialization = textIn(one, {"specialization"});
    achievement.language = textIn(one, {"inLanguage"});
    achievement.version = textIn(one, {"version"});
    achievement.creator = profileFrom(one.find("creator"), own);
    for (const Json& description : one.listOf("resultDescription"))
        if (description.isObject()) achievement.resultDescriptions.push_back(resultDescriptionFrom(description));
    achievement.identifiers = identifiersIn(one, "otherIdentifier");
    for (const Json& entry : one.listOf("related"))
        achievement.related.push_back({idFrom(&entry), textIn(entry, {"inLanguage"}), textIn(entry, {"version"})});
    return achievement;
}

void findEndorsements(const Json& holder, const std::string& pointer, std::vector<Inside>& inside) {
    for (const std::string member : {"endorsement", "endorsementJwt"}) {
        const auto entries = holder.listOf(member);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::string* token = entries[i].string();
            const bool address = token && (token->starts_with("http://") || token->starts_with("https://"));
            if (!address) inside.push_back({&entries[i], Relation::endorsement, pointer + '/' + member + '/' + std::to_string(i)});
        }
    }
}

void readOpenBadges3(const Json& credential, Badge& badge, std::vector<Inside>& inside) {
    readCredential(credential, badge);
    judgeCredential(credential, badge);
    if (!badge.types.empty() && !hasType(credential, {"OpenBadgeCredential", "AchievementCredential"})) refuse(badge, Reason::typeWrong, "/type");
    if (!namesOpenBadges(credential)) warn(badge, Reason::contextWrong, "/@context");
    const bool withheld = mayBeWithheld(credential);
    if (badge.id.empty() && !withheld) warn(badge, Reason::partMissing, "/id");

    findEndorsements(credential, "", inside);
    if (const Json* issuer = credential.find("issuer")) findEndorsements(*issuer, "/issuer", inside);
    if (credential.listOf("credentialSubject").size() > 1) warn(badge, Reason::partHasWrongForm, "/credentialSubject"); // one is shown
    const Json* subject = subjectOf(credential);
    if (!subject || !subject->isObject()) return;
    readSubject(*subject, languageOf(credential), badge);
    judgeSubject(*subject, withheld, badge);
    const Json* achievement = subject->find("achievement");
    if (!achievement) return;
    findEndorsements(*achievement, "/credentialSubject/achievement", inside);
    if (const Json* creator = achievement->find("creator")) findEndorsements(*creator, "/credentialSubject/achievement/creator", inside);
}

void readEndorsement3(const Json& credential, Badge& badge) {
    readCredential(credential, badge);
    judgeCredential(credential, badge);
    badge.recipient = {}; // the subject is what is endorsed, not a person to whom something was given
    const Json* subject = subjectOf(credential);
    if (!subject) return;
    badge.endorsedId = idFrom(subject);
    badge.endorsementComment = localizedIn(*subject, {"endorsementComment"}, languageOf(credential));
}

} // namespace lanyard
