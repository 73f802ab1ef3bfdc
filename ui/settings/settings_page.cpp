#include "ui/settings/settings_page.h"
#include "ui/settings/removable_row.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/page_parts.h"
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::settings {
namespace {

using widgets::Button;
using widgets::Heading;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

constexpr int typingPause = 700;    ///< milliseconds after the last letter until the name is kept
constexpr int longestAddress = 500; ///< letters

/// A part of the page: its heading, and a sentence on what it is for.
void startPart(QVBoxLayout* column, const QString& heading, const QString& sentence) {
    column->addSpacing(u(3));
    column->addWidget(new Heading(heading));
    if (!sentence.isEmpty()) column->addWidget(new TextLabel(sentence, widgets::Type::text, widgets::Role::quiet));
}

QWidget* buttonsOf(std::initializer_list<QWidget*> buttons) {
    auto* row = new QWidget;
    auto* flow = new widgets::FlowLayout(row, 3, 2);
    for (QWidget* button : buttons) flow->addWidget(button);
    return row;
}

TextLabel* problemLabel(const text::Language& in, std::optional<ErrorCode> code) {
    auto* label = new TextLabel(code ? text::errorSentence(in, *code) : QString());
    label->setState(text::State::doNotRely);
    label->setVisible(code.has_value());
    return label;
}

QComboBox* comboOf(const QString& objectName) {
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setMinimumWidth(u(50));
    combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return combo;
}

} // namespace

SettingsPage::SettingsPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SettingsPage::tellName);
    m_scroll = widgets::addPageColumn(this);
    rebuild();
}

SettingsPage::~SettingsPage() {
    if (m_name) m_name->disconnect(this); // it loses the focus when there is nobody to be told any more
}

void SettingsPage::setLanguage(const text::Language& in) {
    m_in = &in;
    rebuild();
}

void SettingsPage::setLook(Look look) {
    m_look = look;
    rebuild();
}

void SettingsPage::setPerson(const Person& person) {
    if (person == m_person) return;
    m_person = person;
    rebuild();
}

void SettingsPage::setVault(const QString& file, bool readOnly) {
    m_vault = file;
    m_readOnly = readOnly;
    rebuild();
}

void SettingsPage::setEvidence(std::size_t documents, std::optional<Instant> newest) {
    if (m_evidence == documents && m_newestEvidence == newest) return;
    m_evidence = documents;
    m_newestEvidence = newest;
    rebuild();
}

void SettingsPage::setListProblem(std::optional<ErrorCode> code) {
    m_listProblem = code;
    rebuild();
}

void SettingsPage::setEvidenceProblem(std::optional<ErrorCode> code) {
    m_evidenceProblem = code;
    rebuild();
}

void SettingsPage::focusName() {
    if (!m_name) return;
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
    m_scroll->ensureWidgetVisible(m_name, 0, u(20));
}

void SettingsPage::focusAddresses() {
    if (!m_address) return;
    m_address->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_address, 0, u(20));
}

void SettingsPage::rebuild() {
    const bool typing = m_name && m_name->hasFocus();
    const QString typed = m_name ? m_name->text() : QString();
    const int cursor = m_name ? m_name->cursorPosition() : 0;
    const QString address = m_address ? m_address->text() : QString();
    auto* content = new QWidget;
    auto* column = widgets::startColumn(content, m_in->translate("settings", "Settings"), {}, {});
    addLanguage(column);
    addPerson(column);
    addGivers(column);
    addEvidence(column);
    addPlaces(column);
    addHelp(column);
    column->addStretch(1);
    if (typing) {
        const QSignalBlocker quiet(m_name);
        m_name->setText(typed);
        m_name->setCursorPosition(cursor);
    }
    m_address->setText(address);
    widgets::replaceColumn(m_scroll, content);
    if (typing) m_name->deselect();
}

void SettingsPage::addLanguage(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("settings", "Language and look"), {});
    auto* languages = comboOf(QStringLiteral("language"));
    for (const text::LanguageChoice& choice : text::everyLanguage()) languages->addItem(choice.ownName, choice.tag);
    languages->setCurrentIndex(languages->findData(in.tag()));
    // Queued: the answer makes this page anew, and with it the box that is still telling.
    connect(languages, &QComboBox::activated, this, [this, languages](int index) { emit languageRequested(languages->itemData(index).toString()); }, Qt::QueuedConnection);
    column->addWidget(new widgets::Labelled(in.translate("settings", "Language"), languages));
    auto* looks = comboOf(QStringLiteral("look"));
    looks->addItem(in.translate("settings", "As my system"));
    looks->addItem(in.translate("settings", "Light"));
    looks->addItem(in.translate("settings", "Dark"));
    looks->setCurrentIndex(int(m_look));
    connect(looks, &QComboBox::activated, this, [this](int index) { emit lookRequested(Look(index)); }, Qt::QueuedConnection);
    column->addWidget(new widgets::Labelled(in.translate("settings", "Look"), looks));
}

