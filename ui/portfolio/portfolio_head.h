#pragma once
#include "ui/text/language.h"
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace lanyard::widgets {
class Button;
class ElidedLabel;
class FlowLayout;
class Segments;
}

namespace lanyard::portfolio {

/// The head of a portfolio's page: the way back, its name, which is changed in place, printing and saving. Where the window is narrow there is a
/// choice of the one column that is shown.
class PortfolioHead final : public QWidget {
    Q_OBJECT
  public:
    enum Column : int { content, pages, choices };
    explicit PortfolioHead(QWidget* parent = nullptr);
    ~PortfolioHead() override;
    void setLanguage(const text::Language& in);
    void setName(const QString& name);
    /// Ends the changing of the name without keeping it.
    void stopRenaming();
    /// Why nothing can be printed and saved yet; empty: it can.
    void setHindrance(const QString& why);
    void setNarrow(bool narrow);
    int column() const; ///< that is chosen, of `Column`
    void fit();         ///< the type has changed

  signals:
    void backRequested();
    void renamed(const QString& name); ///< never empty
    void printRequested();
    void pdfRequested();
    void mailRequested();
    void columnChosen();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void rename();
    widgets::Button* m_back;
    QStackedWidget* m_titles; ///< the name, or the field to change it
    widgets::ElidedLabel* m_title;
    QLineEdit* m_name;
    widgets::Button* m_rename;
    widgets::Button* m_mail;
    widgets::Button* m_print;
    widgets::Button* m_pdf;
    QHBoxLayout* m_row;
    QWidget* m_tabsRow;
    widgets::FlowLayout* m_tabsFlow;
    widgets::Segments* m_tabs;
};

} // namespace lanyard::portfolio
