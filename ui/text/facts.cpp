#include "ui/text/facts.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <QStringList>

namespace lanyard::text {
namespace {

constexpr qsizetype mostNamed = 5;

/// Of a JSON pointer ("/credentialSubject/achievement/0/name") the last member's name; anything else as it is.
QString memberName(const std::string& word) {
    const QString pointer = toQString(word);
    if (!pointer.startsWith(u'/')) return pointer;
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        bool isPlace = false;
        part->toUInt(&isPlace);
        if (!isPlace) return QString(*part).replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return pointer;
}

} // namespace

QString Facts::one(Fact::Kind kind) const {
    const std::string* value = m_check.fact(kind);
    return value && !value->empty() ? isolated(*value) : QString();
}

QString Facts::list(Fact::Kind kind) const {
    QStringList values;
    for (const Fact& fact : m_check.facts) {
        const QString value = kind == Fact::Kind::word ? isolated(memberName(fact.value)) : isolated(fact.value);
        if (fact.kind == kind && !fact.value.empty() && !values.contains(value)) values += value;
    }
    if (values.size() > mostNamed) {
        const auto further = int(values.size() - mostNamed);
        values.resize(mostNamed);
        values += m_in.translate("answer", "%n more", "end of a list of words", further);
    }
    return m_in.locale().createSeparatedList(values);
}

QString Facts::date(Fact::Kind kind) const {
    const std::string* value = m_check.fact(kind);
    if (!value || value->empty()) return {};
    const auto instant = parseBadgeDate(*value);
    return instant ? text::date(m_in, WrittenDate{*value, *instant}) : isolated(*value);
}

QString Facts::asked() const { return m_check.asOf ? text::date(m_in, *m_check.asOf) : QString(); }

QString Facts::giver() const {
    const auto* name = m_badge.issuer.name.in(m_in.preferred());
    return name && !name->text.empty() ? isolated(name->text) : QString();
}

QString Facts::recipient() const {
    for (const Identity& identity : m_badge.recipient.identities)
        if (!identity.hashed && !identity.value.empty()) return isolated(identity.value);
    return m_badge.recipient.name.empty() ? QString() : isolated(m_badge.recipient.name);
}

QString Facts::end() const {
    if (m_badge.validUntil) return text::date(m_in, *m_badge.validUntil);
    return date(Fact::Kind::date);
}

QString Facts::begin() const {
    if (m_badge.validFrom) return text::date(m_in, *m_badge.validFrom);
    return date(Fact::Kind::date);
}

bool Facts::isHosted() const { return !m_badge.hostedAt.empty() && !m_badge.jws; }

} // namespace lanyard::text
