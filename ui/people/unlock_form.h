#pragma once
#include "core/base/error.h"
#include "ui/text/language.h"
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace lanyard::widgets {
class Button;
class Labelled;
class TextLabel;
}

namespace lanyard::people {

/// What opens a locked vault.
struct Opener {
    QString words; ///< the passphrase, or the words of the recovery sheet; wiped by who takes it
    bool ofSheet = false;
};

/// Asks for the passphrase of a locked person in place, or for the words of the recovery sheet, and tells each answer in its own words. Made for one
/// question and one language.
class UnlockForm final : public QWidget {
    Q_OBJECT
  public:
    UnlockForm(const text::Language& in, const QString& name, QWidget* parent = nullptr);
    /// It did not open. What was typed is gone; the focus is where one can go on.
    void setProblem(const Error& error);
    bool isBusy() const noexcept { return m_busy; }

  signals:
    void unlockRequested(const lanyard::people::Opener& opener); ///< the form waits for setProblem or its end
    void backRequested();

  private:
    void ask();
    void useSheet(bool sheet);
    void setBusy(bool busy);
    const text::Language* m_in;
    QString m_name;
    bool m_sheet = false;
    bool m_busy = false;
    QLineEdit* m_passphrase;
    QPlainTextEdit* m_words;
    widgets::Labelled* m_passphraseField;
    widgets::Labelled* m_wordsField;
    QCheckBox* m_show;
    widgets::Button* m_open;
    widgets::Button* m_other;
    widgets::TextLabel* m_sentence;
};

} // namespace lanyard::people
