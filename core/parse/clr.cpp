#include "core/parse/clr.h"
#include "core/badge/vocabulary.h"
#include "core/parse/credential.h"
#include "core/parse/deviations.h"
#include "core/parse/open_badges_3.h"
#include "core/parse/parts.h"

namespace lanyard {

void readClr(const Json& credential, Badge& badge, std::vector<Inside>& inside) {
    readCredential(credential, badge);
    judgeCredential(credential, badge);
    if (!badge.types.empty() && !hasType(credential, {"ClrCredential"})) refuse(badge, Reason::typeWrong, "/type");
    if (badge.id.empty()) warn(badge, Reason::partMissing, "/id");
    if (badge.name.empty()) warn(badge, Reason::partMissing, "/name");
    findEndorsements(credential, "", inside);
    const Json* subject = subjectOf(credential);
    if (!subject || !subject->isObject()) return;

    const auto credentials = subject->listOf("verifiableCredential");
    if (credentials.empty()) warn(badge, Reason::partMissing, "/credentialSubject/verifiableCredential");
    for (std::size_t i = 0; i < credentials.size(); ++i)
        inside.push_back({&credentials[i], Relation::insideWrapper, "/credentialSubject/verifiableCredential/" + std::to_string(i)});
    for (const Json& achievement : subject->listOf("achievement"))
        if (achievement.isObject()) badge.furtherAchievements.push_back(achievementFrom(&achievement));
    for (const Json& entry : subject->listOf("association"))
        badge.associations.push_back({textIn(entry, {"associationType"}), textIn(entry, {"sourceId"}), textIn(entry, {"targetId"})});
}

} // namespace lanyard
