#pragma once
#include "app/desktop/recent_people.h"
#include "core/badge/person.h"
#include "ui/people/people_page.h"
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <vector>

namespace lanyard {

class Desktop;

/// Whose badges: the start page, who was here, and the way from one person to another. A person is a vault; the desk's own folder is where vaults
/// are made and looked for.
class PeopleDesk final : public QObject {
    Q_OBJECT
  public:
    /// `folder`: the desk's own.
    PeopleDesk(Desktop& desktop, const std::filesystem::path& folder);
    ~PeopleDesk() override; ///< waits for what is being looked at

    /// Opens the vault that was open when the program ended; without one, the only person there is; else shows everybody. With nobody at all the
    /// first page.
    void begin();
    /// Shows everybody; the person who is open is closed.
    void showEverybody();
    /// Somebody new: a vault named after them.
    void create(const QString& name);
    /// A vault that lies anywhere.
    void openElsewhere();
    /// Asks for what opens this vault.
    void askUnlock(const std::filesystem::path& file);
    /// Asks for it, or tells why what was tried did not open it, if that is what the error is about. False: it is about something else.
    bool toldByUnlocking(const std::filesystem::path& file, const Error& error);

    /// The person of the vault that is open, or that they are called otherwise now.
    void seated(const Person& person);
    /// The person leaves. To be called on any thread once the vault is closed for good: its file follows the person's name, and is where is told.
    std::function<std::filesystem::path()> leaving();
    /// The file of somebody who left lies elsewhere now.
    void moved(const std::filesystem::path& from, const std::filesystem::path& to);

  private:
    QStringList files() const;
    void look();
    void show();
    void rename(const people::PersonEntry& entry, const QString& name);
    void forgetLast(); ///< whose vault was open last, and where they were in it
    void keep();

    Desktop& m_desktop;
    std::filesystem::path m_folder;
    std::vector<people::PersonEntry> m_entries;
    QString m_nameWhenOpened;
    bool m_seated = false;
    QThreadPool m_looking;
    int m_look = 0; ///< which look is the newest
};

} // namespace lanyard
