#pragma once
#include "core/base/error.h"
#include "core/base/instant.h"
#include "ui/text/language.h"
#include <QPointer>
#include <QWidget>
#include <cstdint>
#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace lanyard::widgets {
class ProgressRow;
class ScrollColumn;
}

namespace lanyard::safekeeping {

/// A backup as the page lists it.
struct BackupRow {
    QString file;         ///< names it for the owner of the page
    Instant madeAt{};
    std::uint64_t bytes = 0;
    friend bool operator==(const BackupRow&, const BackupRow&) = default;
};

/// What became of something that was asked for here; shown where it was asked.
struct Outcome {
    QString words;        ///< a whole sentence; empty: nothing to tell
    bool isProblem = false;
};

/// Taking everything along in one file, taking such a file in, dated backups, and forgetting the person on this computer. Decides nothing, asks by
/// signal. While something runs, its progress stands in place of the buttons.
class SafekeepingPage final : public QWidget {
    Q_OBJECT
  public:
    enum class Part : std::uint8_t { takeAlong, takeIn, backups, forget, madeNew };

    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit SafekeepingPage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    /// The person's name, which must be typed to forget them: without one the word that stands for it is the file's name.
    void setPerson(const QString& name, const QString& file, bool readOnly);
    void setBackups(std::vector<BackupRow> backups, const QString& folder);
    /// A file that was chosen is locked: its passphrase is asked for.
    void askPassphrase(const QString& file);
    /// `madeNew`: what came of making a damaged file new stands above everything else.
    void setOutcome(Part part, Outcome outcome);
    /// Something of this part runs; nothing: it has ended. `total` 0: nobody knows how much there is.
    void setProgress(std::optional<Part> part, std::size_t done = 0, std::size_t total = 0);

  signals:
    void takeAlongRequested(const QString& passphrase); ///< empty: in the open
    void takeInRequested();                             ///< let a file be chosen
    void passphraseGiven(const QString& passphrase);    ///< for the file that askPassphrase() was about
    void backupRequested();
    void restoreRequested(const QString& file);
    void forgetRequested();
    void stopRequested();
    void backRequested();

  private:
    void rebuild();
    void addMadeNew(QVBoxLayout* column);
    void addTakeAlong(QVBoxLayout* column);
    void addTakeIn(QVBoxLayout* column);
    void addBackups(QVBoxLayout* column);
    void addForget(QVBoxLayout* column);
    void addEnd(QVBoxLayout* column, Part part); ///< progress and outcome
    QString nameToType() const;

    const text::Language* m_in;
    QString m_person, m_file, m_folder, m_lockedFile;
    bool m_readOnly = false;
    bool m_open = false; ///< to be taken along without a passphrase
    std::vector<BackupRow> m_backups;
    std::optional<Part> m_running;
    std::size_t m_done = 0, m_total = 0;
    Outcome m_outcomes[5];
    widgets::ScrollColumn* m_scroll;
    QPointer<widgets::ProgressRow> m_progress;
};

} // namespace lanyard::safekeeping
