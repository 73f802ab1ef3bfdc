#include "ui/portfolio/part_rows.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include <algorithm>

namespace lanyard::portfolio {
namespace {

BadgeRows::Row textRow(const PortfolioPart& part, const std::vector<BadgeRows::Row>& above, bool inSection) {
    const bool heading = part.kind == PortfolioText::Kind::heading;
    BadgeRows::Row row;
    row.kind = heading ? BadgeRows::Kind::heading : BadgeRows::Kind::words;
    row.title = text::onOneLine(text::toQString(part.text));
    row.inSection = inSection && !heading;
    // The same words may stand twice; their row keeps its name when it is moved.
    row.id = (heading ? "heading:" : "words:") + part.text;
    while (std::ranges::find(above, row.id, &BadgeRows::Row::id) != above.end()) row.id += '+';
    return row;
}

} // namespace

std::vector<BadgeRows::Row> partRows(const text::Language& in, const Portfolio& portfolio, const std::vector<BadgeSummary>& badges,
                                     const std::map<DocumentId, int>& pages) {
    std::vector<BadgeRows::Row> rows;
    int last = -1;
    bool inSection = false;
    for (const PortfolioPart& part : partsOf(portfolio)) {
        if (!part.isBadge()) {
            inSection = inSection || part.kind == PortfolioText::Kind::heading;
            rows.push_back(textRow(part, rows, inSection));
            continue;
        }
        BadgeRows::Row row;
        row.id = part.badge;
        row.inSection = inSection;
        if (const auto known = std::ranges::find(badges, part.badge, &BadgeSummary::id); known != badges.end()) {
            row.title = text::title(in, known->title);
            row.giver = text::giver(in, *known);
        }
        if (const auto page = pages.find(part.badge); page != pages.end() && page->second != last) row.page = last = page->second;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace lanyard::portfolio
