#include "tests.h"
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

using namespace Qt::StringLiterals;

struct Message {
    QString context, source, comment;
    QStringList translations; ///< several where the message has plurals
    bool plural = false;
    bool finished = true;
    QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// The messages of a .ts file.
QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == "name"_L1) context = xml.readElementText();
        if (xml.name() == "message"_L1) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "message"_L1)) {
                if (xml.tokenType() != QXmlStreamReader::StartElement) continue;
                if (xml.name() == "source"_L1) message.source = xml.readElementText();
                else if (xml.name() == "comment"_L1) message.comment = xml.readElementText();
                else if (xml.name() == "translation"_L1) {
                    message.finished = !xml.attributes().hasAttribute("type"_L1);
                    if (!message.plural) message.translations += xml.readElementText();
                } else if (xml.name() == "numerusform"_L1) message.translations += xml.readElementText();
            }
            messages += message;
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression one(u"%(L?[1-9]|n)"_s);
    QSet<QString> found;
    for (auto match = one.globalMatch(text); match.hasNext();) found += match.next().captured();
    return found;
}

QString ts(const QString& tag) { return QStringLiteral(LANYARD_SOURCE "/translations/lanyard_%1.ts").arg(tag); }

} // namespace

class TranslationsTest final : public QObject {
    Q_OBJECT
  private slots:
    void noSentenceIsUnfinishedAndPlaceholdersAgree_data() {
        QTest::addColumn<QString>("tag");
        for (const auto& language : lanyard::text::everyLanguage()) QTest::newRow(qPrintable(language.tag)) << language.tag;
    }
    void noSentenceIsUnfinishedAndPlaceholdersAgree() {
        QFETCH(QString, tag);
        const QList<Message> messages = messagesOf(ts(tag));
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.key()));
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
                QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.key()));
            }
            if (message.plural) QVERIFY2(message.translations.size() >= 2 || tag == "ja"_L1, qPrintable(message.key()));
        }
    }

    void everySentenceOfTheSourcesIsThere_data() { noSentenceIsUnfinishedAndPlaceholdersAgree_data(); }
    void everySentenceOfTheSourcesIsThere() {
        QFETCH(QString, tag);
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QStringList arguments{u"-silent"_s, u"-source-language"_s, u"en"_s, u"-target-language"_s, tag, u"-I"_s, u"."_s, u"-recursive"_s, u"ui"_s};
        if (QDir(QStringLiteral(LANYARD_SOURCE "/app")).exists()) arguments += u"app"_s;
        arguments << u"-extensions"_s << u"cpp,h"_s << u"-ts"_s << fresh;
        if (tag == "en"_L1) arguments.prepend(u"-pluralonly"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(LANYARD_SOURCE));
        lupdate.start(QStringLiteral(LANYARD_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(60000), "lupdate never ends over template arguments inside translate()");
        QSet<QString> known;
        for (const Message& message : messagesOf(ts(tag))) known += message.key();
        const QList<Message> wanted = messagesOf(fresh);
        QVERIFY(!wanted.isEmpty());
        for (const Message& message : wanted) QVERIFY2(known.contains(message.key()), qPrintable(message.key() + u": build the target update_translations"_s));
    }
};

QObject* makeTranslationsTest() { return new TranslationsTest; }
#include "translations_test.moc"
