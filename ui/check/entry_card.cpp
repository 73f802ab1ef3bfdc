#include "ui/check/entry_card.h"
#include "core/base/address_end.h"
#include "ui/pages/badge/questions.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/findings.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::check {
namespace {

using namespace Qt::StringLiterals;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;
using widgets::u;
using Kind = PaperEntry::Kind;

/// The number of an entry in a ring, as it stands on the picture.
class NumberDisc final : public QWidget {
  public:
    explicit NumberDisc(const QString& number, QWidget* parent) : QWidget(parent), m_number(number) {
        setFixedSize(u(6), u(6));
        setAccessibleName(number);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const widgets::Colours colours = widgets::coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours(Role::quiet), 1));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setPen(colours(Role::text));
        painter.setFont(widgets::typeFont(Type::small, true));
        painter.drawText(rect(), Qt::AlignCenter, m_number);
    }

  private:
    QString m_number;
};

/// A picture as wide as there is room, and no higher than 30 units.
class Strip final : public QWidget {
  public:
    Strip(const QImage& image, const QString& name, QWidget* parent) : QWidget(parent), m_image(image) {
        setAccessibleName(name);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return {u(80), heightForWidth(u(80))}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return std::clamp(width * m_image.height() / m_image.width(), 1, u(30)); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double scale = std::min(double(width()) / m_image.width(), double(height()) / m_image.height());
        const QSizeF size = QSizeF(m_image.size()) * scale;
        const double left = layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0;
        painter.drawImage(QRectF(QPointF(left, 0), size), m_image);
    }

  private:
    QImage m_image;
};

/// The finding that was told of the entry's code; for a code of which nothing was told, that it holds no badge.
Finding findingOf(const JudgedFile& file, const PaperEntry& entry) {
    const auto of = [&](FindingCode code) { return Finding{code, {}, text::toUtf8(entry.address), {}}; };
    switch (entry.kind) {
    case Kind::badge:
    case Kind::namedBadge:
    case Kind::otherCode: break;
    case Kind::onlyNamed: return of(FindingCode::nameOfBadge);
    case Kind::partsMissing: return of(FindingCode::partOfBadge);
    case Kind::unreadCode: return of(FindingCode::codeNotRead);
    }
    const auto told = std::ranges::find_if(file.findings, [&](const Finding& finding) { return !entry.codes.empty() && finding.part == file.codes[entry.codes.front()].place; });
    return told == file.findings.end() ? of(FindingCode::textWithoutBadge) : *told;
}

/// The signed words that matter most, as a person finds them on the paper.
widgets::FactGrid* wordsToCompare(const text::Language& in, const Badge& badge, QWidget* parent) {
    auto* grid = new widgets::FactGrid(parent);
    const auto add = [grid](const QString& label, const QString& value) {
        auto* words = new TextLabel(value, Type::heading, Role::text, true);
        grid->add(label, words);
    };
    add(in.translate("check page", "What it is called"), text::title(in, badge));
    add(in.translate("check page", "Given to"), text::recipient(in, badge.recipient));
    add(in.translate("check page", "Given by"), text::giver(in, badge.issuer));
    if (const auto& given = badge.awardedAt ? badge.awardedAt : badge.issuedAt) add(in.translate("check page", "Given on"), text::date(in, *given));
    if (badge.validUntil) add(in.translate("check page", "Valid until"), text::date(in, *badge.validUntil));
    for (const AchievementResult& result : badge.results)
        if (!result.value.empty()) add(result.name.empty() ? in.translate("check page", "Result") : text::onOneLine(text::toQString(result.name)), text::onOneLine(text::toQString(result.value)));
    return grid;
}

} // namespace

QString entryName(const text::Language& in, const CheckedFile& file, const PaperEntry& entry) {
    return entry.hasBadge() ? text::title(in, file.judged.badges[entry.badge].badge) : text::findingName(in, findingOf(file.judged, entry));
}

EntryCard::EntryCard(const text::Language& in, const QString& number, const CheckedFile& file, const PaperEntry& entry, const QImage& strip, bool comparing, QWidget* parent)
    : Card(parent), m_words(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(this);
    auto* across = new QHBoxLayout(head);
    widgets::setUnits(across, {4, 4, 4, 4}, 3);
    across->addWidget(new NumberDisc(number, head), 0, Qt::AlignTop);
    m_words->setParent(head);
    auto* words = new QVBoxLayout(m_words);
    widgets::setUnits(words, {0, 0, 0, 0}, 1);
    across->addWidget(m_words, 1);
    column->addWidget(head);
    if (entry.hasBadge()) addBadge(in, file.judged.badges[entry.badge], entry, strip, comparing);
    else addCode(in, file, entry);
}

