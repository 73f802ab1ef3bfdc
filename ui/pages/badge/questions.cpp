#include "ui/pages/badge/questions.h"
#include "ui/text/answers.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::pages {
namespace {

using widgets::Icon;

Icon iconFor(NextStep step) {
    switch (step) {
    case NextStep::none: return Icon::none;
    case NextStep::askOnline: return Icon::globe;
    case NextStep::askIssuer:
    case NextStep::askForNewer: return Icon::mail;
    case NextStep::getOriginal: return Icon::plus;
    case NextStep::addToList: return Icon::list;
    case NextStep::addOwnAddress: return Icon::user;
    case NextStep::wait: return Icon::clock;
    case NextStep::checkAgain: return Icon::refresh;
    }
    return Icon::none;
}

} // namespace

Questions::Questions(const text::Language& in, const BadgeView& view, const std::vector<NextStep>& offered, const std::set<CheckId>& open, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new widgets::RowCard(this);
    column->addWidget(card);
    for (const CheckId id : everyCheck) {
        auto* row = new widgets::FoldRow(text::question(in, id), card);
        row->setObjectName(QStringLiteral("question-%1").arg(text::toQString(checkName(id))));
        const Check* check = view.report.find(id);
        if (!check) {
            row->setState(text::State::notChecked);
            row->setAnswer(in.translate("badge page", "Not asked yet."));
            row->setExplanation(in.translate("badge page", "Lanyard has not looked at this question for this badge so far."));
        } else {
            row->setState(text::stateOf(check->outcome));
            row->setAnswer(text::answer(in, *check, view.badge));
            auto* body = new QWidget;
            auto* words = new QVBoxLayout(body);
            widgets::setUnits(words, {0, 0, 0, 0}, 2);
            words->addWidget(new widgets::TextLabel(text::explanation(in, *check, view.badge), widgets::Type::text, widgets::Role::text, false, body));
            const NextStep step = check->outcome == Outcome::passed ? NextStep::none : nextStepOf(check->reason);
            const QString sentence = text::nextStepSentence(in, step);
            if (!sentence.isEmpty()) words->addWidget(new widgets::TextLabel(sentence, widgets::Type::text, widgets::Role::text, false, body));
            row->setContent(body);
            if (std::ranges::find(offered, step) != offered.end() && !text::nextStep(in, step).isEmpty()) {
                auto* button = new widgets::Button(text::nextStep(in, step), widgets::Button::Kind::plain, iconFor(step));
                button->setObjectName(QStringLiteral("step-%1").arg(text::toQString(checkName(id))));
                button->setAccessibleDescription(text::question(in, id));
                row->addButton(button);
                connect(button, &QPushButton::clicked, this, [this, step] { emit stepRequested(step); });
            }
        }
        card->addRow(row);
        if (open.contains(id)) {
            row->setOpen(true);
            m_open.insert(id);
        }
        connect(row, &widgets::FoldRow::opened, this, [this, id](bool isOpen) {
            if (isOpen)
                m_open.insert(id);
            else
                m_open.erase(id);
        });
    }
}

} // namespace lanyard::pages
