#pragma once
#include "core/base/error.h"
#include "ui/text/language.h"
#include <QWidget>

namespace lanyard::widgets {
class Button;
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

  signals:
    void againRequested();
    void repairRequested(); ///< make a damaged vault new
    void otherRequested(); ///< open another vault
    void everybodyRequested(); ///< to the start page, where somebody else is opened or added

  private:
    void reword();
    const text::Language* m_in;
    ErrorCode m_code = ErrorCode::ioError;
    QString m_file;
    widgets::Heading* m_title;
    widgets::TextLabel* m_sentence;
    widgets::TextLabel* m_place;
    widgets::Button* m_again;
    widgets::Button* m_repair;
    widgets::Button* m_other;
    widgets::Button* m_everybody;
};

} // namespace lanyard::window
