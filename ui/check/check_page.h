#pragma once
#include "core/base/error.h"
#include "core/wallet/wallet.h"
#include "ui/check/paper_entries.h"
#include "ui/text/language.h"
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard::check {

/// Takes a PDF, a scan or a photograph of a paper and shows what its codes hold: the picture with the codes numbered, and for each entry the state, the words
/// to compare with the paper, and the six answers. Decides nothing and keeps nothing, asks by signal: `received`, then the owner calls `begin`, and `show` or
/// `fail` when it is done.
///
/// Keys: Ctrl+V anywhere on the page pastes; Ctrl+O chooses files.
class CheckPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit CheckPage(const text::Language& in, QWidget* parent = nullptr);
    ~CheckPage() override;
    void setLanguage(const text::Language& in); ///< what is shown stays

    using QWidget::show;
    void begin(std::size_t files);              ///< what was shown is gone; the page says that it reads
    void show(std::vector<CheckedFile> files);  ///< in the order in which they were handed in
    void fail(const Error& error);
    void reset();                               ///< as it was at first
    void setKeeping(bool possible);             ///< whether badges could be kept: a vault is open and can be written to
    bool isReading() const noexcept { return m_reading; }
    const std::vector<CheckedFile>& files() const noexcept { return m_files; }

    void chooseFiles();
    void filesChosen(const QStringList& paths); ///< answers filesRequested
    void paste();

  signals:
    void filesRequested(const QString& title, const QString& filter); ///< to be chosen, then filesChosen
    void received(const std::vector<lanyard::IncomingFile>& files);
    void stopRequested();
    void keepRequested(); ///< take the badges that are shown into the vault
    void copyRequested(const QString& address);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Parts;
    void build();
    void reword();
    void tell();
    void showEntries();
    void showPictures(QWidget* column, const std::vector<PaperEntry>& entries);
    void arrange();
    const text::Language* m_in;
    bool m_reading = false;
    bool m_keeping = false;
    std::size_t m_count = 0; ///< files that are read
    std::optional<ErrorCode> m_error;
    std::vector<CheckedFile> m_files;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard::check
