#pragma once
#include "core/badge/person.h"
#include "core/base/error.h"
#include "ui/text/language.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace lanyard::widgets {
class Labelled;
class ScrollColumn;
}

namespace lanyard::settings {

/// How the window looks: as the system says, or always so.
enum class Look : std::uint8_t { system, light, dark };

/// Language and look, who the person is, whom they accept, what was asked before, and where all of it lies. Decides nothing, asks by signal;
/// what is typed is told after a pause and when a field is left.
class SettingsPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit SettingsPage(const text::Language& in, QWidget* parent = nullptr);
    ~SettingsPage() override;
    void setLanguage(const text::Language& in);
    void setLook(Look look);
    void setPerson(const Person& person); ///< a field that is being typed in keeps what is typed
    void setVault(const QString& file, bool readOnly);
    /// How many documents of evidence are kept, and the day of the newest.
    void setEvidence(std::size_t documents, std::optional<Instant> newest);
    /// To the field for one's name.
    void focusName();
    /// To the field for a further address of one's own.
    void focusAddresses();
    /// A file of givers or a folder of evidence could not be taken in: told where it was asked for. None: that is over.
    void setListProblem(std::optional<ErrorCode> code);
    void setEvidenceProblem(std::optional<ErrorCode> code);

  signals:
    void languageRequested(const QString& tag); ///< answered by setLanguage
    void lookRequested(lanyard::settings::Look look);
    void personChanged(const lanyard::Person& person);
    void listFileRequested();
    void evidenceFolderRequested();
    void openVaultRequested();
    void copyPathRequested(const QString& path);
    void binRequested();
    void reportRequested();
    void helpRequested();
    void aboutRequested();

  private:
    void rebuild();
    void addLanguage(QVBoxLayout* column);
    void addPerson(QVBoxLayout* column);
    void addGivers(QVBoxLayout* column);
    void addEvidence(QVBoxLayout* column);
    void addPlaces(QVBoxLayout* column);
    void addHelp(QVBoxLayout* column);
    void addAddress();
    void tellName();
    void tell(const Person& person);

    const text::Language* m_in;
    Look m_look = Look::system;
    Person m_person;
    QString m_vault;
    bool m_readOnly = false;
    std::size_t m_evidence = 0;
    std::optional<Instant> m_newestEvidence;
    std::optional<ErrorCode> m_listProblem, m_evidenceProblem;
    QTimer m_typing;
    widgets::ScrollColumn* m_scroll;
    QPointer<QLineEdit> m_name;
    QPointer<QLineEdit> m_address;
    QPointer<widgets::Labelled> m_addressField;
};

} // namespace lanyard::settings
