#include "computer.h"
#include "journeys.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/vault_key.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/people/people_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/style.h"
#include "ui/window/problem_page.h"
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>
#include <set>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

/// Notes what is shown as a window of its own although it is only a part of one: it would flash up and take the focus away.
class StrayWindows final : public QObject {
  public:
    QStringList seen;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show && watched->isWidgetType())
            if (const auto* const widget = static_cast<QWidget*>(watched); widget->windowType() == Qt::Window && !qobject_cast<const window::MainWindow*>(widget))
                seen += QString::fromLatin1(widget->metaObject()->className());
        return QObject::eventFilter(watched, event);
    }
};

class WindowJourney final : public QObject {
    Q_OBJECT
  public:
    explicit WindowJourney(StrayWindows& stray) : m_stray(stray) {}
  private slots:
    void init() { QStandardPaths::setTestModeEnabled(true); }

    void aPersonComesFromTheFirstPageToAPdfWithTheKeyboardAlone() {
        Computer c;
        c.start();
        QCOMPARE(c.place(), Place::welcome);
        c.type(u"Maria Kovacs"_s);
        QVERIFY(c.tabTo(u"Look around with sample badges"_s));
        c.press(Qt::Key_Return);

        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::add, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!c.pages().add->isReading() && c.badges().rowCount() == 7, patience);
        QVERIFY(QFile::exists(c.vaultOf(u"Maria Kovacs"_s)));
        QCOMPARE(c.desktop->person().name, std::string("Maria Kovacs"));

