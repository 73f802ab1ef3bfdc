#include "ui/portfolio/reader_learns.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <QUrl>
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

/// What badges say, gathered.
struct Learned {
    std::set<std::string> names, addresses, hosts;
    std::optional<WrittenDate> first, last;
    bool hidden = false;
};

void addHost(Learned& learned, const std::string& address) {
    const QUrl url(text::toQString(address));
    if ((url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()) learned.hosts.insert(text::toUtf8(url.host()));
}

void addBadge(Learned& learned, const Badge& badge) {
    if (!badge.recipient.name.empty()) learned.names.insert(badge.recipient.name);
    for (const Identity& identity : badge.recipient.identities) {
        if (identity.hashed)
            learned.hidden = true;
        else if (!identity.value.empty())
            (identity.type == "name" ? learned.names : learned.addresses).insert(identity.value);
    }
    if (const auto& date = badge.issuedAt) {
        if (!learned.first || date->instant < learned.first->instant) learned.first = date;
        if (!learned.last || date->instant > learned.last->instant) learned.last = date;
    }
    addHost(learned, badge.id);
    addHost(learned, badge.hostedAt);
    for (const EvidenceItem& item : badge.evidence) addHost(learned, item.id);
}

} // namespace

QStringList readerLearns(const text::Language& in, const Portfolio& portfolio, const std::vector<BadgeView>& badges, const std::vector<OwnStatement>& statements) {
    Learned learned;
    if (!portfolio.person.empty()) learned.names.insert(portfolio.person);
    for (const BadgeView& view : badges) addBadge(learned, view.badge);
    const bool states = portfolio.layout == PaperLayout::cvPages && portfolio.ownStatements && !statements.empty();
    std::set<std::string> witnesses;
    if (states)
        for (const OwnStatement& statement : statements)
            for (const Witness& witness : statement.witnesses)
                if (!witness.name.empty()) witnesses.insert(witness.name);

    QStringList lines;
    if (!learned.names.empty()) lines += in.translate("portfolio", "Name: %1").arg(list(in, learned.names));
    if (!portfolio.contact.empty()) lines += in.translate("portfolio", "Where you can be reached, as you wrote it");
    if (!portfolio.photo.empty()) lines += in.translate("portfolio", "Your photo");
    if (!learned.addresses.empty()) lines += in.translate("portfolio", "Address: %1").arg(list(in, learned.addresses));
    if (learned.hidden) lines += in.translate("portfolio", "An address that is hidden in the file. Somebody who knows it can recognise it.");
    if (learned.first)
        lines += text::date(in, *learned.first) == text::date(in, *learned.last)
                     ? in.translate("portfolio", "Date: %1").arg(text::date(in, *learned.first))
                     : in.translate("portfolio", "Dates: from %1 to %2").arg(text::date(in, *learned.first), text::date(in, *learned.last));
    if (!learned.hosts.empty()) lines += in.translate("portfolio", "Links to: %1", "%1: names of web sites").arg(list(in, learned.hosts));
    if (states) lines += in.translate("portfolio", "What you say of yourself under “My words”");
    if (!witnesses.empty()) lines += in.translate("portfolio", "Witness: %1").arg(list(in, witnesses));
    if (!badges.empty()) lines += in.translate("portfolio", "The badge files lie inside the PDF. They say all of this, also what you leave off the page.");
    if (!badges.empty() && !portfolio.showOwner)
        lines += in.translate("portfolio", "“Given to whom” is off: the page does not say it. The signed files inside still do.");
    return lines;
}

} // namespace lanyard::portfolio
