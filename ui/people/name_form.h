#pragma once
#include "ui/text/language.h"
#include <QWidget>

class QLineEdit;

namespace lanyard::people {

/// Asks for the name of somebody new, or for another name of somebody. Made for one question and one language.
class NameForm final : public QWidget {
    Q_OBJECT
  public:
    /// `present`: the name to change; empty asks for somebody new.
    explicit NameForm(const text::Language& in, const QString& present, QWidget* parent = nullptr);

  signals:
    void named(const QString& name); ///< never empty
    void backRequested();

  private:
    QLineEdit* m_name;
};

} // namespace lanyard::people
