#pragma once
#include "core/badge/own_statement.h"
#include "ui/text/language.h"
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace lanyard::words {

/// What somebody else says beside a statement, being written.
class WitnessFields final : public QWidget {
    Q_OBJECT
  public:
    WitnessFields(const text::Language& in, const Witness& witness, QWidget* parent = nullptr);
    Witness witness() const;
    bool isEmpty() const { return witness() == Witness{}; }

  signals:
    void removeRequested();

  private:
    QLineEdit* m_name;
    QLineEdit* m_role;
    QLineEdit* m_date;
    QPlainTextEdit* m_words;
};

} // namespace lanyard::words
