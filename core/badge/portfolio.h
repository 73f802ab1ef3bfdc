#pragma once
#include "core/badge/document.h"
#include "core/base/bytes.h"
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

/// A choice of badges for a reader, as a person put it together: a document of its own.
/// The vault keeps it as JSON (core/store/portfolio_json.h), so that a new member needs no new version of the vault.
struct Portfolio {
    std::string id;      ///< chosen when it is made; names it in the vault
    std::string name;    ///< how the person finds it again
    std::string person;  ///< whose badges these are, on the title page; empty: not said
    std::string heading; ///< for what it is: "Application as an electrician"
    std::string words;   ///< own words, paragraphs by line breaks
    std::vector<DocumentId> badges; ///< in the order in which they print
    PaperLayout layout = PaperLayout::portfolio;
    PaperSize paper = PaperSize::a4;
    bool grey = false;       ///< made for a printer without colour
    bool largePrint = false;
    bool showOwner = true;   ///< print to whom each badge was given; the attached files say it all the same
    std::string language;    ///< of the paper, BCP 47; empty: as the window
    Bytes photo;             ///< of the person, as it was chosen; empty: none
    friend bool operator==(const Portfolio&, const Portfolio&) = default;
};

} // namespace lanyard
