#include "ui/text/bundle_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"

namespace lanyard::text {

IndexWords indexWords(const Language& in, const Holdings& holdings) {
    const std::string* const name = holdings.person ? holdings.person->textOf("name") : nullptr;
    IndexWords words;
    words.language = toUtf8(in.locale().bcp47Name());
    words.rightToLeft = in.direction() == Qt::RightToLeft;
    words.title = toUtf8(name == nullptr ? in.translate("bundle", "Badges") : in.translate("bundle", "Badges of %1", "%1 is a person").arg(onOneLine(toQString(*name))));
    words.introduction = toUtf8(in.translate("bundle", "The files beside this page are the badges themselves, exactly as they were received. Any program for digital badges can read "
                                                       "them. What checking them said is as of the day it was asked."));
    words.takeIn = toUtf8(holdings.whole ? in.translate("bundle", "Lanyard takes everything in again, with notes, tags and portfolios, when you add the packed file as a whole.")
                                         : in.translate("bundle", "Lanyard takes the badges in when you add the packed file as a whole."));
    words.badges = toUtf8(in.translate("bundle", "Badges", "heading"));
    words.binned = toUtf8(in.translate("bundle", "In the bin"));
    words.statements = toUtf8(in.translate("bundle", "In my own words"));
    words.portfolios = toUtf8(in.translate("bundle", "Portfolios"));
    words.papers = toUtf8(in.translate("bundle", "Papers"));
    words.statementsAreOwn = toUtf8(in.translate("bundle", "This is what the person says of themselves. Nobody has signed it."));
    words.giver = toUtf8(in.translate("bundle", "Given by"));
    words.date = toUtf8(in.translate("bundle", "Date"));
    words.until = toUtf8(in.translate("bundle", "Valid until"));
    words.answer = toUtf8(in.translate("bundle", "Checking said"));
    words.note = toUtf8(in.translate("bundle", "Note"));
    words.tags = toUtf8(in.translate("bundle", "Tags"));
    words.original = toUtf8(in.translate("bundle", "Original file"));
    words.noTitle = toUtf8(in.translate("bundle", "A badge without a name"));
    words.answerOf = [&in](const BadgeSummary& badge) { return toUtf8(cardWord(in, badge)); };
    words.dateOf = [&in](const WrittenDate& written) { return toUtf8(date(in, written)); };
    return words;
}

} // namespace lanyard::text
