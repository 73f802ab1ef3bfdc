#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

class QMimeData;

namespace lanyard::pages {

/// Takes files, folders, pictures and text in by drop, paste and choice, and shows what became of them while they are read. Decides nothing,
/// asks by signal: `received`, then the owner calls begin, progress and append as the work goes, finish at its end.
///
/// Keys: Ctrl+V anywhere on the page pastes; Ctrl+O chooses files; Escape stops reading.
class AddPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit AddPage(const text::Language& in, QWidget* parent = nullptr);
    ~AddPage() override;
    void setLanguage(const text::Language& in);

    /// Reading begins: the report starts anew. `files`: how many are known of so far.
    void begin(std::size_t files);
    /// So many files of so many are done; `current` is the name of the one being read, may be empty. `total` may grow.
    void progress(std::size_t done, std::size_t total, const QString& current);
    void append(const FileReceipt& file);
    /// Reading ended. Files of the receipt that were not appended yet are appended.
    void finish(const Receipt& receipt);
    /// Reading could not go on; what was taken in before stays.
    void fail(const Error& error);
    /// The import is the last thing that was done, so that it can be undone: offered as a button. What was remembered and taken out since is then
    /// undone, and asked again. Off after `begin`.
    void setUndoable(bool undoable);
    /// The import was undone.
    void undone();
    /// The address is one of the person's now.
    void remembered(const QString& address);
    /// The badge lies in the bin now.
    void takenOut(const DocumentId& id);
    void filesChosen(const QStringList& paths);
    void folderChosen(const QString& path);
    bool isReading() const noexcept { return m_reading; }

    /// What a drop or the clipboard offers, as files. Web addresses become a text file with them, so that they are explained.
    static std::vector<IncomingFile> incoming(const QMimeData& data);
    /// Pastes what the clipboard holds, as Ctrl+V does.
    void paste();
    void chooseFiles();

  signals:
    /// Take these in. A path may be a folder: it is read with all that is below it.
    void received(const std::vector<lanyard::IncomingFile>& files);
    void filesRequested(const QString& title, const QString& filter); ///< to be chosen, then filesChosen
    void folderRequested(const QString& title);                       ///< to be chosen, then folderChosen
    void rememberRequested(const QString& address); ///< an address or a name that badges are made out to is one of the person's
    void takeOutRequested(const lanyard::DocumentId& id); ///< the badge is somebody else's
    void stopRequested();
    void undoRequested();
    void badgeRequested(const lanyard::DocumentId& id);
    void restoreRequested(const lanyard::DocumentId& id); ///< the same badge lies in the bin
    void badgesRequested();                               ///< to the page of all badges
    void copied(const QString& what);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    struct Parts;
    void build();
    void reword();
    void tell();
    void showLines();
    void addLine(int number);
    void offer(const AddressOffer& address);
    void renewLines();
    const text::Language* m_in;
    bool m_reading = false;
    bool m_undoable = false;
    bool m_cancelled = false;
    bool m_undone = false;
    std::size_t m_done = 0, m_total = 0;
    QString m_current;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard::pages
