#include "core/badge/portfolio.h"
#include <algorithm>

namespace lanyard {
namespace {

bool isHeading(const PortfolioPart& part) { return !part.isBadge() && part.kind == PortfolioText::Kind::heading; }

} // namespace

std::vector<PortfolioPart> partsOf(const Portfolio& portfolio) {
    std::vector<PortfolioPart> parts;
    const auto add = [&](const DocumentId& before) {
        for (const PortfolioText& text : portfolio.texts)
            if (text.before == before) parts.push_back({{}, text.kind, text.text});
    };
    for (const DocumentId& badge : portfolio.badges) {
        add(badge);
        parts.push_back({badge, {}, {}});
    }
    for (const PortfolioText& text : portfolio.texts)
        if (std::ranges::find(portfolio.badges, text.before) == portfolio.badges.end()) parts.push_back({{}, text.kind, text.text});
    return parts;
}

void setParts(Portfolio& portfolio, const std::vector<PortfolioPart>& parts) {
    portfolio.badges.clear();
    portfolio.texts.clear();
    std::size_t anchored = 0; // texts whose badge is known
    for (const PortfolioPart& part : parts) {
        if (!part.isBadge()) {
            portfolio.texts.push_back({part.kind, part.text, {}});
            continue;
        }
        if (std::ranges::find(portfolio.badges, part.badge) != portfolio.badges.end()) continue;
        for (; anchored < portfolio.texts.size(); ++anchored) portfolio.texts[anchored].before = part.badge;
        portfolio.badges.push_back(part.badge);
    }
    std::erase_if(portfolio.brief, [&](const DocumentId& id) { return std::ranges::find(portfolio.badges, id) == portfolio.badges.end(); });
}

std::size_t sectionEnd(const std::vector<PortfolioPart>& parts, std::size_t first) {
    std::size_t end = first + 1;
    if (isHeading(parts[first]))
        while (end < parts.size() && !isHeading(parts[end])) ++end;
    return end;
}

std::size_t movePart(std::vector<PortfolioPart>& parts, std::size_t from, std::size_t before) {
    const std::size_t end = sectionEnd(parts, from);
    if (before >= from && before <= end) return from;
    const auto at = [&](std::size_t number) { return parts.begin() + std::ptrdiff_t(number); };
    if (before < from) {
        std::rotate(at(before), at(from), at(end));
        return before;
    }
    std::rotate(at(from), at(end), at(before));
    return before - (end - from);
}

std::size_t stepPart(std::vector<PortfolioPart>& parts, std::size_t from, bool down) {
    const bool section = isHeading(parts[from]);
    if (down) {
        const std::size_t end = sectionEnd(parts, from);
        if (end == parts.size()) return from;
        return movePart(parts, from, section ? sectionEnd(parts, end) : end + 1);
    }
    if (from == 0) return from;
    std::size_t before = from - 1;
    while (section && before > 0 && !isHeading(parts[before])) --before;
    return movePart(parts, from, before);
}

} // namespace lanyard
