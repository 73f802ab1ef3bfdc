#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badge/badge_facts.h"
#include "ui/pages/badge/code_card.h"
#include "ui/pages/badge/expert_view.h"
#include "ui/pages/badge/inside_list.h"
#include "ui/pages/badge/note_editor.h"
#include "ui/pages/badge/picture_card.h"
#include "ui/pages/badge/questions.h"
#include "ui/pages/badge/tag_editor.h"
#include "ui/pages/parts/tab_order.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drag_start.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/report_row.h"
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <set>

namespace lanyard::pages {
namespace {

using widgets::ActionRow;
using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

constexpr qsizetype nameShown = 200;       ///< letters of a name that stand as the heading; the rest on request
constexpr std::int64_t binSeconds = 30 * 24 * 3600;

const DocumentId& nothing() {
    static const DocumentId none;
    return none;
}

} // namespace

/// What lives longer than one drawing of a badge, and the parts of the one that is shown now.
struct BadgePage::Parts {
    Button* back = nullptr;
    widgets::ScrollColumn* scroll = nullptr;
    QWidget* content = nullptr;
    QBoxLayout* halves = nullptr;
    QWidget* left = nullptr;
    QVBoxLayout* leftColumn = nullptr;
    QVBoxLayout* rightColumn = nullptr;
    QWidget* leftBody = nullptr;  ///< drawn anew for each badge
    QWidget* rightBody = nullptr;
    QWidget* own = nullptr;       ///< tags and note: stays, since somebody may be writing in it
    Heading* ownHeading = nullptr;
    TextLabel* ownPromise = nullptr;
    TextLabel* tagsLabel = nullptr;
    TextLabel* noteLabel = nullptr;
    TagEditor* tags = nullptr;
    NoteEditor* note = nullptr;
    PictureCard* picture = nullptr;
    TextLabel* title = nullptr;
    Questions* questions = nullptr;
    std::vector<InsideList*> inside;
    std::optional<QString> readIn;  ///< language of the badge chosen by the reader
    std::set<CheckId> openQuestions;
    bool codeShown = false;
    bool wholeName = false;
    bool moreOpen = false;
    bool expertsOpen = false;
    ExpertView* experts = nullptr;
    std::optional<std::vector<ProofMaterial>> proofs; ///< of the badge as it is shown, once worked out
    bool proofsAsked = false;
    void forgetProofs() {
        proofs.reset();
        proofsAsked = false;
    }
};

BadgePage::BadgePage(const text::Language& in, QWidget* parent)
    : QWidget(parent), m_in(&in),
      m_steps{NextStep::askIssuer, NextStep::getOriginal, NextStep::addToList, NextStep::addOwnAddress, NextStep::askForNewer, NextStep::checkAgain},
      m_parts(std::make_unique<Parts>()) {
    Parts& p = *m_parts;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* top = new QWidget(this);
    auto* topRow = new QHBoxLayout(top);
    widgets::setUnits(topRow, {4, 4, 6, 1}, 0); // the word of the button stands above the picture's edge
    p.back = new Button({}, Button::Kind::bare, Icon::arrowBack, top);
    p.back->setObjectName(QStringLiteral("back"));
    p.back->setRowHeight(true);
    topRow->addWidget(p.back);
    topRow->addStretch(1);
    page->addWidget(top);
    p.content = new QWidget;
    p.content->setMinimumHeight(1); // what it needs follows from its width; the sum of what its words need at their narrowest would leave a gap below
    p.halves = new QBoxLayout(QBoxLayout::LeftToRight, p.content);
    widgets::setUnits(p.halves, {6, 0.5, 6, 6}, 6);
    p.left = new QWidget(p.content);
    auto* right = new QWidget(p.content);
    p.leftColumn = new QVBoxLayout(p.left);
    p.rightColumn = new QVBoxLayout(right);
    for (QVBoxLayout* column : {p.leftColumn, p.rightColumn}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
    }
    p.halves->addWidget(p.left, 0, Qt::AlignTop);
    p.halves->addWidget(right, 1, Qt::AlignTop);
    buildOwn(right);
    p.rightColumn->addWidget(p.own);
    p.scroll = new widgets::ScrollColumn(p.content, this);
    page->addWidget(p.scroll, 1);
    connect(p.back, &QPushButton::clicked, this, &BadgePage::backRequested);
    connect(p.tags, &TagEditor::changed, this, [this](const QStringList& tags) {
        if (m_view) emit tagsChanged(m_view->badge.source.id, tags);
    });
    connect(p.note, &NoteEditor::changed, this, [this](const QString& note) {
        if (m_view) emit noteChanged(m_view->badge.source.id, note);
    });
    setLanguage(in);
}

BadgePage::~BadgePage() = default;

const DocumentId& BadgePage::shown() const noexcept { return m_view ? m_view->badge.source.id : nothing(); }

void BadgePage::setLanguage(const text::Language& in) {
    m_in = &in;
    Parts& p = *m_parts;
    p.back->setText(in.translate("badge page", "My badges"));
    p.tags->setLanguage(in);
    p.note->setAccessibleName(in.translate("badge page", "Your note"));
    p.note->setPlaceholderText(in.translate("badge page", "What you want to remember about this badge"));
    p.ownHeading->setText(in.translate("badge page", "For you alone"));
    p.ownPromise->setText(in.translate("badge page", "never printed, never part of the badge"));
    p.tagsLabel->setText(in.translate("badge page", "Tags"));
    p.noteLabel->setText(in.translate("badge page", "Note"));
    rebuild();
}

void BadgePage::showBadge(const BadgeView& badge) {
    Parts& p = *m_parts;
    const bool same = m_view && m_view->badge.source.id == badge.badge.source.id;
    if (!same) {
        p.note->startNote(text::toQString(badge.note));
        p.readIn.reset();
        p.questions = nullptr;
        p.openQuestions.clear();
        p.codeShown = p.wholeName = p.moreOpen = p.expertsOpen = false;
        m_picture = {};
    }
    m_view = badge;
    p.forgetProofs();
    p.note->setNote(text::toQString(badge.note));
    QStringList tags;
    for (const std::string& tag : badge.tags) tags += text::toQString(tag);
    p.tags->setTags(tags);
    rebuild();
    if (!same) {
        p.scroll->verticalScrollBar()->setValue(0);
        if (!badge.picture.empty()) emit pictureRequested(badge.badge.source.id, int(std::ceil(p.picture->pictureEdge() * devicePixelRatioF())));
        if (isVisible()) p.title->setFocus(Qt::OtherFocusReason);
    }
}

void BadgePage::clear() {
    m_parts->note->startNote({});
    m_view.reset();
    m_parts->forgetProofs();
    m_picture = {};
    rebuild();
}

void BadgePage::setPicture(const DocumentId& id, const QImage& picture) {
    if (m_view && id == shown()) {
        m_picture = picture;
        if (m_parts->picture) m_parts->picture->setPicture(picture);
    }
    for (InsideList* list : m_parts->inside) list->setPicture(id, picture);
}

void BadgePage::setProofs(const DocumentId& id, const std::vector<ProofMaterial>& proofs) {
    Parts& p = *m_parts;
    if (!m_view || id != shown()) return;
    p.proofs = proofs;
    if (!p.experts) return;
    p.experts->setProofs(proofs);
    orderTabs({p.back, p.leftBody, p.rightBody, p.own});
}

void BadgePage::setOfferedSteps(std::vector<NextStep> steps) {
    m_steps = std::move(steps);
    rebuild();
}

void BadgePage::setKnownTags(const QStringList& tags) { m_parts->tags->setKnownTags(tags); }

void BadgePage::buildOwn(QWidget* right) {
    Parts& p = *m_parts;
    p.own = new QWidget(right);
    auto* column = new QVBoxLayout(p.own);
    widgets::setUnits(column, {0, 4, 0, 0}, 2);
    auto* head = new QWidget(p.own);
    auto* headFlow = new widgets::FlowLayout(head, 2.5, 0.5);
    p.ownHeading = new Heading({}, widgets::Type::heading, head);
    p.ownHeading->setWordWrap(false);
    p.ownPromise = new TextLabel({}, widgets::Type::small, widgets::Role::quiet, false, head);
    p.ownPromise->setWordWrap(false);
    headFlow->addWidget(p.ownHeading);
    headFlow->addWidget(p.ownPromise);
    column->addWidget(head);
    auto* grid = new QGridLayout;
    widgets::setUnits(grid, {0, 0, 0, 0}, 2);
    grid->setColumnStretch(1, 1);
    p.tagsLabel = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, p.own);
    p.noteLabel = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, p.own);
    p.tags = new TagEditor(p.own);
    p.note = new NoteEditor(p.own);
    p.note->setObjectName(QStringLiteral("note"));
    grid->addWidget(p.tagsLabel, 0, 0, Qt::AlignTop);
    grid->addWidget(p.tags, 0, 1);
    grid->addWidget(p.noteLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(p.note, 1, 1);
    column->addLayout(grid);
}

