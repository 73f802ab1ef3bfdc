#include "tests/ui/pages/stage.h"
#include "tests/ui/support/sample_views.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/style.h"
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace stage {

using namespace lanyard;
using namespace Qt::StringLiterals;

void wear(const Dress& dress) {
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(11 * dress.scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(dress.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    auto* style = qobject_cast<widgets::Style*>(QApplication::style());
    if (dress.highContrast) {
        QPalette strong;
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) strong.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) strong.setColor(role, Qt::white);
        strong.setColor(QPalette::Highlight, Qt::yellow);
        strong.setColor(QPalette::HighlightedText, Qt::black);
        style->setScheme({});
        QApplication::setPalette(strong);
    } else {
        style->setScheme(dress.dark ? widgets::Scheme::dark : widgets::Scheme::light);
    }
    QLocale::setDefault(language(dress.language).locale());
}

const text::Language& language(const QString& tag) {
    static std::map<QString, std::unique_ptr<text::Language>> languages;
    auto& found = languages[tag];
    if (!found) found = std::make_unique<text::Language>(tag);
    return *found;
}

BadgeSummary summaryOf(const BadgeView& view) {
    BadgeSummary summary;
    const Badge& badge = view.badge;
    summary.id = badge.source.id;
    summary.standard = badge.standard;
    summary.carrier = badge.source.carrier;
    summary.form = badge.source.form;
    summary.title = badge.title();
    summary.issuerName = badge.issuer.name;
    summary.issuerId = badge.issuer.id;
    summary.issuedAt = badge.issuedAt;
    summary.validUntil = badge.validUntil;
    summary.verdict = view.report.verdict();
    const Outcome deciding = summary.verdict == Verdict::invalid        ? Outcome::failed
                             : summary.verdict == Verdict::undetermined ? Outcome::unknown
                             : summary.verdict == Verdict::caution      ? Outcome::warning
                                                                        : Outcome::passed;
    for (const Check& check : view.report.checks)
        if (check.id != CheckId::owner && check.outcome == deciding) {
            summary.leading = check.reason;
            break;
        }
    if (!view.report.checks.empty()) summary.checkedAt = view.report.at;
    summary.tags = view.tags;
    summary.hasPicture = !view.picture.empty();
    summary.receivedAt = view.receivedAt;
    summary.binnedAt = view.binnedAt;
    return summary;
}

const std::vector<BadgeView>& views() {
    static const std::vector<BadgeView> made = [] {
        const auto strange = test::sampleViews();
        Person person;
        person.name = "Maria Kovács";
        person.addresses = {"maria.kovacs@example.org"};
        for (const BadgeView& view : strange) // every second giver is on a list of hers
            if (!view.badge.issuer.id.empty() && person.trust.issuers.size() * 2 < strange.size())
                person.trust.issuers.push_back({view.badge.issuer.id, std::string(view.badge.issuer.name.any()), "Colleges of the town"});
        return test::sampleViews(person);
    }();
    return made;
}

std::vector<BadgeSummary> summaries() {
    std::vector<BadgeSummary> all;
    for (const BadgeView& view : views()) all.push_back(summaryOf(view));
    return all;
}

BadgeFacets facetsOf(const std::vector<BadgeSummary>& badges) {
    BadgeFacets facets;
    facets.total = badges.size();
    std::map<std::string, std::pair<std::string, std::size_t>> issuers;
    std::map<std::string, std::size_t, std::greater<>> years;
    std::map<std::string, std::size_t> tags;
    for (const BadgeSummary& badge : badges) {
        ++facets.byVerdict[std::size_t(badge.verdict)];
        auto& issuer = issuers[badge.issuerId.empty() ? std::string(badge.issuerName.any()) : badge.issuerId];
        issuer.first = badge.issuerName.any();
        ++issuer.second;
        if (badge.issuedAt) ++years[std::to_string(writtenDay(*badge.issuedAt).year)];
        for (const std::string& tag : badge.tags) ++tags[tag];
    }
    for (const auto& [id, issuer] : issuers) facets.issuers.push_back({id, issuer.first, issuer.second});
    for (const auto& [year, count] : years) facets.years.push_back({year, year, count});
    for (const auto& [tag, count] : tags) facets.tags.push_back({tag, tag, count});
    return facets;
}

BadgeView handmade(const std::string& name) {
    BadgeView view;
    view.badge.source.id = std::string(64, 'a');
    view.badge.source.bytes = toBytes("{\"name\":\"x\"}");
    view.badge.standard = Standard::openBadges20;
    if (!name.empty()) view.badge.achievement.name.entries.push_back({"", name});
    return view;
}

std::vector<BadgeSummary> many(int count) {
    std::vector<BadgeSummary> all;
    for (int i = 0; i < count; ++i) {
        BadgeSummary badge;
        badge.id = QStringLiteral("%1").arg(i, 64, 16, QChar(u'0')).toStdString();
        badge.title.entries.push_back({"", "Course number " + std::to_string(i)});
        badge.issuerName.entries.push_back({"", "College " + std::to_string(i % 40)});
        badge.issuedAt = WrittenDate{std::to_string(2000 + i % 26) + "-05-01", {}};
        badge.verdict = Verdict(i % 4);
        badge.leading = Reason::issuerNotListed;
        all.push_back(std::move(badge));
    }
    return all;
}

QImage pictureOf(const DocumentId& id, int edge) {
    for (const BadgeView& view : views())
        if (view.badge.source.id == id)
            return widgets::decodedPicture(QByteArray(reinterpret_cast<const char*>(view.picture.data()), qsizetype(view.picture.size())), QSize(edge, edge));
    return {};
}

QImage rendered(QWidget& page, const QSize& size, const QString& name) {
    page.setAutoFillBackground(true);
    page.resize(size);
    page.show();
    QCoreApplication::sendPostedEvents();
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents(); // layouts settle, pictures are asked for and answered
    QImage image(size, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Window));
    page.render(&image);
    QDir().mkpath(QStringLiteral(LANYARD_PICTURES));
    image.save(QStringLiteral(LANYARD_PICTURES "/%1.png").arg(name));
    return image;
}

