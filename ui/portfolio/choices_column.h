#pragma once
#include "core/badge/portfolio.h"
#include "ui/text/language.h"
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace lanyard::widgets {
class Heading;
class TextLabel;
}

namespace lanyard::portfolio {

/// The few choices of a portfolio: what it is, paper, language, what stands on the page; and what the reader will learn.
class ChoicesColumn final : public QWidget {
    Q_OBJECT
  public:
    explicit ChoicesColumn(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPortfolio(const Portfolio& portfolio); ///< no signal
    /// Takes what is chosen here, and nothing else, from `choices` into a portfolio.
    static void take(Portfolio& portfolio, const Portfolio& choices);
    void setLearned(const QStringList& lines);
    /// Pixels that its longest word needs.
    int neededWidth() const;

  signals:
    /// One of the choices changed: `take` them.
    void chosen(const lanyard::Portfolio& choices);

  private:
    void tell();
    Portfolio m_shown;
    QWidget* m_content;
    QComboBox* m_layout;
    QComboBox* m_paper;
    QComboBox* m_language;
    QCheckBox* m_colour;
    QCheckBox* m_owner;
    QCheckBox* m_large;
    QCheckBox* m_statements;
    widgets::TextLabel* m_labels[3];
    widgets::TextLabel* m_onPage;
    widgets::Heading* m_learnsHeading;
    QVBoxLayout* m_learns;
};

} // namespace lanyard::portfolio
