#pragma once
#include <QWidget>

namespace lanyard::widgets {

class Button;

/// A bar of 1u with figures and a way to stop. `figures` is a whole text: "4 of 9".
class ProgressRow final : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressRow(const QString& stop, QWidget* parent = nullptr);
    void setProgress(std::size_t done, std::size_t total, const QString& figures);
    QSize sizeHint() const override;

  signals:
    void stopRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    double m_part = 0;
    QString m_figures;
    Button* m_stop;
};

} // namespace lanyard::widgets
