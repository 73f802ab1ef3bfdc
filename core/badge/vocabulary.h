#pragma once
#include "core/json/json.h"
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// The words of a value's `type` or `@type`, in order, each without the vocabulary it is written in: "Assertion" for "obi:Assertion"
/// and "https://w3id.org/openbadges#Assertion". Empty if it has none. Views into `value`.
std::vector<std::string_view> typeWords(const Json& value);
/// Whether one of them is among `words`.
bool hasType(const Json& value, std::initializer_list<std::string_view> words);
/// The last part of a compact or whole IRI: what follows the last '#', '/' or ':'; the text itself if there is none.
std::string_view lastWord(std::string_view iri) noexcept;

/// The addresses in a value's `@context`, in order; inline contexts are left out. Views into `value`.
std::vector<std::string_view> contextAddresses(const Json& value);

/// What a context address stands for, whatever the host and version under which it was published.
enum class Vocabulary : std::uint8_t {
    other,
    openBadges1,  ///< 1.1
    openBadges2,  ///< 2.0 and 2.1
    openBadgesUnknown, ///< an address of Open Badges under a version that was never published ("w3id.org/openbadges/v3")
    openBadges3,
    clr2,
    vc11,
    vc20,
    elm3,
    blockcerts1,
    blockcerts2,
    blockcerts3,
    did,
};
Vocabulary vocabularyOf(std::string_view contextAddress) noexcept;
/// Whether one of the value's context addresses stands for it.
bool hasContext(const Json& value, Vocabulary vocabulary);

} // namespace lanyard