void BadgePage::rebuild() {
    Parts& p = *m_parts;
    const int scrolled = p.scroll->verticalScrollBar()->value();
    const QWidget* focused = focusWidget();
    const QString focusedName = focused && !p.own->isAncestorOf(focused) && p.content->isAncestorOf(focused) ? focused->objectName() : QString();
    if (p.questions) p.openQuestions = p.questions->open();
    p.inside.clear();
    p.picture = nullptr;
    p.title = nullptr;
    p.questions = nullptr;
    p.experts = nullptr;
    for (QWidget** body : {&p.leftBody, &p.rightBody}) {
        if (!*body) continue;
        (*body)->hide();
        (*body)->parentWidget()->layout()->removeWidget(*body);
        (*body)->deleteLater(); // a button in it may be what asked for this
        *body = nullptr;
    }
    p.own->setVisible(m_view && !m_view->binnedAt && m_view->badge.relation == Relation::none);
    for (TextLabel* label : {p.tagsLabel, p.noteLabel}) {
        label->setFixedWidth(u(21));
        label->setContentsMargins(0, u(1.5), 0, 0); // beside the first line of its field
    }
    arrange();
    if (!m_view) return;
    p.leftBody = new QWidget(p.left);
    p.rightBody = new QWidget(p.own->parentWidget());
    buildLeft(p.leftBody);
    buildRight(p.rightBody);
    p.leftColumn->insertWidget(0, p.leftBody);
    p.rightColumn->insertWidget(0, p.rightBody);
    p.leftBody->show();
    p.rightBody->show();
    orderTabs({p.back, p.leftBody, p.rightBody, p.own});
    p.content->layout()->activate();
    p.scroll->verticalScrollBar()->setValue(scrolled);
    if (focusedName.isEmpty()) return;
    if (auto* again = p.content->findChild<QWidget*>(focusedName)) again->setFocus(Qt::OtherFocusReason);
}

