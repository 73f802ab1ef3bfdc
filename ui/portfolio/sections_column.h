#pragma once
#include "core/badge/portfolio.h"
#include "ui/portfolio/badge_row_list.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/text/language.h"
#include <QWidget>
#include <vector>

namespace lanyard::widgets {
class Button;
class ScrollColumn;
class TextLabel;
}

namespace lanyard::portfolio {

class PartEditor;
class Section;
class TitleFields;
class WordsField;

/// What a portfolio is made of, in its order: title page, own words, then sections, badges and words between them. A field that is being typed in keeps
/// what is typed. Rows are numbered as `partsOf` numbers the parts.
class SectionsColumn final : public QWidget {
    Q_OBJECT
  public:
    explicit SectionsColumn(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPortfolio(const Portfolio& portfolio); ///< the fields, not the rows; without a signal
    /// Takes what stands in the fields, but for the photo, into a portfolio.
    void writeTo(Portfolio& portfolio) const;
    /// One row for each part of the portfolio that was set last.
    void setRows(std::vector<BadgeRows::Row> rows);
    void setPicture(const DocumentId& id, const QImage& picture) { m_rows->setPicture(id, picture); }
    void openFields(bool open); ///< title page and own words
    void choose(int row);       ///< makes a part the current one
    void editText();            ///< leads to the text of the current row
    void focusBadges();
    void focusFields();

  signals:
    void typed(); ///< in a field of `writeTo`
    void fieldLeft(); ///< what was typed is complete
    void photoRequested();
    void photoRemoved();
    void chooseRequested();
    void addRequested(lanyard::PortfolioText::Kind kind, int after); ///< -1: no row is chosen
    void moveRequested(int from, int before);
    void stepRequested(int row, bool down);
    void removeRequested(int row);
    void rowChosen(int row);
    void textEdited(int row, const QString& text);
    void briefChosen(int row, bool brief);
    void pictureWanted(const lanyard::DocumentId& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void connectRows();
    void tellButtons();
    void showPart();
    int current() const;
    const text::Language* m_in = nullptr;
    Portfolio m_portfolio;
    BadgeRows* m_rows;
    widgets::ScrollColumn* m_scroll;
    Section* m_title;
    Section* m_own;
    TitleFields* m_fields;
    WordsField* m_words;
    PartEditor* m_part;
    widgets::TextLabel* m_none;
    BadgeRowList* m_list;
    widgets::Button* m_add;
    widgets::Button* m_addHeading;
    widgets::Button* m_addWords;
    widgets::Button* m_up;
    widgets::Button* m_down;
    widgets::Button* m_remove;
};

} // namespace lanyard::portfolio
