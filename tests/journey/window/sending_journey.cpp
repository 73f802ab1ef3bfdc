// What leaves the window: by mail, and dragged out of it. What is told when a vault is opened, and badges that were given again.
#include "computer.h"
#include "given_badge.h"
#include "journeys.h"
#include "app/desktop/drag_desk.h"
#include "app/desktop/outgoing_files.h"
#include "ui/models/badge_list_model.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/notice_bar.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using window::Place;

namespace {

/// Stands in for the system's way to its mail program: notes what it is called with, and what it could read then.
class MailProgramStandIn {
  public:
    explicit MailProgramStandIn(const Computer& c, int status = 0) : m_folder(c.path(u"programs"_s)), m_before(qgetenv("PATH")) {
        QDir().mkpath(m_folder);
        QFile script(m_folder + u"/xdg-email"_s);
        if (!script.open(QIODevice::WriteOnly)) return;
        script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\nfor a in \"$@\"; do printf '%s\\n' \"$a\" >> part; last=\"$a\"; done\n"
                     "cp \"$last\" attached && stat -c %a \"$last\" > mode\nmv part called\nexit " +
                     QByteArray::number(status) + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        qputenv("PATH", QFile::encodeName(m_folder) + ":/usr/bin:/bin");
    }
    ~MailProgramStandIn() { qputenv("PATH", m_before); }
    bool wasCalled() const { return QFile::exists(m_folder + u"/called"_s); }
    QByteArray read(const QString& name) const { return contentOf(m_folder + u'/' + name); }

