#include "given_vault.h"
#include "computer.h"
#include "ui/text/strings.h"
#include <QDir>
#include <QFileInfo>

namespace lanyard {

using namespace Qt::StringLiterals;

QByteArray badgeWith(const QString& word, int number) {
    return u"{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"https://example.org/%1/%2\",\"recipient\":{\"type\":\"email\",\"hashed\":false,"
           "\"identity\":\"%1@example.org\"},\"issuedOn\":\"2026-01-0%2T10:00:00Z\",\"verification\":{\"type\":\"HostedBadge\"},\"badge\":{\"type\":\"BadgeClass\",\"id\":\"https://example.org/%1/class%2\",\"name\":\"%1 course %2\",\"description\":\"About %1\","
           "\"criteria\":{\"narrative\":\"%1 was played\"},\"tags\":[\"%1\"],\"issuer\":{\"type\":\"Issuer\",\"id\":\"https://example.org/%1\",\"name\":\"College of %1\"}}}"_s
        .arg(word)
        .arg(number)
        .toUtf8();
}

void makeVault(const QString& file, const QString& name, const QString& word, int badges) {
    QDir().mkpath(QFileInfo(file).path());
    auto wallet = Wallet::open(text::toPath(file), true, journeyDay);
    if (!wallet) qFatal("no vault");
    std::vector<IncomingFile> files;
    for (int i = 1; i <= badges; ++i) {
        const QByteArray content = badgeWith(word, i);
        files.push_back({text::toUtf8(u"%1-%2.json"_s.arg(word).arg(i)), {}, Bytes(content.begin(), content.end())});
    }
    Person person;
    person.name = text::toUtf8(name);
    if (!wallet->receive(files, journeyDay) || !wallet->setPerson(person, journeyDay)) qFatal("nothing received");
}

} // namespace lanyard
