#include "tests/ui/pages/stage.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/style.h"
#include "ui/window/main_window.h"
#include "ui/window/problem_page.h"
#include "ui/window/undo_words.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <set>

using namespace lanyard;
using namespace lanyard::window;
using namespace Qt::StringLiterals;
using Deed = WindowActions::Deed;

namespace {

/// The window with badges, a portfolio and a person in it, and what it asked for.
struct Shown {
    explicit Shown(const QString& language = u"en"_s) : window(stage::language(language)) {
        QObject::connect(&window, &MainWindow::deedRequested, &window, [this](Deed deed) { deeds.push_back(deed); });
        QObject::connect(&window, &MainWindow::stopShown, &window, [this](const Stop& stop) { stops.push_back(stop); });
        auto* badges = window.pages().badges;
        QObject::connect(badges, &pages::BadgesPage::picturesRequested, badges, [badges](const std::vector<DocumentId>& ids, int edge) {
            for (const DocumentId& id : ids) badges->setPicture(id, stage::pictureOf(id, edge));
        });
        badges->setFacets(stage::facetsOf(stage::summaries()));
        badges->setBadges(stage::summaries());
        window.setPerson(u"Maria Kovács"_s);
        window.setBadgeCount(7);
        Portfolio portfolio;
        portfolio.id = "one";
        portfolio.name = "For the café";
        window.pages().portfolios->setPortfolios({portfolio});
        window.resize(1280, 800);
        window.QWidget::show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key(key), modifiers);
    }
    MainWindow window;
    std::vector<Deed> deeds;
    std::vector<Stop> stops;
};

} // namespace

class WindowTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() { stage::wear({}); }

    void theWayBackLeadsThroughWhatWasSeen() {
        Shown s;
        s.window.go({Place::badge, u"a"_s});
        s.window.go({Place::badge, u"b"_s}); // one inside the other
        QVERIFY(s.window.back());
        QCOMPARE(s.window.here(), (Stop{Place::badge, u"a"_s}));
        QCOMPARE(s.stops.back(), (Stop{Place::badge, u"a"_s})); // to be fetched again
        QVERIFY(s.window.back());
        QCOMPARE(s.window.here().place, Place::badges);
        QVERIFY(!s.window.back());
        s.window.go(Place::settings);
        s.window.go(Place::about);
        QVERIFY(s.window.back());
        QCOMPARE(s.window.here().place, Place::settings);
        QVERIFY(s.window.back()); // from the first page of a way to all badges
        QCOMPARE(s.window.here().place, Place::badges);
    }

    void whatIsGoneCannotBeComeBackTo() {
        Shown s;
        s.window.go({Place::badge, u"a"_s});
        s.window.go({Place::badge, u"b"_s});
        s.window.leave();
        QCOMPARE(s.window.here(), (Stop{Place::badge, u"a"_s}));
        s.window.go({Place::portfolio, u"one"_s}); // not a place of the side bar: the way goes on
        s.window.leave();
        QCOMPARE(s.window.here(), (Stop{Place::badge, u"a"_s}));
    }

    void escapeGoesBack() {
        Shown s;
        s.window.go(Place::settings);
        s.window.go(Place::about);
        s.press(Qt::Key_Escape);
        QCOMPARE(s.window.here().place, Place::settings);
    }

    void enterPressesTheButtonThatHasTheFocus() {
        Shown s;
        s.window.go(Place::portfolios);
        QSignalSpy made(s.window.pages().portfolios, &portfolio::PortfoliosPage::newRequested);
        s.window.pages().portfolios->findChild<QPushButton*>(u"newPortfolio"_s)->setFocus();
        s.press(Qt::Key_Return);
        QCOMPARE(made.size(), 1);
    }

    void everyDeedStandsInTheMenuWithItsWordAndNoTwoShareKeys() {
        Shown s;
        std::set<QString> keys;
        std::set<QAction*> inMenu;
        for (QAction* part : s.window.actions().menu()->actions()) {
            if (part->isSeparator()) continue;
            QVERIFY(!part->text().isEmpty());
            if (!part->menu()) { // what is done with the person stands there by itself
                inMenu.insert(part);
                continue;
            }
            for (QAction* action : part->menu()->actions()) inMenu.insert(action);
        }
        for (std::size_t i = 0; i < WindowActions::deeds; ++i) {
            QAction* const action = s.window.actions().action(Deed(i));
            QVERIFY(inMenu.contains(action));
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence& sequence : action->shortcuts()) QVERIFY2(keys.insert(sequence.toString()).second, qPrintable(sequence.toString()));
        }
    }

    void theKeysOfTheMenuAskForTheirDeeds_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("deed");
        const int ctrl = Qt::ControlModifier, shift = Qt::ShiftModifier;
        QTest::newRow("Ctrl+O") << int(Qt::Key_O) << ctrl << int(Deed::add);
        QTest::newRow("Ctrl+V") << int(Qt::Key_V) << ctrl << int(Deed::paste);
        QTest::newRow("Ctrl+N") << int(Qt::Key_N) << ctrl << int(Deed::newPortfolio);
        QTest::newRow("Ctrl+Z") << int(Qt::Key_Z) << ctrl << int(Deed::undo);
        QTest::newRow("Ctrl+Shift+Z") << int(Qt::Key_Z) << (ctrl | shift) << int(Deed::redo);
        QTest::newRow("Ctrl+F") << int(Qt::Key_F) << ctrl << int(Deed::find);
        QTest::newRow("Ctrl+Q") << int(Qt::Key_Q) << ctrl << int(Deed::quit);
        QTest::newRow("F1") << int(Qt::Key_F1) << 0 << int(Deed::help);
    }
    void theKeysOfTheMenuAskForTheirDeeds() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(int, deed);
        Shown s;
        s.window.setUndo(Wallet::Action::bin, Wallet::Action::note);
        s.press(key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(s.deeds, std::vector<Deed>{Deed(deed)});
    }

    void undoSaysWhatItWouldUndo() {
        Shown s;
        QAction* const undo = s.window.actions().action(Deed::undo);
        s.window.setUndo(Wallet::Action::bin, Wallet::Action::none);
        QCOMPARE(undo->text(), u"Undo: put in the bin"_s);
        QVERIFY(!s.window.actions().action(Deed::redo)->isEnabled());
        s.window.setUndo(Wallet::Action::none, Wallet::Action::none);
        QVERIFY(!undo->isEnabled());
        for (int action = 0; action <= int(Wallet::Action::person); ++action)
            for (const char* tag : {"en", "de"}) {
                const text::Language& in = stage::language(QString::fromLatin1(tag));
                for (const QString& words : {undoName(in, Wallet::Action(action)), redoName(in, Wallet::Action(action)), undoneSentence(in, Wallet::Action(action)),
                                             redoneSentence(in, Wallet::Action(action))})
                    QVERIFY(!words.isEmpty() && !words.contains(u'%'));
            }
    }

    void savingAndPrintingAreOfferedWhereThereIsSomethingToSave() {
        Shown s;
        QVERIFY(!s.window.actions().action(Deed::print)->isEnabled());
        s.window.go({Place::badge, u"a"_s});
        QVERIFY(s.window.actions().action(Deed::print)->isEnabled());
        QVERIFY(s.window.actions().action(Deed::save)->isEnabled());
        s.window.go(Place::settings);
        QVERIFY(!s.window.actions().action(Deed::save)->isEnabled());
    }

    void aNoticeOffersTheWayBack() {
        Shown s;
        s.window.tell(u"“Barista” lies in the bin for 30 days."_s, widgets::Icon::trash, true);
        auto* notice = s.window.findChild<widgets::NoticeBar*>();
        QVERIFY(notice->isVisible());
        auto* undo = notice->findChild<QPushButton*>();
        QCOMPARE(undo->text(), u"Undo"_s);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(s.deeds, std::vector<Deed>{Deed::undo});
        QVERIFY(!notice->isVisible());
    }

    void filesCanBeDroppedAnywhere() {
        Shown s;
        s.window.go(Place::settings);
        QSignalSpy dropped(&s.window, &MainWindow::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s), QUrl::fromLocalFile(u"/tmp/b.svg"_s)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&s.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&s.window, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.front().front().value<std::vector<IncomingFile>>().size(), 2U);
    }

    void nothingIsLeftInRenewedPages() {
        Shown s;
        s.window.go({Place::badge, u"a"_s});
        s.window.tell(u"A notice about Maria"_s, widgets::Icon::info, true);
        const auto before = s.window.pages();
        QPointer<QWidget> badges = before.badges;
        s.window.renewPages();
        QVERIFY(s.window.pages().badges != before.badges && s.window.pages().settings != before.settings);
        QCOMPARE(s.window.pages().people, before.people); // belongs to nobody
        QCOMPARE(s.window.here().place, Place::badges);
        QVERIFY(!s.window.back());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!badges);
        QVERIFY(!stage::wordsIn(s.window).contains("Maria"_L1));
        s.window.go(Place::settings); // and they are joined
        QVERIFY(s.window.back());
    }

    void theSideBarIsNotThereBeforeAVaultIs() {
        Shown s;
        s.window.go(Place::welcome);
        auto* bar = s.window.findChild<widgets::Sidebar*>();
        QVERIFY(!bar->isVisible());
        QVERIFY(!s.window.back());
        s.window.go(Place::badges);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->chosen(), 0);
    }

    void theLanguageChangesOnEveryPageAtOnce() {
        Shown s;
        s.window.setLanguage(stage::language(u"de"_s));
        QVERIFY(stage::wordsIn(s.window).contains("Meine Badges"_L1));
        for (const Place place : {Place::portfolios, Place::add, Place::settings, Place::about, Place::help}) {
            s.window.go(place);
            QVERIFY2(!stage::wordsIn(s.window).contains("Settings"_L1), qPrintable(placeName(place)));
        }
    }

    void aProblemIsToldWithWhatCanBeDone() {
        Shown s;
        s.window.pages().problem->setProblem(ErrorCode::newerVersion, u"/place/maria/badges.lanyard"_s);
        s.window.go(Place::problem);
        const QString words = stage::wordsIn(*s.window.pages().problem);
        for (const auto word : {"newer Lanyard"_L1, "Nothing was changed"_L1, "badges.lanyard"_L1, "Try again"_L1}) QVERIFY(words.contains(word));
        QSignalSpy again(s.window.pages().problem, &ProblemPage::againRequested);
        s.press(Qt::Key_Return); // the next step has the focus
        QCOMPARE(again.size(), 1);
    }

    void placesHaveNamesThatComeBack() {
        for (int place = 0; place <= int(Place::help); ++place) QCOMPARE(placeNamed(placeName(Place(place))), Place(place));
        QCOMPARE(placeNamed(u"cellar"_s), Place::badges);
    }

    void theWindowIsDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en") << u"en"_s << 1.0 << false << false << QSize(1280, 800);
        QTest::newRow("en-small") << u"en"_s << 1.0 << false << false << QSize(1024, 640);
        QTest::newRow("de-large") << u"de"_s << 1.0 << false << false << QSize(1920, 1080);
        QTest::newRow("dark") << u"en"_s << 1.0 << false << true << QSize(1280, 800);
        QTest::newRow("right-to-left") << u"ar"_s << 1.0 << true << false << QSize(1280, 800);
        QTest::newRow("en-200-large") << u"en"_s << 2.0 << false << false << QSize(1920, 1080);
        QTest::newRow("de-200-small") << u"de"_s << 2.0 << false << false << QSize(1024, 640);
        QTest::newRow("right-to-left-200-dark") << u"ar"_s << 2.0 << true << true << QSize(1920, 1080);
        QTest::newRow("xx") << u"xx"_s << 1.0 << false << false << QSize(1280, 800);
    }
    void theWindowIsDrawnInEveryDress() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        stage::wear({language, scale, mirrored, dark});
        const QString dress = QString::fromLatin1(QTest::currentDataTag());
        QStringList faults;
        Shown s(language);
        s.window.resize(size);
        const auto look = [&](const QString& name) {
            stage::rendered(s.window, size, u"%1-%2"_s.arg(name, dress));
            for (const QString& fault : stage::faultsOf(s.window) + stage::namelessOrDouble(s.window)) faults += u"%1: %2"_s.arg(name, fault);
        };
        if (size.height() / scale > 400) // with letters of 200 % the cards alone are higher than so low a window
            look(u"badges"_s);
        else
            stage::rendered(s.window, size, u"badges-"_s + dress);
        s.window.tell(u"“Cucina sostenibile” is in the bin for 30 days."_s, widgets::Icon::trash, true);
        stage::rendered(s.window, size, u"notice-"_s + dress);
        s.window.findChild<widgets::NoticeBar*>()->hide();
        s.window.pages().problem->setProblem(ErrorCode::locked, u"/place/maria/Documents/Lanyard/badges.lanyard"_s);
        s.window.go(Place::problem);
        look(u"problem"_s);
        s.window.go(Place::settings);
        look(u"settings"_s);
        s.window.go(Place::portfolios);
        look(u"portfolios"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_test.moc"
