#include "tests/ui/pages/stage.h"
#include "ui/settings/about_page.h"
#include "ui/settings/context_notice.h"
#include "ui/settings/dependencies.h"
#include "ui/settings/diagnostic_report.h"
#include "ui/settings/help_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/language.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/style.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::settings;
using namespace Qt::StringLiterals;

namespace {

Person samplePerson() {
    Person person;
    person.name = "Maria Kovács";
    person.addresses = {"maria.kovacs@example.org", "m.kovacs@old-school.example"};
    person.trust.issuers = {{"did:web:northfield.example", "Northfield Adult College", "Colleges of the town"}, {"https://werkhof.example/issuer", "Werkhof Lagerlogistik", {}}};
    return person;
}

/// The page in a window, and whom it told that the person is.
struct Shown {
    explicit Shown(const Person& person = samplePerson()) : page(stage::language(u"en"_s)) {
        page.setPerson(person);
        page.setVault(u"/place/maria/Documents/Lanyard/badges.lanyard"_s, false);
        QObject::connect(&page, &SettingsPage::personChanged, &page, [this](const Person& changed) { told.push_back(changed); });
        page.resize(1080, 800);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    template <class Widget> Widget* find(const char* name) { return page.findChild<Widget*>(QString::fromLatin1(name)); }
    QAbstractButton* named(const QString& name) {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->accessibleName().remove(QChar(0x2068)).remove(QChar(0x2069)) == name) return button;
        return nullptr;
    }
    SettingsPage page;
    std::vector<Person> told;
};

} // namespace

class SettingsTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() { stage::wear({}); }

    void everyPackageOfTheBuildHasItsLicence() {
        QFile file(QStringLiteral(LANYARD_SOURCE_DIR "/cmake/packages.cmake"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.truncate(text.indexOf("if(LANYARD_TESTS)\n  find_package(Catch2"_L1)); // what follows is for testing alone
        const auto parts = dependencies(stage::language(u"en"_s));
        const QRegularExpression found(u"^\\s*(?:find_package|pkg_check_modules|find_library)\\((\\w+)"_s, QRegularExpression::MultilineOption);
        int packages = 0;
        for (auto match = found.globalMatch(text); match.hasNext();) {
            QString package = match.next().captured(1);
            if (package == "PkgConfig"_L1 || package == "Threads"_L1) continue; // of the build, and of the system
            package.remove(u"_LIBRARY"_s);
            ++packages;
            QVERIFY2(std::ranges::any_of(parts, [&package](const Dependency& part) { return part.package == package; }), qPrintable(package));
        }
        QVERIFY(packages > 10);
    }

    void everyPartHasATextThatIsItsOwn() {
        for (const auto& choice : text::everyLanguage())
            for (const Dependency& part : dependencies(stage::language(choice.tag))) {
                QVERIFY2(!part.licence.isEmpty() && !part.purpose.isEmpty() && !part.texts.isEmpty(), qPrintable(part.name));
                for (const QString& name : part.texts) QVERIFY2(licenceText(name).size() > 200, qPrintable(part.name + u' ' + name));
            }
        QVERIFY(licenceText(u"lanyard"_s).contains("Apache License"_L1));
        QVERIFY(licenceText(u"no such text"_s).isEmpty());
    }

    void aLicenceOpensInItsPlaceByKeyboard() {
        AboutPage page(stage::language(u"en"_s));
        page.resize(1080, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* row = page.findChild<widgets::FoldRow*>(u"Qt"_s);
        QVERIFY(row && row->findChild<QPlainTextEdit*>() == nullptr); // read when it is wanted
        auto* line = row->findChild<QAbstractButton*>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(row->isOpen());
        QVERIFY(row->findChild<QPlainTextEdit*>()->toPlainText().contains("GNU LESSER GENERAL PUBLIC LICENSE"_L1));
    }

    void theLicencesOfTheContextsStandThereWithTheAddressesTheyCover() {
        AboutPage page(stage::language(u"en"_s));
        page.resize(1080, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* row = page.findChild<widgets::FoldRow*>(u"contexts: W3C Software and Document License (W3C-20150513)"_s);
        QVERIFY(row);
        auto* line = row->findChild<QAbstractButton*>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        const QString words = row->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY(words.contains("https://www.w3.org/ns/credentials/v2\n"_L1));
        QVERIFY(words.contains("https://github.com/w3c/vc-data-model\n"_L1));
    }

    void aLicenceWithoutAnOriginSaysNothingOfWhereItsTextsWereTaken() {
        const auto& en = stage::language(u"en"_s);
        QCOMPARE(contextNotice(en, {"CC0-1.0", {"https://a.example/v1"}, {"https://b.example"}}), u"https://a.example/v1\n\nTaken from:\nhttps://b.example\n"_s);
        QCOMPARE(contextNotice(en, {"CC0-1.0", {"https://a.example/v1"}, {}}), u"https://a.example/v1\n"_s);
    }

    void theLicencesOfTheContextsFitInEveryDress() {
        for (const char* tag : {"en", "de", "xx"})
            for (const double scale : {1.0, 2.0}) {
                stage::wear({QString::fromLatin1(tag), scale});
                AboutPage page(stage::language(QString::fromLatin1(tag)));
                for (auto* row : page.findChildren<widgets::FoldRow*>())
                    if (row->objectName().contains("EUPL"_L1)) row->setOpen(true);
                stage::rendered(page, QSize(1080, int(2300 * scale)), u"about-contexts-%1-%2"_s.arg(QLatin1StringView(tag)).arg(int(scale * 100)));
                QCOMPARE(stage::faultsOf(page).join(u'\n'), QString());
            }
    }

    void anAddressIsAddedOnceAndTakenAway() {
        Shown s;
        s.page.focusAddresses();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"address"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"  maria@new.example "_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(s.told.size(), 1U);
        QCOMPARE(s.told.back().addresses.back(), std::string("maria@new.example"));
        QTest::keyClicks(s.find<QLineEdit>("address"), u"maria@new.example"_s);
        QTest::keyClick(s.find<QLineEdit>("address"), Qt::Key_Return);
        QTRY_VERIFY(stage::wordsIn(s.page).contains("stands in the list already"_L1)); // where it was typed
        QCOMPARE(s.told.size(), 1U);
        QTest::mouseClick(s.named(u"Take away maria.kovacs@example.org"_s), Qt::LeftButton);
        QTRY_COMPARE(s.told.size(), 2U);
        QCOMPARE(s.told.back().addresses, (std::vector<std::string>{"m.kovacs@old-school.example", "maria@new.example"}));
    }

    void theNameIsToldAfterAPauseAndWhenItsFieldIsLeft() {
        Shown s;
        auto* name = s.find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Maria K."_s);
        QVERIFY(s.told.empty());
        QTRY_COMPARE(s.told.size(), 1U);
        QCOMPARE(s.told.back().name, std::string("Maria K."));
        s.page.setEvidence(3, Instant{1'772'532'000}); // what else changes makes no letter go
        QCOMPARE(s.find<QLineEdit>("name")->text(), u"Maria K."_s);
        QVERIFY(s.find<QLineEdit>("name")->hasFocus());
    }

    void aGiverIsTakenOffTheList() {
        Shown s;
        QTest::mouseClick(s.named(u"Take Werkhof Lagerlogistik off the list"_s), Qt::LeftButton);
        QTRY_COMPARE(s.told.size(), 1U);
        QCOMPARE(s.told.back().trust.issuers.size(), 1U);
        QCOMPARE(s.told.back().trust.issuers.front().id, std::string("did:web:northfield.example"));
    }

    void theLanguageChangesAtOnceAndTheFocusStays() {
        Shown s;
        connect(&s.page, &SettingsPage::languageRequested, &s.page, [&s](const QString& tag) { s.page.setLanguage(stage::language(tag)); });
        auto* languages = s.find<QComboBox>("language");
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Down);
        QTRY_VERIFY(stage::wordsIn(s.page).contains("Sprache"_L1));
        QTRY_VERIFY(s.find<QComboBox>("language")->hasFocus());
    }

    void whatCouldNotBeTakenInIsToldWhereItWasAskedFor() {
        Shown s;
        s.page.setListProblem(ErrorCode::malformed);
        QVERIFY(stage::wordsIn(s.page).contains("not written as it should be"_L1));
        s.page.setListProblem({});
        QVERIFY(!stage::wordsIn(s.page).contains("not written as it should be"_L1));
        s.page.setVault(u"/media/stick/badges.lanyard"_s, true);
        QVERIFY(stage::wordsIn(s.page).contains("can only be read"_L1));
    }

    void theReportNamesVersionsAndCountsAndNobody() {
        DiagnosticFacts facts;
        facts.vaultOpen = true;
        facts.badges = 7;
        facts.byVerdict = {1, 4, 1, 1};
        facts.byStandard = {{Standard::openBadges30, 6}, {Standard::openBadges20, 1}};
        facts.byReason = {{Reason::issuerNotListed, 4}};
        facts.language = u"de"_s;
        const QByteArray report = diagnosticReport(facts);
        for (const char* line : {"lanyard: ", "qt: ", "badges: 7", "verdict caution: 4", "standard OpenBadges-3.0: 6", "reason ", "language: de"})
            QVERIFY2(report.contains(line), line);
        QVERIFY(!report.contains(qgetenv("HOME") + '/'));
    }

    void everyPageIsDrawnInEveryDress_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en") << u"en"_s << 1.0 << false << false << QSize(1080, 800);
        QTest::newRow("de") << u"de"_s << 1.0 << false << false << QSize(1080, 800);
        QTest::newRow("right-to-left") << u"ar"_s << 1.0 << true << false << QSize(1080, 800);
        QTest::newRow("dark") << u"en"_s << 1.0 << false << true << QSize(1080, 800);
        QTest::newRow("small") << u"de"_s << 1.0 << false << false << QSize(860, 640);
        QTest::newRow("en-200") << u"en"_s << 2.0 << false << false << QSize(1480, 1000);
        QTest::newRow("de-200-small") << u"de"_s << 2.0 << false << false << QSize(930, 640);
        QTest::newRow("right-to-left-200-dark") << u"ar"_s << 2.0 << true << true << QSize(1480, 1000);
        QTest::newRow("xx") << u"xx"_s << 1.0 << false << false << QSize(1080, 800);
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
        QStringList faults;
        const auto look = [&](QWidget& page, const QString& name) {
            stage::rendered(page, size, u"%1-%2"_s.arg(name, dress));
            for (const QString& fault : stage::faultsOf(page) + stage::namelessOrDouble(page)) faults += u"%1: %2"_s.arg(name, fault);
        };
        SettingsPage settings(in);
        settings.setPerson(samplePerson());
        settings.setVault(u"/place/maria/Documents/Lanyard/badges.lanyard"_s, true);
        settings.setEvidence(12, Instant{1'772'532'000});
        settings.setListProblem(ErrorCode::malformed);
        look(settings, u"settings"_s);
        stage::rendered(settings, QSize(size.width(), int(1900 * scale)), u"settings-whole-"_s + dress);
        AboutPage about(in);
        look(about, u"about"_s);
        HelpPage help(in);
        look(help, u"help"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new lanyard::widgets::Style);
    SettingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "settings_test.moc"
