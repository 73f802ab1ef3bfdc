#include "ui/people/name_form.h"
#include "ui/people/middle_column.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard::people {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

namespace {

constexpr int longestName = 200; ///< letters

} // namespace

NameForm::NameForm(const text::Language& in, const QString& present, QWidget* parent) : QWidget(parent), m_name(new QLineEdit(present)) {
    const bool isNew = present.isEmpty();
    QVBoxLayout* column = addMiddleColumn(this);
    auto* back = new Button(in.translate("people", "Back to everybody"), Button::Kind::bare, Icon::arrowBack);
    back->setObjectName(u"back"_s);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addSpacing(widgets::u(2));
    auto* title = new widgets::Heading(isNew ? in.translate("people", "Add a person") : in.translate("people", "Rename %1").arg(text::isolated(present)), widgets::Type::title);
    title->setWide(true);
    column->addWidget(title);
    column->addWidget(new widgets::TextLabel(isNew ? in.translate("people", "Everybody has a file of their own. Nothing in it is seen, found or printed for anybody else.")
                                                   : in.translate("people", "The new name stands on what is printed from now on. Badges are not changed."),
                                             widgets::Type::text, widgets::Role::quiet));
    column->addSpacing(widgets::u(2));
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(longestName);
    auto* field = new widgets::Labelled(in.translate("people", "Name"), m_name);
    field->setHelp(in.translate("people", "It stands on what is printed. It can be changed at any time."));
    column->addWidget(field);
    column->addSpacing(widgets::u(1));
    auto* finish = new Button(isNew ? in.translate("people", "Add this person") : in.translate("people", "Keep this name"), Button::Kind::accent, isNew ? Icon::addUser : Icon::check);
    finish->setObjectName(u"finishName"_s);
    column->addWidget(finish, 0, Qt::AlignLeading);
    setFocusProxy(m_name);
    m_name->selectAll();

    const auto end = [this, field, wrong = in.translate("people", "Write a name first.")] {
        const QString name = m_name->text().simplified();
        field->setWrong(name.isEmpty() ? wrong : QString());
        if (!name.isEmpty()) emit named(name);
    };
    // Queued: the answer takes this form away.
    connect(finish, &QPushButton::clicked, this, end, Qt::QueuedConnection);
    connect(m_name, &QLineEdit::returnPressed, this, end, Qt::QueuedConnection);
    connect(m_name, &QLineEdit::textEdited, field, [field] { field->setWrong({}); });
    connect(back, &QPushButton::clicked, this, &NameForm::backRequested, Qt::QueuedConnection);
}

} // namespace lanyard::people
