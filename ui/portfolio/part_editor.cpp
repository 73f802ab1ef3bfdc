#include "ui/portfolio/part_editor.h"
#include "ui/portfolio/words_field.h"
#include "ui/text/strings.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestHeading = 300;          ///< letters
constexpr qsizetype longestWords = 20'000;   ///< letters: ten pages

} // namespace

PartEditor::PartEditor(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 1);
    m_heading = new QLineEdit;
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setMaxLength(longestHeading);
    m_words = new WordsField(4);
    m_words->setObjectName(u"sectionWords"_s);
    m_headingLabel = new widgets::TextLabel;
    m_headingLabel->setBuddy(m_heading);
    m_wordsLabel = new widgets::TextLabel;
    m_wordsLabel->setBuddy(m_words);
    m_brief = new QCheckBox;
    m_brief->setObjectName(u"brief"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headingLabel, m_heading, m_wordsLabel, m_words, m_brief}) column->addWidget(part);
    m_heading->installEventFilter(this);
    m_words->installEventFilter(this);
    connect(m_heading, &QLineEdit::textEdited, this, &PartEditor::textEdited);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { emit textEdited(m_words->toPlainText().left(longestWords)); });
    connect(m_brief, &QCheckBox::toggled, this, &PartEditor::briefChosen);
    setPart({}, false);
}

void PartEditor::setLanguage(const text::Language& in) {
    const QString heading = in.translate("portfolio", "Heading of this section");
    const QString words = in.translate("portfolio", "Your own words here");
    m_headingLabel->setText(heading);
    m_heading->setAccessibleName(heading);
    m_wordsLabel->setText(words);
    m_words->setAccessibleName(words);
    m_brief->setText(in.translate("portfolio", "Only in a few lines", "a badge of which not everything prints"));
}

void PartEditor::setPart(const std::optional<PortfolioPart>& part, bool brief) {
    const bool heading = part && !part->isBadge() && part->kind == PortfolioText::Kind::heading;
    const bool words = part && !part->isBadge() && part->kind == PortfolioText::Kind::words;
    for (QWidget* shown : std::initializer_list<QWidget*>{m_headingLabel, m_heading}) shown->setVisible(heading);
    for (QWidget* shown : std::initializer_list<QWidget*>{m_wordsLabel, m_words}) shown->setVisible(words);
    m_brief->setVisible(part && part->isBadge());
    const QSignalBlocker quiet(m_brief);
    m_brief->setChecked(brief);
    if (heading && !m_heading->hasFocus() && m_heading->text() != text::toQString(part->text)) m_heading->setText(text::toQString(part->text));
    if (words) m_words->fill(text::toQString(part->text));
    setVisible(part.has_value());
}

void PartEditor::focusText() {
    if (m_heading->isVisibleTo(this)) {
        m_heading->setFocus(Qt::OtherFocusReason);
        m_heading->selectAll();
    } else if (m_words->isVisibleTo(this)) {
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->selectAll();
    }
}

bool PartEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) emit fieldLeft();
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard::portfolio
