#include "ui/people/passphrase_page.h"
#include "ui/people/secret_line.h"
#include "ui/text/errors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/page_parts.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace lanyard::people {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

namespace {

constexpr int shortestPassphrase = 8; ///< letters
constexpr std::array<int, 6> idleChoices{1, 5, 10, 15, 30, 0};

widgets::Labelled* addField(QVBoxLayout* column, const QString& label, QLineEdit* line) {
    line->setMaximumWidth(u(90));
    auto* field = new widgets::Labelled(label, line);
    column->addWidget(field);
    return field;
}

} // namespace

PassphrasePage::PassphrasePage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    m_scroll = widgets::addPageColumn(this);
    rebuild();
}

void PassphrasePage::setLanguage(const text::Language& in) {
    m_in = &in;
    rebuild();
}

void PassphrasePage::setState(const State& state) {
    if (state == m_state && !m_busy) return;
    m_state = state;
    m_busy = false;
    rebuild();
}

void PassphrasePage::setBusy(bool busy) {
    m_busy = busy;
    m_problem.reset();
    rebuild();
}

void PassphrasePage::setProblem(std::optional<ErrorCode> code) {
    m_problem = code;
    m_busy = false;
    rebuild();
    if (code && m_old) m_old->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::rebuild() {
    const text::Language& in = *m_in;
    auto* content = new QWidget;
    QVBoxLayout* column = widgets::startColumn(content, in.translate("passphrase", "Passphrase and recovery sheet"), in.translate("passphrase", "Back"), [this] { emit backRequested(); });
    column->addWidget(new TextLabel(m_state.isLocked ? in.translate("passphrase", "This person's file is locked with a passphrase. Without it nobody can read the badges, notes and pictures in it, not even with another program.")
                                                     : in.translate("passphrase", "Everybody who can use this computer can open this person's file. With a passphrase only you can.")));
    addSetting(column);
    if (m_state.isLocked) addSheet(column);
    addIdle(column);
    column->addStretch(1);
    widgets::replaceColumn(m_scroll, content, widgets::Typed::kept);
}

void PassphrasePage::addSetting(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    const bool isNew = !m_state.isLocked;
    column->addSpacing(u(3));
    column->addWidget(new Heading(isNew ? in.translate("passphrase", "Set a passphrase") : m_state.openedBySheet ? in.translate("passphrase", "Set a new passphrase") : in.translate("passphrase", "Change the passphrase")));
    if (isNew) {
        auto* warning = new TextLabel(in.translate("passphrase", "Before you do: if you forget it, nobody can open this file for you. We cannot, and no counsellor can. Only the recovery sheet can, which you print "
                                                                 "right afterwards and keep in a safe place. Without both, the badges in this file are lost."));
        warning->setState(text::State::note);
        column->addWidget(warning);
    }
    const bool asksOld = !isNew && !m_state.openedBySheet;
    m_old = asksOld ? secretLine(u"oldPassphrase"_s) : nullptr;
    m_oldField = asksOld ? addField(column, in.translate("passphrase", "The passphrase until now"), m_old) : nullptr;
    m_fresh = secretLine(u"newPassphrase"_s);
    m_again = secretLine(u"passphraseAgain"_s);
    m_freshField = addField(column, in.translate("passphrase", "New passphrase"), m_fresh);
    m_freshField->setHelp(in.translate("passphrase", "At least 8 letters. Four or five words that do not belong together are easy to keep in mind and hard to guess."));
    m_againField = addField(column, in.translate("passphrase", "The new passphrase once more"), m_again);
    column->addWidget(m_old ? showLettersBox(in, {m_old, m_fresh, m_again}) : showLettersBox(in, {m_fresh, m_again}), 0, Qt::AlignLeading);
    auto* problem = new TextLabel(m_problem ? text::errorSentence(in, *m_problem) : QString());
    problem->setState(text::State::doNotRely);
    problem->setVisible(m_problem.has_value());
    column->addWidget(problem);
    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, 3, 2);
    auto* set = new Button(m_busy ? in.translate("passphrase", "One moment…") : isNew ? in.translate("passphrase", "Set this passphrase") : in.translate("passphrase", "Change it"), Button::Kind::accent, Icon::lock);
    set->setObjectName(u"setPassphrase"_s);
    flow->addWidget(set);
    auto* takeAway = new Button(in.translate("passphrase", "Take the passphrase away"));
    takeAway->setObjectName(u"takeAway"_s);
    takeAway->setVisible(!isNew);
    flow->addWidget(takeAway);
    column->addWidget(buttons);
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_old, m_fresh, m_again, set, takeAway})
        if (widget) widget->setEnabled(!m_busy && !m_state.readOnly);
    if (m_state.readOnly) set->setNotNow(text::errorSentence(in, ErrorCode::readOnly));
    // Queued: the answer makes this column anew.
    connect(set, &QPushButton::clicked, this, &PassphrasePage::finish, Qt::QueuedConnection);
    connect(m_again, &QLineEdit::returnPressed, this, &PassphrasePage::finish, Qt::QueuedConnection);
    connect(takeAway, &QPushButton::clicked, this, &PassphrasePage::takeAwayRequested, Qt::QueuedConnection);
}

