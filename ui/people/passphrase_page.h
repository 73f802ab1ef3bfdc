#pragma once
#include "core/base/error.h"
#include "ui/text/language.h"
#include <QString>
#include <QWidget>
#include <functional>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace lanyard::widgets {
class Labelled;
class ScrollColumn;
}

namespace lanyard::people {

/// The lock of the person who is open: says what it holds and what losing the passphrase means, before one is set; sets, changes and takes it away;
/// offers the recovery sheet; and when to lock by itself. Decides nothing, asks by signal. Passphrases leave it once and are wiped.
class PassphrasePage final : public QWidget {
    Q_OBJECT
  public:
    struct State {
        bool isLocked = false;      ///< the vault has a passphrase
        bool openedBySheet = false; ///< it was opened by the recovery words: a new passphrase needs no old one
        bool readOnly = false;
        int idleMinutes = 10;       ///< 0: does not lock by itself
        friend bool operator==(const State&, const State&) = default;
    };
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit PassphrasePage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setState(const State& state);
    /// What was asked for is being done: nothing can be asked meanwhile. Ends with setState and setProblem.
    void setBusy(bool busy);
    /// Why it was not done, told where it was asked; none: that is over.
    void setProblem(std::optional<ErrorCode> code);

  signals:
    void lockRequested(const QString& passphrase);
    void changeRequested(const QString& old, const QString& fresh); ///< `old` empty if the vault was opened by the sheet
    void takeAwayRequested();
    void printSheetRequested();
    void saveSheetRequested();
    void lockNowRequested();
    void idleMinutesRequested(int minutes);
    void backRequested();

  private:
    void rebuild();
    void addSetting(QVBoxLayout* column);
    void addSheet(QVBoxLayout* column);
    void addIdle(QVBoxLayout* column);
    void finish();
    const text::Language* m_in;
    State m_state;
    bool m_busy = false;
    std::optional<ErrorCode> m_problem;
    widgets::ScrollColumn* m_scroll;
    QLineEdit* m_old = nullptr; ///< these belong to the column that is shown
    QLineEdit* m_fresh = nullptr;
    QLineEdit* m_again = nullptr;
    widgets::Labelled* m_oldField = nullptr;
    widgets::Labelled* m_freshField = nullptr;
    widgets::Labelled* m_againField = nullptr;
};

} // namespace lanyard::people
