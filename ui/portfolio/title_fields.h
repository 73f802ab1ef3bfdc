#pragma once
#include "core/badge/portfolio.h"
#include "ui/text/language.h"
#include <QWidget>

class QLineEdit;

namespace lanyard::widgets {
class Button;
class TextLabel;
}

namespace lanyard::portfolio {

class WordsField;

/// What stands on the title page: whose portfolio it is, how to reach the person, what it is for, for whom, the photo. A field that is being typed in
/// keeps what is typed.
class TitleFields final : public QWidget {
    Q_OBJECT
  public:
    explicit TitleFields(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPortfolio(const Portfolio& portfolio); ///< no signal
    /// Takes what stands in the fields into a portfolio; the photo is not among it.
    void writeTo(Portfolio& portfolio) const;
    void focusFirst();

  signals:
    void typed();
    void fieldLeft(); ///< what was typed is complete
    void photoRequested();
    void photoRemoved();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLineEdit* m_person;
    WordsField* m_contact;
    QLineEdit* m_heading;
    QLineEdit* m_reader;
    widgets::TextLabel* m_labels[4];
    widgets::Button* m_photo;
    widgets::Button* m_noPhoto;
};

} // namespace lanyard::portfolio
