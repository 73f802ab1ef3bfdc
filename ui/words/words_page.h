#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/skills.h"
#include "core/badge/summary.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace lanyard::widgets {
class ScrollColumn;
class SearchField;
}

namespace lanyard::words {

class SkillsView;
class StatementEditor;

/// What a person says of themselves, by kind, written in place; and the skills that badges and they name, with what stands behind each. Decides
/// nothing, asks by signal.
class WordsPage final : public QWidget {
    Q_OBJECT
  public:
    enum class View : std::uint8_t { statements, skills };

    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit WordsPage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    /// What is in the vault now: statements in the person's order, and the badges that can stand behind them. What is being written stays.
    void set(std::vector<OwnStatement> statements, std::vector<BadgeSummary> badges);
    void setSkills(std::vector<Skill> skills);
    View view() const noexcept { return m_view; }
    void choose(View view);
    /// Keeps what is being written, as if the person had asked for it; nothing if it has no title yet.
    void finish();

  signals:
    void saveRequested(const lanyard::OwnStatement& statement);
    void removeRequested(const lanyard::OwnStatement& statement);
    void moveRequested(const QString& statement, const QString& before); ///< in front of which one; empty: to the end
    void attachRequested(const QString& statement);                    ///< let a paper be chosen
    void papersDropped(const QString& statement, const std::vector<lanyard::IncomingFile>& files);
    void paperRequested(const lanyard::AttachedPaper& paper);
    void badgeRequested(const lanyard::DocumentId& badge);
    void skillsWanted(); ///< they show now, or what they are made of has changed while they show

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void reword();
    QWidget* statementsContent();
    void addHead(QVBoxLayout* column);
    void addPart(QVBoxLayout* column, StatementKind kind);
    void addEmpty(QVBoxLayout* column);
    void addCard(QVBoxLayout* column, const std::vector<const OwnStatement*>& part, std::size_t place);
    void addEditor(QVBoxLayout* column);
    void edit(OwnStatement statement);
    void endEditing(const QString& focus); ///< focus: object name of what has it then
    void focusNear(const QString& name);

    const text::Language* m_in;
    std::vector<OwnStatement> m_statements;
    std::vector<BadgeSummary> m_badges;
    std::map<DocumentId, BadgeSummary> m_known;
    std::vector<Skill> m_skills;
    View m_view = View::statements;
    QString m_find;
    QString m_focusLater; ///< object name of what shall have the focus when it is there
    std::optional<OwnStatement> m_edited; ///< as it was when writing began
    StatementEditor* m_editor = nullptr;
    SkillsView* m_skillsView = nullptr;
    widgets::ScrollColumn* m_scroll;
};

} // namespace lanyard::words