void EntryCard::addBadge(const text::Language& in, const JudgedBadge& judged, const PaperEntry& entry, const QImage& strip, bool comparing) {
    auto* words = static_cast<QVBoxLayout*>(m_words->layout());
    auto* line = new QWidget(m_words);
    auto* flow = new widgets::FlowLayout(line, 3, 1);
    flow->addWidget(new widgets::Heading(text::title(in, judged.badge), Type::heading, line));
    flow->addWidget(new widgets::StateChip(text::stateOf(judged.report), text::cardWord(in, judged.report, judged.badge), Type::small, line));
    words->addWidget(line);
    words->addWidget(new TextLabel(text::giverAsKnown(in, judged.badge.issuer, judged.report), Type::text, Role::quiet, false, m_words));
    words->addWidget(new TextLabel(text::verdictSentence(in, judged.report, judged.badge), Type::text, Role::text, false, m_words));
    words->addWidget(new TextLabel(text::answersFrom(in, judged.report), Type::small, Role::quiet, false, m_words));
    if (entry.kind == Kind::namedBadge)
        words->addWidget(new TextLabel(in.translate("check page", "The code only names this badge. The badge itself was at hand on this computer."), Type::text, Role::quiet, false, m_words));

    auto* compare = new widgets::FoldRow(in.translate("check page", "Compare with the paper"), this);
    compare->setObjectName(u"compare"_s);
    compare->setAnswer(in.translate("check page", "Do these words stand on the paper too?"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    widgets::setUnits(column, {0, 0, 0, 0}, 3);
    if (!strip.isNull()) column->addWidget(new Strip(strip, in.translate("check page", "This is what stands beside the code on the paper"), body));
    column->addWidget(wordsToCompare(in, judged.badge, body));
    column->addWidget(new TextLabel(in.translate("check page", "These are the words in the badge. Anybody can print other words beside a code: if one of them is different on the paper, do not rely on the paper."),
                                    Type::text, Role::text, false, body));
    compare->setContent(body);
    compare->setOpen(comparing);
    layout()->addWidget(compare);

    auto* questions = new widgets::FoldRow(in.translate("check page", "Six questions"), this);
    questions->setObjectName(u"questions"_s);
    questions->setAnswer(in.translate("check page", "What was asked, and what the answers were"));
    layout()->addWidget(questions);
    BadgeView view;
    view.badge = judged.badge;
    view.report = judged.report;
    connect(questions, &widgets::FoldRow::opened, this, [&in, questions, view, made = false](bool open) mutable {
        if (!open || made) return;
        made = true; // a page of 64 codes has as many of them
        questions->setContent(new pages::Questions(in, view, {}, {}));
    });
}

void EntryCard::addCode(const text::Language& in, const CheckedFile& file, const PaperEntry& entry) {
    auto* words = static_cast<QVBoxLayout*>(m_words->layout());
    const Finding finding = findingOf(file.judged, entry);
    words->addWidget(new widgets::Heading(text::findingName(in, finding), Type::heading, m_words));
    if (entry.kind == Kind::partsMissing)
        words->addWidget(new TextLabel(in.translate("check page", "We saw %1 of the %2 codes that hold it.").arg(text::number(in, entry.partsSeen), text::number(in, entry.parts)), Type::text,
                                       Role::text, true, m_words));
    words->addWidget(new TextLabel(text::findingSentence(in, finding), Type::text, Role::text, false, m_words));
    if (entry.address.isEmpty()) return;
    if (const auto end = addressEnd(text::toUtf8(entry.address)))
        words->addWidget(new TextLabel(in.translate("check page", "The address in the code says that it ends on %1.").arg(text::date(in, *end)), Type::text, Role::text, false, m_words));
    words->addWidget(new TextLabel(in.translate("check page", "It says that the badge lies at this address: %1").arg(text::isolated(entry.address)), Type::text, Role::quiet, false, m_words));
    auto* copy = new widgets::Button(in.translate("check page", "Copy the address"), widgets::Button::Kind::plain, widgets::Icon::copy, m_words);
    copy->setRowHeight(true);
    copy->setObjectName(u"copyAddress"_s);
    words->addWidget(copy, 0, Qt::AlignLeading);
    connect(copy, &QPushButton::clicked, this, [this, address = entry.address] { emit copyRequested(address); });
}

} // namespace lanyard::check
