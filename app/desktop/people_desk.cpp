#include "app/desktop/people_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "app/desktop/person_file.h"
#include "core/wallet/glance.h"
#include "ui/text/strings.h"
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;
using people::PersonEntry;
using window::Place;

/// The person's name as far as it is known without opening the file.
QString nameOf(const QString& file, const std::optional<RecentPeople::Person>& recent) {
    return recent && !recent->name.isEmpty() ? recent->name : QFileInfo(file).completeBaseName();
}

/// What is known of each file, with a look into it.
std::vector<PersonEntry> looked(std::vector<PersonEntry> entries, Instant now) {
    for (PersonEntry& entry : entries) {
        const auto glance = glanceAt(text::toPath(entry.file), now);
        entry.missing = !glance && glance.error().code == ErrorCode::notFound;
        if (!glance) continue;
        entry.locked = glance->isLocked;
        if (glance->isLocked) continue;
        if (!glance->name.empty()) entry.name = text::toQString(glance->name);
        entry.counts = {glance->badges, glance->wantLook, glance->portfolios};
    }
    return entries;
}

/// The person's new name into their vault, and the file after it. Where the file lies then.
Result<std::filesystem::path> renamed(const std::filesystem::path& file, const QString& before, const QString& name, Instant now) {
    {
        TRY(wallet, Wallet::open(file, false, now));
        TRY(person, wallet.person());
        person.name = text::toUtf8(name);
        TRY_DO(wallet.setPerson(person, now));
    }
    return followName(file, before, name);
}

} // namespace

PeopleDesk::PeopleDesk(Desktop& desktop, const std::filesystem::path& folder) : m_desktop(desktop), m_folder(folder) {
    m_looking.setMaxThreadCount(1);
    people::PeoplePage* const page = desktop.window().pages().people;
    connect(page, &people::PeoplePage::openRequested, this, [this](const PersonEntry& entry) {
        if (entry.locked) return askUnlock(text::toPath(entry.file));
        m_desktop.openVault(text::toPath(entry.file), false);
    });
    connect(page, &people::PeoplePage::unlockRequested, this, [this](const PersonEntry& entry, const people::Opener& opener) {
        auto key = std::make_shared<VaultKey>();
        (opener.ofSheet ? key->recoveryWords : key->passphrase) = secretOf(opener.words);
        m_desktop.openVault(text::toPath(entry.file), false, {}, std::move(key));
    });
    connect(page, &people::PeoplePage::createRequested, this, &PeopleDesk::create);
    connect(page, &people::PeoplePage::renameRequested, this, &PeopleDesk::rename);
    connect(page, &people::PeoplePage::elsewhereRequested, this, &PeopleDesk::openElsewhere);
    connect(page, &people::PeoplePage::takeOutRequested, this, [this](const QString& file) {
        m_desktop.settings().recent.takeOut(file);
        if (m_desktop.settings().vault == file) forgetLast();
        keep();
    });
    connect(page, &people::PeoplePage::clearRequested, this, [this] {
        m_desktop.settings().recent.clear(files());
        forgetLast();
        keep();
    });
    connect(page, &people::PeoplePage::rememberRequested, this, [this](bool on) {
        m_desktop.settings().recent.setOn(on);
        if (!on) forgetLast();
        keep();
    });
    connect(page, &people::PeoplePage::languageRequested, this, [this](const QString& tag) { m_desktop.applyLanguage(tag); });
}

PeopleDesk::~PeopleDesk() { m_looking.waitForDone(); }

QStringList PeopleDesk::files() const {
    const RecentPeople& recent = m_desktop.settings().recent;
    QStringList files;
    if (!recent.isOn()) return files;
    for (const RecentPeople::Person& person : recent.people()) files += person.file;
    const QDir folder(text::fromPath(m_folder));
    for (const QString& name : folder.entryList({u"*.lanyard"_s}, QDir::Files, QDir::Name))
        if (const QString file = folder.absoluteFilePath(name); !files.contains(file) && !recent.isTakenOut(file)) files += file;
    return files;
}

void PeopleDesk::begin() {
    const QString last = m_desktop.settings().vault;
    if (!last.isEmpty() && QFileInfo::exists(last)) return m_desktop.openVault(text::toPath(last), false);
    const QStringList known = files();
    if (known.size() == 1) return m_desktop.openVault(text::toPath(known.front()), false);
    const bool nobody = known.isEmpty() && m_desktop.settings().recent.isOn() && QDir(text::fromPath(m_folder)).entryList({u"*.lanyard"_s}, QDir::Files).isEmpty();
    if (nobody) return m_desktop.window().go(Place::welcome);
    showEverybody();
}

void PeopleDesk::showEverybody() {
    const QString left = text::fromPath(m_desktop.vaultFile());
    m_desktop.closeVault();
    m_desktop.settings().vault.clear();
    m_desktop.settings().stop = {};
    show();
    m_desktop.window().pages().people->showEverybody(left);
    m_desktop.window().go(Place::people);
    m_desktop.keepSettings();
}

