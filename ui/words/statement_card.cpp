#include "ui/words/statement_card.h"
#include "ui/text/badge_words.h"
#include "ui/text/levels.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/state_shape.h"
#include "ui/words/dropped_files.h"
#include "ui/words/kind_words.h"
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard::words {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;
using widgets::Role;
using widgets::Type;

QString mimeType(StatementKind kind) { return u"application/x-lanyard-statement-"_s + QString::fromLatin1(statementKindName(kind).data()); }

QHBoxLayout* line(QWidget* sign, QWidget* words) {
    auto* across = new QHBoxLayout;
    widgets::setUnits(across, {0, 0, 0, 0}, 1.5);
    across->addWidget(sign);
    across->addWidget(words);
    across->addStretch(1);
    return across;
}

widgets::TextLabel* wide(const QString& words, Type type = Type::text, Role role = Role::text, bool bold = false) {
    auto* label = new widgets::TextLabel(words, type, role, bold);
    label->setWide(true);
    return label;
}

} // namespace

StatementCard::StatementCard(const text::Language& in, OwnStatement statement, const std::map<DocumentId, BadgeSummary>& badges, Place place, QWidget* parent)
    : Card(parent), m_statement(std::move(statement)), m_place(place) {
    setAcceptDrops(true);
    setObjectName(u"statement-"_s + text::toQString(m_statement.id));
    auto* across = new QHBoxLayout(this);
    widgets::setUnits(across, {3, 3, 2, 3}, 2);
    auto* column = new QVBoxLayout;
    column->setSpacing(widgets::u(1));
    addWords(in, column);
    addBehind(in, column, badges);
    column->addWidget(wide(nobodySigned(in), Type::small, Role::quiet));
    addWitnesses(in, column);
    across->addLayout(column, 1);
    across->addWidget(tools(in, place), 0, Qt::AlignTop);
    addKeys();
}

void StatementCard::addWords(const text::Language& in, QVBoxLayout* column) {
    column->addWidget(wide(text::onOneLine(text::toQString(m_statement.title)), Type::text, Role::text, true));
    for (const QString& words : {placeAndTime(in, m_statement), text::languageLevel(in, m_statement.level)})
        if (!words.isEmpty()) column->addWidget(wide(words, Type::text, Role::quiet));
    if (!m_statement.words.empty()) column->addWidget(new widgets::TextLabel(text::toQString(m_statement.words)));
}

void StatementCard::addBehind(const text::Language& in, QVBoxLayout* column, const std::map<DocumentId, BadgeSummary>& badges) {
    for (const DocumentId& id : m_statement.badges) {
        const auto known = badges.find(id);
        if (known == badges.end()) continue; // in the bin: it may come back
        const QString title = text::title(in, known->second.title);
        auto* open = new Button(title, Button::Kind::quiet);
        open->setAccessibleName(in.translate("words", "Open the badge %1").arg(text::isolated(title)));
        open->setAccessibleDescription(text::cardWord(in, known->second));
        connect(open, &QPushButton::clicked, this, [this, id] { emit badgeRequested(id); });
        column->addLayout(line(new widgets::StateSign(text::stateOf(known->second), 3), open));
    }
    for (const AttachedPaper& paper : m_statement.papers) {
        const QString name = text::onOneLine(text::toQString(paper.name));
        auto* open = new Button(name, Button::Kind::quiet, paper.mediaType.starts_with("image/") ? Icon::pictureFile : Icon::textFile);
        open->setAccessibleName(in.translate("words", "Save a copy of the paper %1").arg(text::isolated(name)));
        connect(open, &QPushButton::clicked, this, [this, paper] { emit paperRequested(paper); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
}

void StatementCard::addWitnesses(const text::Language& in, QVBoxLayout* column) {
    for (const Witness& witness : m_statement.witnesses) {
        column->addSpacing(widgets::u(1));
        column->addWidget(wide(witnessLine(in, witness)));
        if (!witness.words.empty()) column->addWidget(new widgets::TextLabel(text::toQString(witness.words)));
        column->addWidget(wide(witnessNotSigned(in), Type::small, Role::quiet));
    }
}

QWidget* StatementCard::tools(const text::Language& in, Place place) {
    auto* tools = new QWidget;
    auto* across = new QHBoxLayout(tools);
    widgets::setUnits(across, {0, 0, 0, 0}, 0.5);
    const QString title = text::isolated(m_statement.title);
    const QString id = text::toQString(m_statement.id);
    auto* edit = Button::iconOnly(Icon::pencil, in.translate("words", "Change %1").arg(title));
    auto* up = Button::iconOnly(Icon::chevronUp, in.translate("words", "Move %1 up").arg(title));
    auto* down = Button::iconOnly(Icon::chevronDown, in.translate("words", "Move %1 down").arg(title));
    auto* remove = Button::iconOnly(Icon::trash, in.translate("words", "Remove %1").arg(title));
    edit->setObjectName(u"edit-"_s + id);
    up->setObjectName(u"up-"_s + id);
    down->setObjectName(u"down-"_s + id);
    remove->setObjectName(u"remove-"_s + id);
    if (place.first && place.last) {
        up->hide();
        down->hide();
    }
    if (place.first) up->setNotNow(in.translate("words", "It stands first already."));
    if (place.last) down->setNotNow(in.translate("words", "It stands last already."));
    connect(edit, &QPushButton::clicked, this, &StatementCard::editRequested);
    connect(up, &QPushButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(down, &QPushButton::clicked, this, [this] { emit stepRequested(1); });
    connect(remove, &QPushButton::clicked, this, &StatementCard::removeRequested);
    for (Button* const button : {edit, up, down, remove}) {
        button->setRowHeight(true);
        across->addWidget(button);
    }
    return tools;
}

void StatementCard::addKeys() {
    const auto add = [this](const QKeySequence& keys, auto then) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut); // a button takes Up and Down for itself
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add(Qt::ALT | Qt::Key_Up, [this] {
        if (!m_place.first) emit stepRequested(-1);
    });
    add(Qt::ALT | Qt::Key_Down, [this] {
        if (!m_place.last) emit stepRequested(1);
    });
    add(Qt::Key_Delete, [this] { emit removeRequested(); });
}

void StatementCard::mousePressEvent(QMouseEvent* event) { m_pressed = event->position().toPoint(); }

void StatementCard::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    auto* drag = new QDrag(this);
    auto* statement = new QMimeData;
    statement->setData(mimeType(m_statement.kind), QByteArray::fromStdString(m_statement.id));
    drag->setMimeData(statement);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void StatementCard::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(mimeType(m_statement.kind)) || holdsFiles(*event->mimeData())) event->acceptProposedAction();
}

void StatementCard::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const QString type = mimeType(m_statement.kind); event->mimeData()->hasFormat(type)) {
        const QByteArray id = event->mimeData()->data(type);
        if (id != QByteArray::fromStdString(m_statement.id)) emit droppedOn(QString::fromUtf8(id));
        return;
    }
    if (auto files = filesIn(*event->mimeData()); !files.empty()) emit filesDropped(files);
}

} // namespace lanyard::words
