#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The parts that several standards have in common. None of these functions invents: what is not there comes back empty.
namespace lanyard {

/// A member that is there and says something: not null, "", [] or {}. Else nullptr.
const Json* partOf(const Json& object, std::string_view member);
/// Whether one of them says something.
bool hasPart(const Json& object, std::string_view member);

/// The text of a value: a string, a number as written, `@value` of a JSON-LD value, the first language of a map. Else "".
std::string textFrom(const Json* value);
/// The same of the first of `members` that says something.
std::string textIn(const Json& object, std::initializer_list<std::string_view> members);
/// The texts of a list; a single text is a list of one.
std::vector<std::string> textsIn(const Json& object, std::string_view member);

/// A text in its languages: a string, `{"@value", "@language"}`, a list of these, or a language map. `language` is that of texts
/// which name none.
LocalizedText localizedFrom(const Json* value, std::string_view language = {});
LocalizedText localizedIn(const Json& object, std::initializer_list<std::string_view> members, std::string_view language = {});
/// The `@language` of the object or of an inline context; `fallback` if it names none.
std::string languageOf(const Json& object, std::string_view fallback = {});

/// The id of a reference: the text itself, or `id` or `@id` of an object.
std::string idFrom(const Json* value);

/// A picture as a link, a data URL, an object with `id` and caption, a list of these (the first counts), bare base64, or SVG as text.
Image imageFrom(const Json* value);
std::vector<Alignment> alignmentsIn(const Json& object, std::string_view member = "alignment");
std::vector<EvidenceItem> evidenceIn(const Json& object);
std::vector<Identifier> identifiersIn(const Json& object, std::string_view member);
/// An issuer, creator or other profile: only an id, or an object (Open Badges 0.5 to 3.0, Verifiable Credentials).
Issuer profileFrom(const Json* value, std::string_view language = {});

/// How strictly a standard writes its dates.
enum class DateForm : std::uint8_t {
    any,     ///< Open Badges 0.5 to 1.1: ISO 8601 with or without a time, or Unix seconds
    instant, ///< Open Badges 2 and 3, Verifiable Credentials: date and time with a time zone
    lenient, ///< standards that are shown and not judged: as `any`, and a date that cannot be read is only told
};
/// The date in a member. Noted: `dateUnreadable` (failed, if the standard is judged), `partHasWrongForm` (a date which the standard does
/// not write like this: warning).
/// `around` is the pointer of the object.
std::optional<WrittenDate> dateIn(const Json& object, std::string_view member, DateForm form, Badge& badge, std::string_view around = {});

} // namespace lanyard
