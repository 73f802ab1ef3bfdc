#pragma once
#include "core/badge/skills.h"
#include "ui/text/language.h"
#include <QWidget>

class QVBoxLayout;

namespace lanyard::words {

/// One skill with what stands behind it: each badge with the shape and word of its state, own statements and witnesses with the words that
/// nobody has signed them.
class SkillRow final : public QWidget {
    Q_OBJECT
  public:
    SkillRow(const text::Language& in, const Skill& skill, QWidget* parent = nullptr);

  signals:
    void badgeRequested(const lanyard::DocumentId& badge);
    void statementRequested(const QString& statement);
    void suggestionTaken(const lanyard::OwnStatement& statement); ///< the person wants to say it, too

  private:
    void addBadge(const text::Language& in, QVBoxLayout* column, const BadgeBehindSkill& badge, const QString& name);
    void addStatement(const text::Language& in, QVBoxLayout* column, const StatementOfSkill& statement, const QString& name);
};

} // namespace lanyard::words