void BadgePage::buildLeft(QWidget* left) {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const BadgeView& view = *m_view;
    const DocumentId id = shown();
    auto* column = new QVBoxLayout(left);
    widgets::setUnits(column, {0, 0, 0, 0}, 3);
    p.picture = new PictureCard(left);
    connect(new widgets::DragStart(p.picture), &widgets::DragStart::begun, this, [this, id] { emit dragRequested(id); });
    const QString name = text::title(in, view.badge);
    p.picture->setBadge(name, text::toQString(id), !view.picture.empty() && m_picture.isNull());
    if (!m_picture.isNull()) p.picture->setPicture(m_picture);
    column->addWidget(p.picture);
    auto* state = new widgets::StateBox(left);
    state->setState(text::stateOf(view.report), text::cardWord(in, view.report, view.badge), text::verdictSentence(in, view.report, view.badge));
    column->addWidget(state);
    column->addSpacing(u(2));
    column->addWidget(new Heading(in.translate("badge page", "What you can do"), widgets::Type::heading, left));
    auto* card = new widgets::RowCard(left);
    const auto action = [&](Icon icon, const QString& words, const char* objectName, auto asked) {
        auto* row = new ActionRow(icon, words, card);
        row->setObjectName(QString::fromLatin1(objectName));
        card->addRow(row);
        connect(row, &QPushButton::clicked, this, asked);
    };
    if (view.binnedAt) {
        action(Icon::undo, in.translate("badge page", "Put it back among my badges"), "restore", [this, id] { emit restoreRequested(id); });
        action(Icon::save, in.translate("badge page", "Save the file, as received"), "saveOriginal", [this, id] { emit saveOriginalRequested(id); });
        column->addWidget(card);
        const Instant end{view.binnedAt->seconds + binSeconds};
        column->addWidget(new TextLabel(in.translate("badge page", "It lies in the bin and is kept there until %1.").arg(text::date(in, end)), widgets::Type::text,
                                        widgets::Role::quiet, false, left));
        column->addStretch(1);
        return;
    }
    action(Icon::book, in.translate("badge page", "Put it in a portfolio"), "portfolio", [this, id] { emit portfolioRequested(id); });
    action(Icon::printer, in.translate("badge page", "Print it on one sheet"), "print", [this, id] { emit printRequested(id); });
    action(Icon::qrCode, p.codeShown ? in.translate("badge page", "Hide the QR code") : in.translate("badge page", "Show it as a QR code"), "code", [this] {
        m_parts->codeShown = !m_parts->codeShown;
        rebuild();
        if (m_parts->codeShown) m_parts->scroll->verticalScrollBar()->setValue(0);
    });
    action(Icon::mail, in.translate("badge page", "Send it by mail"), "mail", [this, id] { emit mailRequested(id); });
    action(Icon::save, in.translate("badge page", "Save the file, as received"), "saveOriginal", [this, id] { emit saveOriginalRequested(id); });
    column->addWidget(card);
    auto* rarely = new QWidget(left);
    auto* rows = new QVBoxLayout(rarely);
    widgets::setUnits(rows, {0, 0, 0, 0}, 0);
    column->addWidget(rarely);
    const auto quiet = [&](Icon icon, const QString& words, const char* objectName, auto asked) {
        auto* row = new ActionRow(icon, words, rarely);
        row->setObjectName(QString::fromLatin1(objectName));
        row->setQuiet(true);
        rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, asked);
    };
    quiet(Icon::pictureFile, in.translate("badge page", "Save as a picture with the badge in it"), "bake", [this, id] { emit bakeRequested(id); });
    quiet(Icon::copy, in.translate("badge page", "Copy it as text"), "copy", [this] {
        QGuiApplication::clipboard()->setText(text::toQString(textOf(m_view->badge.source.bytes)));
        emit copied(text::title(*m_in, m_view->badge));
    });
    quiet(Icon::trash, in.translate("badge page", "Put in the bin (kept 30 days)"), "bin", [this, id] { emit binRequested(id); });
    column->addStretch(1);
}