  private:
    QString m_folder;
    QByteArray m_before;
};

QMessageBox* question(Computer& c) { return c.window().findChild<QMessageBox*>(u"mailQuestion"_s); }
widgets::NoticeBar* notice(Computer& c) { return c.window().findChild<widgets::NoticeBar*>(); }

void openFirstBadge(Computer& c) {
    c.window().go(Place::badges);
    auto* grid = c.pages().badges->findChild<widgets::CardGrid*>();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    c.press(Qt::Key_Return);
}

void take(Computer& c, std::vector<IncomingFile> files) {
    emit c.pages().add->received(files);
    QTRY_VERIFY_WITH_TIMEOUT(!c.pages().add->isReading(), patience);
}

void mouse(QWidget* to, QEvent::Type type, const QPoint& at, Qt::MouseButtons buttons) {
    QMouseEvent event(type, QPointF(at), QPointF(to->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(to, &event);
}

} // namespace

class SendingJourney final : public QObject {
    Q_OBJECT
  private slots:
    void init() { QStandardPaths::setTestModeEnabled(true); }

    void aBadgeIsHandedToTheMailProgramOnlyAfterItWasSaidWhatIsSent() {
        Computer c;
        const MailProgramStandIn program(c);
        c.startWithSamples();
        openFirstBadge(c);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::badge, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!c.pages().badge->shown().empty(), patience);
        QVERIFY(c.tabTo(u"mail"_s));
        c.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(question(c) != nullptr, patience);
        QVERIFY(question(c)->informativeText().contains(u"Lanyard itself sends nothing"_s));
        QVERIFY(!program.wasCalled());
        QTest::mouseClick(question(c)->findChild<QAbstractButton*>(u"openMail"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(program.wasCalled(), patience);
        const QList<QByteArray> arguments = program.read(u"called"_s).split('\n');
        QCOMPARE(arguments.value(0), QByteArray("--utf8"));
        QVERIFY(arguments.contains("--attach"));
        QCOMPARE(program.read(u"mode"_s).trimmed(), QByteArray("600"));
        bool isASample = false;
        for (const QFileInfo& sample : QDir(QStringLiteral(LANYARD_SAMPLES)).entryInfoList(QDir::Files)) isASample |= contentOf(sample.filePath()) == program.read(u"attached"_s);
        QVERIFY(isASample); // byte for byte as it was received
        QTRY_VERIFY_WITH_TIMEOUT(notice(c)->isVisible() && notice(c)->accessibleName().contains(u"mail program opens"_s), patience);
        QVERIFY(QDir(c.path(u"settings/outgoing"_s)).exists());
        c.desktop.reset();
        QVERIFY(!QDir(c.path(u"settings/outgoing"_s)).exists());
    }

    void nothingIsSentWhenThePersonSaysNo() {
        Computer c;
        const MailProgramStandIn program(c);
        c.startWithSamples();
        openFirstBadge(c);
        QTRY_VERIFY_WITH_TIMEOUT(!c.pages().badge->shown().empty(), patience);
        QVERIFY(c.tabTo(u"mail"_s));
        c.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(question(c) != nullptr, patience);
        QTest::keyClick(question(c), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(question(c) == nullptr, patience);
        QTest::qWait(50);
        QVERIFY(!program.wasCalled());
        QVERIFY(!QDir(c.path(u"settings/outgoing"_s)).exists());
    }

    void whereNoMailProgramAnswersTheFileIsSavedByHand() {
        Computer c;
        const MailProgramStandIn program(c, 3); // "a required tool could not be found"
        c.startWithSamples();
        openFirstBadge(c);
        QTRY_VERIFY_WITH_TIMEOUT(!c.pages().badge->shown().empty(), patience);
        QVERIFY(c.tabTo(u"mail"_s));
        c.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(question(c) != nullptr, patience);
        QTest::mouseClick(question(c)->findChild<QAbstractButton*>(u"openMail"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(c.dialog() != nullptr, patience);
        const QString file = c.path(u"to send.png"_s);
        c.answerDialog(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QCOMPARE(contentOf(file), program.read(u"attached"_s));
        QTRY_VERIFY_WITH_TIMEOUT(notice(c)->accessibleName().contains(u"attach this file"_s), patience);
    }

    void aPortfolioIsMailedAsPdf() {
        Computer c;
        const MailProgramStandIn program(c);
        c.startWithSamples();
        c.window().go(Place::badges);
        QVERIFY(c.tabTo(u"Make a portfolio"_s));
        c.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(c.place(), Place::portfolio, patience);
        QTRY_VERIFY_WITH_TIMEOUT(c.pages().portfolio->isReady(), patience);
        emit c.pages().portfolio->mailRequested();
        QTRY_VERIFY_WITH_TIMEOUT(question(c) != nullptr, patience);
        QTest::mouseClick(question(c)->findChild<QAbstractButton*>(u"openMail"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(program.wasCalled(), patience);
        QVERIFY(program.read(u"attached"_s).startsWith("%PDF-"));
        QVERIFY(program.read(u"called"_s).contains(".pdf"));
    }

    void whatAnEarlierRunLeftToBeSentIsRemoved() {
        Computer c;
        QDir().mkpath(c.path(u"settings/outgoing/1"_s));
        QFile left(c.path(u"settings/outgoing/1/badge.png"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("left behind");
        left.close();
        c.startWithSamples();
        QVERIFY(!left.exists());
    }

    void filesThatGoOutLieInAFolderOfTheirOwn() {
        const QTemporaryDir folder;
        const auto outgoing = text::toPath(folder.filePath(u"out"_s));
        {
            OutgoingFiles files(outgoing);
            const Bytes bytes{1, 2, 3};
            const auto first = files.put(u"Erste Hilfe, Teil 1 'neu'.png"_s, bytes);
            const auto second = files.put(u"Erste Hilfe, Teil 1 'neu'.png"_s, bytes);
            QVERIFY(first && second && *first != *second);
            QCOMPARE(text::fromPath(first->filename()), u"Erste Hilfe_ Teil 1 _neu_.png"_s);
            QVERIFY(files.holds(*first));
            QVERIFY(!files.holds(outgoing.parent_path() / "other"));
            QCOMPARE(QFile::permissions(text::fromPath(*first)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QCOMPARE(QFile::permissions(text::fromPath(outgoing)) & (QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
            const auto hidden = files.put(u"../-.x"_s, bytes);
            QVERIFY(hidden && files.holds(*hidden));
        }
        QVERIFY(!QDir(folder.filePath(u"out"_s)).exists());
    }

    void aBadgeIsDraggedOutAsItsFileUnderItsOwnType() {
        const auto data = mimeDataOf({{text::toPath(u"/tmp/a.png"_s), "image/png", Bytes{137, 80}}});
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a.png"_s)});
        QCOMPARE(data->data(u"image/png"_s), QByteArray("\x89P"));
        const auto several = mimeDataOf({{text::toPath(u"/tmp/a.png"_s), "image/png", {}}, {text::toPath(u"/tmp/b.json"_s), "application/json", {}}});
        QCOMPARE(several->urls().size(), 2);
        QVERIFY(!several->hasFormat(u"image/png"_s));
    }

    void aCardThatIsDraggedIsNotOpened() {
        Computer c;
        c.startWithSamples();
        c.window().go(Place::badges);
        auto* grid = c.pages().badges->findChild<widgets::CardGrid*>();
        QSignalSpy dragged(c.pages().badges, &pages::BadgesPage::dragRequested);
        const QPoint on = grid->visualRect(grid->model()->index(1, 0)).center();
        mouse(grid->viewport(), QEvent::MouseButtonPress, on, Qt::LeftButton);
        mouse(grid->viewport(), QEvent::MouseMove, on + QPoint(1, 0), Qt::LeftButton);
        QCOMPARE(dragged.count(), 0);
        mouse(grid->viewport(), QEvent::MouseMove, on + QPoint(60, 0), Qt::LeftButton);
        mouse(grid->viewport(), QEvent::MouseMove, on + QPoint(90, 0), Qt::LeftButton);
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(text::toQString(dragged.at(0).at(0).value<std::vector<DocumentId>>().at(0)),
                 grid->model()->index(1, 0).data(models::BadgeListModel::IdRole).toString());
        mouse(grid->viewport(), QEvent::MouseButtonRelease, on + QPoint(90, 0), Qt::NoButton);
        QCOMPARE(c.place(), Place::badges);
    }

    void badgesThatWereGivenAgainStandTogether() {
        Computer c;
        c.startWithSamples();
        take(c, {givenBadge("a1", "aid", "2020-05-01", "2024-05-01"), givenBadge("a2", "aid", "2024-05-01", "2028-05-01"), givenBadge("a3", "aid", "2016-05-01", "2020-05-01")});
        QVERIFY(wordsIn(*c.pages().add).contains(u"is a newer one of a badge you have"_s));
        QVERIFY(wordsIn(*c.pages().add).contains(u"is an earlier one of a badge you have"_s));
        c.window().go(Place::badges);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 8, patience); // seven samples
        QString corner, id;
        for (int row = 0; row < c.badges().rowCount(); ++row)
            if (const auto index = c.badges().index(row, 0); index.data().toString() == u"First aid"_s) {
                corner = index.data(widgets::CornerRole).toString();
                id = index.data(models::BadgeListModel::IdRole).toString();
            }
        QCOMPARE(corner, u"2024 and 2 earlier"_s);
        c.window().go({Place::badge, id});
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(*c.pages().badge).contains(u"Earlier and newer ones"_s), patience);
        c.window().go(Place::badges);
        c.pages().badges->focusSearch();
        c.type(u"First aid"_s);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 3, patience); // what was looked for is shown, older ones too
    }

    void endsAreToldOnceWhenTheVaultIsOpened() {
        Computer c;
        c.startWithSamples();
        take(c, {givenBadge("b1", "soon", "2020-05-01", "2026-04-10"), givenBadge("b2", "late", "2020-05-01", "2030-05-01")});
        c.desktop.reset();
        c.start();
        QTRY_VERIFY_WITH_TIMEOUT(notice(c)->isVisible() && notice(c)->accessibleName().contains(u"in the next 60 days"_s), patience);
        QTest::mouseClick(notice(c)->findChild<QAbstractButton*>(), Qt::LeftButton);
        QCOMPARE(c.place(), Place::badges);
        QTRY_COMPARE_WITH_TIMEOUT(c.badges().rowCount(), 1, patience);
        QCOMPARE(c.badges().index(0, 0).data().toString(), u"First aid"_s);
        c.desktop.reset();
        c.start();
        QTRY_VERIFY_WITH_TIMEOUT(c.badges().rowCount() > 1, patience);
        QTest::qWait(300);
        QVERIFY(!notice(c)->isVisible());
        c.desktop.reset();
        c.now = Instant{c.now.seconds + 60LL * 24 * 60 * 60};
        c.start();
        QTRY_VERIFY_WITH_TIMEOUT(notice(c)->isVisible() && notice(c)->accessibleName().contains(u"ended since"_s), patience);
    }
};

std::unique_ptr<QObject> makeSendingJourney() { return std::make_unique<SendingJourney>(); }

#include "sending_journey.moc"
