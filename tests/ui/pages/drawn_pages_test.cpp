#include "tests/ui/pages/stage.h"
#include "tests.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/widgets/card_grid.h"
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::pages;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1080, 800);     ///< in a window of 1280 × 800, beside the side bar
constexpr QSize usualLarge(1480, 1000); ///< with a font twice as large
constexpr QSize small(824, 600);      ///< in a window of 1024 × 640 with its menu
constexpr QSize smallLarge(900, 600); ///< there the side bar is only as wide as its signs
constexpr QSize wide(1720, 1040);     ///< in a window of 1920 × 1080
constexpr QSize wideLarge(1520, 1040);

void answerPictures(BadgesPage& page) {
    QObject::connect(&page, &BadgesPage::picturesRequested, &page, [&page](const std::vector<DocumentId>& ids, int edge) {
        for (const DocumentId& id : ids) page.setPicture(id, stage::pictureOf(id, edge));
    });
}

void answerPictures(BadgePage& page) {
    QObject::connect(&page, &BadgePage::pictureRequested, &page, [&page](const DocumentId& id, int edge) { page.setPicture(id, stage::pictureOf(id, edge)); });
}

Receipt sampleReceipt() {
    const auto all = stage::summaries();
    Receipt receipt;
    receipt.id = 1;
    const auto item = [&](std::size_t i, bool there) {
        FileReceipt::Item made;
        made.id = all[i % all.size()].id;
        made.title = all[i % all.size()].title;
        made.alreadyThere = there;
        made.verdict = all[i % all.size()].verdict;
        return made;
    };
    const auto file = [](const char* name) {
        FileReceipt made;
        made.name = name;
        return made;
    };
    FileReceipt added = file("digitale-vaardigheden.png");
    added.badges.push_back(item(0, false));
    FileReceipt there = file("barista (1).png");
    there.badges.push_back(item(1, true));
    FileReceipt picture = file("first-aid-logo.png");
    picture.findings.push_back({FindingCode::pictureWithoutBadge, {}, {}, {}});
    FileReceipt link = file("Your badge is ready.eml");
    link.findings.push_back({FindingCode::linkToKnownPlatform, "part 2", "https://www.credly.com/badges/0123", {}});
    FileReceipt damaged = file("diploma_scan.pdf");
    damaged.findings.push_back({FindingCode::damaged, {}, {}, {}});
    FileReceipt other = file("horeca-basis.png");
    other.badges.push_back(item(2, false));
    other.badges.back().owner = {OwnerQuestion::Kind::somebodyElse, "amadou.diallo@voorbeeld.example"};
    receipt.files = {added, there, picture, link, damaged, other};
    receipt.found = 2;
    receipt.added = 1;
    receipt.alreadyThere = 1;
    return receipt;
}

} // namespace

