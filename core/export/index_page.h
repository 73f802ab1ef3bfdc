#pragma once
#include "core/badge/holdings.h"
#include "core/badge/holdings_json.h"
#include <functional>
#include <string>

namespace lanyard {

/// The sentences of a bundle's readable page, whole and in one language. None of them is taken apart.
struct IndexWords {
    std::string language = "en"; ///< BCP 47
    bool rightToLeft = false;
    std::string title;           ///< "Badges of Ana Kovač"
    std::string introduction;    ///< what this is, and that the files beside it are the originals
    std::string takeIn;          ///< how a program takes all of it in again
    std::string badges, binned, statements, portfolios, papers; ///< headings
    std::string statementsAreOwn; ///< that nobody has signed them
    std::string giver, date, until, answer, note, tags, original; ///< in front of what a badge says
    std::string noTitle;         ///< of a badge without a name
    std::function<std::string(const BadgeSummary&)> answerOf;  ///< what checking said, in a few words
    std::function<std::string(const WrittenDate&)> dateOf;
};

/// One HTML page without scripts and without anything from elsewhere: all text of badges is escaped and kept apart from its surroundings in
/// direction; links and pictures lead to the places beside it.
std::string indexPage(const Holdings& holdings, const ContentPlaces& places, const IndexWords& words);

} // namespace lanyard
