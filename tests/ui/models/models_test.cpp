#include "ui/models/badge_list_model.h"
#include "ui/models/receipt_model.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <random>

using namespace lanyard;
using namespace lanyard::models;
using namespace Qt::StringLiterals;

namespace {

const text::Language& english() {
    static const text::Language language(u"en"_s);
    return language;
}

BadgeSummary badge(int number) {
    BadgeSummary made;
    made.id = QString::number(number).rightJustified(64, u'0').toStdString();
    made.title.entries = {{"en", "Course " + std::to_string(number)}, {"de", "Kurs " + std::to_string(number)}};
    made.issuerName.entries = {{"", "College"}};
    made.issuedAt = WrittenDate{"2025-03-01", {}};
    made.verdict = Verdict::caution;
    made.leading = Reason::issuerNotListed;
    made.hasPicture = true;
    return made;
}

std::vector<BadgeSummary> badges(const std::vector<int>& numbers) {
    std::vector<BadgeSummary> made;
    for (const int number : numbers) made.push_back(badge(number));
    return made;
}

QStringList names(const BadgeListModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all += model.index(row).data().toString();
    return all;
}

QStringList namesOf(const std::vector<int>& numbers) {
    QStringList all;
    for (const int number : numbers) all += u"Course %1"_s.arg(number);
    return all;
}

} // namespace

