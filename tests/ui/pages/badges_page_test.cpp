#include "tests/ui/pages/stage.h"
#include "tests.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/row_list.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace lanyard;
using namespace lanyard::pages;
using namespace Qt::StringLiterals;

namespace {

QAbstractButton* button(const QWidget& page, const QString& words) {
    for (auto* each : page.findChildren<QAbstractButton*>())
        if (each->text() == words && each->isVisibleTo(&page)) return each;
    return nullptr;
}

/// A page in a window with badges in it, and what it asked for.
struct Shown {
    explicit Shown(std::vector<BadgeSummary> badges = stage::many(12)) : all(std::move(badges)), page(stage::language(u"en"_s)) {
        QObject::connect(&page, &BadgesPage::queryChanged, &page, [this](const BadgeQuery& query) { queries.push_back(query); });
        QObject::connect(&page, &BadgesPage::badgeRequested, &page, [this](const DocumentId& id) { opened.push_back(id); });
        QObject::connect(&page, &BadgesPage::binRequested, &page, [this](const std::vector<DocumentId>& ids) { binned.push_back(ids); });
        QObject::connect(&page, &BadgesPage::restoreRequested, &page, [this](const std::vector<DocumentId>& ids) { restored.push_back(ids); });
        QObject::connect(&page, &BadgesPage::portfolioRequested, &page, [this](const std::vector<DocumentId>& ids) { portfolios.push_back(ids); });
        QObject::connect(&page, &BadgesPage::tagRequested, &page, [this](const std::vector<DocumentId>& ids, const QString& tag) {
            tagged.push_back(ids);
            tags += tag;
        });
        page.setFacets(stage::facetsOf(all));
        page.setBadges(all);
        page.resize(1080, 800);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        grid = page.findChild<widgets::CardGrid*>();
        grid->setFocus();
    }
    std::vector<BadgeSummary> all;
    BadgesPage page;
    widgets::CardGrid* grid = nullptr;
    std::vector<BadgeQuery> queries;
    std::vector<DocumentId> opened;
    std::vector<std::vector<DocumentId>> binned, restored, portfolios, tagged;
    QStringList tags;
};

} // namespace