void BadgePage::buildRight(QWidget* right) {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const BadgeView& view = *m_view;
    const DocumentId id = shown();
    auto* column = new QVBoxLayout(right);
    widgets::setUnits(column, {0, 0, 0, 0}, 0);
    const auto copy = [this](const QString& words) {
        QGuiApplication::clipboard()->setText(words);
        emit copied(words);
    };
    if (p.codeShown) {
        auto* code = new CodeCard(in, view.badge, right);
        column->addWidget(code);
        column->addSpacing(u(5));
        connect(code, &CodeCard::saveRequested, this, [this, id] { emit saveCodeRequested(id); });
        connect(code, &CodeCard::closeRequested, this, [this] {
            m_parts->codeShown = false;
            rebuild();
        });
    }
    const QString chosenName = text::onOneLine(BadgeFacts::wordsOf(in, view.badge.title(), p.readIn).text);
    const QString name = chosenName.isEmpty() ? text::title(in, view.badge) : chosenName;
    const bool cut = name.size() > nameShown && !p.wholeName;
    p.title = new Heading(cut ? name.left(nameShown) + u'…' : name, widgets::Type::title, right);
    p.title->setObjectName(QStringLiteral("title"));
    p.title->setWide(true);
    if (cut) p.title->setAccessibleName(name.left(nameShown));
    column->addWidget(p.title);
    if (cut) {
        auto* whole = new Button(in.translate("badge page", "Show the whole name"), Button::Kind::quiet, Icon::none, right);
        whole->setRowHeight(true);
        column->addWidget(whole, 0, Qt::AlignLeading);
        connect(whole, &QPushButton::clicked, this, [this] {
            m_parts->wholeName = true;
            rebuild();
        });
    }
    column->addSpacing(u(2));
    if (view.badge.relation != Relation::none && !view.badge.parent.empty()) {
        auto* wrapper = new Button(view.badge.relation == Relation::endorsement ? in.translate("badge page", "It speaks about another badge: open that one")
                                                                               : in.translate("badge page", "It is part of a larger badge: open that one"),
                                   Button::Kind::quiet, Icon::none, right);
        wrapper->setObjectName(QStringLiteral("wrapper"));
        wrapper->setRowHeight(true);
        column->addWidget(wrapper, 0, Qt::AlignLeading);
        column->addSpacing(u(2));
        connect(wrapper, &QPushButton::clicked, this, [this] { emit badgeRequested(m_view->badge.parent); });
    }
    auto* facts = new BadgeFacts(in, view, p.readIn, BadgeFacts::Part::main, right);
    column->addWidget(facts);
    connect(facts, &BadgeFacts::copyRequested, this, copy);
    connect(facts, &BadgeFacts::languageChosen, this, [this](const QString& tag) {
        m_parts->readIn = tag;
        rebuild();
    });
    column->addSpacing(u(5));

    std::vector<BadgeSummary> inside, endorsements;
    for (const BadgeSummary& each : view.inside) (each.relation == Relation::endorsement ? endorsements : inside).push_back(each);
    const std::pair<std::vector<BadgeSummary>, QString> groups[] = {{inside, in.translate("badge page", "Badges inside")},
                                                                    {endorsements, in.translate("badge page", "What others say about it")},
                                                                    {view.sameAchievement, in.translate("badge page", "Earlier and newer ones")}};
    for (const auto& [badges, groupHeading] : groups) {
        if (badges.empty()) continue;
        auto* list = new InsideList(in, groupHeading, badges, right);
        p.inside.push_back(list);
        column->addWidget(list);
        column->addSpacing(u(5));
        connect(list, &InsideList::badgeRequested, this, &BadgePage::badgeRequested);
        connect(list, &InsideList::pictureRequested, this, &BadgePage::pictureRequested);
    }

    auto* head = new QWidget(right);
    auto* headFlow = new widgets::FlowLayout(head, 2.5, 0.5);
    auto* heading = new Heading(in.translate("badge page", "Six questions"), widgets::Type::heading, head);
    heading->setWordWrap(false);
    headFlow->addWidget(heading);
    auto* when = new TextLabel(view.report.checks.empty() ? in.translate("badge page", "not answered yet")
                                                          : in.translate("badge page", "answered on this computer on %1").arg(text::date(in, view.report.at)),
                               widgets::Type::small, widgets::Role::quiet, false, head);
    when->setWordWrap(false);
    headFlow->addWidget(when);
    auto* again = new Button(view.report.checks.empty() ? in.translate("badge page", "Check it now") : in.translate("badge page", "Check it again"), Button::Kind::quiet, Icon::none, head);
    again->setObjectName(QStringLiteral("checkAgain"));
    again->setRowHeight(true);
    headFlow->addWidget(again);
    connect(again, &QPushButton::clicked, this, [this, id] { emit checkAgainRequested(id); });
    column->addWidget(head);
    column->addSpacing(u(1));
    p.questions = new Questions(in, view, m_steps, p.openQuestions, right);
    column->addWidget(p.questions);
    connect(p.questions, &Questions::stepRequested, this, [this, id](NextStep step) {
        if (step == NextStep::checkAgain)
            emit checkAgainRequested(id);
        else
            emit stepRequested(id, step);
    });
    column->addSpacing(u(1));

    const auto fold = [&](const QString& words, const char* objectName, bool& open, auto makeContent) {
        auto* row = new widgets::FoldRow(words, right);
        row->setObjectName(QString::fromLatin1(objectName));
        column->addWidget(row);
        if (open) {
            row->setContent(makeContent(row));
            row->setOpen(true);
        }
        connect(row, &widgets::FoldRow::opened, this, [this, row, &open, makeContent, made = open](bool isOpen) mutable {
            open = isOpen;
            if (!isOpen || made) return;
            made = true;
            row->setContent(makeContent(row)); // only made when it is wanted: it may be long
            orderTabs({m_parts->back, m_parts->leftBody, m_parts->rightBody, m_parts->own});
        });
    };
    const BadgeFacts more(in, view, p.readIn, BadgeFacts::Part::more);
    if (!more.isEmpty())
        fold(in.translate("badge page", "More that it says"), "more", p.moreOpen, [this, copy](QWidget*) {
            auto* details = new BadgeFacts(*m_in, *m_view, m_parts->readIn, BadgeFacts::Part::more);
            connect(details, &BadgeFacts::copyRequested, this, copy);
            return details;
        });
    fold(in.translate("badge page", "For experts"), "experts", p.expertsOpen, [this, copy, id](QWidget*) {
        auto* experts = new ExpertView(*m_in, *m_view);
        connect(experts, &ExpertView::copyRequested, this, copy);
        connect(experts, &ExpertView::saveRequested, this, [this, id](const QByteArray& text, const QString& ending) { emit saveTextRequested(id, text, ending); });
        m_parts->experts = experts;
        if (m_parts->proofs)
            experts->setProofs(*m_parts->proofs);
        else if (m_view->badge.content.find("proof") != nullptr && !std::exchange(m_parts->proofsAsked, true))
            emit proofsRequested(id);
        return experts;
    });
}

