#pragma once
#include "ui/widgets/icon.h"
#include <QTimer>
#include <QWidget>

namespace lanyard::widgets {

/// Says what was done or is to be known, with one action, mostly Undo: above the foot, in the middle of its parent; goes after 10 s, later while the pointer or the focus is on
/// it. Screen readers hear it as an alert. One at a time: a new notice replaces the old one.
class NoticeBar final : public QWidget {
    Q_OBJECT
  public:
    explicit NoticeBar(QWidget* parent);
    /// `action` empty: no button. `bottom` pixels are kept free below it.
    void tell(const QString& words, Icon icon, const QString& action, int bottom, Icon actionIcon = Icon::undo);
    QSize sizeHint() const override;

  signals:
    void actionRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void place();
    void goLater();
    QString m_words;
    Icon m_icon = Icon::none;
    class ActionButton;
    ActionButton* m_action;
    QTimer m_timer;
    int m_bottom = 0;
};

} // namespace lanyard::widgets
