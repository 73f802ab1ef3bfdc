#pragma once
#include "core/badge/badge.h"
#include "core/badge/summary.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::text {

/// A text of the badge for this reader. `note` says that there is only another language ("only in French"); empty if it fits or if
/// the badge names no language. `text` is as written, not isolated.
struct Chosen {
    QString text;
    QString language; ///< BCP 47 tag of the text, empty if the badge names none: for hyphenation and speech
    QString note;
};
Chosen best(const Language& in, const LocalizedText& text);

/// The badge's name on one line, or "Badge without a name".
QString title(const Language& in, const LocalizedText& title);
QString title(const Language& in, const Badge& badge);
/// The giver's name on one line; without one the host of its address; else "Giver not named".
QString giver(const Language& in, const Issuer& issuer);
QString giver(const Language& in, const BadgeSummary& badge);
/// The same as a sentence part that makes no promise: "Bibliotheek De Waterkant, as the file says" unless the issuer check passed.
QString giverAsKnown(const Language& in, const Issuer& issuer, const VerificationReport& report);
/// To whom it was given, as far as the badge says it in plain words ("maria@example.org"), or that it is hidden, or that it says nothing.
QString recipient(const Language& in, const Recipient& recipient);

/// "Open Badges 3.0", "Comprehensive Learner Record 2.0", "Verifiable Credential 1.1", "a kind we do not know".
QString standardWords(const Language& in, Standard standard);
/// "in a picture (PNG)", "in a PDF", "as text".
QString carrierWords(const Language& in, Carrier carrier);
/// "Course", "Certificate" for the type words of Open Badges 3; the word itself, spaced, for others.
QString achievementType(const Language& in, std::string_view type);
/// The name of a language in the reader's language: "French"; the tag itself if unknown.
QString languageName(const Language& in, std::string_view tag);

} // namespace lanyard::text
