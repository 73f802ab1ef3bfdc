#include "ui/text/levels.h"
#include "ui/text/dates.h"

namespace lanyard::text {

QString qualificationLevel(const Language& in, int level) {
    if (level < 1 || level > 8) return {};
    return in.translate("level", "Level %1 of 8", "of the European Qualifications Framework").arg(number(in, level));
}

QString qualificationMeaning(const Language& in, int level) {
    switch (level) {
    case 1: return in.translate("level", "Simple tasks, with somebody beside you");
    case 2: return in.translate("level", "Simple work, with some help");
    case 3: return in.translate("level", "Usual work of a trade, done on your own");
    case 4: return in.translate("level", "Skilled work, as after a full vocational training");
    case 5: return in.translate("level", "A specialist who also guides others");
    case 6: return in.translate("level", "Difficult work in a whole field, as after a bachelor's degree or as a master of a craft");
    case 7: return in.translate("level", "New and complex questions of a field, as after a master's degree");
    case 8: return in.translate("level", "Research that brings a field forward, as after a doctorate");
    default: return {};
    }
}

QString languageLevel(const Language& in, LanguageLevel level) {
    switch (level) {
    case LanguageLevel::notSaid: return {};
    case LanguageLevel::a1: return in.translate("level", "A1: first words and sentences");
    case LanguageLevel::a2: return in.translate("level", "A2: short talks about everyday things");
    case LanguageLevel::b1: return in.translate("level", "B1: gets along alone in everyday life");
    case LanguageLevel::b2: return in.translate("level", "B2: talks and writes fluently about many things");
    case LanguageLevel::c1: return in.translate("level", "C1: at home in it at work and in studies");
    case LanguageLevel::c2: return in.translate("level", "C2: understands and says nearly everything with ease");
    case LanguageLevel::motherTongue: return in.translate("level", "Mother tongue");
    }
    return {};
}

} // namespace lanyard::text
