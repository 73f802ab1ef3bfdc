#include "ui/portfolio/overflow_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <algorithm>

namespace lanyard::portfolio {
namespace {

using Kind = paper::Overflow::Kind;

/// The first of a kind, and how many more there are.
QString sentence(const text::Language& in, const paper::Paper& pages, Kind kind) {
    const auto first = std::ranges::find(pages.overflows, kind, &paper::Overflow::kind);
    if (first == pages.overflows.end()) return {};
    const int more = int(std::ranges::count(pages.overflows, kind, &paper::Overflow::kind)) - 1;
    const QString name = text::isolated(first->badge);
    const QString page = text::number(in, first->page + 1);
    if (kind == Kind::takesLargerCell)
        return more == 0 ? in.translate("portfolio", "%1 has too many words for its field, so it stands on page %2 in a larger one.").arg(name, page)
                         : in.translate("portfolio", "%1 and %n more have too many words for their fields, so they stand on later pages in larger ones.", nullptr, more).arg(name);
    return more == 0 ? in.translate("portfolio", "%1 is too large for a code on paper. The code on page %2 says where to find it; the PDF holds the badge itself.").arg(name, page)
                     : in.translate("portfolio", "%1 and %n more are too large for a code on paper. Their codes say where to find them; the PDF holds the badges themselves.", nullptr, more)
                           .arg(name);
}

} // namespace

QString overflowSentence(const text::Language& in, const paper::Paper& pages) {
    const QString cells = sentence(in, pages, Kind::takesLargerCell);
    const QString codes = sentence(in, pages, Kind::codeIsShort);
    if (cells.isEmpty() || codes.isEmpty()) return cells + codes;
    return in.translate("portfolio", "%1 %2", "two sentences").arg(cells, codes);
}

} // namespace lanyard::portfolio
