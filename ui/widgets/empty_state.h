#pragma once
#include "ui/widgets/icon.h"
#include <QWidget>

namespace lanyard::widgets {

class Button;
class TextLabel;

/// What a place is for, in one sentence, with one button, in the middle of the place.
class EmptyState final : public QWidget {
    Q_OBJECT
  public:
    EmptyState(Icon icon, const QString& title, const QString& sentence, const QString& button = {}, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& sentence, const QString& button);
    void addQuietButton(const QString& words); ///< a second way, signal `quietRequested`

  signals:
    void requested();
    void quietRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* m_middle;
    TextLabel* m_title;
    TextLabel* m_sentence;
    Button* m_button;
    Button* m_quiet;
};

} // namespace lanyard::widgets
