#include "ui/window/problem_page.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard::window {

using widgets::Button;

ProblemPage::ProblemPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    widgets::setUnits(column, {12, 16, 12, 8}, 4);
    m_title = new widgets::Heading({}, widgets::Type::title);
    m_sentence = new widgets::TextLabel;
    m_place = new widgets::TextLabel({}, widgets::Type::small, widgets::Role::quiet);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("repairPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_passphrase->setMaximumWidth(widgets::u(90));
    m_passphraseField = new widgets::Labelled({}, m_passphrase);
    m_passphraseField->hide();
    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, 3, 2);
    m_again = new Button({}, Button::Kind::accent, widgets::Icon::refresh);
    m_repair = new Button({}, Button::Kind::accent, widgets::Icon::check);
    m_repair->setObjectName(QStringLiteral("repair"));
    m_other = new Button({}, Button::Kind::plain, widgets::Icon::folderOpen);
    m_everybody = new Button({}, Button::Kind::plain, widgets::Icon::user);
    for (Button* button : {m_repair, m_again, m_other, m_everybody}) flow->addWidget(button);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_sentence, m_place, m_passphraseField, buttons}) column->addWidget(part);
    column->addStretch(1);
    page->addWidget(new widgets::ScrollColumn(content, this));
    setFocusProxy(m_again);
    connect(m_again, &QPushButton::clicked, this, &ProblemPage::againRequested);
    connect(m_repair, &QPushButton::clicked, this, &ProblemPage::repair);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ProblemPage::repair);
    connect(m_other, &QPushButton::clicked, this, &ProblemPage::otherRequested);
    connect(m_everybody, &QPushButton::clicked, this, &ProblemPage::everybodyRequested);
    reword();
}

void ProblemPage::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
}

void ProblemPage::setProblem(ErrorCode code, const QString& file) {
    m_code = code;
    m_file = file;
    m_passphrase->clear();
    m_passphraseField->setWrong({});
    m_passphraseField->hide();
    reword();
}

void ProblemPage::askPassphrase(ErrorCode why) {
    m_passphraseField->setWrong(why == ErrorCode::wrongPassphrase ? text::errorSentence(*m_in, why) : QString());
    m_passphraseField->show();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void ProblemPage::repair() {
    const QString typed = m_passphrase->text();
    m_passphrase->clear();
    emit repairRequested(typed);
}

void ProblemPage::reword() {
    const text::Language& in = *m_in;
    const bool damaged = m_code == ErrorCode::damaged;
    m_title->setText(damaged ? in.translate("window", "Something in this file is damaged") : in.translate("window", "Your badges could not be opened"));
    m_sentence->setText(text::errorSentence(in, m_code));
    m_place->setText(m_file.isEmpty() ? QString() : in.translate("window", "The file is %1.").arg(text::isolated(m_file)));
    m_again->setText(in.translate("window", "Try again"));
    m_passphraseField->setLabel(in.translate("window", "The passphrase of this file"));
    m_passphraseField->setHelp(in.translate("window", "The file is locked, and the new one is locked with the same passphrase."));
    m_repair->setText(in.translate("window", "Make it new from what can be read"));
    m_repair->setVisible(damaged);
    m_again->setKind(damaged ? Button::Kind::plain : Button::Kind::accent);
    m_other->setText(in.translate("window", "Open another collection"));
    m_everybody->setText(in.translate("window", "Show everybody"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
}

} // namespace lanyard::window
