#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include "core/parse/inside.h"
#include <vector>

namespace lanyard {

/// Open Badges 3.0, AchievementCredential with AchievementSubject. `inside` gets the endorsements of the credential, the achievement
/// and the profiles, as objects and as tokens. Beside what judgeCredential notes: failed, a type that names no badge or a subject
/// whose type is no AchievementSubject; told, a missing Open Badges context, id, achievement or part of the achievement.
void readOpenBadges3(const Json& credential, Badge& badge, std::vector<Inside>& inside);

/// Open Badges 3.0, EndorsementCredential.
void readEndorsement3(const Json& credential, Badge& badge);

/// Open Badges 3.0, Achievement: an address alone, or an object.
Achievement achievementFrom(const Json* achievement, std::string_view language = {});

/// Appends the endorsements that `holder` has in `endorsement` and `endorsementJwt`.
void findEndorsements(const Json& holder, const std::string& pointer, std::vector<Inside>& inside);

} // namespace lanyard
