#include "ui/safekeeping/safekeeping_page.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/progress_row.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard::safekeeping {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

constexpr int shortestPassphrase = 8; ///< letters

QLineEdit* lineOf(const QString& objectName, bool secret) {
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setMaximumWidth(u(80));
    if (!secret) return line;
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return line;
}

QWidget* buttonsOf(std::initializer_list<QWidget*> buttons) {
    auto* row = new QWidget;
    auto* flow = new widgets::FlowLayout(row, 3, 2);
    for (QWidget* button : buttons) flow->addWidget(button);
    return row;
}

void startPart(QVBoxLayout* column, const QString& heading, const QString& sentence) {
    column->addSpacing(u(3));
    column->addWidget(new Heading(heading));
    column->addWidget(new TextLabel(sentence, widgets::Type::text, widgets::Role::quiet));
}

/// The moment as the person's clock shows it: a backup is looked for by it.
QString momentOf(const text::Language& in, Instant moment) {
    return in.locale().toString(QDateTime::fromSecsSinceEpoch(moment.seconds), QLocale::ShortFormat);
}

} // namespace

SafekeepingPage::SafekeepingPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    m_scroll = widgets::addPageColumn(this);
    rebuild();
}

void SafekeepingPage::setLanguage(const text::Language& in) {
    m_in = &in;
    rebuild();
}

void SafekeepingPage::setPerson(const QString& name, const QString& file, bool readOnly) {
    if (name == m_person && file == m_file && readOnly == m_readOnly) return;
    m_person = name;
    m_file = file;
    m_readOnly = readOnly;
    rebuild();
}

void SafekeepingPage::setBackups(std::vector<BackupRow> backups, const QString& folder) {
    if (backups == m_backups && folder == m_folder) return;
    m_backups = std::move(backups);
    m_folder = folder;
    rebuild();
}

void SafekeepingPage::askPassphrase(const QString& file) {
    m_lockedFile = file;
    rebuild();
    if (auto* const line = findChild<QLineEdit*>(u"lockedPassphrase"_s)) {
        line->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(line, 0, u(20));
    }
}

void SafekeepingPage::setOutcome(Part part, Outcome outcome) {
    m_outcomes[std::size_t(part)] = std::move(outcome);
    m_running.reset();
    if (part == Part::takeIn && !m_outcomes[std::size_t(part)].isProblem) m_lockedFile.clear();
    rebuild();
}

void SafekeepingPage::setProgress(std::optional<Part> part, std::size_t done, std::size_t total) {
    const bool sameRow = part == m_running && m_progress;
    m_running = part;
    m_done = done;
    m_total = total;
    if (!sameRow) {
        if (part) m_outcomes[std::size_t(*part)] = {};
        rebuild();
    }
    if (m_progress)
        m_progress->setProgress(done, total, total == 0 ? QString() : m_in->translate("safekeeping", "%1 of %2").arg(text::number(*m_in, qlonglong(done)), text::number(*m_in, qlonglong(total))));
}

QString SafekeepingPage::nameToType() const { return m_person.isEmpty() ? m_file : m_person; }

void SafekeepingPage::rebuild() {
    const text::Language& in = *m_in;
    auto* content = new QWidget;
    QVBoxLayout* column = widgets::startColumn(content, in.translate("safekeeping", "Keep safe and hand over"), in.translate("safekeeping", "Back"), [this] { emit backRequested(); });
    addMadeNew(column);
    addTakeAlong(column);
    addTakeIn(column);
    addBackups(column);
    addForget(column);
    column->addStretch(1);
    widgets::replaceColumn(m_scroll, content, widgets::Typed::kept);
}

void SafekeepingPage::addMadeNew(QVBoxLayout* column) {
    if (m_outcomes[std::size_t(Part::madeNew)].words.isEmpty()) return;
    column->addSpacing(u(3));
    column->addWidget(new Heading(m_in->translate("safekeeping", "The damaged file was made new")));
    addEnd(column, Part::madeNew);
}