void SettingsPage::addPerson(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("settings", "About you"),
              in.translate("settings", "A badge is made out to an e-mail address, a name or a number. Tell us yours, and each badge can answer the "
                                       "question: Is it yours?"));
    m_name = new QLineEdit(text::toQString(m_person.name));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaximumWidth(u(90));
    m_name->setMaxLength(longestAddress);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::tellName);
    auto* name = new widgets::Labelled(in.translate("settings", "My name"), m_name);
    name->setHelp(in.translate("settings", "It stands on what you print."));
    column->addWidget(name);

    column->addWidget(new TextLabel(in.translate("settings", "My addresses, former ones too")));
    if (!m_person.addresses.empty()) {
        auto* card = new widgets::RowCard;
        for (std::size_t i = 0; i < m_person.addresses.size(); ++i) {
            const QString shown = text::toQString(m_person.addresses[i]);
            auto* row = new RemovableRow(shown, {}, in.translate("settings", "Take away %1").arg(text::isolated(shown)));
            connect(row, &RemovableRow::removeRequested, this, [this, i] {
                Person person = m_person;
                person.addresses.erase(person.addresses.begin() + std::ptrdiff_t(i));
                tell(person);
            }, Qt::QueuedConnection);
            card->addRow(row);
        }
        column->addWidget(card);
    }
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setMaxLength(longestAddress);
    m_address->setMaximumWidth(u(90));
    connect(m_address, &QLineEdit::returnPressed, this, &SettingsPage::addAddress, Qt::QueuedConnection);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setWrong({}); });
    m_addressField = new widgets::Labelled(in.translate("settings", "Another e-mail address, name or number"), m_address);
    column->addWidget(m_addressField);
    auto* add = new Button(in.translate("settings", "Add this address"), Button::Kind::plain, Icon::plus);
    add->setObjectName(QStringLiteral("addAddress"));
    connect(add, &QPushButton::clicked, this, &SettingsPage::addAddress, Qt::QueuedConnection);
    column->addWidget(add, 0, Qt::AlignLeading);
}

void SettingsPage::addGivers(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("settings", "Givers I know"),
              in.translate("settings", "Anybody can sign a badge and write any name into it. A badge counts as confirmed when its giver stands here. You "
                                       "can also accept a giver on the page of a badge."));
    if (m_person.trust.issuers.empty()) {
        column->addWidget(new TextLabel(in.translate("settings", "Nobody yet.")));
    } else {
        auto* card = new widgets::RowCard;
        for (std::size_t i = 0; i < m_person.trust.issuers.size(); ++i) {
            const TrustList::Entry& giver = m_person.trust.issuers[i];
            const QString shown = text::onOneLine(text::toQString(giver.name.empty() ? giver.id : giver.name));
            QString where = text::onOneLine(text::toQString(giver.id));
            if (!giver.list.empty()) where = in.translate("settings", "%1 · %2", "address of a giver, name of the list it stands on").arg(where, text::isolated(giver.list));
            auto* row = new RemovableRow(shown, where, in.translate("settings", "Take %1 off the list").arg(text::isolated(shown)));
            connect(row, &RemovableRow::removeRequested, this, [this, i] {
                Person person = m_person;
                person.trust.issuers.erase(person.trust.issuers.begin() + std::ptrdiff_t(i));
                tell(person);
            }, Qt::QueuedConnection);
            card->addRow(row);
        }
        column->addWidget(card);
    }
    auto* add = new Button(in.translate("settings", "Add a list from a file…"), Button::Kind::plain, Icon::addUser);
    add->setObjectName(QStringLiteral("addList"));
    connect(add, &QPushButton::clicked, this, &SettingsPage::listFileRequested, Qt::QueuedConnection);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(problemLabel(in, m_listProblem));
}

