#include "ui/portfolio/title_fields.h"
#include "ui/portfolio/words_field.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

constexpr int longestLine = 500; ///< letters of a name or heading
constexpr qsizetype longestContact = 1'000;

QLineEdit* lineOf(const QString& name) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(longestLine);
    return line;
}

} // namespace

TitleFields::TitleFields(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 1);
    m_person = lineOf(u"person"_s);
    m_contact = new WordsField(2);
    m_contact->setObjectName(u"contact"_s);
    m_heading = lineOf(u"heading"_s);
    m_reader = lineOf(u"reader"_s);
    QWidget* const fields[] = {m_person, m_contact, m_heading, m_reader};
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = new widgets::TextLabel;
        m_labels[i]->setBuddy(fields[i]);
        column->addWidget(m_labels[i]);
        column->addWidget(fields[i]);
        fields[i]->installEventFilter(this);
    }
    for (QLineEdit* line : {m_person, m_heading, m_reader}) connect(line, &QLineEdit::textEdited, this, &TitleFields::typed);
    connect(m_contact, &QPlainTextEdit::textChanged, this, &TitleFields::typed);

    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, 1, 1);
    m_photo = new Button({}, Button::Kind::plain, Icon::picture);
    m_photo->setObjectName(u"photo"_s);
    m_noPhoto = new Button({}, Button::Kind::bare, Icon::trash);
    m_noPhoto->setObjectName(u"noPhoto"_s);
    flow->addWidget(m_photo);
    flow->addWidget(m_noPhoto);
    column->addSpacing(widgets::u(1));
    column->addWidget(buttons);
    connect(m_photo, &QPushButton::clicked, this, &TitleFields::photoRequested);
    connect(m_noPhoto, &QPushButton::clicked, this, &TitleFields::photoRemoved);
    m_noPhoto->hide();
}

void TitleFields::setLanguage(const text::Language& in) {
    const QString labels[] = {in.translate("portfolio", "Whose badges are these?"), in.translate("portfolio", "Where can the person be reached?"),
                              in.translate("portfolio", "What is it for?"), in.translate("portfolio", "Who is it for?")};
    QWidget* const fields[] = {m_person, m_contact, m_heading, m_reader};
    for (std::size_t i = 0; i < std::size(labels); ++i) {
        m_labels[i]->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    m_heading->setPlaceholderText(in.translate("portfolio", "Application as …"));
    m_photo->setText(in.translate("portfolio", "Photo…"));
    m_photo->setAccessibleName(in.translate("portfolio", "Choose a photo…"));
    m_noPhoto->setText(in.translate("portfolio", "Without a photo"));
}

void TitleFields::setPortfolio(const Portfolio& portfolio) {
    const auto fill = [](QLineEdit* field, const std::string& words) {
        if (!field->hasFocus() && field->text() != text::toQString(words)) field->setText(text::toQString(words));
    };
    fill(m_person, portfolio.person);
    fill(m_heading, portfolio.heading);
    fill(m_reader, portfolio.reader);
    m_contact->fill(text::toQString(portfolio.contact));
    m_noPhoto->setVisible(!portfolio.photo.empty());
}

void TitleFields::writeTo(Portfolio& portfolio) const {
    portfolio.person = text::toUtf8(m_person->text());
    portfolio.contact = text::toUtf8(m_contact->toPlainText().left(longestContact));
    portfolio.heading = text::toUtf8(m_heading->text());
    portfolio.reader = text::toUtf8(m_reader->text());
}

void TitleFields::focusFirst() { m_heading->setFocus(Qt::OtherFocusReason); }

bool TitleFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) emit fieldLeft();
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard::portfolio
