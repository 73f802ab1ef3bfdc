#pragma once
#include "core/badge/portfolio.h"
#include "ui/text/language.h"
#include <QWidget>
#include <optional>

class QCheckBox;
class QLineEdit;

namespace lanyard::widgets {
class TextLabel;
}

namespace lanyard::portfolio {

class WordsField;

/// What can be changed of the chosen part of a portfolio: a heading or own words are written here, of a badge can be chosen how much of it prints.
class PartEditor final : public QWidget {
    Q_OBJECT
  public:
    explicit PartEditor(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    /// Shows a part; none: hides. No signal; what is being typed stays.
    void setPart(const std::optional<PortfolioPart>& part, bool brief);
    void focusText(); ///< with all of it chosen, to be written over

  signals:
    void textEdited(const QString& text);
    void briefChosen(bool brief);
    void fieldLeft(); ///< what was typed is complete

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    widgets::TextLabel* m_headingLabel;
    QLineEdit* m_heading;
    widgets::TextLabel* m_wordsLabel;
    WordsField* m_words;
    QCheckBox* m_brief;
};

} // namespace lanyard::portfolio
