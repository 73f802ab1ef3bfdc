#include "ui/people/unlock_form.h"
#include "ui/people/middle_column.h"
#include "ui/people/secret_line.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lanyard::people {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;
using widgets::u;

namespace {

/// What is wrong with words of a recovery sheet: which one, if that is known.
QString wrongWords(const text::Language& in, const Error& error) {
    if (const auto* const part = std::get_if<Part>(&error.where); part && error.code == ErrorCode::mistyped) {
        bool isNumber = false;
        const int number = text::toQString(part->value).section(u' ', -1).toInt(&isNumber);
        if (isNumber) return in.translate("people", "Word %1 is not as it stands on the sheet. Look at it again letter by letter.").arg(in.locale().toString(number));
    }
    switch (error.code) {
    case ErrorCode::mistyped:
        if (const auto* const part = std::get_if<Part>(&error.where); part && part->value == "length")
            return in.translate("people", "These are not 18 words of five letters. Look whether one is missing or there twice.");
        return in.translate("people", "Some of these words are not as they stand on the sheet. Compare them letter by letter.");
    case ErrorCode::wrongPassphrase: return in.translate("people", "These are the words of another sheet. Look for the sheet with this person's name and the newest date.");
    default: return text::errorSentence(in, error);
    }
}

} // namespace

UnlockForm::UnlockForm(const text::Language& in, const QString& name, QWidget* parent)
    : QWidget(parent), m_in(&in), m_name(name), m_passphrase(secretLine(u"passphrase"_s)), m_words(new QPlainTextEdit) {
    QVBoxLayout* column = addMiddleColumn(this);
    auto* back = new Button(in.translate("people", "Back to everybody"), Button::Kind::bare, Icon::arrowBack);
    back->setObjectName(u"back"_s);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addSpacing(u(2));
    auto* title = new widgets::Heading(text::onOneLine(name), widgets::Type::title);
    title->setWide(true);
    column->addWidget(title);
    m_sentence = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet);
    column->addWidget(m_sentence);
    column->addSpacing(u(2));
    m_passphraseField = new widgets::Labelled(in.translate("people", "Passphrase"), m_passphrase);
    column->addWidget(m_passphraseField);
    m_show = showLettersBox(in, {m_passphrase});
    column->addWidget(m_show, 0, Qt::AlignLeading);
    m_words->setObjectName(u"recoveryWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(u(24));
    m_words->setUndoRedoEnabled(false);
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_wordsField = new widgets::Labelled(in.translate("people", "The 18 words on the sheet"), m_words);
    m_wordsField->setHelp(in.translate("people", "Capital letters, hyphens and line breaks do not matter."));
    column->addWidget(m_wordsField);
    column->addSpacing(u(1));
    m_open = new Button(in.translate("people", "Open"), Button::Kind::accent, Icon::lock);
    m_open->setObjectName(u"unlock"_s);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addSpacing(u(4));
    column->addWidget(new widgets::Hairline);
    m_other = new Button({}, Button::Kind::quiet);
    m_other->setObjectName(u"otherWay"_s);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    useSheet(false);

    // Queued: the answer takes this form away.
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockForm::ask, Qt::QueuedConnection);
    connect(m_open, &QPushButton::clicked, this, &UnlockForm::ask, Qt::QueuedConnection);
    connect(m_other, &QPushButton::clicked, this, [this] { useSheet(!m_sheet); });
    connect(back, &QPushButton::clicked, this, &UnlockForm::backRequested, Qt::QueuedConnection);
}

void UnlockForm::useSheet(bool sheet) {
    m_sheet = sheet;
    m_passphraseField->setVisible(!sheet);
    m_show->setVisible(!sheet);
    m_wordsField->setVisible(sheet);
    m_sentence->setText(sheet ? m_in->translate("people", "The words on the recovery sheet open this file without the passphrase. You can set a new passphrase afterwards.")
                              : m_in->translate("people", "This person's badges are locked. The passphrase opens them."));
    m_other->setText(sheet ? m_in->translate("people", "Use the passphrase") : m_in->translate("people", "Passphrase forgotten? Use the recovery sheet"));
    QWidget* const field = sheet ? static_cast<QWidget*>(m_words) : m_passphrase;
    setFocusProxy(field);
    if (isVisible()) field->setFocus(Qt::OtherFocusReason);
}

void UnlockForm::setBusy(bool busy) {
    m_busy = busy;
    m_open->setText(busy ? m_in->translate("people", "Opening…") : m_in->translate("people", "Open"));
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_open, m_other, m_passphrase, m_words}) widget->setEnabled(!busy);
}

void UnlockForm::ask() {
    if (m_busy) return;
    Opener opener;
    opener.ofSheet = m_sheet;
    if (m_sheet) {
        opener.words = m_words->toPlainText();
        if (opener.words.trimmed().isEmpty()) return m_wordsField->setWrong(m_in->translate("people", "Write the words first."));
    } else {
        if (m_passphrase->text().isEmpty()) return m_passphraseField->setWrong(m_in->translate("people", "Write the passphrase first."));
        opener.words = takenSecret(*m_passphrase);
    }
    m_wordsField->setWrong({});
    m_passphraseField->setWrong({});
    setBusy(true);
    emit unlockRequested(opener);
    wipe(opener.words);
}

void UnlockForm::setProblem(const Error& error) {
    setBusy(false);
    if (error.code == ErrorCode::sealLost && !m_sheet) useSheet(true);
    if (m_sheet)
        m_wordsField->setWrong(wrongWords(*m_in, error));
    else
        m_passphraseField->setWrong(text::errorSentence(*m_in, error));
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

} // namespace lanyard::people
