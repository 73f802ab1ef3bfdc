#include "ui/words/statement_editor.h"
#include "ui/text/levels.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/words/badge_choice.h"
#include "ui/words/dropped_files.h"
#include "ui/words/fields.h"
#include "ui/words/kind_words.h"
#include "ui/words/witness_fields.h"
#include <QComboBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace lanyard::words {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;
using widgets::Labelled;

QVBoxLayout* rows() {
    auto* column = new QVBoxLayout;
    widgets::setUnits(column, {0, 0, 0, 0}, 1);
    return column;
}

} // namespace

StatementEditor::StatementEditor(const text::Language& in, OwnStatement statement, const std::vector<BadgeSummary>& badges, QWidget* parent)
    : Card(parent), m_in(in), m_before(std::move(statement)), m_title(lineField(m_before.title)), m_where(lineField(m_before.where)),
      m_from(lineField(m_before.from)), m_until(lineField(m_before.until)), m_level(new QComboBox), m_words(wordsField(m_before.words, 3)),
      m_badges(new BadgeChoice(in, badges, m_before.badges)), m_paperRows(rows()), m_witnessRows(rows()) {
    setAcceptDrops(true);
    setObjectName(u"statementEditor"_s);
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {3, 3, 3, 3}, 2.5);
    addFields(in, column);
    column->addWidget(new Labelled(in.translate("words", "Badges that show it"), m_badges));
    m_badges->setVisible(!badges.empty());
    m_badges->parentWidget()->setVisible(!badges.empty());
    column->addLayout(m_paperRows);
    auto* attach = new Button(in.translate("words", "Attach a paper …"), Button::Kind::plain, Icon::file);
    attach->setObjectName(u"attachPaper"_s);
    attach->setAccessibleDescription(in.translate("words", "A scan, a photo or a PDF, kept as it is. It can also be dropped here."));
    auto* witness = new Button(in.translate("words", "Add a witness"), Button::Kind::plain, Icon::addUser);
    witness->setObjectName(u"addWitness"_s);
    column->addLayout(m_witnessRows);
    auto* more = new QWidget;
    auto* flow = new widgets::FlowLayout(more, 2, 1.5);
    flow->addWidget(attach);
    flow->addWidget(witness);
    column->addWidget(more);
    column->addWidget(new widgets::TextLabel(nobodySigned(in), widgets::Type::small, widgets::Role::quiet));
    auto* keep = new Button(in.translate("words", "Keep"), Button::Kind::accent, Icon::check);
    keep->setObjectName(u"keepStatement"_s);
    auto* cancel = new Button(in.translate("words", "Cancel"), Button::Kind::quiet);
    cancel->setObjectName(u"cancelStatement"_s);
    auto* end = new QHBoxLayout;
    widgets::setUnits(end, {0, 0, 0, 0}, 2);
    end->addWidget(keep);
    end->addWidget(cancel);
    end->addStretch(1);
    column->addLayout(end);
    for (const AttachedPaper& paper : m_before.papers) addPaper(paper);
    for (const Witness& one : m_before.witnesses) addWitness(one);
    connect(attach, &QPushButton::clicked, this, [this] {
        if (hasTitle()) emit attachRequested(this->statement());
    });
    connect(witness, &QPushButton::clicked, this, [this] {
        addWitness({});
        m_witnesses.back()->findChild<QLineEdit*>()->setFocus(Qt::TabFocusReason);
    });
    connect(keep, &QPushButton::clicked, this, &StatementEditor::save);
    connect(cancel, &QPushButton::clicked, this, &StatementEditor::cancelRequested);
}

