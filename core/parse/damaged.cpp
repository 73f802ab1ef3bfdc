#include "core/parse/damaged.h"
#include "core/badge/vocabulary.h"

namespace lanyard {
namespace {

constexpr std::size_t longestAddress = 200;

/// A credential names several contexts; the more special one says what it is.
int rankOf(Standard standard) noexcept {
    switch (standard) {
    case Standard::unknown: return 0;
    case Standard::vc11:
    case Standard::vc20: return 1;
    case Standard::openBadges05:
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20:
    case Standard::openBadges30: return 2;
    case Standard::clr20:
    case Standard::elm2:
    case Standard::elm3:
    case Standard::blockcerts1:
    case Standard::blockcerts2:
    case Standard::blockcerts3: return 3;
    }
    return 0;
}

Standard standardOf(Vocabulary vocabulary) noexcept {
    switch (vocabulary) {
    case Vocabulary::openBadges1: return Standard::openBadges11;
    case Vocabulary::openBadges2: return Standard::openBadges20;
    case Vocabulary::openBadges3: return Standard::openBadges30;
    case Vocabulary::clr2: return Standard::clr20;
    case Vocabulary::vc11: return Standard::vc11;
    case Vocabulary::vc20: return Standard::vc20;
    case Vocabulary::elm3: return Standard::elm3;
    case Vocabulary::blockcerts1: return Standard::blockcerts1;
    case Vocabulary::blockcerts2: return Standard::blockcerts2;
    case Vocabulary::blockcerts3: return Standard::blockcerts3;
    case Vocabulary::other:
    case Vocabulary::openBadgesUnknown:
    case Vocabulary::did: return Standard::unknown;
    }
    return Standard::unknown;
}

} // namespace

Standard standardOfDamaged(std::string_view text) {
    Standard found = Standard::unknown;
    for (auto at = text.find("\"http"); at != std::string_view::npos; at = text.find("\"http", at + 1)) {
        const auto address = text.substr(at + 1, longestAddress);
        const Standard standard = standardOf(vocabularyOf(address.substr(0, address.find('"'))));
        if (rankOf(standard) > rankOf(found)) found = standard;
    }
    return found;
}

} // namespace lanyard
