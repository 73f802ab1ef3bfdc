#include "core/container/pdf.h"
#include "tests/support/samples.h"
#include "pdfa_rules.h"
#include "sample_pages.h"
#include "ui/paper/paper_layout.h"
#include "ui/paper/pdf.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::paper;
using namespace lanyard::test;

namespace {

/// A file, what qpdf tells about it, and its metadata.
struct Told {
    QByteArray file, json, xmp;
};

} // namespace

class PdfRulesTest final : public QObject {
    Q_OBJECT
  private slots:
    void everyLayoutKeepsTheRulesOfPdfA_data() {
        QTest::addColumn<int>("layout");
        for (int layout = 0; layout <= int(PaperLayout::oneBadge); ++layout) QTest::addRow("%d", layout) << layout;
    }
    void everyLayoutKeepsTheRulesOfPdfA() {
        QFETCH(int, layout);
        const auto told = toldOf(PaperLayout(layout));
        if (!told) return;
        const QStringList broken = brokenPdfaRules(told->json, told->file, told->xmp);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void eachRuleSeesTheFaultThatItIsFor_data() {
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QByteArray>("becomes");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* rule, const char* is, const char* becomes) { QTest::newRow(rule) << QByteArray(is) << QByteArray(becomes) << QString::fromLatin1(rule); };
        row("6.1.3", "\"/ID\":", "\"/Encrypt\": {}, \"/ID\":");
        row("6.1.7", "\"/Filter\": \"/FlateDecode\"", "\"/Filter\": \"/LZWDecode\"");
        row("6.2.3", "\"/GTS_PDFA1\"", "\"/GTS_PDFX\"");
        row("6.2.5", "\"/SM\":", "\"/TR\": 0, \"/SM\":");
        row("6.2.11 ", "\"/FontFile2\"", "\"/FontFile9\"");
        row("6.2.11.4", "\"/FontFile2\"", "\"/CIDSet\": 0, \"/FontFile2\"");
        row("6.5", "\"/Lang\":", "\"/AA\": {}, \"/Lang\":");
        row("6.6.2 document", "u:Lanyard", "u:Another");
        row("6.8 every file inside has", "\"/AFRelationship\": \"/Source\"", "\"/AFRelationship\": \"/Other\"");
        row("6.8 every file inside is", "\"/AF\": [", "\"/AF\": [ \"1 0 R\",");
        row("the document says", "\"/DisplayDocTitle\": true", "\"/DisplayDocTitle\": false");
    }
    void eachRuleSeesTheFaultThatItIsFor() {
        QFETCH(QByteArray, is);
        QFETCH(QByteArray, becomes);
        QFETCH(QString, rule);
        QVERIFY(!pdfaRules().filter(QRegularExpression(u'^' + QRegularExpression::escape(rule))).isEmpty());
        const auto told = toldOf(PaperLayout::sheet6);
        if (!told) return;
        QVERIFY2(told->json.contains(is), is.constData());
        const QStringList broken = brokenPdfaRules(QByteArray(told->json).replace(is, becomes), told->file, told->xmp);
        QVERIFY2(std::any_of(broken.begin(), broken.end(), [&rule](const QString& one) { return one.startsWith(rule); }), qPrintable(broken.join(u'\n')));
    }

    void aLinkInThePdfDoesNotSayForWhomItWasMade() {
        const text::Language in(QStringLiteral("en"));
        BadgeView view = samples()[3];
        view.badge.evidence = {{"https://evidence.example/a?identity__email=maria%40example.org&lang=de", "A film", {}, {}, {}, {}}};
        view.badge.issuer.address = "https://giver.example/?email=maria@example.org";
        const Paper paper = layOut({portfolioFor(PaperLayout::oneBadge), {view}, in});
        WorkBudget inflated(256U << 20U);
        const std::vector<std::string> links = readPdf(pdfOf(paper, {view}, Instant{1772532000}).value(), {}, inflated).value().links;
        QVERIFY(std::ranges::find(links, "https://evidence.example/a?lang=de") != links.end());
        QVERIFY(std::ranges::find(links, "https://giver.example/") != links.end());
        for (const Page& page : paper.pages) QVERIFY(!wordsOn(page).contains(QStringLiteral("identity__email")));
    }

    void aPageNumberOnTheTitlePageLeadsToTheBadge() {
        const text::Language in(QStringLiteral("en"));
        const Paper paper = layOut({portfolioFor(PaperLayout::portfolio), samples(), in});
        std::size_t leading = 0;
        for (const Item& item : paper.pages[0].items)
            if (const auto* link = std::get_if<LinkItem>(&item)) leading += link->address.empty() && link->page > 0;
        QCOMPARE(leading, samples().size());
    }

    void anotherProgramDrawsTheSamePagesAndReadsTheirWords() {
        const auto told = toldOf(PaperLayout::portfolio);
        if (!told) return;
        int status = -1;
        const auto info = outputOf("mutool info", QStringLiteral("mutool"), {QStringLiteral("info"), m_path}, &status);
        if (!info) return;
        QCOMPARE(status, 0);
        QVERIFY(info->contains("Pages: " + QByteArray::number(m_pages)));
        const auto words = outputOf("mutool draw", QStringLiteral("mutool"), {QStringLiteral("draw"), QStringLiteral("-F"), QStringLiteral("txt"), m_path}, &status);
        QCOMPARE(status, 0);
        QVERIFY(words->contains("Mariia Kovalchuk"));
        QVERIFY(words->contains("\xd0\x9e\xd1\x81\xd0\xbd\xd0\xbe\xd0\xb2\xd0\xb8")); // Основи
    }

  private:
    std::optional<Told> toldOf(PaperLayout layout) {
        const text::Language in(QStringLiteral("en"));
        const Paper paper = layOut({portfolioFor(layout), samples(), in});
        m_pages = int(paper.pages.size());
        const Bytes pdf = pdfOf(paper, samples(), Instant{1772532000}).value();
        m_path = QString::fromStdString((m_folder.path() / "rules.pdf").string());
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("no room for a PDF");
        file.write(reinterpret_cast<const char*>(pdf.data()), qint64(pdf.size()));
        file.close();
        int status = -1;
        const auto json = outputOf("rules of PDF/A", QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-stream-data=none"), m_path}, &status);
        if (!json) return std::nullopt;
        if (status != 0) qFatal("qpdf could not read the PDF");
        WorkBudget inflated(256U << 20U);
        const Bytes xmp = readPdf(pdf, {}, inflated).value().xmp.value();
        return Told{{reinterpret_cast<const char*>(pdf.data()), qsizetype(pdf.size())}, *json, {reinterpret_cast<const char*>(xmp.data()), qsizetype(xmp.size())}};
    }

    TemporaryFolder m_folder;
    QString m_path;
    int m_pages = 0;
};

std::unique_ptr<QObject> lanyard::test::pdfRulesTest() { return std::make_unique<PdfRulesTest>(); }

#include "pdf_rules_test.moc"