void SettingsPage::addEvidence(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("settings", "What givers published"),
              in.translate("settings", "Keys and lists that givers publish let us answer more questions without the internet. Somebody can hand them to you as a "
                                       "folder, for example your counsellor."));
    const auto kept = int(std::min<std::size_t>(m_evidence, 1'000'000));
    const QString count = kept == 0 ? in.translate("settings", "Nothing is kept yet.") : in.translate("settings", "%n document(s) are kept.", nullptr, kept);
    column->addWidget(new TextLabel(m_newestEvidence ? in.translate("settings", "%1 The newest is of %2.", "a sentence with a count, and a date")
                                                           .arg(count, text::date(in, *m_newestEvidence))
                                                     : count));
    auto* add = new Button(in.translate("settings", "Take in a folder…"), Button::Kind::plain, Icon::folderOpen);
    add->setObjectName(QStringLiteral("addEvidence"));
    connect(add, &QPushButton::clicked, this, &SettingsPage::evidenceFolderRequested, Qt::QueuedConnection);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(problemLabel(in, m_evidenceProblem));
}

void SettingsPage::addPlaces(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("settings", "Where your badges lie"),
              in.translate("settings", "All of it is one file on this computer. Copy it to a stick to keep a second one safe, or to take it with you."));
    if (!m_vault.isEmpty()) {
        auto* path = new TextLabel(m_vault);
        path->setWide(true);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(path);
    }
    if (m_readOnly) {
        auto* note = new TextLabel(in.translate("settings", "This file can only be read: nothing can be added or changed. Copy it to a folder of your own to go on."));
        note->setState(text::State::note);
        column->addWidget(note);
    }
    auto* copy = new Button(in.translate("settings", "Copy the place"), Button::Kind::plain, Icon::copy);
    copy->setObjectName(QStringLiteral("copyPath"));
    connect(copy, &QPushButton::clicked, this, [this] { emit copyPathRequested(m_vault); });
    auto* other = new Button(in.translate("settings", "Open another collection…"), Button::Kind::plain, Icon::folderOpen);
    other->setObjectName(QStringLiteral("openVault"));
    connect(other, &QPushButton::clicked, this, &SettingsPage::openVaultRequested);
    column->addWidget(buttonsOf({copy, other}));
    column->addWidget(new TextLabel(in.translate("settings", "What you put in the bin is removed after 30 days.")));
    auto* bin = new Button(in.translate("settings", "Open the bin"), Button::Kind::plain, Icon::trash);
    bin->setObjectName(QStringLiteral("openBin"));
    connect(bin, &QPushButton::clicked, this, &SettingsPage::binRequested);
    column->addWidget(bin, 0, Qt::AlignLeading);
}

void SettingsPage::addHelp(QVBoxLayout* column) {
    const text::Language& in = *m_in;
    startPart(column, in.translate("settings", "Help"),
              in.translate("settings", "If something does not work, save a report and hand it to who helps you. It holds versions, counts and settings. It holds no name, no "
                                       "address and nothing that stands in a badge."));
    auto* report = new Button(in.translate("settings", "Save a report…"), Button::Kind::plain, Icon::textFile);
    report->setObjectName(QStringLiteral("report"));
    connect(report, &QPushButton::clicked, this, &SettingsPage::reportRequested);
    auto* help = new Button(in.translate("settings", "How it works"), Button::Kind::plain, Icon::info);
    help->setObjectName(QStringLiteral("help"));
    connect(help, &QPushButton::clicked, this, &SettingsPage::helpRequested);
    auto* about = new Button(in.translate("settings", "About Lanyard"), Button::Kind::plain, Icon::award);
    about->setObjectName(QStringLiteral("about"));
    connect(about, &QPushButton::clicked, this, &SettingsPage::aboutRequested);
    column->addWidget(buttonsOf({report, help, about}));
}

void SettingsPage::tellName() {
    m_typing.stop();
    if (!m_name) return;
    Person person = m_person;
    person.name = text::toUtf8(m_name->text().simplified());
    if (person.name != m_person.name) {
        m_person = person; // what was typed stays in its field: nothing is made anew
        emit personChanged(person);
    }
}

void SettingsPage::addAddress() {
    const std::string address = text::toUtf8(m_address->text().simplified());
    if (address.empty()) {
        m_addressField->setWrong(m_in->translate("settings", "Write an address, a name or a number first."));
        m_address->setFocus();
        return;
    }
    if (std::ranges::find(m_person.addresses, address) != m_person.addresses.end()) {
        m_addressField->setWrong(m_in->translate("settings", "This one stands in the list already."));
        m_address->setFocus();
        return;
    }
    m_address->clear();
    Person person = m_person;
    person.addresses.push_back(address);
    tell(person);
}

void SettingsPage::tell(const Person& person) {
    setPerson(person);
    emit personChanged(person);
}

} // namespace lanyard::settings