void SafekeepingPage::addTakeAlong(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("safekeeping", "Take everything with you"),
              in.translate("safekeeping", "One file for a stick: all badges as they were received, your notes, portfolios and words, and a page to read them without any program. "
                                          "Lanyard on another computer takes all of it in again."));
    auto* passphrase = lineOf(u"passphrase"_s, true);
    auto* again = lineOf(u"passphraseAgain"_s, true);
    auto* first = new widgets::Labelled(in.translate("safekeeping", "A passphrase for this file"), passphrase);
    first->setHelp(in.translate("safekeeping", "At least 8 letters. Without it nobody can open the file, not even we. Four or five words that do not belong together are easy to keep in mind."));
    auto* second = new widgets::Labelled(in.translate("safekeeping", "The passphrase once more"), again);
    auto* open = new QCheckBox(in.translate("safekeeping", "Without a passphrase"));
    open->setObjectName(u"open"_s);
    open->setChecked(m_open);
    auto* warning = new TextLabel(in.translate("safekeeping", "Whoever finds the file can then read everything in it: names, addresses, badges and notes."));
    warning->setState(text::State::note);
    auto* write = new Button(in.translate("safekeeping", "Write everything into one file…"), Button::Kind::accent, Icon::save);
    write->setObjectName(u"takeAlong"_s);
    const auto arrange = [first, second, warning, open] {
        first->setVisible(!open->isChecked());
        second->setVisible(!open->isChecked());
        warning->setVisible(open->isChecked());
    };
    connect(open, &QCheckBox::toggled, this, [this, arrange](bool on) {
        m_open = on;
        arrange();
    });
    connect(write, &QPushButton::clicked, this, [this, passphrase, again, first, second] {
        first->setWrong({});
        second->setWrong({});
        if (m_open) return emit takeAlongRequested({});
        if (passphrase->text().size() < shortestPassphrase) {
            first->setWrong(m_in->translate("safekeeping", "A passphrase has at least 8 letters."));
            return passphrase->setFocus(Qt::OtherFocusReason);
        }
        if (passphrase->text() != again->text()) {
            second->setWrong(m_in->translate("safekeeping", "The two are not the same. Type it once more."));
            return again->setFocus(Qt::OtherFocusReason);
        }
        const QString typed = passphrase->text();
        passphrase->clear();
        again->clear();
        emit takeAlongRequested(typed);
    });
    column->addWidget(first);
    column->addWidget(second);
    column->addWidget(open, 0, Qt::AlignLeading);
    column->addWidget(warning);
    arrange(); // not before: what has no parent would be shown as a window
    write->setEnabled(!m_running);
    column->addWidget(buttonsOf({write}));
    addEnd(column, Part::takeAlong);
}

void SafekeepingPage::addTakeIn(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("safekeeping", "Take in what was taken along"),
              in.translate("safekeeping", "What is in the file is brought together with what is here. Nothing is lost on either side, and nothing is there twice. Take in only files of this person: "
                                          "the file also says which givers are accepted."));
    auto* choose = new Button(in.translate("safekeeping", "Choose the file…"), Button::Kind::plain, Icon::folderOpen);
    choose->setObjectName(u"takeIn"_s);
    choose->setEnabled(!m_running && !m_readOnly);
    connect(choose, &QPushButton::clicked, this, &SafekeepingPage::takeInRequested);
    column->addWidget(buttonsOf({choose}));
    if (!m_lockedFile.isEmpty()) {
        auto* line = lineOf(u"lockedPassphrase"_s, true);
        column->addWidget(new widgets::Labelled(in.translate("safekeeping", "The passphrase of %1").arg(text::isolated(m_lockedFile)), line));
        auto* go = new Button(in.translate("safekeeping", "Open it and take it in"), Button::Kind::accent);
        go->setObjectName(u"openLocked"_s);
        go->setEnabled(!m_running);
        const auto give = [this, line] {
            if (line->text().isEmpty() || m_running) return;
            const QString typed = line->text();
            line->clear();
            emit passphraseGiven(typed);
        };
        connect(go, &QPushButton::clicked, this, give);
        connect(line, &QLineEdit::returnPressed, this, give);
        column->addWidget(buttonsOf({go}));
    }
    addEnd(column, Part::takeIn);
}

