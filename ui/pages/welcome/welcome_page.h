#pragma once
#include "ui/text/language.h"
#include <QWidget>
#include <memory>

namespace lanyard::pages {

/// The first thing a person sees, with no side bar beside it: what this program is, the language, the name to print on paper, and ways on: start,
/// look at sample badges, open a file that already holds badges. Decides nothing, asks by signal.
class WelcomePage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit WelcomePage(const text::Language& in, QWidget* parent = nullptr);
    ~WelcomePage() override;
    void setLanguage(const text::Language& in);
    void setName(const QString& name);

  signals:
    void languageRequested(const QString& tag);     ///< answered by setLanguage
    void startRequested(const QString& name);       ///< may be empty: it can be told later
    void samplesRequested(const QString& name);     ///< start with the sample badges in the vault
    void openVaultRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Parts;
    void reword();
    const text::Language* m_in;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard::pages
