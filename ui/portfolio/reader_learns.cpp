#include "ui/portfolio/reader_learns.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <algorithm>
#include <optional>
#include <set>

namespace lanyard::portfolio {
namespace {

constexpr std::size_t mostNamed = 4; ///< further names and addresses are counted

QString list(const text::Language& in, const std::set<std::string>& words) {
    QStringList shown;
    for (const std::string& word : words) {
        if (shown.size() == qsizetype(mostNamed)) break;
        shown += text::isolated(word);
    }
    const QString named = in.locale().createSeparatedList(shown);
    if (words.size() <= mostNamed) return named;
    return in.translate("portfolio", "%1 and %n more", "names or addresses", int(words.size() - mostNamed)).arg(named);
}

} // namespace

QStringList readerLearns(const text::Language& in, const Portfolio& portfolio, const std::vector<BadgeView>& badges) {
    std::set<std::string> names, addresses;
    if (!portfolio.person.empty()) names.insert(portfolio.person);
    std::optional<WrittenDate> first, last;
    bool hidden = false;
    for (const BadgeView& view : badges) {
        const Recipient& recipient = view.badge.recipient;
        if (!recipient.name.empty()) names.insert(recipient.name);
        for (const Identity& identity : recipient.identities) {
            if (identity.hashed)
                hidden = true;
            else if (!identity.value.empty())
                (identity.type == "name" ? names : addresses).insert(identity.value);
        }
        if (const auto& date = view.badge.issuedAt) {
            if (!first || date->instant < first->instant) first = date;
            if (!last || date->instant > last->instant) last = date;
        }
    }
    QStringList lines;
    if (!names.empty()) lines += in.translate("portfolio", "Name: %1").arg(list(in, names));
    if (!addresses.empty()) lines += in.translate("portfolio", "Address: %1").arg(list(in, addresses));
    if (hidden) lines += in.translate("portfolio", "An address that is hidden in the file. Somebody who knows it can recognise it.");
    if (first)
        lines += text::date(in, *first) == text::date(in, *last)
                     ? in.translate("portfolio", "Date: %1").arg(text::date(in, *first))
                     : in.translate("portfolio", "Dates: from %1 to %2").arg(text::date(in, *first), text::date(in, *last));
    if (!badges.empty()) lines += in.translate("portfolio", "The badge files lie inside the PDF. They say all of this, also what you leave off the page.");
    return lines;
}

} // namespace lanyard::portfolio