void SafekeepingPage::addBackups(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("safekeeping", "Backups"),
              in.translate("safekeeping", "Lanyard makes a dated copy whenever something has changed, and checks it. The newest five stay, then one of each week and month. They lie on this computer: "
                                          "what also survives a lost computer is the file that you take with you."));
    if (m_backups.empty()) column->addWidget(new TextLabel(in.translate("safekeeping", "There is none yet.")));
    for (const BackupRow& backup : m_backups) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(u(4));
        const QString moment = momentOf(in, backup.madeAt);
        across->addWidget(new TextLabel(moment), 0, Qt::AlignVCenter);
        across->addWidget(new TextLabel(in.locale().formattedDataSize(qint64(backup.bytes), 0), widgets::Type::text, widgets::Role::quiet), 0, Qt::AlignVCenter);
        across->addStretch(1);
        auto* restore = new Button(in.translate("safekeeping", "Go back to it"), Button::Kind::quiet);
        restore->setObjectName(u"restore "_s + backup.file);
        restore->setAccessibleName(in.translate("safekeeping", "Go back to the backup of %1").arg(moment));
        restore->setRowHeight(true);
        restore->setEnabled(!m_running && !m_readOnly);
        connect(restore, &QPushButton::clicked, this, [this, file = backup.file] { emit restoreRequested(file); });
        across->addWidget(restore);
        row->setMaximumWidth(u(140));
        column->addWidget(row);
    }
    if (!m_backups.empty())
        column->addWidget(new TextLabel(in.translate("safekeeping", "What is here now is backed up first, so that you can come back to it the same way."), widgets::Type::small, widgets::Role::quiet));
    auto* now = new Button(in.translate("safekeeping", "Back up now"), Button::Kind::plain, Icon::archive);
    now->setObjectName(u"backUp"_s);
    now->setEnabled(!m_running && !m_readOnly);
    connect(now, &QPushButton::clicked, this, &SafekeepingPage::backupRequested);
    column->addWidget(buttonsOf({now}));
    if (!m_folder.isEmpty()) column->addWidget(new TextLabel(in.translate("safekeeping", "Folder: %1").arg(text::isolated(m_folder)), widgets::Type::small, widgets::Role::quiet));
    addEnd(column, Part::backups);
}

void SafekeepingPage::addForget(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("safekeeping", "Forget this person on this computer"),
              in.translate("safekeeping", "The file with everything in it, its backups and copies, and the line on the start page are overwritten and deleted. This cannot be undone."));
    auto* honest = new TextLabel(in.translate("safekeeping", "What we cannot promise: sticks and the drives of newer computers may keep the old content in places that no program reaches, and so may "
                                                             "backups of the whole computer and files that were saved or printed elsewhere. A passphrase set from the first day protects also those copies of the file."));
    honest->setState(text::State::note);
    column->addWidget(honest);
    auto* line = lineOf(u"forgetName"_s, false);
    column->addWidget(new widgets::Labelled(in.translate("safekeeping", "To go on, type the name: %1").arg(text::isolated(nameToType())), line));
    auto* forget = new Button(in.translate("safekeeping", "Forget everything"), Button::Kind::plain, Icon::trash);
    forget->setObjectName(u"forget"_s);
    const auto ready = [this, line, forget] {
        if (m_running || line->text().simplified() != nameToType().simplified() || nameToType().isEmpty())
            forget->setNotNow(m_in->translate("safekeeping", "The name is not typed as it stands above."));
        else
            forget->setReady();
    };
    ready();
    connect(line, &QLineEdit::textChanged, this, ready);
    connect(forget, &QPushButton::clicked, this, &SafekeepingPage::forgetRequested);
    column->addWidget(buttonsOf({forget}));
    addEnd(column, Part::forget);
}

void SafekeepingPage::addEnd(QVBoxLayout* column, Part part) {
    if (m_running == part) {
        auto* progress = new widgets::ProgressRow(m_in->translate("safekeeping", "Stop"));
        progress->setProgress(m_done, m_total, {});
        connect(progress, &widgets::ProgressRow::stopRequested, this, &SafekeepingPage::stopRequested);
        column->addWidget(progress);
        m_progress = progress;
    }
    const Outcome& outcome = m_outcomes[std::size_t(part)];
    if (outcome.words.isEmpty()) return;
    auto* label = new TextLabel(outcome.words);
    label->setObjectName(u"outcome%1"_s.arg(int(part)));
    label->setState(outcome.isProblem ? text::State::doNotRely : text::State::confirmed);
    column->addWidget(label);
}

} // namespace lanyard::safekeeping
