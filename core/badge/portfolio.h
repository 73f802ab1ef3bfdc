#pragma once
#include "core/badge/document.h"
#include "core/base/bytes.h"
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace lanyard {

enum class PaperSize : std::uint8_t { a4, a5, letter };
enum class PaperLayout : std::uint8_t {
    portfolio, ///< a title page and one entry a badge
    cvPages,   ///< skills with the badges that back them beside a person's own words, then the badges' codes
    sheet2,    ///< a grid of two to a page with cut marks
    sheet4,
    sheet6,
    sheet8,
    sheet12,
    cards,     ///< as sheets, in cells of a purse card's size (85 x 54 mm)
    oneBadge,  ///< one certificate page a badge
};

/// What a person wrote between the badges.
struct PortfolioText {
    enum class Kind : std::uint8_t {
        heading, ///< opens a section, up to the next heading
        words,   ///< own words, paragraphs by line breaks
    };
    Kind kind = Kind::heading;
    std::string text;
    DocumentId before; ///< the badge above which it stands; empty, or a badge that is not in the portfolio: below the last one
    friend bool operator==(const PortfolioText&, const PortfolioText&) = default;
};

/// A choice of badges for a reader, as a person put it together: a document of its own.
/// The vault keeps it as JSON (core/store/portfolio_json.h), so that a new member needs no new version of the vault.
struct Portfolio {
    std::string id;      ///< chosen when it is made; names it in the vault
    std::string name;    ///< how the person finds it again
    std::string person;  ///< whose badges these are, on the title page; empty: not said
    std::string contact; ///< where the person can be reached, lines as they print; empty: not said
    std::string heading; ///< for what it is: "Application as an electrician"
    std::string reader;  ///< for whom it is: "Solar Craft, Ms Brandt"; empty: not said
    std::string words;   ///< own words, paragraphs by line breaks
    std::vector<DocumentId> badges; ///< in the order in which they print
    std::vector<PortfolioText> texts; ///< between the badges; several above one badge in their order
    std::vector<DocumentId> brief;    ///< badges of which only the few lines print: what, from whom, when, its state and code
    bool ownStatements = true;        ///< print the person's own statements where the layout has a place for them
    PaperLayout layout = PaperLayout::portfolio;
    PaperSize paper = PaperSize::a4;
    bool grey = false;       ///< made for a printer without colour
    bool largePrint = false;
    bool showOwner = true;   ///< print to whom each badge was given; the attached files say it all the same
    std::string language;    ///< of the paper, BCP 47; empty: as the window
    Bytes photo;             ///< of the person, PNG or JPEG; empty: none
    friend bool operator==(const Portfolio&, const Portfolio&) = default;
};

/// One line of a portfolio's order: a badge, or a text between badges.
struct PortfolioPart {
    DocumentId badge; ///< empty: a text
    PortfolioText::Kind kind = PortfolioText::Kind::heading; ///< of a text
    std::string text;
    bool isBadge() const noexcept { return !badge.empty(); }
    friend bool operator==(const PortfolioPart&, const PortfolioPart&) = default;
};

/// Badges and texts in the order in which they print.
std::vector<PortfolioPart> partsOf(const Portfolio& portfolio);
/// Gives a portfolio these badges and texts in this order. `partsOf` gives them back, of a badge that stands twice the first.
void setParts(Portfolio& portfolio, const std::vector<PortfolioPart>& parts);
/// Where the section ends that begins with the heading at `first`: the next heading, or the end. Of another part: `first + 1`.
/// Precondition: first < parts.size().
std::size_t sectionEnd(const std::vector<PortfolioPart>& parts, std::size_t first);
/// Moves the part at `from`, a heading with its whole section, so that it stands before the part that stood at `before` (parts.size(): at the end).
/// Inside itself it stays where it is. Gives where it stands then. Precondition: from < parts.size(), before <= parts.size().
std::size_t movePart(std::vector<PortfolioPart>& parts, std::size_t from, std::size_t before);
/// Moves the part at `from` one place up or down, a heading with its section over the whole section beside it; gives where it stands then.
/// At the end it stays. Precondition: from < parts.size().
std::size_t stepPart(std::vector<PortfolioPart>& parts, std::size_t from, bool down);

} // namespace lanyard