namespace {

QString who(const QWidget& widget) {
    QString words = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) words = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) words = button->text();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words.left(60));
}

bool isDrawnByItself(const QWidget& widget) {
    return widget.inherits("QLabel") || widget.inherits("QAbstractButton") || widget.inherits("QLineEdit") || widget.inherits("QComboBox") ||
           widget.inherits("QPlainTextEdit") || widget.inherits("lanyard::widgets::Chip") || widget.inherits("lanyard::widgets::ElidedLabel");
}

/// A control that lies on another one on purpose: the step of a question, the cross in the search field.
bool liesOnPurpose(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return parent && (parent->inherits("lanyard::widgets::FoldRow") || parent->inherits("QLineEdit") || parent->inherits("QAbstractScrollArea") || parent->inherits("QComboBox"));
}

} // namespace

QStringList faultsOf(QWidget& page) {
    QStringList faults;
    std::vector<const QWidget*> drawn;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || widget->objectName() == "focusRing"_L1 || widget->isWindow()) continue;
        const QWidget* parent = widget->parentWidget();
        const bool scrolls = parent && (parent->inherits("QAbstractScrollArea") || (parent->parentWidget() && parent->parentWidget()->inherits("QAbstractScrollArea")));
        if (parent && !scrolls && isDrawnByItself(*widget) && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry())) {
            const QRect r = widget->geometry();
            faults += u"outside of its parent: %1 at %2,%3 %4×%5 in %6×%7"_s.arg(who(*widget)).arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()).arg(parent->width()).arg(parent->height());
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (label->height() < needed) faults += u"cut below: %1 has %2 of %3"_s.arg(who(*label)).arg(label->height()).arg(needed);
            if (!label->wordWrap() && label->width() < label->sizeHint().width()) faults += u"cut at its side: %1"_s.arg(who(*label));
        }
        if (widget->layout() && widget->layout()->hasHeightForWidth() && !widget->inherits("QStackedWidget") && widget->height() < widget->layout()->totalHeightForWidth(widget->width()))
            faults += u"less high than what is in it: %1 has %2 of %3"_s.arg(who(*widget)).arg(widget->height()).arg(widget->layout()->totalHeightForWidth(widget->width()));
        const bool keepsItsSize = qobject_cast<const widgets::Button*>(widget) || qobject_cast<const widgets::FilterButton*>(widget) || qobject_cast<const QComboBox*>(widget);
        if (keepsItsSize && !(widget->parentWidget() && widget->parentWidget()->inherits("QLineEdit")) && (widget->width() < widget->sizeHint().width() || widget->height() < widget->sizeHint().height())) faults += u"too small for its words: "_s + who(*widget);
        if (widget->hasHeightForWidth() && widget->inherits("QPushButton") && widget->height() < widget->heightForWidth(widget->width())) faults += u"cut below: "_s + who(*widget);
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && (widget->width() < 24 || widget->height() < 24))
            faults += u"too small to hit: %1 %2×%3"_s.arg(who(*widget)).arg(widget->width()).arg(widget->height());
        if (isDrawnByItself(*widget) && !liesOnPurpose(*widget)) drawn.push_back(widget);
    }
    const auto place = [&page](const QWidget* widget) { return QRect(widget->mapTo(&page, QPoint()), widget->size()); };
    const auto scroller = [](const QWidget* widget) {
        for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
            if (up->inherits("QAbstractScrollArea")) return up;
        return static_cast<const QWidget*>(nullptr);
    };
    for (std::size_t i = 0; i < drawn.size(); ++i)
        for (std::size_t j = i + 1; j < drawn.size(); ++j) {
            if (drawn[i]->isAncestorOf(drawn[j]) || drawn[j]->isAncestorOf(drawn[i]) || scroller(drawn[i]) != scroller(drawn[j])) continue;
            if (place(drawn[i]).intersects(place(drawn[j]))) faults += u"one over the other: %1 and %2"_s.arg(who(*drawn[i]), who(*drawn[j]));
        }
    if (page.minimumSizeHint().width() > page.width()) faults += u"wants to be %1 wide and has %2"_s.arg(page.minimumSizeHint().width()).arg(page.width());
    for (const auto* area : page.findChildren<QScrollArea*>())
        if (area->isVisibleTo(&page) && area->widget() && area->widget()->minimumSizeHint().width() > area->viewport()->width())
            faults += u"a column of %1 in %2"_s.arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width());
    return faults;
}

