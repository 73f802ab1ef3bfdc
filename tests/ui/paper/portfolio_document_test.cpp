#include "sample_pages.h"
#include "ui/paper/paper_layout.h"
#include <QBuffer>
#include <QDir>
#include <QTest>
#include <algorithm>
#include <ranges>

using namespace lanyard;
using namespace lanyard::paper;
using namespace lanyard::test;
using Kind = PortfolioText::Kind;

namespace {

Bytes photo() {
    QImage picture(70, 90, QImage::Format_RGB32);
    picture.fill(QColor(120, 90, 60));
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return {content.begin(), content.end()};
}

/// Two sections, words between badges, one badge in a few lines, a photo, a reader.
Portfolio sections(PaperLayout layout = PaperLayout::portfolio, PaperSize size = PaperSize::a4) {
    Portfolio portfolio = portfolioFor(layout, size);
    portfolio.contact = "Am Kranichhof 12, 04177 Leipzig\nmariia@example.org";
    portfolio.reader = "Dachwerk Auensee, Ms Brandt";
    portfolio.photo = photo();
    std::vector<PortfolioPart> parts{{{}, Kind::heading, "On the roof"}, {samples()[6].badge.source.id, {}, {}}, {{}, Kind::words, "I have no fear of heights.\nI carry 25 kg."}};
    for (std::size_t i = 0; i < 4; ++i) parts.push_back({samples()[i].badge.source.id, {}, {}});
    parts.push_back({{}, Kind::heading, "In the office"});
    parts.push_back({samples()[4].badge.source.id, {}, {}});
    setParts(portfolio, parts);
    portfolio.brief = {samples()[0].badge.source.id, samples()[1].badge.source.id};
    return portfolio;
}

std::vector<OwnStatement> statements() {
    OwnStatement work;
    work.id = "1";
    work.kind = StatementKind::work;
    work.title = "Solar installer’s assistant";
    work.where = "Dachwerk Auensee, Leipzig";
    work.from = "June 2024";
    work.words = "Rails, panels, cables on about 60 roofs.\nI write the handover record.";
    work.witnesses = {{"Jonas Weber", "counsellor, Leipzig", "2 March 2026", "She reads a plan once and then explains it to the others."}};
    OwnStatement language;
    language.id = "2";
    language.kind = StatementKind::language;
    language.title = "Polish";
    language.level = LanguageLevel::b2;
    return {language, work};
}

QString wordsOf(const Paper& paper) {
    QString words;
    for (const Page& page : paper.pages) words += wordsOn(page) + u'\n';
    return words;
}

void keepPictures(const Paper& paper, const QString& name) {
    QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
    for (std::size_t i = 0; i < paper.pages.size(); ++i)
        drawn(paper.pages[i], 110 / 25.4).save(QStringLiteral(LANYARD_PICTURES "/%1-%2.png").arg(name).arg(i + 1));
}

} // namespace

