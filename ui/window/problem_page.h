#pragma once
#include "core/base/error.h"
#include "ui/text/language.h"
#include <QWidget>

class QLineEdit;

namespace lanyard::widgets {
class Button;
class Labelled;
class TextLabel;
class Heading;
}

namespace lanyard::window {

/// Stands in place of everything else when a vault cannot be opened: why, what was kept, and what to do now.
class ProblemPage final : public QWidget {
    Q_OBJECT
  public:
    explicit ProblemPage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    /// `file` as the person knows it.
    void setProblem(ErrorCode code, const QString& file);
    /// To make the file new its passphrase is needed: asks for it. `why`: sealed (none was given) or wrongPassphrase.
    void askPassphrase(ErrorCode why);

  signals:
    void againRequested();
    void repairRequested(const QString& passphrase); ///< make a damaged vault new; empty: none was asked for
    void otherRequested(); ///< open another vault
    void everybodyRequested(); ///< to the start page, where somebody else is opened or added

  private:
    void reword();
    void repair();
    const text::Language* m_in;
    ErrorCode m_code = ErrorCode::ioError;
    QString m_file;
    widgets::Heading* m_title;
    widgets::TextLabel* m_sentence;
    widgets::TextLabel* m_place;
    QLineEdit* m_passphrase;
    widgets::Labelled* m_passphraseField;
    widgets::Button* m_again;
    widgets::Button* m_repair;
    widgets::Button* m_other;
    widgets::Button* m_everybody;
};

} // namespace lanyard::window