QStringList namelessOrDouble(QWidget& page) {
    QStringList faults;
    std::map<QString, QString> seen;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || widget->focusPolicy() == Qt::NoFocus || widget->isWindow() || !widget->isEnabled()) continue;
        if (widget->inherits("QScrollBar") || widget->objectName() == "qt_scrollarea_viewport"_L1) continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
        if (name.isEmpty()) {
            faults += u"without a name: "_s + who(*widget);
            continue;
        }
        const QString before = seen[name];
        if (!before.isEmpty()) faults += u"“%1” twice: %2 and %3"_s.arg(name, before, who(*widget));
        seen[name] = who(*widget);
    }
    return faults;
}

QStringList tabOrder(QWidget& page) {
    QCoreApplication::processEvents();
    QStringList order;
    std::set<const QWidget*> seen;
    QWidget* widget = &page;
    for (int i = 0; i < 4000; ++i) {
        widget = widget->nextInFocusChain();
        if (!widget || !seen.insert(widget).second) break;
        if (!page.isAncestorOf(widget) || !widget->isVisibleTo(&page) || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->isWindow()) continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        order += !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1) ? widget->objectName() : spoken ? spoken->text(QAccessible::Name) : QString();
    }
    return order;
}

QString wordsIn(QWidget& page) {
    QCoreApplication::processEvents(); // rows that were just added show themselves
    QStringList words;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page)) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) words += label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words += button->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget)) words += field->text();
        if (const auto* box = qobject_cast<const QPlainTextEdit*>(widget)) words += box->toPlainText();
        words += widget->accessibleName();
        words += widget->accessibleDescription();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            for (int row = 0; row < std::min(view->model()->rowCount(), 500); ++row) words += view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    return words.join(u'\n').remove(QChar(0x200B));
}

} // namespace stage