class PortfolioDocumentTest final : public QObject {
    Q_OBJECT
  private slots:
    void whatAPersonPutTogetherPrintsInItsOrder_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("large");
        QTest::addColumn<QString>("language");
        for (int size = 0; size < 3; ++size)
            for (const bool large : {false, true})
                for (const char* language : {"en", "de", "xx-Arab"}) QTest::addRow("%d-%s%s", size, language, large ? "-large" : "") << size << large << QString::fromLatin1(language);
    }
    void whatAPersonPutTogetherPrintsInItsOrder() {
        QFETCH(int, size);
        QFETCH(bool, large);
        QFETCH(QString, language);
        const text::Language in(language);
        Portfolio portfolio = sections(PaperLayout::portfolio, PaperSize(size));
        portfolio.largePrint = large;
        const Paper paper = layOut({portfolio, samples(), in});
        for (const Page& page : paper.pages) QCOMPARE(misplaced(page), QString());
        const QString words = wordsOf(paper);
        qsizetype at = 0;
        for (const char* next : {"On the roof", "I have no fear of heights.", "I carry 25 kg.", "In the office"}) {
            const qsizetype found = words.indexOf(QString::fromLatin1(next), at);
            QVERIFY2(found >= at, next);
            at = found;
        }
        for (const char* said : {"Dachwerk Auensee, Ms Brandt", "Am Kranichhof 12"}) QVERIFY2(words.contains(QString::fromLatin1(said)), said);
        std::vector<DocumentId> order;
        for (const Mark& mark : paper.marks)
            if (!mark.badge.empty()) order.push_back(mark.badge);
        QVERIFY(std::ranges::equal(portfolio.badges, order | std::views::take(portfolio.badges.size())));
        QCOMPARE(order.size(), samples().size()); // those that nobody put into an order follow
        if (size == 0) keepPictures(paper, QStringLiteral("sections-%1%2").arg(language, large ? QStringLiteral("-large") : QString()));
    }

    void aBadgeInAFewLinesHasNoSixAnswers() {
        const text::Language in(QStringLiteral("en"));
        Portfolio portfolio = portfolioFor(PaperLayout::portfolio);
        const std::vector<BadgeView> one{samples()[3]};
        const QString whole = wordsOf(layOut({portfolio, one, in}));
        portfolio.badges = portfolio.brief = {one[0].badge.source.id};
        const QString brief = wordsOf(layOut({portfolio, one, in}));
        const QString question = QStringLiteral("not asked");
        QVERIFY(whole.contains(question));
        QVERIFY(!brief.contains(question));
    }

    void aHeadingIsNeverLeftAtTheFootOfAPage() {
        const text::Language in(QStringLiteral("en"));
        for (std::size_t before = 1; before <= 6; ++before) {
            Portfolio portfolio = portfolioFor(PaperLayout::portfolio);
            std::vector<PortfolioPart> parts;
            for (std::size_t i = 0; i < samples().size(); ++i) {
                if (i == before) parts.push_back({{}, Kind::heading, "A new section"});
                parts.push_back({samples()[i].badge.source.id, {}, {}});
            }
            setParts(portfolio, parts);
            const Paper paper = layOut({portfolio, samples(), in});
            const auto heading = std::ranges::find(paper.marks, QStringLiteral("A new section"), &Mark::title);
            QVERIFY(heading != paper.marks.end());
            const auto next = std::ranges::find(paper.marks, samples()[before].badge.source.id, &Mark::badge);
            QCOMPARE(next->page, heading->page);
        }
    }

    void aPortfolioWithoutANameIsNamedForWhatItIs() {
        const text::Language in(QStringLiteral("en"));
        Portfolio portfolio = portfolioFor(PaperLayout::portfolio);
        portfolio.person.clear();
        const Paper paper = layOut({portfolio, samples(), in});
        const auto large = std::ranges::find_if(paper.pages[0].items, [](const Item& item) {
            const auto* text = std::get_if<TextItem>(&item);
            return text != nullptr && text->style.size == Size::title;
        });
        QVERIFY(large != paper.pages[0].items.end());
        QCOMPARE(std::get<TextItem>(*large).text, QStringLiteral("Application as a solar installer"));
    }

    void ownWordsStandBesideABarOnEveryPageThatTheyTake() {
        const text::Language in(QStringLiteral("en"));
        Portfolio portfolio = portfolioFor(PaperLayout::portfolio);
        portfolio.words.clear();
        for (int i = 0; i < 400; ++i) portfolio.words += "I have worked on many roofs and I like it. ";
        const Paper paper = layOut({portfolio, {}, in});
        QVERIFY(paper.pages.size() >= 2);
        for (std::size_t i = 0; i < 2; ++i) {
            double bar = 0;
            for (const Item& item : paper.pages[i].items)
                if (const auto* rule = std::get_if<RuleItem>(&item); rule != nullptr && rule->from.x() == rule->to.x()) bar += rule->to.y() - rule->from.y();
            QVERIFY(bar > 100);
        }
    }

    void cvPagesTellSignedFromUnsigned_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "xx-Arab"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    void cvPagesTellSignedFromUnsigned() {
        QFETCH(QString, language);
        const text::Language in(language);
        Portfolio portfolio = sections(PaperLayout::cvPages);
        const Paper paper = layOut({portfolio, samples(), in, {}, statements()});
        for (const Page& page : paper.pages) QCOMPARE(misplaced(page), QString());
        keepPictures(paper, QStringLiteral("cv-statements-%1").arg(language));
        for (const Item& item : paper.pages[0].items)
            if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && text->text.contains(QStringLiteral("60 roofs"))) QCOMPARE(text->style.voice, Voice::own);
        if (language != QStringLiteral("en")) return;
        const QString words = wordsOf(paper);
        for (const char* said : {"What badges say", "What I say myself", "Nobody has signed them.", "Since ", "60 roofs", "CEFR B2", "A witness says", "Also not signed.", "Jonas Weber"})
            QVERIFY2(words.contains(QString::fromLatin1(said)), said);
        // Skills stand below the heading of the badges that back them.
        const qsizetype roof = words.indexOf(QStringLiteral("On the roof")), panels = words.indexOf(QStringLiteral("Mount photovoltaic panels")), office = words.indexOf(QStringLiteral("In the office"));
        QVERIFY(roof >= 0 && roof < panels && panels < office && office < words.indexOf(QStringLiteral("bicycle")));
        portfolio.ownStatements = false;
        QVERIFY(!wordsOf(layOut({portfolio, samples(), in, {}, statements()})).contains(QStringLiteral("60 roofs")));
    }

    void aSheetOfSeveralPeopleNamesEachBesideTheirBadge() {
        const text::Language in(QStringLiteral("en"));
        Portfolio portfolio;
        portfolio.layout = PaperLayout::sheet8;
        const std::vector<BadgeView> two{samples()[0], samples()[3]};
        const QString words = wordsOf(layOut({portfolio, two, in, {"Maria Kovács", "Abdulrahman Ibrahim"}}));
        QVERIFY(words.contains(QStringLiteral("Maria Kovács")));
        QVERIFY(words.contains(QStringLiteral("Abdulrahman Ibrahim")));
    }

    void namesWithoutABlankAreWrappedAndNotCut_data() {
        QTest::addColumn<int>("layout");
        for (int layout = 0; layout <= int(PaperLayout::oneBadge); ++layout) QTest::addRow("%d", layout) << layout;
    }
    void namesWithoutABlankAreWrappedAndNotCut() {
        QFETCH(int, layout);
        const text::Language in(QStringLiteral("en"));
        BadgeView view = samples()[3];
        const std::string title(200, 'W'), name(80, 'M');
        view.badge.achievement.name.entries = {{"en", title}};
        view.badge.name.entries.clear();
        view.badge.recipient.name = name;
        view.badge.issuer.name.entries = {{"en", name}};
        for (const PaperSize size : {PaperSize::a4, PaperSize::a5, PaperSize::letter}) {
            Portfolio portfolio = portfolioFor(PaperLayout(layout), size);
            portfolio.person = name;
            const Paper paper = layOut({portfolio, {view, samples()[1]}, in});
            for (const Page& page : paper.pages) QCOMPARE(misplaced(page), QString());
            QVERIFY(wordsOf(paper).count(u'W') >= qsizetype(title.size())); // on several pages if need be
            if (size == PaperSize::a4) keepPictures(paper, QStringLiteral("longest-%1").arg(layout));
        }
    }
};

std::unique_ptr<QObject> lanyard::test::portfolioDocumentTest() { return std::make_unique<PortfolioDocumentTest>(); }

#include "portfolio_document_test.moc"
