#include "ui/text/language.h"
#include "ui/text/pseudo_translator.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>

/// The resource lies in a static library: it is registered by name, outside of every namespace.
static void registerTranslations() { Q_INIT_RESOURCE(lanyard_translations); }

namespace lanyard::text {
namespace {

using namespace Qt::StringLiterals;

/// The offered tag that speaks the language of `wanted`.
QString offeredFor(const QString& wanted) {
    const QString language = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (language == "xx"_L1) return language;
    const auto choices = everyLanguage();
    const auto found = std::ranges::find(choices, language, &LanguageChoice::tag);
    return found == choices.end() ? u"en"_s : found->tag;
}

/// Dates of plain "en" are those of Britain: most readers of English badges are not in the United States, which says "en-US".
QLocale localeFor(const QString& wanted) {
    if (wanted == "xx-Arab"_L1) return QLocale(u"ar"_s);
    const QString tag = offeredFor(wanted);
    if (tag == "xx"_L1 || wanted.compare("en"_L1, Qt::CaseInsensitive) == 0 || QLocale(wanted).language() != QLocale(tag).language())
        return QLocale(tag == "xx"_L1 || tag == "en"_L1 ? u"en_GB"_s : tag);
    return QLocale(wanted);
}

} // namespace

std::vector<LanguageChoice> everyLanguage() { return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}; }

Language::Language(const QString& tag) : Language(offeredFor(tag), localeFor(tag)) {}

Language::Language(const QString& tag, const QLocale& locale) : m_tag(tag), m_locale(locale) {
    registerTranslations();
    if (m_tag == "xx"_L1) {
        m_sentences = std::make_unique<PseudoTranslator>();
    } else {
        m_sentences = std::make_unique<QTranslator>();
        (void)m_sentences->load(u":/translations/lanyard_%1.qm"_s.arg(m_tag)); // not there: English sentences
    }
    m_qt = std::make_unique<QTranslator>();
}

Language Language::ofSystem() {
    const QLocale system = QLocale::system();
    const QStringList wanted = system.uiLanguages();
    for (const QString& tag : wanted) {
        const QString offered = offeredFor(tag);
        if (offered == tag.section(u'-', 0, 0).toLower()) return Language(offered, QLocale(tag));
    }
    return Language(u"en"_s);
}

std::vector<std::string> Language::preferred() const {
    std::vector<std::string> tags{m_locale.bcp47Name().toStdString(), m_tag.toStdString()};
    if (m_tag != "en"_L1) tags.emplace_back("en");
    return tags;
}

QString Language::translate(const char* context, const char* source, const char* comment, int n) const {
    QString sentence = m_sentences->translate(context, source, comment, n);
    if (sentence.isNull()) sentence = QString::fromUtf8(source);
    if (n >= 0) sentence.replace("%n"_L1, m_locale.toString(n));
    return sentence;
}

void Language::install() {
    if (m_tag != "xx"_L1)
        (void)m_qt->load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // not there: English
    QLocale::setDefault(m_locale);
    QCoreApplication::installTranslator(m_qt.get());
    QCoreApplication::installTranslator(m_sentences.get());
}

} // namespace lanyard::text