class DrawnPagesTest final : public QObject {
    Q_OBJECT
  private slots:
    void everyPageIsDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en") << u"en"_s << 1.0 << false << false << usual;
        QTest::newRow("de") << u"de"_s << 1.0 << false << false << usual;
        QTest::newRow("right-to-left") << u"ar"_s << 1.0 << true << false << usual;
        QTest::newRow("dark") << u"en"_s << 1.0 << false << true << usual;
        QTest::newRow("en-200") << u"en"_s << 2.0 << false << false << usualLarge;
        QTest::newRow("de-200") << u"de"_s << 2.0 << false << false << usualLarge;
        QTest::newRow("right-to-left-200-dark") << u"ar"_s << 2.0 << true << true << usualLarge;
        QTest::newRow("xx") << u"xx"_s << 1.0 << false << false << usual;
        QTest::newRow("de-small") << u"de"_s << 1.0 << false << false << small;
        QTest::newRow("de-small-200") << u"de"_s << 2.0 << false << false << smallLarge;
        QTest::newRow("right-to-left-small-200") << u"ar"_s << 2.0 << true << false << smallLarge;
        QTest::newRow("en-wide") << u"en"_s << 1.0 << false << false << wide;
        QTest::newRow("xx-wide-200") << u"xx"_s << 2.0 << false << false << wideLarge;
    }
    void everyPageIsDrawnInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        stage::wear({language, scale, mirrored, dark});
        const QString dress = QString::fromLatin1(QTest::currentDataTag());
        const text::Language& in = stage::language(language);
        const auto look = [&](QWidget& page, const char* name, const QSize& at) {
            const QString full = u"%1-%2"_s.arg(QString::fromLatin1(name), dress);
            stage::rendered(page, at, full);
            QStringList faults = stage::faultsOf(page) + stage::namelessOrDouble(page);
            for (QString& fault : faults) fault.prepend(full + u": "_s);
            m_faults += faults;
        };
        {
            BadgesPage page(in);
            answerPictures(page);
            auto badges = stage::summaries();
            page.setFacets(stage::facetsOf(badges));
            page.setBadges(badges);
            look(page, "badges", size);
            QTest::keyClick(page.findChild<widgets::CardGrid*>(), Qt::Key_A, Qt::ControlModifier);
            look(page, "badges-chosen", size);
            QTest::keyClick(&page, Qt::Key_Escape);
            page.setView(BadgesPage::View::list);
            auto* search = page.findChild<QLineEdit*>();
            QObject::connect(&page, &BadgesPage::queryChanged, &page, [&](const BadgeQuery&) {
                badges.front().foundIn = "… two days with a course in practice …";
                page.setBadges(badges);
            });
            QTest::keyClicks(search, u"cour"_s);
            QTest::keyClick(search, Qt::Key_Return);
            look(page, "badges-list", size);
        }
        {
            BadgesPage page(in);
            page.setFacets({});
            page.setBadges({});
            look(page, "badges-empty", size);
            QObject::connect(&page, &BadgesPage::queryChanged, &page, [&](const BadgeQuery&) { page.setBadges({}); });
            BadgeFacets facets;
            facets.total = 11;
            page.setFacets(facets);
            page.focusSearch();
            QTest::keyClicks(page.findChild<QLineEdit*>(), u"xyz"_s);
            QTest::keyClick(page.findChild<QLineEdit*>(), Qt::Key_Return);
            look(page, "badges-nothing-found", size);
        }
        int number = 0;
        for (const BadgeView& view : stage::views()) {
            BadgePage page(in);
            answerPictures(page);
            page.showBadge(view);
            look(page, qPrintable(u"badge-%1"_s.arg(number)), size);
            if (number++ > 0) continue;
            look(page, "badge-whole", QSize(size.width(), size.height() * 2));
            for (auto* fold : page.findChildren<QPushButton*>())
                if (fold->inherits("lanyard::widgets::FoldLine")) QTest::keyClick(fold, Qt::Key_Space);
            look(page, "badge-open", QSize(size.width(), size.height() * 3));
            QTest::keyClick(page.findChild<QPushButton*>(u"code"_s), Qt::Key_Space);
            look(page, "badge-code", size);
        }
        {
            AddPage page(in);
            look(page, "add-empty", size);
            page.begin(7);
            const Receipt receipt = sampleReceipt();
            for (const FileReceipt& file : receipt.files) page.append(file);
            QTRY_VERIFY(page.findChild<QPushButton*>(u"steps-4"_s)); // rows come in bursts
            page.progress(5, 7, u"bewijzen-2025.zip"_s);
            look(page, "add", size);
            page.finish(receipt);
            page.setUndoable(true);
            for (auto* button : page.findChildren<QPushButton*>())
                if (button->objectName().startsWith("steps"_L1)) QTest::keyClick(button, Qt::Key_Space);
            look(page, "add-done", QSize(size.width(), size.height() * 3 / 2));
        }
        {
            WelcomePage page(in);
            look(page, "welcome", size + QSize(int(200 * scale), 0)); // no side bar
        }
        for (const QString& fault : m_faults) qWarning().noquote() << fault;
        QCOMPARE(m_faults.size(), 0);
    }
    void inHighContrastEveryPageUsesTheSystemsColours() {
        stage::wear({.language = u"en"_s, .highContrast = true});
        BadgesPage badges(stage::language(u"en"_s));
        answerPictures(badges);
        badges.setFacets(stage::facetsOf(stage::summaries()));
        badges.setBadges(stage::summaries());
        BadgePage badge(stage::language(u"en"_s));
        answerPictures(badge);
        badge.showBadge(stage::views().at(3));
        AddPage add(stage::language(u"en"_s));
        add.begin(5);
        add.finish(sampleReceipt());
        WelcomePage welcome(stage::language(u"en"_s));
        for (const auto& [page, name] : {std::pair<QWidget*, QString>(&badges, u"badges"_s), {&badge, u"badge"_s}, {&add, u"add"_s}, {&welcome, u"welcome"_s}}) {
            const QImage image = stage::rendered(*page, usual, name + u"-high-contrast"_s);
            QCOMPARE(image.pixelColor(2, 2), QColor(Qt::black));
            QCOMPARE(stage::faultsOf(*page).join(u'\n'), QString());
        }
    }

    void aPageFollowsFontColoursAndDirectionWithoutARestart() {
        BadgesPage badges(stage::language(u"en"_s));
        badges.setFacets(stage::facetsOf(stage::summaries()));
        badges.setBadges(stage::summaries());
        BadgePage badge(stage::language(u"en"_s));
        badge.showBadge(stage::views().at(3));
        AddPage add(stage::language(u"en"_s));
        add.begin(5);
        add.finish(sampleReceipt());
        WelcomePage welcome(stage::language(u"en"_s));
        const std::initializer_list<std::pair<QWidget*, QString>> pages{{&badges, u"badges"_s}, {&badge, u"badge"_s}, {&add, u"add"_s}, {&welcome, u"welcome"_s}};
        for (const auto& [page, name] : pages) stage::rendered(*page, usual, name + u"-before"_s);
        stage::wear({.language = u"en"_s, .scale = 2, .mirrored = true, .dark = true});
        for (const auto& [page, name] : pages) {
            const QImage image = stage::rendered(*page, usualLarge, name + u"-after"_s);
            QVERIFY(image.pixelColor(2, 2).lightness() < 64);
            QCOMPARE(stage::faultsOf(*page).join(u'\n'), QString());
        }
    }

    void cleanup() {
        m_faults.clear();
        stage::wear({});
    }

  private:
    QStringList m_faults;
};

int runDrawnPagesTest(int argc, char** argv) {
    DrawnPagesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "drawn_pages_test.moc"