class BadgesPageTest final : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { stage::wear({}); }

    void theKeysWalkTheCardsAndEnterOpensOne() {
        Shown s;
        QCOMPARE(s.grid->currentIndex().row(), 0);
        QTest::keyClick(s.grid, Qt::Key_Right);
        QTest::keyClick(s.grid, Qt::Key_Right);
        QCOMPARE(s.grid->currentIndex().row(), 2);
        QTest::keyClick(s.grid, Qt::Key_End);
        QCOMPARE(s.grid->currentIndex().row(), 11);
        QTest::keyClick(s.grid, Qt::Key_Home);
        QCOMPARE(s.grid->currentIndex().row(), 0);
        QTest::keyClick(s.grid, Qt::Key_Down);
        const int row = s.grid->currentIndex().row();
        QVERIFY(row > 2);
        QTest::keyClick(s.grid, Qt::Key_Return);
        QCOMPARE(s.opened, std::vector<DocumentId>{s.all[std::size_t(row)].id});
    }

    void badgesOfOneAchievementStandFoldedUnderTheNewest() {
        Shown s;
        s.page.setRenewals({{s.all[2].id, s.all[0].id, s.all[5].id}, {s.all[7].id, s.all[8].id}});
        QCOMPARE(s.grid->model()->rowCount(), 9);
        const auto corner = [&s](std::size_t badge) {
            for (int row = 0; row < s.grid->model()->rowCount(); ++row)
                if (const auto index = s.grid->model()->index(row, 0); index.data(models::BadgeListModel::IdRole).toString().toStdString() == s.all[badge].id)
                    return index.data(widgets::CornerRole).toString();
            return QString();
        };
        QVERIFY(corner(2).endsWith(u"and 2 earlier"_s));
        QVERIFY(corner(7).endsWith(u"and 1 earlier"_s));
        QVERIFY(!corner(3).contains(u"earlier"_s));
        s.page.setBadges({s.all[0], s.all[5]}); // the newest is not among what was found
        QCOMPARE(s.grid->model()->rowCount(), 2);
        s.page.setBadges(s.all);
        s.page.setRenewals({});
        QCOMPARE(s.grid->model()->rowCount(), 12);
    }

    void aNoticesBadgesAreShownAloneUntilAllAreAskedFor() {
        Shown s;
        s.page.setRenewals({{s.all[2].id, s.all[4].id}});
        s.page.showOnly({s.all[4].id, s.all[6].id});
        QCOMPARE(s.grid->model()->rowCount(), 2); // an older one, too, if the notice was about it
        auto* all = button(s.page, u"Show all"_s);
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(s.grid->model()->rowCount(), 11);
    }

    void aClickOpensABadge() {
        Shown s;
        QTest::mouseClick(s.grid->viewport(), Qt::LeftButton, {}, s.grid->visualRect(s.grid->model()->index(1, 0)).center());
        QCOMPARE(s.opened, std::vector<DocumentId>{s.all[1].id});
    }

    void lettersGoIntoTheSearchAndAreAskedForAfterAPause() {
        Shown s;
        auto* search = s.page.findChild<QLineEdit*>();
        QTest::keyClick(s.grid, u'k');
        QCOMPARE(search->text(), u"k"_s);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"urs"_s);
        QVERIFY(s.queries.empty()); // not at each letter
        QTRY_COMPARE(s.queries.size(), 1U);
        QCOMPARE(s.queries.back().words, std::string("kurs"));
        QTest::keyClicks(search, u"us"_s);
        QTest::keyClick(search, Qt::Key_Return); // at once
        QCOMPARE(s.queries.size(), 2U);
        QCOMPARE(s.queries.back().words, std::string("kursus"));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QTRY_COMPARE(s.queries.size(), 3U);
        QVERIFY(s.queries.back().words.empty());
        QTest::keyClick(s.grid, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void aStateIsFilteredHereAndCounted() {
        Shown s;
        auto* confirmed = button(s.page, u"Confirmed"_s);
        QVERIFY(confirmed);
        QCOMPARE(confirmed->accessibleName(), u"Confirmed, 3"_s);
        confirmed->setFocus();
        QTest::keyClick(confirmed, Qt::Key_Space);
        QCOMPARE(s.grid->model()->rowCount(), 3);
        QVERIFY(s.queries.empty());
        QVERIFY(stage::wordsIn(s.page).contains("found of 12"_L1));
        QTest::mouseClick(button(s.page, u"Show all"_s), Qt::LeftButton);
        QCOMPARE(s.grid->model()->rowCount(), 12);
        QVERIFY(button(s.page, u"All"_s)->isChecked());
        QTest::mouseClick(button(s.page, u"See them"_s), Qt::LeftButton); // those that want a look
        QCOMPARE(s.grid->model()->rowCount(), 6);
        QVERIFY(!button(s.page, u"All"_s)->isChecked());
        QTest::mouseClick(button(s.page, u"All"_s), Qt::LeftButton);
        QCOMPARE(s.grid->model()->rowCount(), 12);
    }

    void aStateIsThatOfTheShapeOnTheCard() {
        std::vector<BadgeSummary> badges = stage::many(2);
        for (BadgeSummary& badge : badges) badge.verdict = Verdict::valid;
        badges[0].leading = Reason::shownByItsHolder;
        badges[1].leading = Reason::issuerListed;
        badges[1].unsoundInside = 1;
        Shown s(badges);
        QVERIFY(stage::wordsIn(s.page).contains("1 wants a look"_L1));
        QCOMPARE(button(s.page, u"Confirmed"_s)->accessibleName(), u"Confirmed, 0"_s);
        QTest::mouseClick(button(s.page, u"With a note"_s), Qt::LeftButton);
        QCOMPARE(s.grid->model()->rowCount(), 2);
    }

    void orderAndYearAreAskedOfTheVault() {
        Shown s;
        QComboBox* order = nullptr;
        QComboBox* year = nullptr;
        for (auto* combo : s.page.findChildren<QComboBox*>()) {
            if (combo->accessibleName() == "Order"_L1) order = combo;
            if (combo->accessibleName() == "Year"_L1) year = combo;
        }
        QVERIFY(order && year);
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(s.queries.size(), 1U);
        QCOMPARE(s.queries.back().order, BadgeQuery::Order::oldestFirst);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Down);
        QCOMPARE(s.queries.back().year, std::optional(2011));
        s.page.setBadges({});
        QVERIFY(stage::wordsIn(s.page).contains("Nothing found"_L1));
        QTest::mouseClick(button(s.page, u"Show all"_s), Qt::LeftButton);
        QVERIFY(!s.queries.back().year);
    }

    void aGiverIsChosenInTheMenuAndStandsInTheLine() {
        Shown s;
        auto* more = button(s.page, u"More filters and the bin"_s);
        QVERIFY(more);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QMenu* givers = menu->actions().front()->menu();
        QVERIFY(givers);
        givers->actions().at(2)->trigger();
        menu->close();
        QCOMPARE(s.queries.size(), 1U);
        const std::string chosen = s.queries.back().issuer;
        QVERIFY(!chosen.empty());
        s.page.setBadges(s.all);
        QComboBox* giver = nullptr;
        for (auto* combo : s.page.findChildren<QComboBox*>())
            if (combo->accessibleName() == "Giver"_L1) giver = combo;
        QVERIFY(giver && giver->isVisible());
        QCOMPARE(giver->currentText().toStdString(), chosen);
        giver->setFocus();
        QTest::keyClick(giver, Qt::Key_Home);
        QVERIFY(s.queries.back().issuer.empty());
    }

    void severalAreChosenAndPutIntoTheBin() {
        Shown s;
        QTest::keyClick(s.grid, Qt::Key_Space);
        QTest::keyClick(s.grid, Qt::Key_Right);
        QTest::keyClick(s.grid, Qt::Key_Right);
        QTest::keyClick(s.grid, Qt::Key_Space);
        QVERIFY(stage::wordsIn(s.page).contains("2 badges chosen"_L1));
        QVERIFY(s.opened.empty());
        const std::vector<DocumentId> two{s.all[0].id, s.all[2].id};
        QTest::mouseClick(button(s.page, u"Make a portfolio of these"_s), Qt::LeftButton);
        QCOMPARE(s.portfolios.back(), two);
        QTest::mouseClick(button(s.page, u"Add a tag"_s), Qt::LeftButton);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"  for the  interview "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(s.tags, QStringList{u"for the interview"_s});
        QCOMPARE(s.tagged.back(), two);
        s.grid->setFocus();
        QTest::keyClick(s.grid, Qt::Key_Delete);
        QCOMPARE(s.binned.back(), two);
        QVERIFY(!stage::wordsIn(s.page).contains("chosen"_L1));
    }

    void allAreChosenByControlAAndEscapeLetsThemGo() {
        Shown s;
        QTest::keyClick(s.grid, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(stage::wordsIn(s.page).contains("12 badges chosen"_L1));
        QTest::keyClick(s.grid, Qt::Key_Escape);
        QVERIFY(!stage::wordsIn(s.page).contains("chosen"_L1));
        QCOMPARE(s.grid->selectionMode(), QAbstractItemView::SingleSelection);
    }

    void controlAndAClickBeginToChoose() {
        Shown s;
        QTest::mouseClick(s.grid->viewport(), Qt::LeftButton, Qt::ControlModifier, s.grid->visualRect(s.grid->model()->index(3, 0)).center());
        QVERIFY(s.opened.empty());
        QVERIFY(stage::wordsIn(s.page).contains("1 badge chosen"_L1));
    }

    void deletePutsTheCurrentBadgeIntoTheBin() {
        Shown s;
        QTest::keyClick(s.grid, Qt::Key_Right);
        QTest::keyClick(s.grid, Qt::Key_Delete);
        QCOMPARE(s.binned, (std::vector<std::vector<DocumentId>>{{s.all[1].id}}));
    }

    void theBinIsAnotherViewAndGivesBadgesBack() {
        Shown s;
        s.page.showBin(true);
        QCOMPARE(s.queries.size(), 1U);
        QVERIFY(s.queries.back().inBin);
        auto thrown = stage::many(3);
        for (BadgeSummary& badge : thrown) badge.binnedAt = Instant{1'700'000'000};
        BadgeFacets facets = stage::facetsOf(s.all);
        facets.inBin = 3;
        s.page.setFacets(facets);
        s.page.setBadges(thrown);
        QVERIFY(stage::wordsIn(s.page).contains("kept for 30 days"_L1));
        s.grid->setFocus();
        QTest::keyClick(s.grid, Qt::Key_Delete); // nothing is thrown away twice
        QVERIFY(s.binned.empty());
        auto* back = button(s.page, u"Put all back"_s);
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(s.restored.back().size(), 3U);
        s.grid->setFocus();
        QTest::keyClick(s.grid, Qt::Key_Escape);
        QVERIFY(!s.queries.back().inBin);
    }

    void anEmptyVaultOffersToAddAndToLookAtSamples() {
        BadgesPage page(stage::language(u"en"_s));
        QSignalSpy add(&page, &BadgesPage::addRequested);
        QSignalSpy samples(&page, &BadgesPage::samplesRequested);
        page.resize(1080, 800);
        page.show();
        QVERIFY(!stage::wordsIn(page).contains("No badges yet"_L1)); // nothing is said before the vault was asked
        page.setFacets({});
        page.setBadges({});
        QVERIFY(stage::wordsIn(page).contains("No badges yet"_L1));
        QTest::mouseClick(button(page, u"Add badges"_s), Qt::LeftButton);
        QTest::mouseClick(button(page, u"Look at sample badges"_s), Qt::LeftButton);
        QCOMPARE(add.count(), 1);
        QCOMPARE(samples.count(), 1);
    }

    void theListShowsTheSameBadgesAndKeepsThePlace() {
        Shown s;
        s.page.goTo(s.all[5].id);
        QSignalSpy changed(&s.page, &BadgesPage::viewChanged);
        QTest::mouseClick(button(s.page, u"List"_s), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        auto* list = s.page.findChild<widgets::RowList*>();
        QVERIFY(list->isVisible() && !s.grid->isVisible());
        QCOMPARE(list->currentIndex().row(), 5);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(s.opened.back(), s.all[5].id);
    }

    void theChosenPlaceStaysWhenTheListChanges() {
        Shown s;
        s.page.goTo(s.all[7].id);
        auto fewer = s.all;
        fewer.erase(fewer.begin(), fewer.begin() + 3);
        s.page.setBadges(fewer);
        QCOMPARE(s.grid->currentIndex().row(), 4);
    }

    void theLanguageChangesWithoutARestart() {
        Shown s;
        s.page.setLanguage(stage::language(u"de"_s));
        const QString words = stage::wordsIn(s.page);
        QVERIFY(!words.contains("My badges"_L1) && !words.contains("Newest first"_L1) && !words.contains("Make a portfolio"_L1));
        s.page.setLanguage(stage::language(u"en"_s));
        QVERIFY(stage::wordsIn(s.page).contains("My badges"_L1));
    }

    void tabGoesThroughThePageInReadingOrder() {
        Shown s;
        const QStringList order = stage::tabOrder(s.page);
        const auto at = [&](const QString& name) {
            for (qsizetype i = 0; i < order.size(); ++i)
                if (order[i].startsWith(name)) return i;
            qWarning().noquote() << order;
            return qsizetype(-1);
        };
        QList<qsizetype> places;
        for (const QString& name : {u"Search"_s, u"Cards"_s, u"All"_s, u"Newest first"_s, u"Any year"_s, u"More filters"_s, u"My badges"_s, u"See them"_s, u"Choose several"_s, u"Make a portfolio"_s})
            places += at(name);
        QVERIFY(!places.contains(-1));
        QVERIFY2(std::ranges::is_sorted(places), qPrintable(order.join(u", "_s)));
    }

    void tenThousandBadgesAskForFewPictures() {
        auto badges = stage::many(10'000);
        for (BadgeSummary& badge : badges) badge.hasPicture = true;
        BadgesPage page(stage::language(u"en"_s));
        std::size_t asked = 0;
        connect(&page, &BadgesPage::picturesRequested, &page, [&](const std::vector<DocumentId>& ids) { asked += ids.size(); });
        page.setFacets(stage::facetsOf(badges));
        page.setBadges(badges);
        stage::rendered(page, QSize(1080, 800), u"badges-many"_s);
        QVERIFY(asked > 5);
        QVERIFY2(asked < 60, qPrintable(QString::number(asked))); // those in sight, not all
        auto* grid = page.findChild<widgets::CardGrid*>();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_End);
        QCOMPARE(grid->currentIndex().row(), 9'999);
    }

    void aLongNameAnArabicOneAndNoneAtAllStandSideBySide() {
        auto badges = stage::many(3);
        badges[0].title.entries = {{"", std::string(4'000, 'W')}};
        badges[0].issuerName.entries = {{"", std::string(4'000, 'M')}};
        badges[1].title.entries = {{"ar", "العناية بكبار السن (٤٠ ساعة) – level 2"}};
        badges[2].title.entries.clear();
        badges[2].issuerName.entries.clear();
        badges[2].issuerId.clear();
        badges[2].issuedAt.reset();
        Shown s(badges);
        stage::rendered(s.page, QSize(1080, 800), u"badges-odd"_s);
        QVERIFY(stage::wordsIn(s.page).contains("Badge without a name"_L1));
        QVERIFY(stage::wordsIn(s.page).contains("Giver not named"_L1));
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
        s.page.setView(BadgesPage::View::list);
        stage::rendered(s.page, QSize(1080, 800), u"badges-odd-list"_s);
        QCOMPARE(stage::faultsOf(s.page).join(u'\n'), QString());
    }
};

int runBadgesPageTest(int argc, char** argv) {
    BadgesPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "badges_page_test.moc"
