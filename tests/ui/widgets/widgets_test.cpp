#include "gallery.h"
#include "ui/text/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/state_shape.h"
#include "ui/widgets/style.h"
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <cmath>

using namespace lanyard::widgets;
using lanyard::text::everyState;
using lanyard::text::State;

namespace {

double luminance(const QColor& colour) { // WCAG 2.2, relative luminance
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Style* style() { return qobject_cast<Style*>(QApplication::style()); }

/// How much ink a shape has in a picture of its own, in each of 8 × 8 fields: told apart without colour.
QList<int> inkOf(State state) {
    QImage image(64, 64, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStateShape(painter, QRectF(0, 0, 64, 64), state, Qt::black, Qt::white);
    painter.end();
    QList<int> ink(64, 0);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) ink[(y / 8) * 8 + x / 8] += 255 - qGray(image.pixel(x, y));
    return ink;
}

/// A picture of the page for a person to look at, in LANYARD_PICTURES.
QImage rendered(QWidget* page, const QSize& size, const QString& name) {
    page->setAutoFillBackground(true);
    page->resize(size);
    page->show();
    QTest::qWait(30);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Window));
    page->render(&image);
    QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
    image.save(QStringLiteral(LANYARD_PICTURES "/%1.png").arg(name));
    return image;
}

} // namespace

