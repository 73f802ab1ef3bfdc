#pragma once
#include <QPlainTextEdit>
#include <QTimer>

namespace lanyard::pages {

/// A note of one's own, kept as it is typed: told after a pause of a second and when the field is left. Tab goes on to the next control.
class NoteEditor final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit NoteEditor(QWidget* parent = nullptr);
    void setNote(const QString& note); ///< no signal; ignored while the person writes in it
    void startNote(const QString& note); ///< of another badge: told what was typed for the one before, then replaced
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void changed(const QString& note);

  protected:
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void tell();
    QString m_told;
    QTimer m_pause;
};

} // namespace lanyard::pages
