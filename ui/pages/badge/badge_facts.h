#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/badge_words.h"
#include "ui/text/language.h"
#include <QString>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace lanyard::widgets {
class FactGrid;
}

namespace lanyard::pages {

/// What a badge says, as labels and values, in the reader's language or in one the reader chose among those the badge has. What a badge does
/// not say has no line.
class BadgeFacts final : public QWidget {
    Q_OBJECT
  public:
    enum class Part : std::uint8_t {
        main, ///< who, when, what, how, skills, results, evidence
        more, ///< numbers, roles, frameworks, about the giver
    };
    /// `readIn`: tag of a language of the badge; none: the one that suits the reader best.
    BadgeFacts(const text::Language& in, const BadgeView& view, const std::optional<QString>& readIn, Part part, QWidget* parent = nullptr);
    bool isEmpty() const noexcept { return m_lines == 0; }

    /// Tags of the languages that the badge's main texts are written in, in its order; at least two, or none.
    static QStringList languagesOf(const Badge& badge);
    /// One text of it in the language chosen.
    static text::Chosen wordsOf(const text::Language& in, const LocalizedText& text, const std::optional<QString>& readIn);

  signals:
    void languageChosen(const QString& tag);
    void copyRequested(const QString& text);

  private:
    void addMain(const BadgeView& view);
    void addMore(const BadgeView& view);
    void addLanguages(const Badge& badge);
    void addEvidence(const std::vector<EvidenceItem>& evidence);
    void addOrganisation(const QString& label, const Issuer& issuer, bool nameToo);
    void words(const QString& label, const QString& value, const QString& note = {});
    void words(const QString& label, const std::string& value);
    void words(const QString& label, const LocalizedText& value);
    /// `what` says in the button's name what lies at the address; empty: the label says it.
    void address(const QString& label, const std::string& value, const QString& what = {});
    void chips(const QString& label, const QStringList& values);

    const text::Language& m_in; ///< of the page, which builds this anew for another one
    std::optional<QString> m_readIn;
    widgets::FactGrid* m_grid;
    int m_lines = 0;
};

} // namespace lanyard::pages
