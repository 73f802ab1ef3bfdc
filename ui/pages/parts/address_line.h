#pragma once
#include <QString>
#include <QWidget>

namespace lanyard::pages {

/// An address or number from a badge: shown, shortened in the middle where there is no room, and copied by its button. Never opened.
class AddressLine final : public QWidget {
    Q_OBJECT
  public:
    /// `copy`: the button's word; `name`: its accessible name, which says what is copied.
    AddressLine(const QString& address, const QString& copy, const QString& name, QWidget* parent = nullptr);

  signals:
    void copyRequested(const QString& address);
};

} // namespace lanyard::pages
