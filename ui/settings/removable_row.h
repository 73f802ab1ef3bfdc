#pragma once
#include <QString>
#include <QWidget>

namespace lanyard::settings {

/// A line of a list that can be taken away: words, quiet words under them, a button at the end.
class RemovableRow final : public QWidget {
    Q_OBJECT
  public:
    /// `remove`: accessible name of the button, which says what is taken away.
    RemovableRow(const QString& words, const QString& quiet, const QString& remove, QWidget* parent = nullptr);

  signals:
    void removeRequested();
};

} // namespace lanyard::settings