        c.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(c.place(), Place::badges);
        auto* grid = c.pages().badges->findChild<widgets::CardGrid*>();
        QTRY_VERIFY(grid->hasFocus());
        c.press(Qt::Key_Right);
        const QString name = grid->currentIndex().data().toString();
        c.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badge, patience);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().badge).contains(name), patience);

        QTRY_COMPARE_WITH_TIMEOUT(c.pages().badge->findChildren<widgets::FoldRow*>().size() >= 6, true, patience);
        auto* question = c.pages().badge->findChildren<widgets::FoldRow*>().front();
        for (int i = 0; i < 60 && !question->isAncestorOf(QApplication::focusWidget()); ++i) c.press(Qt::Key_Tab);
        QVERIFY(question->isAncestorOf(QApplication::focusWidget()));
        c.press(Qt::Key_Return);
        QVERIFY(question->isOpen());
        c.press(Qt::Key_Escape);
        QCOMPARE(c.place(), Place::badges);
        QTRY_VERIFY(grid->hasFocus()); // where one was
        QCOMPARE(grid->currentIndex().data().toString(), name);

        QVERIFY(c.tabTo(u"Make a portfolio"_s));
        c.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolio, patience);
        QTRY_VERIFY_WITH_TIMEOUT(c.pages().portfolio->isReady(), patience);
        QVERIFY(c.tabTo(u"heading"_s));
        c.type(u"Apprenticeship as an electrician"_s);
        QVERIFY(c.tabTo(u"order"_s));
        c.press(Qt::Key_Down);
        c.press(Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(c.pages().portfolio->isReady(), patience);
        c.press(Qt::Key_S, Qt::ControlModifier);
        const QString file = c.path(u"Bewerbung.pdf"_s);
        c.answerDialog(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(file).startsWith("%PDF-"), patience);
        attachmentsAreTheSamples(file);

        // The same page and the same words when the program is started again, and what was done can still be undone.
        const QString shown = c.window().here().what;
        c.desktop.reset();
        c.start();
        QTRY_COMPARE_WITH_TIMEOUT(c.window().here(), (window::Stop{Place::portfolio, shown}), patience);
        QTRY_COMPARE_WITH_TIMEOUT(c.pages().portfolio->portfolio().heading, std::string("Apprenticeship as an electrician"), patience);
        const auto order = c.pages().portfolio->portfolio().badges;
        c.window().setFocus();
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(c.pages().portfolio->portfolio().badges != order, patience);
        c.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(c.pages().portfolio->portfolio().badges, order, patience);
    }

    void theNextPersonDoesNotBeginWhereTheLastOneWas() {
        Computer c;
        c.startWithSamples();
        const QString other = c.path(u"other.lanyard"_s);
        QVERIFY(Wallet::open(text::toPath(other), true, journeyDay));
        c.window().go(Place::settings);
        StartArguments wish;
        wish.vault = other;
        c.desktop->handle(wish);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 0, patience);
        QCOMPARE(c.place(), Place::badges);
    }

    void aFileForALockedPersonGoesToNobodyElse() {
        Computer c;
        const QString locked = c.path(u"Documents/Lanyard/locked.lanyard"_s), other = c.path(u"Documents/Lanyard/other.lanyard"_s);
        QDir().mkpath(c.path(u"Documents/Lanyard"_s));
        {
            auto wallet = Wallet::open(text::toPath(locked), true, journeyDay);
            QVERIFY(wallet && wallet->seal(secretOf(u"drei rote Boote"_s), journeyDay, {.random = {}, .costLogN = 4}));
            QVERIFY(Wallet::open(text::toPath(other), true, journeyDay));
        }
        for (const bool atStart : {true, false}) {
            StartArguments arguments;
            arguments.vault = locked;
            StartArguments files;
            files.files = {QStringLiteral(LANYARD_SAMPLES)};
            if (atStart) arguments.files = files.files;
            c.start(arguments);
            QTRY_COMPARE_WITH_TIMEOUT(c.pages().people->asked(), locked, patience);
            if (!atStart) c.desktop->handle(files);
            c.desktop->openVault(text::toPath(other), false);
            QTRY_VERIFY_WITH_TIMEOUT(c.desktop->isOpen(), patience);
            QTest::qWait(300); // a file would be read by now
            QVERIFY(!c.pages().add->isReading());
            QCOMPARE(c.place(), Place::badges);
            QCOMPARE(c.badges().rowCount(), 0);
        }
    }

    void aDialogGoesWithThePersonAndLeavesNoFolderBehind() {
        const QTemporaryDir config;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
        Computer c;
        c.startWithSamples();
        c.window().go(Place::check);
        bool wasOpen = false;
        QTimer::singleShot(0, &c.window(), [&] {
            wasOpen = c.dialog() != nullptr;
            c.desktop->closeVault(); // as after a while without anybody
        });
        c.window().findChild<QAbstractButton*>(u"chooseScan"_s)->click();
        QTRY_VERIFY(wasOpen && !c.dialog());
        const QSettings ofQt(QSettings::UserScope, u"QtProject"_s);
        QVERIFY(!ofQt.contains("FileDialog/lastVisited"));
        QVERIFY(!ofQt.contains("FileDialog/history"));
    }

    void whoIsTakenOutOfTheListIsNotOpenedTheNextTime() {
        for (const QString& how : {u"one"_s, u"all"_s, u"off"_s}) {
            Computer c;
            c.startWithSamples();
            auto* page = c.pages().people;
            c.desktop->settings().vault = c.vault(); // as after locking, when the list is seen without anybody leaving
            if (how == "one"_L1) emit page->takeOutRequested(c.vault());
            if (how == "all"_L1) emit page->clearRequested();
            if (how == "off"_L1) emit page->rememberRequested(false);
            QCOMPARE(c.desktop->settings().vault, QString());
            QVERIFY(!contentOf(c.path(u"settings/lanyard.ini"_s)).contains("badges.lanyard"));
        }
    }

    void aBinnedBadgeComesBackByUndo() {
        Computer c;
        c.startWithSamples();
        c.window().go(Place::badges);
        auto* grid = c.pages().badges->findChild<widgets::CardGrid*>();
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        c.press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 6, patience);
        QVERIFY(c.window().actions().action(window::WindowActions::Deed::undo)->text().contains("put in the bin"_L1));
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 7, patience);
        c.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 6, patience);
    }

    void aWholeImportIsUndone() {
        Computer c;
        c.startWithSamples();
        c.window().setFocus();
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 0, patience);
        QTRY_VERIFY(wordsIn(*c.pages().add).contains("Undone"_L1));
    }

    void anAcceptedGiverChangesTheAnswerAndUndoTakesItBack() {
        Computer c;
        c.startWithSamples();
        auto& model = c.badges();
        QString badge;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString().startsWith("Mounting solar"_L1)) badge = model.index(row, 0).data(models::BadgeListModel::IdRole).toString();
        QVERIFY(!badge.isEmpty());
        c.window().go({Place::badge, badge});
        QTRY_VERIFY_WITH_TIMEOUT(text::toQString(c.pages().badge->shown()) == badge, patience);
        emit c.pages().badge->stepRequested(text::toUtf8(badge), NextStep::addToList);
        const auto word = [&] {
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.index(row, 0).data(models::BadgeListModel::IdRole).toString() == badge) return model.index(row, 0).data(widgets::StateWordRole).toString();
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Confirmed"_s, patience);
        c.window().setFocus();
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Giver not known to us"_s, patience);
    }

    void theLanguageChangesWithoutARestart() {
        Computer c;
        c.startWithSamples();
        c.window().go(Place::settings);
        auto* languages = c.pages().settings->findChild<QComboBox*>(u"language"_s);
        languages->setFocus();
        c.press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(c.window()).contains("Einstellungen"_L1), patience);
        c.desktop.reset();
        c.start();
        QVERIFY(wordsIn(c.window()).contains("Einstellungen"_L1)); // and is remembered
        c.desktop->applyLanguage(u"en"_s);
    }

    void theOriginalIsSavedByteForByte() {
        Computer c;
        c.startWithSamples();
        auto* grid = c.pages().badges->findChild<widgets::CardGrid*>();
        const QString badge = grid->model()->index(0, 0).data(models::BadgeListModel::IdRole).toString();
        c.window().go({Place::badge, badge});
        QTRY_VERIFY_WITH_TIMEOUT(text::toQString(c.pages().badge->shown()) == badge, patience);
        c.press(Qt::Key_S, Qt::ControlModifier);
        c.answerDialog(c.path(u"original"_s));
        QByteArray saved;
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            for (const QString& name : QDir(c.path({})).entryList({u"original*"_s}, QDir::Files)) saved = contentOf(c.path(name));
            return !saved.isEmpty();
        }(), patience);
        std::set<QByteArray> samples;
        for (const QString& name : QDir(QStringLiteral(LANYARD_SAMPLES)).entryList(QDir::Files)) samples.insert(contentOf(QStringLiteral(LANYARD_SAMPLES "/") + name));
        QVERIFY(samples.contains(saved));
    }

    void expertsReadAndSaveWhatWasSigned() {
        Computer c;
        StartArguments arguments;
        arguments.files = {QStringLiteral(LANYARD_SIGNED "/badge-with-endorsement.json")};
        QDir().mkpath(c.path(u"Documents/Lanyard"_s));
        if (!Wallet::open(text::toPath(c.vault()), true, c.now)) qFatal("no vault");
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        const QString badge = c.badges().index(0, 0).data(models::BadgeListModel::IdRole).toString();
        c.window().go({Place::badge, badge});
        QTRY_VERIFY_WITH_TIMEOUT(text::toQString(c.pages().badge->shown()) == badge, patience);
        QVERIFY(wordsIn(*c.pages().badge).contains("What others say about it"_L1));
        QVERIFY(c.tabTo(u"For experts"_s));
        c.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().badge).contains("Signed document, canonical"_L1), patience);
        QVERIFY(c.tabTo(u"Every word in it"_s));
        const auto isOn = [](const QString& words) { return qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text() == words; };
        for (int i = 0; i < 8 && !isOn(u"Signed document, canonical"_s); ++i) c.press(Qt::Key_Right); // arrows choose among the texts
        QVERIFY(isOn(u"Signed document, canonical"_s));
        QVERIFY(c.tabTo(u"Save this text"_s));
        c.press(Qt::Key_Space);
        c.answerDialog(c.path(u"signed.nq"_s));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(c.path(u"signed.nq"_s)).contains("<https://www.w3.org/2018/credentials#issuer>"), patience);
    }

    void signaturesThatCannotBeWorkedOutAreNotWaitedFor() {
        Computer c;
        StartArguments arguments;
        arguments.files = {QStringLiteral(LANYARD_SIGNED "/badge-with-endorsement.json")};
        QDir().mkpath(c.path(u"Documents/Lanyard"_s));
        if (!Wallet::open(text::toPath(c.vault()), true, c.now)) qFatal("no vault");
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        const QString badge = c.badges().index(0, 0).data(models::BadgeListModel::IdRole).toString();
        c.window().go({Place::badge, badge});
        QTRY_VERIFY_WITH_TIMEOUT(text::toQString(c.pages().badge->shown()) == badge, patience);
        c.desktop->wallet().ask(&c.window(), [id = text::toUtf8(badge), now = c.now](Wallet& wallet) { return wallet.bin({&id, 1}, now); }, [](const auto&) {});
        c.desktop->wallet().open(text::toPath(c.vault()), false, Instant{c.now.seconds + 40 * 86'400}, &c.window(), [](const auto&) {}); // long in the bin: gone
        QVERIFY(c.tabTo(u"For experts"_s));
        c.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().badge).contains("Every word in it"_L1), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!wordsIn(*c.pages().badge).contains("What was signed is being worked out."_L1), patience);
        QVERIFY(!wordsIn(*c.pages().badge).contains("Signed document, canonical"_L1));
    }

    void theReportHoldsNothingPersonal() {
        Computer c;
        c.startWithSamples();
        Person person;
        person.name = "Maria Kovács";
        person.addresses = {"maria.kovacs@example.org"};
        c.desktop->setPerson(person);
        c.window().go(Place::settings);
        c.pages().settings->findChild<QAbstractButton*>(u"report"_s)->click();
        c.answerDialog(c.path(u"report.txt"_s));
        QByteArray report;
        QTRY_VERIFY_WITH_TIMEOUT(!(report = contentOf(c.path(u"report.txt"_s))).isEmpty(), patience);
        QVERIFY(report.contains("badges: 7"));
        QVERIFY(report.contains("own addresses: 1"));
        QStringList secret{u"Maria"_s, u"Kovács"_s, u"example.org"_s, c.folder.path(), QDir::homePath() + u'/', u".lanyard"_s, u"did:"_s, u"http"_s};
        auto& model = c.badges();
        for (int row = 0; row < model.rowCount(); ++row) {
            secret += model.index(row, 0).data().toString();
            secret += model.index(row, 0).data(widgets::GiverRole).toString();
            secret += model.index(row, 0).data(models::BadgeListModel::IdRole).toString();
        }
        for (const QString& word : secret) QVERIFY2(!report.contains(word.toUtf8()), qPrintable(word));
    }

    void aVaultThatCannotBeOpenedIsToldInWords_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a vault") << QByteArray("GIF89a is no vault at all, but long enough to look at ......................................") << u"not a file of Lanyard"_s;
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x5a') << u"damaged"_s;
    }
    void aVaultThatCannotBeOpenedIsToldInWords() {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        Computer c;
        const QString file = c.path(u"mine.lanyard"_s);
        {
            QFile made(file);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(content);
        }
        StartArguments arguments;
        arguments.vault = file;
        c.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::problem, patience);
        const QString shown = wordsIn(*c.pages().problem);
        QVERIFY2(shown.contains(words) || shown.contains("not a file of Lanyard"_L1), qPrintable(shown));
        QVERIFY(shown.contains("Try again"_L1) && shown.contains("mine.lanyard"_L1));
        QCOMPARE(contentOf(file), content); // nothing was changed
    }

    void filesGivenAtTheStartAndLaterAreTakenIn() {
        Computer c;
        c.startWithSamples(); // files at the start
        const QString file = c.path(u"nothing.txt"_s);
        {
            QFile made(file);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write("no badge at all");
        }
        StartArguments later;
        later.files = {file};
        c.desktop->handle(later);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::add, patience);
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().add).contains("nothing.txt"_L1) || !c.pages().add->isReading(), patience);
        c.desktop->handle({.vault = {}, .files = {}, .add = false, .newPortfolio = true});
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolio, patience);
    }

    void aPortfolioIsRemovedAndComesBack() {
        Computer c;
        c.startWithSamples();
        c.window().setFocus();
        c.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolio, patience);
        const QString id = c.window().here().what;
        c.window().go(Place::portfolios);
        emit c.pages().portfolios->copyRequested(id);
        QTRY_COMPARE_WITH_TIMEOUT(c.pages().portfolios->portfolios().size(), 2U, patience);
        emit c.pages().portfolios->removeRequested(id);
        QTRY_COMPARE_WITH_TIMEOUT(c.pages().portfolios->portfolios().size(), 1U, patience);
        c.window().setFocus();
        c.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(c.pages().portfolios->portfolios().size(), 2U, patience);
    }

    void argumentsAreReadAndHandedOver() {
        const ReadArguments read = readArguments({u"lanyard"_s, u"--add"_s, u"a.png"_s, u"mine.LANYARD"_s, u"/x/y"_s}, u"/place/maria"_s);
        QVERIFY(read.message.isEmpty());
        QCOMPARE(read.start.files, (QStringList{u"/place/maria/a.png"_s, u"/x/y"_s}));
        QCOMPARE(read.start.vault, u"/place/maria/mine.LANYARD"_s);
        QVERIFY(read.start.add && !read.start.newPortfolio);
        QCOMPARE(unpacked(packed(read.start)), read.start);
        QCOMPARE(unpacked("anything else"), StartArguments{});
        QCOMPARE(readArguments({u"lanyard"_s, u"--nonsense"_s}, u"/"_s).status, 64);
        QVERIFY(readArguments({u"lanyard"_s, u"--help"_s}, u"/"_s).message.contains("--portfolio"_L1));
    }

    void aSecondStartHandsItsWishesToTheFirst() {
        const QTemporaryDir folder;
        const auto settings = text::toPath(folder.path());
        SingleInstance first(settings);
        QCOMPARE(first.start({}), SingleInstance::Role::first);
        StartArguments handed;
        connect(&first, &SingleInstance::handedOver, &first, [&](const StartArguments& arguments) { handed = arguments; });
        StartArguments wishes;
        wishes.files = {u"/place/maria/für dich.png"_s};
        SingleInstance::Role role = SingleInstance::Role::first;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(settings);
            role = second.start(wishes);
        }));
        other->start();
        QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), patience);
        QCOMPARE(role, SingleInstance::Role::handedOver);
        QCOMPARE(handed, wishes);
        const QTemporaryDir elsewhere; // another settings folder is another program
        SingleInstance third(text::toPath(elsewhere.path()));
        QCOMPARE(third.start({}), SingleInstance::Role::first);
    }

    void cleanup() { QCOMPARE(std::exchange(m_stray.seen, {}), QStringList()); }

  private:
    StrayWindows& m_stray;

    /// What another program takes out of the PDF is what was received.
    void attachmentsAreTheSamples(const QString& file) {
        const QString program = QStandardPaths::findExecutable(u"pdfdetach"_s);
        if (program.isEmpty()) {
            qInfo("left out: pdfdetach is not installed");
            return;
        }
        const QTemporaryDir out;
        QCOMPARE(QProcess::execute(program, {u"-saveall"_s, u"-o"_s, out.path(), file}), 0);
        std::multiset<QByteArray> found, samples;
        for (const QString& name : QDir(out.path()).entryList(QDir::Files)) found.insert(contentOf(out.filePath(name)));
        for (const QString& name : QDir(QStringLiteral(LANYARD_SAMPLES)).entryList(QDir::Files)) samples.insert(contentOf(QStringLiteral(LANYARD_SAMPLES "/") + name));
        QVERIFY(found == samples);
    }
};

std::unique_ptr<QObject> makeWindowJourney() {
    auto* stray = new StrayWindows;
    qApp->installEventFilter(stray);
    auto journey = std::make_unique<WindowJourney>(*stray);
    stray->setParent(journey.get());
    return journey;
}

#include "window_journey.moc"
