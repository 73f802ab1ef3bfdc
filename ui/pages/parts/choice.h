#pragma once
#include <QComboBox>

namespace lanyard::pages {

/// A choice without a frame, as wide as the words chosen: "Newest first". Words may come from badges: what is longer than its place is
/// shortened, its list wide enough for most.
class Choice final : public QComboBox {
    Q_OBJECT
  public:
    explicit Choice(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;
};

} // namespace lanyard::pages