void PassphrasePage::addSheet(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    column->addSpacing(u(3));
    column->addWidget(new Heading(in.translate("passphrase", "Recovery sheet")));
    column->addWidget(new TextLabel(in.translate("passphrase", "One page with 18 words and a code. Who has it can open this file without the passphrase, so keep it as you keep a passport. It stays good when the passphrase "
                                                               "is changed."),
                                    widgets::Type::text, widgets::Role::quiet));
    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, 3, 2);
    auto* print = new Button(in.translate("passphrase", "Print the recovery sheet…"), Button::Kind::plain, Icon::printer);
    print->setObjectName(u"printSheet"_s);
    auto* save = new Button(in.translate("passphrase", "Save it as a PDF…"), Button::Kind::plain, Icon::textFile);
    save->setObjectName(u"saveSheet"_s);
    auto* now = new Button(in.translate("passphrase", "Lock now"), Button::Kind::plain, Icon::lock);
    now->setObjectName(u"lockNow"_s);
    for (Button* const button : {print, save, now}) {
        button->setEnabled(!m_busy);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    connect(print, &QPushButton::clicked, this, &PassphrasePage::printSheetRequested, Qt::QueuedConnection);
    connect(save, &QPushButton::clicked, this, &PassphrasePage::saveSheetRequested, Qt::QueuedConnection);
    connect(now, &QPushButton::clicked, this, &PassphrasePage::lockNowRequested, Qt::QueuedConnection);
}

void PassphrasePage::addIdle(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    column->addSpacing(u(3));
    column->addWidget(new Heading(in.translate("passphrase", "Lock by itself")));
    column->addWidget(new TextLabel(in.translate("passphrase", "A file with a passphrase is locked when the computer goes to sleep, when its screen is locked, and after a while without anybody using Lanyard. What was typed is kept."),
                                    widgets::Type::text, widgets::Role::quiet));
    auto* minutes = new QComboBox;
    minutes->setObjectName(u"idleMinutes"_s);
    minutes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const int choice : idleChoices)
        minutes->addItem(choice == 0 ? in.translate("passphrase", "Never", "lock by itself") : in.translate("passphrase", "After %n minute(s)", nullptr, choice), choice);
    minutes->setCurrentIndex(std::max(minutes->findData(m_state.idleMinutes), 0));
    connect(minutes, &QComboBox::activated, this, [this, minutes](int index) { emit idleMinutesRequested(minutes->itemData(index).toInt()); }, Qt::QueuedConnection);
    column->addWidget(new widgets::Labelled(in.translate("passphrase", "Without anybody using it"), minutes));
}

void PassphrasePage::finish() {
    if (m_busy) return;
    const text::Language& in = *m_in;
    if (m_oldField) m_oldField->setWrong(m_old->text().isEmpty() ? in.translate("passphrase", "Write the passphrase until now first.") : QString());
    m_freshField->setWrong(m_fresh->text().size() < shortestPassphrase ? in.translate("passphrase", "This is too short. Take at least 8 letters.") : QString());
    m_againField->setWrong(m_again->text() != m_fresh->text() ? in.translate("passphrase", "The two are not the same. Write the new passphrase once more.") : QString());
    if ((m_old && m_old->text().isEmpty()) || m_fresh->text().size() < shortestPassphrase || m_again->text() != m_fresh->text()) return;
    QString old = m_old ? takenSecret(*m_old) : QString();
    QString fresh = takenSecret(*m_fresh);
    QString again = takenSecret(*m_again);
    if (m_state.isLocked)
        emit changeRequested(old, fresh);
    else
        emit lockRequested(fresh);
    for (QString* const secret : {&old, &fresh, &again}) wipe(*secret);
}

} // namespace lanyard::people
