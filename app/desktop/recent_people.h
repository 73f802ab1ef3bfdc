#pragma once
#include "core/base/instant.h"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

class QSettings;

namespace lanyard {

/// Who was at this desk: of each person the name, where the vault lies, and when it was opened last; nothing else. Kept with the program's settings,
/// never in the system's own list of recent files.
class RecentPeople {
  public:
    struct Person {
        QString name; ///< as it was when the vault was open; empty: the file's name says it
        QString file; ///< absolute
        Instant opened{};
        friend bool operator==(const Person&, const Person&) = default;
    };
    /// So many are remembered: what was opened longest ago is forgotten first.
    static constexpr std::size_t most = 200;

    bool isOn() const noexcept { return m_on; }
    /// Switched off, the list is empty and stays so.
    void setOn(bool on);
    const std::vector<Person>& people() const noexcept { return m_people; } ///< last opened first
    std::optional<Person> find(const QString& file) const;
    /// This vault is open now. Nothing if the list is switched off.
    void remember(const Person& person);
    /// The vault lies elsewhere now, or the person is called otherwise.
    void change(const QString& file, const Person& person);
    /// Out of the list: a vault in the desk's own folder is not listed until it is opened again. Only a digest of its place is kept for that.
    void takeOut(const QString& file);
    bool isTakenOut(const QString& file) const;
    /// Out of the list without a trace: the vault is forgotten.
    void forget(const QString& file);
    /// Everybody; `others` are vaults that stand in the list because they lie in the desk's folder.
    void clear(const QStringList& others);

    /// Unreadable values are left out.
    static RecentPeople read(QSettings& settings);
    void write(QSettings& settings) const;

  private:
    std::vector<Person> m_people;
    QStringList m_takenOut; ///< digests
    bool m_on = true;
};

} // namespace lanyard