class WidgetsTest final : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup() {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        style()->setScheme({});
    }

    void wordsAndSignsStandOutFromTheirGround_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void wordsAndSignsStandOutFromTheirGround() {
        QFETCH(bool, dark);
        const Colours c = dark ? Colours::dark() : Colours::light();
        for (const Role ground : {Role::window, Role::card, Role::sidebar, Role::pointer, Role::chosen, Role::pressed, Role::disabledGround}) {
            QVERIFY2(contrast(c(Role::text), c(ground)) >= 4.5, qPrintable(QString::number(int(ground))));
            QVERIFY2(contrast(c(Role::quiet), c(ground)) >= 4.5 || ground == Role::pressed || ground == Role::chosen,
                     qPrintable(QStringLiteral("quiet on %1: %2").arg(int(ground)).arg(contrast(c(Role::quiet), c(ground)))));
        }
        for (const Role accent : {Role::accent, Role::accentPointer, Role::accentPressed}) QVERIFY(contrast(c(Role::onAccent), c(accent)) >= 4.5);
        QVERIFY(contrast(c(Role::onToast), c(Role::toast)) >= 4.5);
        QVERIFY(contrast(c(Role::text), c(Role::foundWord)) >= 4.5);
        for (const Role ground : {Role::window, Role::card}) {
            QVERIFY(contrast(c(Role::fieldLine), c(ground)) >= 3);
            QVERIFY(contrast(c(Role::accent), c(ground)) >= 3);
        }
        for (const State state : everyState)
            for (const QColor& ground : {c.stateGround(state), c(Role::card), c(Role::window)}) QVERIFY(contrast(c.state(state), ground) >= 4.5);
    }

    void theFourShapesAreToldApartWithoutColour() {
        for (const State one : everyState)
            for (const State other : everyState) {
                if (one == other) continue;
                int difference = 0;
                const QList<int> a = inkOf(one);
                const QList<int> b = inkOf(other);
                for (qsizetype i = 0; i < a.size(); ++i) difference += std::abs(a[i] - b[i]);
                QVERIFY2(difference > 64 * 64 * 255 / 20, "a twentieth of the square differs");
            }
    }

    void aDarkSystemGivesTheDarkColoursAndHighContrastKeepsTheSystems() {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
        QCOMPARE(coloursOf(dark).scheme(), Scheme::dark);
        style()->polish(dark);
        QCOMPARE(dark.color(QPalette::Window), Colours::dark()(Role::window));
        QPalette strong;
        strong.setColor(QPalette::Window, Qt::black);
        strong.setColor(QPalette::Base, Qt::black);
        strong.setColor(QPalette::WindowText, Qt::yellow);
        QCOMPARE(coloursOf(strong).scheme(), Scheme::highContrast);
        QCOMPARE(coloursOf(strong)(Role::text), QColor(Qt::yellow));
    }

    void everythingIsDrawnInEveryDress_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("large");
        QTest::addColumn<bool>("mirrored");
        for (const bool dark : {false, true})
            for (const bool large : {false, true})
                for (const bool mirrored : {false, true})
                    QTest::addRow("%s-%s-%s", dark ? "dark" : "light", large ? "200" : "100", mirrored ? "right" : "left") << dark << large << mirrored;
    }
    void everythingIsDrawnInEveryDress() {
        QFETCH(bool, dark);
        QFETCH(bool, large);
        QFETCH(bool, mirrored);
        style()->setScheme(dark ? Scheme::dark : Scheme::light);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * (large ? 2 : 1));
        QApplication::setFont(font);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const std::unique_ptr<QWidget> gallery(makeGallery(mirrored));
        rendered(gallery.get(), large ? QSize(2300, 2950) : QSize(1280, 1500), QStringLiteral("gallery-") + name);
        QTRY_COMPARE(whatIsCut(gallery.get()), QString());
        const std::unique_ptr<QWidget> cards(makeCards(mirrored, false));
        rendered(cards.get(), large ? QSize(1900, 1200) : QSize(1080, 640), QStringLiteral("cards-") + name);
        const std::unique_ptr<QWidget> rows(makeCards(mirrored, true));
        rendered(rows.get(), large ? QSize(1900, 1000) : QSize(1080, 520), QStringLiteral("rows-") + name);
        const std::unique_ptr<QWidget> empty(makeEmptyPlace());
        rendered(empty.get(), large ? QSize(1900, 1200) : QSize(900, 600), QStringLiteral("empty-") + name);
        QTRY_COMPARE(whatIsCut(empty.get()), QString());
    }

    void inHighContrastOnlyTheSystemsColoursAreUsed() {
        QPalette strong;
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) strong.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) strong.setColor(role, Qt::white);
        strong.setColor(QPalette::Highlight, Qt::yellow);
        strong.setColor(QPalette::HighlightedText, Qt::black);
        QApplication::setPalette(strong);
        const std::unique_ptr<QWidget> gallery(makeGallery(false));
        const QImage image = rendered(gallery.get(), QSize(1280, 1500), QStringLiteral("gallery-high-contrast"));
        QCOMPARE(image.pixelColor(image.width() - 3, 3), QColor(Qt::black));
        QApplication::setPalette(QPalette());
    }

    void aButtonReachedByKeyboardHasARingAroundIt() {
        QWidget page;
        auto* first = new Button(QStringLiteral("First"), Button::Kind::plain, Icon::none, &page);
        auto* second = new Button(QStringLiteral("Second"), Button::Kind::plain, Icon::none, &page);
        first->setGeometry(20, 20, 120, 32);
        second->setGeometry(160, 20, 120, 32);
        page.resize(320, 80);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        second->setFocus(Qt::TabFocusReason);
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason); // where a click gives the focus
        const auto* ring = page.findChild<QWidget*>(QStringLiteral("focusRing"));
        QVERIFY(!ring || !ring->isVisible());
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), second);
        ring = page.findChild<QWidget*>(QStringLiteral("focusRing"));
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    }

    void aChangeOfFontIsFollowedWithoutARestart() {
        const std::unique_ptr<QWidget> page(makeGallery(false));
        page->resize(1280, 1230);
        page->show();
        auto* button = page->findChild<Button*>();
        QVERIFY(button);
        const int before = button->sizeHint().height();
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
        page->resize(2300, 2950);
        QTRY_VERIFY(button->height() > before * 3 / 2);
        QCOMPARE(button->height(), button->sizeHint().height());
        QTRY_COMPARE(whatIsCut(page.get()), QString());
    }

    void anotherLanguageIsSpokenWithoutARestart() {
        Heading heading(QStringLiteral("Badges"));
        QCOMPARE(heading.accessibleDescription(), QStringLiteral("Heading"));
        {
            lanyard::text::Language german(QStringLiteral("de"));
            german.install();
            QTRY_COMPARE(heading.accessibleDescription(), QStringLiteral("Überschrift"));
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen")); // Qt's own words
            QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        }
        lanyard::text::Language english(QStringLiteral("en"));
        english.install();
        QTRY_COMPARE(heading.accessibleDescription(), QStringLiteral("Heading"));
    }

    void aFoldRowThatIsLaidOutComesToRest() {
        struct Counter final : QObject {
            int requests = 0;
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::LayoutRequest && ++requests > 100) return true; // else this never ended
                return false;
            }
        };
        FoldRow row(QStringLiteral("Was it taken back?"));
        row.setAnswer(QStringLiteral("Nobody was asked"));
        row.setStep(QStringLiteral("Ask again"));
        Counter counter;
        row.installEventFilter(&counter);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QTest::qWait(20);
        QVERIFY(counter.requests < 10);
    }

    void aFoldRowOpensByKeyboardAndSaysSo() {
        FoldRow row(QStringLiteral("Was it taken back?"));
        row.setState(State::confirmed);
        row.setAnswer(QStringLiteral("No."));
        row.setExplanation(QStringLiteral("The giver keeps a list."));
        row.resize(700, 60);
        row.show();
        auto* line = row.findChild<QPushButton*>();
        QVERIFY(line);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(line);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Was it taken back?"));
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("No."));
        QVERIFY(spoken->state().collapsed && !spoken->state().expanded);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(row.isOpen());
        QVERIFY(spoken->state().expanded && !spoken->state().collapsed);
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(!row.isOpen());
    }

    void everyControlHasANameAndIsLargeEnough() {
        const std::unique_ptr<QWidget> page(makeGallery(false));
        page->resize(1280, 1230);
        page->show();
        QTest::qWait(20);
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QComboBoxPrivateContainer")) continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            if (widget->inherits("QAbstractButton"))
                QVERIFY2(widget->height() >= 24 && widget->width() >= 24, qPrintable(QStringLiteral("%1 %2x%3").arg(spoken->text(QAccessible::Name)).arg(widget->width()).arg(widget->height())));
        }
    }

    void tenThousandCardsAreLaidOutAtOnce() {
        QStandardItemModel model;
        for (int i = 0; i < 10'000; ++i) model.appendRow(new QStandardItem(QStringLiteral("Badge %1").arg(i)));
        CardGrid grid;
        grid.setModel(&model);
        grid.resize(1000, 700);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QVERIFY(grid.visualRect(model.index(9'999, 0)).isValid());
        QSignalSpy opened(&grid, &QListView::activated);
        grid.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentIndex().row(), 1);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void aPictureThatNamesAnotherFileIsDrawnWithoutIt() {
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 10 10'>"
                               "<image width='10' height='10' xlink:href='/etc/picture.png'/><rect width='10' height='10' fill='#00ff00'/></svg>";
        const QImage image = decodedPicture(svg, QSize(20, 40));
        QCOMPARE(image.size(), QSize(20, 20));
        QCOMPARE(QColor(image.pixel(10, 10)), QColor(0, 255, 0));
        QVERIFY(decodedPicture(QByteArrayLiteral("no picture"), QSize(10, 10)).isNull());
    }

    void theStandInIsTheSameForTheSameNameAndId() {
        QCOMPARE(initials(QStringLiteral("Projektinhallinnan kurssi")), QStringLiteral("Pk"));
        QCOMPARE(initials(QStringLiteral("Kochen")), QStringLiteral("Ko"));
        QCOMPARE(standIn(QStringLiteral("A"), QStringLiteral("1"), 64), standIn(QStringLiteral("A"), QStringLiteral("1"), 64));
        QVERIFY(!standIn(QString(), QString(), 64).isNull());
    }

    void aLongWordBreaksAndIsHeardWhole() {
        const QString word(300, u'x');
        TextLabel label(word);
        QVERIFY(label.minimumSizeHint().width() <= columnWidth());
        QCOMPARE(label.accessibleName(), word);
        ElidedLabel line(word);
        line.resize(100, 20);
        QVERIFY(line.isShortened());
        QCOMPARE(line.accessibleName(), word);
    }

    void whatIsCopiedFromALabelIsWhatWasGivenToIt() {
        const QString words = QStringLiteral("https://badges.example/assertions/1234567890/abc\nsecond\u200Bline"); // the second has a sign of its own
        TextLabel label(words);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.show();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        label.setFocus();
        QVERIFY(label.text() != words);
        label.setSelection(0, int(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), words);
        label.setSelection(8, 12); // "badges.example" begins there; "badg" is followed by a break
        QTest::keySequence(&label, QKeySequence::Copy);
        QVERIFY(words.contains(QApplication::clipboard()->text()) && QApplication::clipboard()->text().size() >= 10);

        label.setSelection(0, int(label.text().size()));
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, label.rect().center(), label.mapToGlobal(label.rect().center()));
        QApplication::sendEvent(&label, &wanted);
        auto* menu = label.findChild<QMenu*>();
        QVERIFY(menu && !menu->actions().isEmpty());
        QApplication::clipboard()->clear();
        menu->actions().front()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), words);
        menu->close();
    }

  private:
    /// The first label or button that has less room than its text needs, or that lies outside of its parent; empty if there is none.
    static QString whatIsCut(QWidget* page) {
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->objectName() == QLatin1StringView("focusRing")) continue;
            const QWidget* parent = widget->parentWidget();
            const QString who = QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
            if (parent == page && !widget->isWindow() && !page->rect().contains(widget->geometry())) return who;
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                if (label->height() < needed) return label->text() + QStringLiteral(": %1 high, not %2").arg(label->height()).arg(needed);
                if (!label->wordWrap() && label->width() < label->sizeHint().width()) return label->text();
            }
            if (qobject_cast<const Button*>(widget) || qobject_cast<const FilterButton*>(widget) || qobject_cast<const StateChip*>(widget))
                if (widget->width() < widget->sizeHint().width() || widget->height() < widget->sizeHint().height()) return who;
            if (widget->inherits("lanyard::widgets::FoldLine") || widget->inherits("lanyard::widgets::ActionRow"))
                if (widget->height() < widget->heightForWidth(widget->width())) return who;
        }
        return {};
    }
    QFont m_font;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(11);
    QApplication::setFont(font);
    WidgetsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "widgets_test.moc"
