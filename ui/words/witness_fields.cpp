#include "ui/words/witness_fields.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/words/fields.h"
#include "ui/words/kind_words.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lanyard::words {

WitnessFields::WitnessFields(const text::Language& in, const Witness& witness, QWidget* parent)
    : QWidget(parent), m_name(lineField(witness.name)), m_role(lineField(witness.role)), m_date(lineField(witness.date)),
      m_words(wordsField(witness.words, 3)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 2);
    m_name->setObjectName(QStringLiteral("witnessName"));
    column->addWidget(new widgets::Labelled(in.translate("words", "Name of the witness"), m_name));
    column->addLayout(sideBySide(new widgets::Labelled(in.translate("words", "Organisation"), m_role),
                                 new widgets::Labelled(in.translate("words", "Date"), m_date)));
    column->addWidget(new widgets::Labelled(in.translate("words", "What the witness says"), m_words));
    column->addWidget(new widgets::TextLabel(witnessNotSigned(in), widgets::Type::small, widgets::Role::quiet));
    auto* remove = new widgets::Button(in.translate("words", "Take this witness out"), widgets::Button::Kind::quiet);
    column->addWidget(remove, 0, Qt::AlignLeading);
    connect(remove, &QPushButton::clicked, this, &WitnessFields::removeRequested);
}

Witness WitnessFields::witness() const { return {wordsOf(*m_name), wordsOf(*m_role), wordsOf(*m_date), wordsOf(*m_words)}; }

} // namespace lanyard::words
