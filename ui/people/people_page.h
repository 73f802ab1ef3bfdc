#pragma once
#include "ui/people/person_entry.h"
#include "ui/people/unlock_form.h"
#include "ui/text/language.h"
#include <QPointer>
#include <QWidget>
#include <vector>

class QStackedWidget;

namespace lanyard::people {

class NameForm;
class PeopleList;

/// Where the program begins at a desk of several people: whose badges? Names, passphrases and recovery words are asked here in place. Knows no file:
/// shows what it is given and asks by signal.
///
/// Keys: those of PeopleList; Escape leaves a question.
class PeoplePage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit PeoplePage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPeople(const std::vector<PersonEntry>& people, Instant now);
    void setRemembering(bool on);

    /// Everybody; the folder of `file` has the focus.
    void showEverybody(const QString& file = {});
    void askNew();
    void askRename(const PersonEntry& entry);
    void askUnlock(const PersonEntry& entry);
    /// A locked person did not open: told where the passphrase is asked for.
    void setUnlockProblem(const Error& error);
    /// Whose passphrase is asked for; empty: nobody's.
    QString asked() const;

  signals:
    void openRequested(const lanyard::people::PersonEntry& entry);
    void unlockRequested(const lanyard::people::PersonEntry& entry, const lanyard::people::Opener& opener);
    void createRequested(const QString& name);
    void renameRequested(const lanyard::people::PersonEntry& entry, const QString& name);
    void takeOutRequested(const QString& file);
    void elsewhereRequested();
    void rememberRequested(bool on);
    void clearRequested();
    void languageRequested(const QString& tag); ///< answered by setLanguage

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void ask(QWidget* form);
    const text::Language* m_in;
    PeopleList* m_list;
    QStackedWidget* m_stack;
    QPointer<QWidget> m_form; ///< the question that is shown, if one is
    QPointer<UnlockForm> m_unlock;
    PersonEntry m_asked;
};

} // namespace lanyard::people
