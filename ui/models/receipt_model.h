#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/counts.h"
#include "ui/text/language.h"
#include <QAbstractListModel>
#include <QStringList>
#include <set>
#include <vector>

namespace lanyard::models {

/// What became of the files of one import, one line for each badge and for each thing that was no badge, in the order in which they
/// were read. Grows while files are read.
class ReceiptModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum class Kind : std::uint8_t {
        added,        ///< a new badge
        alreadyThere, ///< the same bytes lie in the vault
        inBin,        ///< the same bytes lie in the vault's bin
        takenOut,     ///< came in and was put into the bin since, because it is somebody else's
        note,         ///< no badge, and nothing to do about it
        wantsStep,    ///< no badge, and there is something to do
    };
    /// One line, in words.
    struct Line {
        Kind kind{};
        FindingCode code{};    ///< of `note` and `wantsStep`
        QString what;          ///< "New", "A picture without a badge"
        QString file;          ///< name of the file and of the part in it
        QString sentence;      ///< what became of it
        QStringList steps;     ///< what to do, one after the other; may be empty
        DocumentId badge;      ///< of `added`, `alreadyThere`, `inBin`
        QString address;       ///< to copy; may be empty
        QString question;      ///< of `added`: whose it is, where that is to be asked; may be empty
        QString madeOutTo;     ///< of `added` with a question: an address or a name; empty if the badge holds only a hash
        std::size_t fileIndex = 0;
    };
    enum Role : int { FileRole = Qt::UserRole + 1, SentenceRole, StepsRole, KindRole, BadgeRole, AddressRole };

    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the model.
    explicit ReceiptModel(const text::Language& in, QObject* parent = nullptr);
    void setLanguage(const text::Language& in); ///< words all lines anew

    void clear();
    void append(const FileReceipt& file);
    /// The badge is the person's, though nothing of them fits: it is not asked about any more.
    void keep(const DocumentId& id);
    /// The address is one of the person's: of badges that are made out to it nothing is asked any more.
    void remember(const QString& address);
    void takeOut(const DocumentId& id);
    /// What was remembered and taken out since the import was undone. False if there was nothing.
    bool takeAnswersBack();
    const Line& line(int row) const { return m_lines[std::size_t(row)]; } ///< precondition: 0 <= row < rowCount()
    std::size_t files() const noexcept { return m_files.size(); }
    /// Of all lines so far; `waiting` and `cancelled` are not known here.
    text::ReceiptCounts counts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<Line> linesOf(const FileReceipt& file, std::size_t index) const;
    void tellNew(Line& line, const FileReceipt::Item& item, const QString& title) const;
    void rewordAll();
    const text::Language* m_in;
    std::vector<FileReceipt> m_files;
    std::vector<Line> m_lines;
    std::set<DocumentId> m_kept, m_takenOut;
    std::set<QString> m_remembered;
};

} // namespace lanyard::models
