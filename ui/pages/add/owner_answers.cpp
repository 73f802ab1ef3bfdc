#include "ui/pages/add/owner_answers.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/report_row.h"
#include <QVBoxLayout>

namespace lanyard::pages {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::TextLabel;

namespace {

Button* answer(const QString& words, const QString& objectName) {
    auto* button = new Button(words, Button::Kind::plain);
    button->setRowHeight(true);
    button->setObjectName(objectName);
    return button;
}

QString yesTo(const text::Language& in, const QString& madeOutTo) {
    if (madeOutTo.isEmpty()) return in.translate("add page", "Yes, it is");
    const bool isAddress = madeOutTo.contains(u'@') || madeOutTo.contains(u':');
    return isAddress ? in.translate("add page", "Yes, and remember this address") : in.translate("add page", "Yes, and remember this name");
}

} // namespace

OwnerAnswers::OwnerAnswers(const text::Language& in, const models::ReceiptModel::Line& line, int number, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 1, 0, 0.5}, 1.5);
    auto* question = new TextLabel(line.question, widgets::Type::text, widgets::Role::text, true, this);
    question->setWide(true);
    column->addWidget(question);
    auto* buttons = new QWidget(this);
    auto* flow = new widgets::FlowLayout(buttons, 2, 1);
    auto* yes = answer(yesTo(in, line.madeOutTo), u"mine-%1"_s.arg(number));
    auto* no = answer(in.translate("add page", "Take it out"), u"takeOut-%1"_s.arg(number));
    for (Button* button : {yes, no}) {
        button->setAccessibleName(in.translate("add page", "%1: %2", "what a button does, and the file it does it with").arg(button->text(), line.file));
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    connect(yes, &QPushButton::clicked, this, &OwnerAnswers::mine, Qt::QueuedConnection);
    connect(no, &QPushButton::clicked, this, &OwnerAnswers::notMine, Qt::QueuedConnection);
}

AddressQuestion::AddressQuestion(QWidget* parent) : QWidget(parent), m_card(new widgets::RowCard(this)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 0);
    column->addWidget(m_card);
    hide();
}

void AddressQuestion::ask(const text::Language& in, const AddressOffer& offer) {
    m_card->clear();
    setVisible(!offer.address.empty());
    if (offer.address.empty()) return;
    const QString address = text::isolated(text::onOneLine(text::toQString(offer.address)));
    auto* row = new widgets::ReportRow(widgets::Icon::mail, in.translate("add page", "Your address?"), {},
                                       in.translate("add page", "%n badge(s) are made out to %1. Is this your address?", nullptr, int(offer.badges)).arg(address));
    auto* yes = answer(in.translate("add page", "Yes, remember it"), u"rememberAddress"_s);
    auto* no = answer(in.translate("add page", "No, it is not"), u"notMyAddress"_s);
    for (Button* button : {yes, no}) row->addButton(button);
    m_card->addRow(row);
    connect(yes, &QPushButton::clicked, this, &AddressQuestion::mine, Qt::QueuedConnection);
    connect(no, &QPushButton::clicked, this, &AddressQuestion::notMine, Qt::QueuedConnection);
}

} // namespace lanyard::pages
