#pragma once
#include "core/badge/portfolio.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/text/language.h"
#include <QWidget>
#include <vector>

class QLineEdit;

namespace lanyard::widgets {
class Button;
class ScrollColumn;
class TextLabel;
}

namespace lanyard::portfolio {

class Section;
class WordsField;

/// What a portfolio is made of, in its order: title page, own words, badges. A field that is being typed in keeps what is typed.
class SectionsColumn final : public QWidget {
    Q_OBJECT
  public:
    explicit SectionsColumn(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPortfolio(const Portfolio& portfolio); ///< the fields, not the badges; without a signal
    void setRows(std::vector<BadgeRows::Row> rows);
    void setPicture(const DocumentId& id, const QImage& picture) { m_rows->setPicture(id, picture); }
    void openFields(bool open); ///< title page and own words
    void choose(int row);       ///< makes a badge the current one
    void focusBadges();
    void focusFields();

  signals:
    void personEdited(const QString& person);
    void headingEdited(const QString& heading);
    void wordsEdited(const QString& words);
    void fieldLeft(); ///< what was typed is complete
    void chooseRequested();
    void moveRequested(int from, int to);
    void removeRequested(int row);
    void rowChosen(int row);
    void pictureWanted(const lanyard::DocumentId& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void tellButtons();
    void step(int row, int steps);
    const text::Language* m_in = nullptr;
    BadgeRows* m_rows;
    widgets::ScrollColumn* m_scroll;
    Section* m_title;
    Section* m_own;
    widgets::TextLabel* m_personLabel;
    widgets::TextLabel* m_headingLabel;
    QLineEdit* m_person;
    QLineEdit* m_heading;
    WordsField* m_words;
    widgets::TextLabel* m_none;
    BadgeRowList* m_list;
    widgets::Button* m_add;
    widgets::Button* m_up;
    widgets::Button* m_down;
    widgets::Button* m_remove;
};

} // namespace lanyard::portfolio
