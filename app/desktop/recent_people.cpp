#include "app/desktop/recent_people.h"
#include <QCryptographicHash>
#include <QSettings>
#include <algorithm>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

QString digestOf(const QString& file) { return QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex()); }

} // namespace

void RecentPeople::setOn(bool on) {
    m_on = on;
    if (!on) m_people.clear();
}

std::optional<RecentPeople::Person> RecentPeople::find(const QString& file) const {
    const auto found = std::ranges::find(m_people, file, &Person::file);
    return found == m_people.end() ? std::nullopt : std::optional(*found);
}

void RecentPeople::remember(const Person& person) {
    m_takenOut.removeAll(digestOf(person.file));
    if (!m_on) return;
    std::erase_if(m_people, [&](const Person& known) { return known.file == person.file; });
    m_people.insert(m_people.begin(), person);
    if (m_people.size() > most) m_people.resize(most);
}

void RecentPeople::change(const QString& file, const Person& person) {
    if (const auto found = std::ranges::find(m_people, file, &Person::file); found != m_people.end()) *found = person;
}

void RecentPeople::takeOut(const QString& file) {
    std::erase_if(m_people, [&](const Person& known) { return known.file == file; });
    if (!isTakenOut(file)) m_takenOut += digestOf(file);
}

bool RecentPeople::isTakenOut(const QString& file) const { return m_takenOut.contains(digestOf(file)); }

void RecentPeople::forget(const QString& file) {
    std::erase_if(m_people, [&](const Person& known) { return known.file == file; });
    m_takenOut.removeAll(digestOf(file));
}

void RecentPeople::clear(const QStringList& others) {
    m_people.clear();
    for (const QString& file : others) takeOut(file);
}

RecentPeople RecentPeople::read(QSettings& settings) {
    RecentPeople recent;
    recent.m_on = settings.value("people/remember", true).toBool();
    recent.m_takenOut = settings.value("people/taken-out").toStringList();
    const int count = settings.beginReadArray("people/recent");
    for (int i = 0; i < count && recent.m_people.size() < most; ++i) {
        settings.setArrayIndex(i);
        bool isNumber = false;
        const qint64 opened = settings.value("opened").toLongLong(&isNumber);
        const QString file = settings.value("file").toString();
        if (isNumber && !file.isEmpty()) recent.m_people.push_back({settings.value("name").toString(), file, Instant{opened}});
    }
    settings.endArray();
    return recent;
}

void RecentPeople::write(QSettings& settings) const {
    settings.setValue("people/remember", m_on);
    settings.setValue("people/taken-out", m_takenOut);
    settings.remove("people/recent"); // a shorter list leaves nothing of a longer one behind
    settings.beginWriteArray("people/recent", int(m_people.size()));
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue("name", m_people[i].name);
        settings.setValue("file", m_people[i].file);
        settings.setValue("opened", qint64(m_people[i].opened.seconds));
    }
    settings.endArray();
}

} // namespace lanyard
