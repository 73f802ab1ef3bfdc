#pragma once
#include "ui/people/person_entry.h"
#include "ui/text/language.h"
#include <QWidget>
#include <memory>
#include <vector>

namespace lanyard::people {

class PersonFolder;

/// Everybody this desk knows, last opened first, and the ways to somebody else.
///
/// Keys: arrows walk from folder to folder; typing letters finds; Enter in the search opens the first one found.
class PeopleList final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the list.
    explicit PeopleList(const text::Language& in, QWidget* parent = nullptr);
    ~PeopleList() override;
    void setLanguage(const text::Language& in);
    /// What is searched for and the folder with the focus stay. `now` is what "today" is counted from.
    void setPeople(std::vector<PersonEntry> people, Instant now);
    void setRemembering(bool on); ///< who was here is remembered
    /// To the folder of this person; the first one if there is no such file.
    void focusOn(const QString& file);

  signals:
    void openRequested(const lanyard::people::PersonEntry& entry);
    void renameRequested(const lanyard::people::PersonEntry& entry);
    void takeOutRequested(const QString& file);
    void newRequested();
    void elsewhereRequested();
    void rememberRequested(bool on);
    void clearRequested();
    void languageRequested(const QString& tag); ///< answered by setLanguage

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Parts;
    void reword();
    void rebuild();
    void filter();
    void showListMenu();
    std::vector<PersonFolder*> shown() const;
    bool walk(int key);
    const text::Language* m_in;
    std::vector<PersonEntry> m_people;
    Instant m_now{};
    bool m_remembering = true;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard::people
