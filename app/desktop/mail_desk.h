#pragma once
#include "app/desktop/outgoing_files.h"
#include "core/badge/document.h"
#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <string>

namespace lanyard {

class Desktop;

/// Sends one badge or one portfolio by the system's mail program: says before what will be in the mail and who sends it, and helps by hand where
/// no mail program answers. Nothing is sent by this program.
class MailDesk final : public QObject {
    Q_OBJECT
  public:
    explicit MailDesk(Desktop& desktop);

    void sendBadge(const DocumentId& id);
    /// The portfolio that is shown, as PDF with the badges inside.
    void sendPortfolio();
    /// Whether a PDF is being saved only to be mailed.
    bool isSending(const QString& file) const;
    OutgoingFiles& files() noexcept { return m_files; }

  private:
    struct Enclosure {
        QString subject;
        QString words;
        QString name;
        std::string mediaType;
    };
    void askFirst(const QString& question, const QString& file, std::function<void()> then);
    void hand(const Enclosure& enclosure, const std::filesystem::path& file);
    void helpByHand(const QString& name, const std::filesystem::path& file);

    Desktop& m_desktop;
    OutgoingFiles m_files;
    Enclosure m_portfolio; ///< of the PDF that is being made
    std::filesystem::path m_pdf;
};

} // namespace lanyard
