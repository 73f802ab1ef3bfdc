#pragma once
#include <QImage>
#include <QString>
#include <QWidget>

namespace lanyard::pages {

/// A badge's picture on its card, or the stand-in that is drawn for its name. In the dark the card is light: most pictures are made for
/// white paper.
class PictureCard final : public QWidget {
    Q_OBJECT
  public:
    explicit PictureCard(QWidget* parent = nullptr);
    /// `expected`: a picture is on its way, so no stand-in is drawn yet.
    void setBadge(const QString& name, const QString& id, bool expected);
    void setPicture(const QImage& picture); ///< null: there is none
    int pictureEdge() const;                ///< of the square the picture is drawn into, in pixels
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_name, m_id;
    QImage m_picture;
    bool m_expected = false;
};

} // namespace lanyard::pages