void StatementEditor::addFields(const text::Language& in, QVBoxLayout* column) {
    m_title->setObjectName(u"statementTitle"_s);
    m_titleLine = new Labelled(titleQuestion(in, m_before.kind), m_title);
    column->addWidget(m_titleLine);
    if (hasPlaceAndTime(m_before.kind)) {
        column->addWidget(new Labelled(in.translate("words", "Where?"), m_where));
        auto* from = new Labelled(in.translate("words", "From"), m_from);
        from->setHelp(in.translate("words", "A year or a month is enough."));
        auto* until = new Labelled(in.translate("words", "Until"), m_until);
        until->setHelp(in.translate("words", "Leave it empty if it goes on."));
        column->addLayout(sideBySide(from, until));
    } else {
        for (QWidget* const unused : {m_where, m_from, m_until}) {
            unused->setParent(this);
            unused->hide();
        }
    }
    for (const LanguageLevel level : everyLanguageLevel)
        m_level->addItem(level == LanguageLevel::notSaid ? in.translate("words", "Say nothing about how well") : text::languageLevel(in, level));
    m_level->setCurrentIndex(int(m_before.level));
    m_level->setObjectName(u"statementLevel"_s);
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(20);
    if (m_before.kind == StatementKind::language) {
        column->addWidget(new Labelled(in.translate("words", "How well?"), m_level));
    } else {
        m_level->setParent(this);
        m_level->hide();
    }
    m_words->setObjectName(u"statementWords"_s);
    column->addWidget(new Labelled(in.translate("words", "In your own words"), m_words));
}

void StatementEditor::addWitness(const Witness& witness) {
    auto* fields = new WitnessFields(m_in, witness);
    m_witnesses.push_back(fields);
    m_witnessRows->addWidget(fields);
    connect(fields, &WitnessFields::removeRequested, this, [this, fields] {
        std::erase(m_witnesses, fields);
        fields->hide();
        fields->deleteLater();
        begin();
    });
}

void StatementEditor::addPaper(const AttachedPaper& paper) {
    m_papers.push_back(paper);
    const QString name = text::onOneLine(text::toQString(paper.name));
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    widgets::setUnits(across, {0, 0, 0, 0}, 2);
    across->addWidget(new widgets::ElidedLabel(name), 1);
    auto* remove = Button::iconOnly(Icon::close, m_in.translate("words", "Take the paper %1 out").arg(text::isolated(name)));
    remove->setRowHeight(true);
    across->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, row, id = paper.id] {
        std::erase_if(m_papers, [&id](const AttachedPaper& one) { return one.id == id; });
        row->hide();
        row->deleteLater();
        begin();
    });
    m_paperRows->addWidget(row);
}

OwnStatement StatementEditor::statement() const {
    OwnStatement statement = m_before;
    statement.title = wordsOf(*m_title);
    statement.where = wordsOf(*m_where);
    statement.from = wordsOf(*m_from);
    statement.until = wordsOf(*m_until);
    statement.words = wordsOf(*m_words);
    statement.level = LanguageLevel(std::max(m_level->currentIndex(), 0));
    statement.badges = m_badges->chosen();
    statement.papers = m_papers;
    statement.witnesses.clear();
    for (const WitnessFields* const fields : m_witnesses)
        if (!fields->isEmpty()) statement.witnesses.push_back(fields->witness());
    return statement;
}

void StatementEditor::begin() {
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->end(false);
}

bool StatementEditor::hasTitle() {
    const bool has = !wordsOf(*m_title).empty();
    m_titleLine->setWrong(has ? QString() : m_in.translate("words", "Write a few words here first."));
    if (!has) begin();
    return has;
}

void StatementEditor::save() {
    if (hasTitle()) emit saveRequested(statement());
}

void StatementEditor::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() & Qt::ControlModifier)
        save();
    else if (event->key() == Qt::Key_Escape)
        emit cancelRequested();
    else
        Card::keyPressEvent(event);
}

void StatementEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (holdsFiles(*event->mimeData())) event->acceptProposedAction();
}

void StatementEditor::dropEvent(QDropEvent* event) {
    const auto files = filesIn(*event->mimeData());
    if (files.empty()) return;
    event->acceptProposedAction();
    if (hasTitle()) emit filesDropped(statement(), files);
}

} // namespace lanyard::words