void PeopleDesk::show() {
    m_entries.clear();
    const RecentPeople& recent = m_desktop.settings().recent;
    for (const QString& file : files()) {
        const auto known = recent.find(file);
        PersonEntry entry;
        entry.file = file;
        entry.name = nameOf(file, known);
        if (known) entry.opened = known->opened;
        m_entries.push_back(std::move(entry));
    }
    people::PeoplePage* const page = m_desktop.window().pages().people;
    page->setRemembering(recent.isOn());
    page->setPeople(m_entries, m_desktop.now());
    look();
}

void PeopleDesk::look() {
    m_looking.start([this, entries = m_entries, now = m_desktop.now(), look = ++m_look]() mutable {
        auto seen = looked(std::move(entries), now);
        WalletThread::answer(this, [this, look, seen = std::move(seen)]() mutable {
            if (look != m_look) return;
            m_entries = std::move(seen);
            m_desktop.window().pages().people->setPeople(m_entries, m_desktop.now());
        });
    });
}

void PeopleDesk::create(const QString& name) {
    m_desktop.settings().stop = {};
    m_desktop.openVault(freshVaultPath(m_folder, name), true, [this, name] {
        Person person = m_desktop.person();
        person.name = text::toUtf8(name);
        m_nameWhenOpened = name;
        m_desktop.setPerson(person, [this] { m_desktop.window().go(Place::badges); });
    });
}

void PeopleDesk::openElsewhere() {
    QFileDialog* const dialog = fileDialog(&m_desktop.window(), m_desktop.language().translate("window", "Open a person's file"), u"Lanyard (*.lanyard)"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_desktop.settings().stop = {};
        m_desktop.openVault(text::toPath(file), false);
    }, Qt::QueuedConnection);
    dialog->open();
}

void PeopleDesk::askUnlock(const std::filesystem::path& file) {
    const QString path = text::fromPath(file);
    PersonEntry entry;
    entry.file = path;
    entry.name = nameOf(path, m_desktop.settings().recent.find(path));
    entry.locked = true;
    show();
    m_desktop.window().pages().people->askUnlock(entry);
    m_desktop.window().go(Place::people);
}

bool PeopleDesk::toldByUnlocking(const std::filesystem::path& file, const Error& error) {
    people::PeoplePage* const page = m_desktop.window().pages().people;
    if (page->asked() == text::fromPath(file)) {
        if (error.code == ErrorCode::damaged) { // the page that says so can make it new
            page->showEverybody();
            return false;
        }
        page->setUnlockProblem(error);
        return true;
    }
    if (error.code != ErrorCode::sealed) return false;
    askUnlock(file);
    return true;
}

void PeopleDesk::rename(const PersonEntry& entry, const QString& name) {
    m_looking.start([this, entry, name, now = m_desktop.now()] {
        const auto file = renamed(text::toPath(entry.file), entry.name, name, now);
        WalletThread::answer(this, [this, entry, name, file] {
            if (!file) return m_desktop.tellError(file.error());
            RecentPeople& recent = m_desktop.settings().recent;
            const QString path = text::fromPath(*file);
            if (const auto known = recent.find(entry.file)) recent.change(entry.file, {name, path, known->opened});
            m_desktop.window().pages().people->showEverybody(path);
            keep();
        });
    });
}

void PeopleDesk::seated(const Person& person) {
    const QString name = text::toQString(person.name);
    const QString file = text::fromPath(m_desktop.vaultFile());
    RecentPeople& recent = m_desktop.settings().recent;
    const auto known = recent.find(file);
    if (!m_seated) {
        m_nameWhenOpened = name;
        recent.remember({name, file, m_desktop.now()});
        m_seated = true;
        m_desktop.window().pages().people->showEverybody();
        m_desktop.keepSettings();
    } else if (known && known->name != name) {
        recent.change(file, {name, file, known->opened});
        m_desktop.keepSettings();
    }
}

std::function<std::filesystem::path()> PeopleDesk::leaving() {
    m_seated = false;
    return [file = m_desktop.vaultFile(), before = std::exchange(m_nameWhenOpened, {}), now = text::toQString(m_desktop.person().name)] { return followName(file, before, now); };
}

void PeopleDesk::moved(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (from == to) return;
    const QString before = text::fromPath(from), after = text::fromPath(to);
    RecentPeople& recent = m_desktop.settings().recent;
    if (const auto known = recent.find(before)) recent.change(before, {known->name, after, known->opened});
    if (m_desktop.settings().vault == before) m_desktop.settings().vault = after;
    keep();
}

void PeopleDesk::forgetLast() {
    m_desktop.settings().vault.clear();
    m_desktop.settings().stop = {};
}

void PeopleDesk::keep() {
    m_desktop.keepSettings();
    if (m_desktop.window().here().place == Place::people) show();
}

} // namespace lanyard