class ModelsTest final : public QObject {
    Q_OBJECT
  private slots:
    void aListTellsItsBadgesInTheReadersLanguage() {
        BadgeListModel model(english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBadges(badges({7}));
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data().toString(), u"Course 7"_s);
        QCOMPARE(index.data(widgets::GiverRole).toString(), u"College"_s);
        QCOMPARE(index.data(widgets::CornerRole).toString(), u"2025"_s);
        QCOMPARE(index.data(widgets::GivenRole).toString(), u"1 March 2025"_s);
        QVERIFY(index.data(widgets::EndsIsQuietRole).toBool());
        QCOMPARE(index.data(widgets::StateRole).toInt(), int(text::State::note));
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        for (const QString& word : {u"Course 7"_s, u"College"_s, u"1 March 2025"_s, index.data(widgets::StateWordRole).toString()}) QVERIFY2(spoken.contains(word), qPrintable(spoken));
        const text::Language german(u"de"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLanguage(german);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Kurs 7"_s);
        model.setLanguage(english());
    }

    void aChangeIsToldInPiecesAndKeepsTheChosenRow() {
        BadgeListModel model(english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBadges(badges({1, 2, 3, 4, 5}));
        const QPersistentModelIndex three(model.index(2));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setBadges(badges({9, 3, 5, 10, 11}));
        QCOMPARE(names(model), namesOf({9, 3, 5, 10, 11}));
        QCOMPARE(removed.count(), 2);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(three.row(), 1);
        model.setBadges(badges({11, 10, 5, 3, 9}));
        QCOMPARE(names(model), namesOf({11, 10, 5, 3, 9}));
        QCOMPARE(three.row(), 3);
        QCOMPARE(reset.count(), 0);
    }

    void anyListBecomesAnyOther() {
        BadgeListModel model(english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 dice(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<int> numbers;
            for (int number = 0; number < 30; ++number)
                if (dice() % 2) numbers.push_back(number);
            if (round % 3 == 0) std::shuffle(numbers.begin(), numbers.end(), dice);
            model.setBadges(badges(numbers));
            QCOMPARE(names(model), namesOf(numbers));
        }
    }

    void theSameBadgeTwiceIsOneRow() {
        BadgeListModel model(english());
        model.setBadges(badges({1, 2, 1}));
        QCOMPARE(names(model), namesOf({1, 2}));
        model.setBadges(badges({2, 2, 1, 3, 3}));
        QCOMPARE(names(model), namesOf({2, 1, 3}));
    }

    void tenThousandBadgesAreSetAndNarrowedAtOnce() {
        std::vector<int> all(10'000), even;
        for (int i = 0; i < 10'000; ++i) all[std::size_t(i)] = i;
        for (int i = 0; i < 10'000; i += 2) even.push_back(i);
        BadgeListModel model(english());
        model.setBadges(badges(all));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setBadges(badges(even)); // in five thousand places at once
        QCOMPARE(model.rowCount(), 5'000);
        QCOMPARE(reset.count() + removed.count(), 1);
    }

    void aPictureIsAskedForOnceWhenItIsFirstWanted() {
        BadgeListModel model(english());
        model.setPictureEdge(100);
        model.setBadges(badges({1, 2, 3}));
        QList<std::vector<DocumentId>> asked;
        connect(&model, &BadgeListModel::picturesRequested, this, [&](const std::vector<DocumentId>& ids, int edge) {
            QCOMPARE(edge, 100);
            asked += ids;
        });
        (void)model.index(0).data(widgets::PictureRole);
        (void)model.index(2).data(widgets::PictureRole);
        (void)model.index(0).data(widgets::PictureRole);
        QVERIFY(asked.isEmpty()); // not from within drawing
        QTRY_COMPARE(asked.size(), 1);
        const std::vector<DocumentId> expected{badge(3).id, badge(1).id}; // the last wanted first
        QCOMPARE(asked.front(), expected);
        QVERIFY(!model.index(0).data(widgets::PictureRole).value<QImage>().isNull()); // no stand-in while it is on its way
        QImage picture(40, 40, QImage::Format_ARGB32);
        picture.fill(Qt::red);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPicture(badge(1).id, picture);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0).data(widgets::PictureRole).value<QImage>(), picture);
        model.setPicture(badge(3).id, {});
        QVERIFY(model.index(2).data(widgets::PictureRole).value<QImage>().isNull()); // there is none: the stand-in is drawn
        QCoreApplication::processEvents();
        QCOMPARE(asked.size(), 1);
    }

    void picturesNeverTakeMoreThanTheirRoom() {
        BadgeListModel model(english());
        std::vector<int> all(300);
        for (int i = 0; i < 300; ++i) all[std::size_t(i)] = i;
        model.setBadges(badges(all));
        QImage large(512, 512, QImage::Format_ARGB32); // 1 MiB
        large.fill(Qt::blue);
        for (int i = 0; i < 300; ++i) model.setPicture(badge(i).id, large);
        int kept = 0;
        for (int i = 0; i < 300; ++i) kept += model.index(i).data(widgets::PictureRole).value<QImage>().width() == 512;
        QVERIFY(kept > 32 && kept <= 64);
    }

    void aSearchSaysWhereItFoundItsWords() {
        BadgeListModel model(english());
        auto found = badges({1});
        found.front().foundIn = "… two days of practice …";
        model.setBadges(found);
        QVERIFY(model.index(0).data(widgets::FoundRole).toString().isEmpty());
        model.setFoundWords({u"practice"_s});
        QVERIFY(model.index(0).data(widgets::FoundRole).toString().contains("two days of practice"_L1));
        QCOMPARE(model.index(0).data(widgets::FoundWordsRole).toStringList(), QStringList{u"practice"_s});
    }

    void aRenewedBadgeIsToldAsNewerOrEarlier() {
        FileReceipt file;
        FileReceipt::Item newer;
        newer.id = badge(1).id;
        newer.earlier = 2;
        FileReceipt::Item between = newer;
        between.hasNewer = true;
        file.badges = {newer, between};
        ReceiptModel model(english());
        model.append(file);
        QVERIFY(model.line(0).sentence.contains("a newer one of a badge you have"_L1));
        QVERIFY(model.line(1).sentence.contains("an earlier one of a badge you have"_L1));
    }

    void anImportIsToldLineByLine() {
        ReceiptModel model(english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FileReceipt zip;
        zip.name = "evidence.zip";
        FileReceipt::Item fresh;
        fresh.id = badge(1).id;
        fresh.title = badge(1).title;
        FileReceipt::Item old = fresh;
        old.alreadyThere = true;
        FileReceipt::Item thrown = fresh;
        thrown.alreadyThere = thrown.inBin = true;
        zip.badges = {fresh, old, thrown};
        zip.findings.push_back({FindingCode::pictureWithoutBadge, "logo.png", {}, {}});
        zip.findings.push_back({FindingCode::wrongChecksum, "cert.png", {}, {}}); // told beside a badge, no line of its own
        model.append(zip);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.line(0).kind, ReceiptModel::Kind::added);
        QVERIFY(model.line(0).sentence.contains("Course 1"_L1));
        QVERIFY(model.line(0).sentence.contains("damaged a little"_L1));
        QCOMPARE(model.line(1).kind, ReceiptModel::Kind::alreadyThere);
        QVERIFY(!model.line(1).sentence.contains("damaged a little"_L1));
        QCOMPARE(model.line(2).kind, ReceiptModel::Kind::inBin);
        QCOMPARE(model.line(3).kind, ReceiptModel::Kind::wantsStep);
        QVERIFY(!model.line(3).steps.isEmpty());
        QVERIFY(model.line(3).file.contains("evidence.zip"_L1) && model.line(3).file.contains("logo.png"_L1));
        QCOMPARE(model.counts().added, 1U);
        QCOMPARE(model.counts().alreadyThere, 2U);
        QCOMPARE(model.counts().needSomething, 0U); // the file did hold badges
        FileReceipt empty;
        empty.name = "mail.eml";
        empty.findings.push_back({FindingCode::nothingInside, {}, {}, {}});
        model.append(empty);
        QCOMPARE(model.counts().needSomething, 1U);
        const text::Language german(u"de"_s);
        const QString before = model.index(0).data().toString();
        model.setLanguage(german);
        QVERIFY(model.index(0).data().toString() != before);
        QCOMPARE(model.rowCount(), 5);
        model.setLanguage(english());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aBadgeForSomebodyElseIsAskedAboutUntilItIsAnswered() {
        using Kind = OwnerQuestion::Kind;
        FileReceipt zip;
        for (int i = 1; const OwnerQuestion& owner : {OwnerQuestion{Kind::somebodyElse, "amadou@example.org"}, OwnerQuestion{Kind::somebodyElse, ""}, OwnerQuestion{Kind::notComparable, "a@example.org"},
                                                      OwnerQuestion{Kind::none, ""}, OwnerQuestion{Kind::somebodyElse, "Amadou@example.org"}}) {
            FileReceipt::Item item;
            item.id = badge(i).id;
            item.title = badge(i++).title;
            item.owner = owner;
            zip.badges.push_back(item);
        }
        ReceiptModel model(english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(zip);
        QVERIFY(model.line(0).question.contains("amadou@example.org"_L1));
        QCOMPARE(model.line(0).madeOutTo, u"amadou@example.org"_s);
        QVERIFY(model.line(1).question.contains("an address that is not one of yours"_L1));
        QVERIFY(model.line(1).madeOutTo.isEmpty());
        QVERIFY(model.line(2).question.isEmpty() && model.line(3).question.isEmpty());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains("Is it yours?"_L1));
        QCOMPARE(model.counts().added, 5U); // kept meanwhile
        QVERIFY(!model.takeAnswersBack());
        model.keep(model.line(1).badge);
        QVERIFY(model.line(1).question.isEmpty());
        model.remember(u"amadou@example.org"_s);
        QVERIFY(model.line(0).question.isEmpty() && model.line(4).question.isEmpty());
        model.takeOut(model.line(3).badge);
        QCOMPARE(model.line(3).kind, ReceiptModel::Kind::takenOut);
        QCOMPARE(model.counts().added, 4U);
        QVERIFY(model.takeAnswersBack());
        QCOMPARE(model.line(3).kind, ReceiptModel::Kind::added);
        QVERIFY(!model.line(0).question.isEmpty() && !model.line(4).question.isEmpty());
        QVERIFY(model.line(1).question.isEmpty()); // nothing of the vault had changed by that answer
        model.clear();
        model.append(zip);
        QVERIFY(!model.line(1).question.isEmpty());
    }

    void aFileWithNothingToTellHasNoLine() {
        ReceiptModel model(english());
        model.append({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.files(), 1U);
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
