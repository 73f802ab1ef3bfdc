#pragma once
#include <QList>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

class QHBoxLayout;

namespace lanyard::widgets {

class TextLabel;

/// One large field that takes files, pictures and text by drop; the buttons in it are the same for those who do not drag.
class DropField final : public QWidget {
    Q_OBJECT
  public:
    DropField(const QString& title, const QString& sentence, QWidget* parent = nullptr);
    void addButton(QWidget* button); ///< takes it
    void setWords(const QString& title, const QString& sentence);

  signals:
    void dropped(const QMimeData* data); ///< valid only during the call

  protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_buttons;
    bool m_over = false;
};

} // namespace lanyard::widgets