void BadgePage::arrange() {
    Parts& p = *m_parts;
    const bool beside = width() > u(150);
    p.halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside) {
        p.left->setFixedWidth(std::clamp((width() - u(12)) * 53 / 200, u(46), u(64)));
    } else {
        p.left->setMinimumWidth(0);
        p.left->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    p.halves->setAlignment(p.left, beside ? Qt::AlignTop : Qt::Alignment());
}

void BadgePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!m_parts->scroll) return;
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) rebuild();
    if (event->type() == QEvent::LanguageChange) setLanguage(*m_in);
}

void BadgePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BadgePage::keyPressEvent(QKeyEvent* event) {
    const bool back = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back) || event->key() == Qt::Key_Back;
    if (back) {
        if (m_parts->codeShown && event->key() == Qt::Key_Escape) {
            m_parts->codeShown = false;
            return rebuild();
        }
        emit backRequested();
        return;
    }
    if (m_view && event->matches(QKeySequence::Print)) {
        emit printRequested(shown());
        return;
    }
    if (m_view && event->matches(QKeySequence::Save)) {
        emit saveOriginalRequested(shown());
        return;
    }
    if (m_view && event->key() == Qt::Key_Delete && !m_view->binnedAt) {
        emit binRequested(shown());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lanyard::pages
