#pragma once
#include <QWidget>

namespace lanyard::portfolio {

/// A column beside the pages, parted from them by a hairline. `first`: it stands where reading begins.
class SideColumn final : public QWidget {
    Q_OBJECT
  public:
    SideColumn(QWidget* content, bool first, QWidget* parent = nullptr); ///< takes the content

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool m_first;
};

} // namespace lanyard::portfolio
