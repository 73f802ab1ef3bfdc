#pragma once
#include <QLocale>
#include <QString>
#include <QTranslator>
#include <memory>
#include <string>
#include <vector>

namespace lanyard::text {

/// A language the program can speak, with its name in itself ("Deutsch").
struct LanguageChoice {
    QString tag; ///< BCP 47
    QString ownName;
};
/// Those a person can choose, English first. The pseudo-language "xx" of tests is not among them.
std::vector<LanguageChoice> everyLanguage();

/// A language to speak in: its sentences, its plurals, its way to write dates and numbers. Needs no application object, so that the
/// command line and a page printed in another language than the window's have sentences too.
/// Invariants: 1. after construction it never changes, and several threads may read it at once; 2. a sentence that is not translated
/// comes back in English, never empty.
class Language {
  public:
    /// The language offered that fits a BCP 47 tag best ("de-AT" gives German with Austrian dates); English where none does.
    /// "xx" is a pseudo-language for tests: English with accents, 40 % longer; "xx-Arab" the same from right to left.
    explicit Language(const QString& tag);
    /// What the person's system asks for.
    static Language ofSystem();

    const QString& tag() const noexcept { return m_tag; } ///< of the sentences: "en", "de"
    const QLocale& locale() const noexcept { return m_locale; }
    Qt::LayoutDirection direction() const { return m_locale.textDirection(); }
    /// For LocalizedText::in: this language first, then English.
    std::vector<std::string> preferred() const;

    /// The sentence of a context; `n` chooses the plural and replaces %n. lupdate finds calls by the name of this function, so all
    /// arguments but `n` are literals.
    QString translate(const char* context, const char* source, const char* comment = nullptr, int n = -1) const;

    /// From now on the application's own tr() and Qt's dialogs speak this language too, until this object goes. Needs an
    /// application object; call on its thread. Widgets get QEvent::LanguageChange.
    void install();

  private:
    Language(const QString& tag, const QLocale& locale);
    QString m_tag;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_sentences;
    std::unique_ptr<QTranslator> m_qt; ///< Qt's own texts: OK, Cancel, file dialogs
};

} // namespace lanyard::text
